using Pembinaan.Domain.Cohorts.Events;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Programmes;

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
            var happened = entry.Event!;
            var fault = happened switch
            {
                { OfEnrolment: { } participant } => Standing(participant),
                { Credited: { } participant } when enrolments.Last(participant) is null => CohortErrors.NotEnrolled.For("participant", Named.Who(participant)),
                { OfSession: { } session } when !sessions.Contains(session) => SessionPlanning.Unknown(session),
                { OfApplication: { } application } when !applications.Contains(application) => Applying.Unknown(application),
                _ => null,
            };
            if (fault is not null)
            {
                yield return (entry.Id, fault);
            }

            sessions.UnionWith(happened.Adds.Select(static s => s.Id));
            enrolments = enrolments.Following(happened, Curriculum.PlaceHeldDays);
            if (happened is Applied)
            {
                applications.Add(entry.Id);
            }
        }

        DomainError? Standing(ParticipantId participant) =>
            enrolments.Last(participant) is not { } last ? CohortErrors.NotEnrolled.For(nameof(participant), Named.Who(participant))
            : last.LastDay is { } ended ? CohortErrors.EnrolmentEndedAlready.For(nameof(participant), Named.Who(participant), Argument.Of("last", ended))
            : null;
    }
}
