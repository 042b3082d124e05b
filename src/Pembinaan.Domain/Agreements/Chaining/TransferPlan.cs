namespace Pembinaan.Domain.Agreements;

/// <summary>
/// A dry run of moving cohorts along a chain: what would be moved, what has been moved already, and why the rest cannot. Nothing has happened yet.
/// </summary>
public sealed class TransferPlan
{
    internal TransferPlan(
        AgreementId from,
        AgreementId to,
        int revision,
        LocalDate firstDay,
        ValueList<TransferItem> movable,
        ValueList<CohortId> moved,
        ValueList<TransferItem> refused
    )
    {
        From = from;
        To = to;
        Revision = revision;
        FirstDay = firstDay;
        Movable = movable;
        Moved = moved;
        Refused = refused;
    }

    /// <summary>The agreement they are under.</summary>
    public AgreementId From { get; }

    /// <summary>The agreement they would be under.</summary>
    public AgreementId To { get; }

    /// <summary>The revision of <see cref="To"/> for which the plan was made.</summary>
    public int Revision { get; }

    /// <summary>The first day on which they would be under it.</summary>
    public LocalDate FirstDay { get; }

    /// <summary>What can be moved.</summary>
    public ValueList<TransferItem> Movable { get; }

    /// <summary>The cohorts that were moved before, from the same day or an earlier one.</summary>
    public ValueList<CohortId> Moved { get; }

    /// <summary>What cannot be moved, with every reason.</summary>
    public ValueList<TransferItem> Refused { get; }

    /// <summary>Who would give the sessions from then on; null for whoever gives them now.</summary>
    internal ProviderId? Provider { get; init; }

    /// <summary>Whether everything can be moved.</summary>
    public bool IsComplete => Refused.IsEmpty;

    internal ValueList<DomainError> Faults => Refused.SelectMany(static r => r.Reasons).ToValueList();
}
