using Pembinaan.Domain.Cohorts.Events;
using Pembinaan.Domain.Journals;

namespace Pembinaan.Domain.Cohorts;

/// <content>What an annulment leaves without its ground, and what it would give back.</content>
public sealed partial class Cohort
{
    /// <summary>
    /// What was recorded of an enrolment, a session or an application that is not there any more. Left as it is, the end of a second enrolment would become
    /// that of the first.
    /// </summary>
    private IEnumerable<(EntryId Entry, DomainError Fault)> WithoutGround()
    {
        var (enrolments, sessions, applications) = (EnrolmentBook.Empty, new HashSet<SessionId>(), new HashSet<EntryId>());
        foreach (var entry in Journal.Effective)
        {
            var fault = entry.Event switch
            {
                EnrolmentPaused e => Standing(e.Participant),
                EnrolmentResumed e => Standing(e.Participant),
                EnrolmentEnded e => Standing(e.Participant),
                PelayananClosed e => Standing(e.Participant),
                TrackChanged e => Standing(e.Participant),
                CreditRecognised e when enrolments.Last(e.Credit.Participant) is null =>
                    CohortErrors.NotEnrolled.For("participant", Who(e.Credit.Participant)),
                SessionHeld e when !sessions.Contains(e.Session) => Unknown(e.Session),
                AttendanceCorrected e when !sessions.Contains(e.Session) => Unknown(e.Session),
                SessionCancelled e when !sessions.Contains(e.Session) => Unknown(e.Session),
                ApplicationApproved e when !applications.Contains(e.Application) => UnknownApplication(e.Application),
                ApplicationClosed e when !applications.Contains(e.Application) => UnknownApplication(e.Application),
                _ => null,
            };
            if (fault is not null)
            {
                yield return (entry.Id, fault);
            }

            switch (entry.Event)
            {
                case CohortOpened e:
                    sessions.UnionWith(e.Plan.Sessions.Select(static s => s.Id));
                    break;
                case SessionsPlanned e:
                    sessions.UnionWith(e.Sessions.Select(static s => s.Id));
                    break;
                case Applied:
                    applications.Add(entry.Id);
                    break;
                case ParticipantEnrolled e:
                    enrolments = enrolments.Enrol(e, Curriculum.PlaceHeldDays);
                    break;
                case ParticipationConcluded e:
                    enrolments = enrolments.Conclude(e);
                    break;
                case EnrolmentPaused or EnrolmentResumed or EnrolmentEnded or PelayananClosed or TrackChanged:
                    enrolments = enrolments.Apply(entry.Event!);
                    break;
            }
        }

        DomainError? Standing(ParticipantId participant) =>
            enrolments.Last(participant) is not { } last ? CohortErrors.NotEnrolled.For(nameof(participant), Who(participant))
            : last.LastDay is { } ended ? CohortErrors.EnrolmentEndedAlready.For(nameof(participant), Who(participant), Argument.Of("last", ended))
            : null;
    }

    /// <summary>The first day on which a person takes a seat again although there are no more seats than others take; null if there is none.</summary>
    private LocalDate? TakenBack(Cohort next, ParticipantId participant)
    {
        var starts = next._state.Enrolments.All.Values.SelectMany(static e => e).Select(static e => e.FirstDay);
        foreach (var day in starts.Where(d => d <= next.LastDay).Distinct().Order())
        {
            var isNew = next.EnrolmentsOf(participant).Any(e => e.TakesASeatOn(day)) && !EnrolmentsOf(participant).Any(e => e.TakesASeatOn(day));
            if (isNew && next.SeatsTakenOn(day) > Math.Min(next.Seats.On(day), next.Curriculum.MostParticipants ?? int.MaxValue))
            {
                return day;
            }
        }

        return null;
    }
}
