using Pembinaan.Domain.Journals;

namespace Pembinaan.Domain.Cohorts;

/// <content>Applications and the waiting list.</content>
public sealed partial class Cohort
{
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
    public DomainResult<Cohort> Apply(ParticipantId participant, LocalDate day, Recording recording) => Applying.Apply(this, participant, day, recording);

    /// <summary>Approves an application: it stands on the waiting list.</summary>
    /// <param name="application">The entry of the application.</param>
    /// <param name="day">The day of approval.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>
    /// The cohort, or <see cref="CohortErrors.ApplicationUnknown"/>, <see cref="CohortErrors.ApplicationNotOpen"/>,
    /// <see cref="CohortErrors.ApplicationNewer"/>, <see cref="CohortErrors.AlreadyWaiting"/>, <see cref="CohortErrors.AlreadyEnrolled"/> or
    /// <see cref="CohortErrors.DayBeforeApplication"/>.
    /// </returns>
    public DomainResult<Cohort> Approve(EntryId application, LocalDate day, Recording recording) => Applying.Approve(this, application, day, recording);

    /// <summary>Declines an application or takes it back.</summary>
    /// <param name="application">The entry of the application.</param>
    /// <param name="day">The day.</param>
    /// <param name="reason">Why; not blank.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>
    /// The cohort, or <see cref="CohortErrors.ApplicationUnknown"/>, <see cref="CohortErrors.ApplicationNotOpen"/>,
    /// <see cref="CohortErrors.DayBeforeApplication"/> or <see cref="JournalErrors.BlankText"/>.
    /// </returns>
    public DomainResult<Cohort> CloseApplication(EntryId application, LocalDate day, string reason, Recording recording) =>
        Applying.Close(this, application, day, reason, recording);
}
