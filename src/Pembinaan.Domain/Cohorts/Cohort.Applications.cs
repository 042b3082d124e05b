using Pembinaan.Domain.Cohorts.Events;
using Pembinaan.Domain.Journals;

namespace Pembinaan.Domain.Cohorts;

/// <content>Applications and the waiting list.</content>
public sealed partial class Cohort
{
    // Nobody waits that long for a course: the year is misspelt.
    private const int LongestLead = 10;

    /// <summary>All applications, in the order they were made and recorded.</summary>
    public IEnumerable<Application> Applications => State.Applications.Values.OrderBy(static a => a.AppliedOn).ThenBy(static a => a.Sequence);

    /// <summary>The application recorded by an entry.</summary>
    /// <param name="application">The entry.</param>
    /// <returns>The application, or null.</returns>
    public Application? FindApplication(EntryId application)
    {
        Guard.Against.Null(application);
        return State.Applications.GetValueOrDefault(application);
    }

    /// <summary>Records that somebody applied. The application is identified by the recording's entry.</summary>
    /// <param name="participant">Who.</param>
    /// <param name="day">The day of the application: not to come, not after the last session, and at most ten calendar years before that of the first.</param>
    /// <param name="recording">Identity, instant and author of the entry; its instant says what is to come.</param>
    /// <returns>The cohort, or <see cref="CohortErrors.ApplicationToCome"/> or <see cref="CohortErrors.ApplicationOutside"/>.</returns>
    public DomainResult<Cohort> Apply(ParticipantId participant, LocalDate day, Recording recording)
    {
        Guard.Against.Null(participant);
        Guard.Against.NotIso(day);
        var today = DayOf(recording);
        return Recorded(
            new Applied(participant, day),
            recording,
            day > today ? CohortErrors.ApplicationToCome.For(nameof(day), Argument.Of("day", day), Argument.Of("today", today)) : null,
            day > LastDay || day.Year < FirstDay.Year - LongestLead
                ? CohortErrors.ApplicationOutside.For(nameof(day), Argument.Of("day", day), Argument.Of("first", FirstDay), Argument.Of("last", LastDay))
                : null
        );
    }

    /// <summary>Approves an application: it stands on the waiting list.</summary>
    /// <param name="application">The entry of the application.</param>
    /// <param name="day">The day of approval.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>
    /// The cohort, or <see cref="CohortErrors.ApplicationUnknown"/>, <see cref="CohortErrors.ApplicationNotOpen"/>,
    /// <see cref="CohortErrors.ApplicationNewer"/>, <see cref="CohortErrors.AlreadyWaiting"/>, <see cref="CohortErrors.AlreadyEnrolled"/> or
    /// <see cref="CohortErrors.DayBeforeApplication"/>.
    /// </returns>
    public DomainResult<Cohort> Approve(EntryId application, LocalDate day, Recording recording)
    {
        Guard.Against.Null(application);
        var approved = new ApplicationApproved(application, day);
        if (!State.Applications.TryGetValue(application, out var existing))
        {
            return UnknownApplication(application);
        }

        var others = Applications.Where(a => a.Participant == existing.Participant && a.Entry != application && a.IsOpen).ToList();
        var newer = others.LastOrDefault(a => (a.AppliedOn, a.Sequence).CompareTo((existing.AppliedOn, existing.Sequence)) > 0);
        return Recorded(
            approved,
            recording,
            AnswerFault(existing, day),
            existing is { IsWaiting: true } || others.Exists(static a => a.IsWaiting)
                ? CohortErrors.AlreadyWaiting.For(nameof(application), Named.Who(existing.Participant))
                : null,
            newer is null
                ? null
                : CohortErrors.ApplicationNewer.For(nameof(application), Named.Who(existing.Participant), Argument.Of("application", newer.Entry.Value)),
            PlaceFault(existing.Participant, day)
        );
    }

    /// <summary>Declines an application or takes it back.</summary>
    /// <param name="application">The entry of the application.</param>
    /// <param name="day">The day.</param>
    /// <param name="reason">Why; not blank.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>
    /// The cohort, or <see cref="CohortErrors.ApplicationUnknown"/>, <see cref="CohortErrors.ApplicationNotOpen"/>,
    /// <see cref="CohortErrors.DayBeforeApplication"/> or <see cref="JournalErrors.BlankText"/>.
    /// </returns>
    public DomainResult<Cohort> CloseApplication(EntryId application, LocalDate day, string reason, Recording recording)
    {
        Guard.Against.Null(application);
        Guard.Against.Null(reason);
        return State.Applications.TryGetValue(application, out var existing)
            ? Recorded(new ApplicationClosed(application, day, reason), recording, AnswerFault(existing, day))
            : UnknownApplication(application);
    }

    private static DomainError UnknownApplication(EntryId application) =>
        CohortErrors.ApplicationUnknown.For(nameof(application), Argument.Of("application", application.Value));

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
