using Pembinaan.Domain.Rules;

namespace Pembinaan.Domain.Cohorts;

/// <summary>A waiver that let somebody in and has ended since, while the enrolment goes on.</summary>
/// <param name="Participant">Who was let in.</param>
/// <param name="Enrolment">Which of the person's enrolments in the cohort, counted from 1.</param>
/// <param name="Waiver">The waiver: of which rule, by whom, why and until when.</param>
public sealed record EndedWaiver(ParticipantId Participant, int Enrolment, Waiver Waiver) : IAboutPeople
{
    /// <inheritdoc/>
    public override string ToString() => Printed.Of(this);
}
