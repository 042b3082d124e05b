using Pembinaan.Domain.Programmes;

namespace Pembinaan.Domain.Cohorts;

/// <summary>People's lesson hours, with what is recognised.</summary>
internal static class Presences
{
    internal static Presence Of(Cohort cohort, ParticipantId participant)
    {
        Guard.Against.Null(participant);
        return cohort.Attendance.PresenceOf(participant).With(cohort.RecognisedThrough(participant, LocalDate.MaxIsoValue), cohort.CreditCounting);
    }

    internal static Presence IfEnrolledFrom(Cohort cohort, ParticipantId participant, LocalDate firstDay, LessonHours credited)
    {
        var now = cohort.Attendance.PresenceOf(participant);
        var open = cohort
            .Counting.Where(s => s.Day >= firstDay && !(s.IsHeld && cohort.State.Enrolments.TakesPartOn(participant, s.Day)))
            .Sum(static s => s.Plan.Hours.Count);
        return new Presence(now.Attended, LessonHours.Of(Math.Max(0, now.Counted.Count - now.Attended.Count - open)), LessonHours.Of(open)).With(
            cohort.RecognisedThrough(participant, LocalDate.MaxIsoValue) + credited,
            cohort.CreditCounting
        );
    }
}
