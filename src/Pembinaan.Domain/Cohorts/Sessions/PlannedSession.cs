using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Cohorts;

/// <summary>A session as planned, in the facility's local time.</summary>
public sealed record PlannedSession
{
    private const int LongerThanAnyDay = 2 * NodaConstants.MinutesPerDay;

    /// <summary>The identity; it stays when the session is moved.</summary>
    public required SessionId Id { get; init; }

    /// <summary>The local day.</summary>
    public required LocalDate Day { get; init; }

    /// <summary>When it begins, local time.</summary>
    public required LocalTime Start { get; init; }

    /// <summary>How long it lasts; at least one lesson hour.</summary>
    public required LessonHours Hours { get; init; }

    /// <summary>The subject taught, one of the curriculum's.</summary>
    public required SubjectId Subject { get; init; }

    /// <summary>
    /// The modules of the curriculum that it teaches, each once. One alone without hours takes the whole session; of several each has its hours, and all
    /// together not more than the session. Hours that are left belong to no module.
    /// </summary>
    public ValueList<ModuleHours> Modules { get; init; }

    /// <summary>The units of competence that it teaches, by code, beside those to which its modules lead.</summary>
    public ValueList<string> Units { get; init; }

    /// <summary>Who gives it, if not the cohort's provider of that day.</summary>
    public ProviderId? Provider { get; init; }

    /// <summary>Who teaches; null if that is open.</summary>
    public SessionInstructor? Instructor { get; init; }

    /// <summary>The space booked; null if that is open.</summary>
    public SpaceId? Space { get; init; }

    /// <summary>So many sessions of equal length on weekdays from a day on, numbered <c>S-001</c>, <c>S-002</c>, …</summary>
    /// <param name="firstDay">The first day that may have a session.</param>
    /// <param name="sessions">How many; positive.</param>
    /// <param name="start">When each begins, local time.</param>
    /// <param name="hours">How long each lasts.</param>
    /// <param name="subject">The subject of each.</param>
    /// <param name="holidays">Days without sessions, as the application's calendar has them; none by default.</param>
    /// <param name="weekdays">The days of the week; Monday to Friday if none are given.</param>
    /// <returns>The sessions, to be changed with <c>with</c> where one differs.</returns>
    /// <exception cref="ArgumentException">Within ten years there are not so many such days.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A day of the week is none.</exception>
    public static ValueList<PlannedSession> Series(
        LocalDate firstDay,
        int sessions,
        LocalTime start,
        LessonHours hours,
        SubjectId subject,
        DateSet holidays = default,
        params ReadOnlySpan<IsoDayOfWeek> weekdays
    ) => SessionPlan.Series(firstDay, sessions, start, hours, subject, holidays, weekdays);

    /// <summary>The sessions that have to move so that none falls on a holiday: each keeps its place in the order, and those after it are pushed on.</summary>
    /// <param name="sessions">The sessions as they are planned, for example those to come of a cohort.</param>
    /// <param name="holidays">Days without sessions.</param>
    /// <param name="weekdays">The days of the week; Monday to Friday if none are given.</param>
    /// <returns>
    /// The sessions that change, with their new days, for planning them anew; none if nothing
    /// falls on a holiday.
    /// </returns>
    /// <exception cref="ArgumentException">Within ten years there are not so many such days.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A day of the week is none.</exception>
    public static ValueList<PlannedSession> Around(IEnumerable<PlannedSession> sessions, DateSet holidays, params ReadOnlySpan<IsoDayOfWeek> weekdays) =>
        SessionPlan.Around(sessions, holidays, weekdays);

    /// <summary>
    /// The same sessions teaching the modules of a curriculum one after another, each for its hours; a session may end one and begin the next.
    /// </summary>
    /// <param name="sessions">The sessions, for example of <see cref="Series"/>.</param>
    /// <param name="curriculum">The curriculum; one without modules leaves them as they are.</param>
    /// <returns>The sessions by day and hour, with <see cref="Modules"/>; hours beyond those of the modules belong to none.</returns>
    public static ValueList<PlannedSession> Teaching(IEnumerable<PlannedSession> sessions, Curriculum curriculum) => SessionPlan.Teaching(sessions, curriculum);

    /// <summary>The modules with the hours that it gives each.</summary>
    internal IEnumerable<ModuleHours> TaughtModules => Modules is [{ Hours.Count: 0 } only] ? [only with { Hours = Hours }] : Modules;

    /// <summary>How many minutes it lasts under a length of the lesson hour.</summary>
    internal int Minutes(int minutesPerLessonHour) => (int)Math.Min((long)Hours.Count * minutesPerLessonHour, LongerThanAnyDay);

    /// <inheritdoc/>
    public override string ToString() => RecordPrinter.Of(this);
}
