using Pembinaan.Domain.Cohorts.Events;
using Pembinaan.Domain.Journals;

namespace Pembinaan.Domain.Cohorts;

/// <summary>Applications and the waiting list.</summary>
internal static class ApplicationSteps
{
    // Nobody waits that long for a course: the year is misspelt.
    private const int LongestLead = 10;

    internal static DomainResult<Cohort> Apply(Cohort cohort, ParticipantId participant, LocalDate day, Recording recording)
    {
        Guard.Against.Null(participant);
        Guard.Against.NotIso(day);
        var today = cohort.DayOf(recording);
        return cohort.Recorded(
            new ApplicationReceived(participant, day),
            recording,
            day > today ? CohortErrors.ApplicationToCome.For(nameof(day), Argument.Of("day", day), Argument.Of("today", today)) : null,
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
            AnswerFault(existing, day),
            existing is { IsWaiting: true } || others.Exists(static a => a.IsWaiting)
                ? CohortErrors.AlreadyWaiting.For(nameof(application), Named.Who(existing.Participant))
                : null,
            newer is null
                ? null
                : CohortErrors.ApplicationNewer.For(nameof(application), Named.Who(existing.Participant), Argument.Of("application", newer.Entry.Value)),
            EnrolmentSteps.PlaceFault(cohort, existing.Participant, day)
        );
    }

    internal static DomainResult<Cohort> Close(Cohort cohort, EntryId application, LocalDate day, string reason, Recording recording)
    {
        Guard.Against.Null(application);
        Guard.Against.Null(reason);
        return cohort.State.Applications.TryGetValue(application, out var existing)
            ? cohort.Recorded(new ApplicationClosed(application, day, reason), recording, AnswerFault(existing, day))
            : Unknown(application);
    }

    internal static DomainError Unknown(EntryId application) =>
        CohortErrors.ApplicationUnknown.For(nameof(application), Argument.Of("application", application.Value));

    private static DomainError? AnswerFault(Application application, LocalDate day)
    {
        if (!application.IsOpen)
        {
            return CohortErrors.ApplicationNotOpen.For(nameof(application), Argument.Of("application", application.Entry.Value));
        }

        return day < application.AppliedOn
            ? CohortErrors.DayBeforeApplication.For(nameof(day), Argument.Of("day", day), Argument.Of("application-received", application.AppliedOn))
            : null;
    }
}
