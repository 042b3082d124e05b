namespace Pembinaan.Domain.Agreements;

/// <summary>One cohort to be moved along the chain, with what of it would be moved.</summary>
/// <param name="Cohort">The cohort.</param>
/// <param name="Provider">Who gives its sessions from then on, if somebody else than now; otherwise null.</param>
/// <param name="Sessions">Its sessions from the first day on that are given by somebody else than the facility; in order.</param>
/// <param name="Participants">Those who take part from the first day on.</param>
/// <param name="LastDay">The day of the last of these sessions.</param>
public sealed record TransferItem(
    CohortId Cohort,
    ProviderId? Provider,
    ValueList<SessionId> Sessions,
    ValueList<ParticipantId> Participants,
    LocalDate LastDay
) : IAboutPeople
{
    /// <summary>The revision of the cohort that was looked at.</summary>
    public int Revision { get; init; }

    /// <summary>Why it cannot be moved: every reason, for the first session that the other agreement does not cover; empty if it can.</summary>
    public ValueList<DomainError> Reasons { get; init; }

    /// <inheritdoc/>
    public override string ToString() => RecordPrinter.Of(this);
}
