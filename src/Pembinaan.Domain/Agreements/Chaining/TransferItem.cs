namespace Pembinaan.Domain.Agreements;

/// <summary>One cohort or participant to be moved along the chain, with what must then be covered.</summary>
/// <param name="Cohort">The cohort, or null.</param>
/// <param name="Participant">The participant, or null.</param>
/// <param name="Facility">The facility.</param>
/// <param name="Provider">Who carries it out.</param>
/// <param name="Subject">The subject.</param>
/// <param name="LastDay">The last day on which it must be covered, inclusive.</param>
public sealed record TransferItem(CohortId? Cohort, ParticipantId? Participant, FacilityId Facility, ProviderId Provider, SubjectId Subject, LocalDate LastDay) : IAboutPeople
{
    /// <inheritdoc/>
    public override string ToString() => Printed.Of(this);
}
