using Pembinaan.Domain.Identities;
using Pembinaan.Domain.Results;
using Pembinaan.Domain.Values;

namespace Pembinaan.Domain.Agreements;

/// <summary>The evidence that an agreement may be renewed: made by the renewal rule book for one agreement, one day and one revision.</summary>
public sealed class RenewalApproval
{
    internal RenewalApproval(CooperationAgreement agreement, LocalDate day, ValueList<DomainError> warnings)
    {
        Agreement = agreement;
        Day = day;
        Warnings = warnings;
    }

    /// <summary>The day for which it was decided.</summary>
    public LocalDate Day { get; }

    /// <summary>The agreement that may be renewed.</summary>
    public AgreementId AgreementId => Agreement.Id;

    /// <summary>The revision of that agreement for which it was decided.</summary>
    public int Revision => Agreement.Revision;

    /// <summary>What the rule book warned of.</summary>
    public ValueList<DomainError> Warnings { get; }

    internal CooperationAgreement Agreement { get; }
}
