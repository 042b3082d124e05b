using Pembinaan.Domain.Cohorts.Events;
using Pembinaan.Domain.Journals;

namespace Pembinaan.Domain.Cohorts;

/// <summary>Applications and the waiting list.</summary>
internal static class ApplicationSteps
{
    // Nobody waits that long for a course: the year is misspelt.
    private const int LongestLead = 10;

    internal static DomainResult<Cohort> Apply(
        Cohort cohort,
        ParticipantId participant,
        LocalDate day,
        Recording recording,
        CohortId? from = null,
        string? reason = null
    )
    {
        Guard.Against.Null(participant);
        Guard.Against.NotIso(day);
        var received = new ApplicationReceived(participant, day, from, reason);
        return cohort.Recorded(
            received,
            recording,
            cohort.FaultOn(received, recording),
            day > cohort.LastDay || day.Year < cohort.FirstDay.Year - LongestLead
                ? CohortErrors.ApplicationOutside.For(
                    nameof(day),
                    Argument.Of("day", day),
                    Argument.Of("first", cohort.FirstDay),
                    Argument.Of("last", cohort.LastDay)
                )
                : null
        );
    }

    internal static DomainResult<Cohort> Approve(Cohort cohort, EntryId application, LocalDate day, Recording recording)
    {
        Guard.Against.Null(application);
        var approved = new ApplicationApproved(application, day);
        if (!cohort.State.Applications.TryGetValue(application, out var existing))
        {
            return Unknown(application);
        }

        var others = cohort.Applications.Where(a => a.Participant == existing.Participant && a.Entry != application && a.IsOpen).ToList();
        var newer = others.LastOrDefault(a => (a.AppliedOn, a.Sequence).CompareTo((existing.AppliedOn, existing.Sequence)) > 0);
        return cohort.Recorded(
            approved,
            recording,
            [
                .. cohort.FaultsOn(approved, recording),
                others.Exists(static a => a.IsWaiting) && !existing.IsWaiting ? Waiting(existing) : null,
                newer is null
                    ? null
                    : CohortErrors.ApplicationNewer.For(nameof(application), Named.Who(existing.Participant), Argument.Of("application", newer.Entry.Value)),
            ]
        );
    }

    internal static DomainResult<Cohort> Close(Cohort cohort, EntryId application, LocalDate day, string reason, Recording recording)
    {
        Guard.Against.Null(application);
        Guard.Against.Null(reason);
        var closed = new ApplicationClosed(application, day, reason);
        return cohort.State.Applications.ContainsKey(application)
            ? cohort.Recorded(closed, recording, cohort.FaultOn(closed, recording))
            : Unknown(application);
    }

    internal static DomainError Unknown(EntryId application) =>
        CohortErrors.ApplicationUnknown.For(nameof(application), Argument.Of("application", application.Value));

    /// <summary>Why an application, or an answer to one, cannot come next.</summary>
    internal static IEnumerable<DomainError?> FaultsOn(CohortState state, CohortEvent happened, LocalDate today) =>
        happened switch
        {
            ApplicationReceived e when e.Day > today =>
            [
                CohortErrors.ApplicationToCome.For("day", Argument.Of("day", e.Day), Argument.Of("today", today)),
            ],
            ApplicationReceived e when e.From == state.Opened.Cohort => [CohortErrors.CreditOfItself.For("from", Named.Of(state))],
            { OfApplication: { } unknown } when !state.Applications.ContainsKey(unknown) => [Unknown(unknown)],
            ApplicationApproved e when state.Applications[e.Application] is var existing =>
            [
                AnswerFault(existing, e.Day),
                existing.IsWaiting ? Waiting(existing) : null,
                EnrolmentSteps.PlaceFault(state, existing.Participant, e.Day),
            ],
            ApplicationClosed e => [AnswerFault(state.Applications[e.Application], e.Day)],
            _ => [],
        };

    private static DomainError Waiting(Application application) =>
        CohortErrors.AlreadyWaiting.For(nameof(application), Named.Who(application.Participant));

    private static DomainError? AnswerFault(Application application, LocalDate day)
    {
        if (!application.IsOpen)
        {
            return CohortErrors.ApplicationNotOpen.For(nameof(application), Argument.Of("application", application.Entry.Value));
        }

        return day < application.AppliedOn
            ? CohortErrors.DayBeforeApplication.For(nameof(day), Argument.Of("day", day), Argument.Of("applied", application.AppliedOn))
            : null;
    }
}
