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

    /// <summary>How many minutes it lasts under a length of the lesson hour.</summary>
    internal int Minutes(int minutesPerLessonHour) => (int)Math.Min((long)Hours.Count * minutesPerLessonHour, LongerThanAnyDay);

    /// <inheritdoc/>
    public override string ToString() => Printed.Of(this);
}
