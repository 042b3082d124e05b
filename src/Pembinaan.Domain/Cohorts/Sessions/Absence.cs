using Pembinaan.Domain.Programmes;

namespace Pembinaan.Domain.Cohorts;

/// <summary>A line of a session's sheet for somebody who was not there all the time.</summary>
/// <param name="Participant">Who.</param>
/// <param name="Kind">Why.</param>
/// <param name="Attended">The lesson hours attended nevertheless; none by default, and fewer than the session has.</param>
public sealed record Absence([property: Personal(PersonalKind.Identity)] ParticipantId Participant, AbsenceKind Kind, LessonHours Attended = default)
    : IAboutPeople
{
    /// <inheritdoc/>
    public override string ToString() => RecordPrinter.Of(this);
}
