using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Journals;

/// <summary>
/// The years in which the days of a journal lie, both inclusive. Within them no sum leaves the calendar; a last day in the year 9999 that stands for "no end"
/// is refused with a text that says how to say it.
/// </summary>
internal sealed record EventYears(int First, int Last)
{
    private const int MostYears = 100;

    /// <summary>What happens in our time: agreements, programmes, cohorts and referrals.</summary>
    internal static EventYears OfOurTime { get; } = new(1900, 2999);

    /// <summary>
    /// What parties went through: registers write the first day of the calendar for what was always so, and its last for what has no end; nothing is counted
    /// from these days.
    /// </summary>
    internal static EventYears OfParties { get; } = new(1, 9999);

    // Before the first instant some zone of Indonesia has no day of these years yet, after the last one some has none any more.
    private readonly Instant _first = IndonesianTimeZone.Wib.Zone.AtStartOfDay(new(First, 1, 1)).ToInstant();

    private readonly Instant _last = IndonesianTimeZone.Wit.EndOf(new(Last, 12, 31));

    /// <summary>Whether the day of an instant is one of these years in every zone of Indonesia.</summary>
    internal bool Hold(Instant instant) => instant >= _first && instant <= _last;

    internal bool Holds(int year) => year >= First && year <= Last;

    internal bool Hold(LocalDate day) => day.Calendar == CalendarSystem.Iso && Holds(day.Year);

    /// <summary>Whether a length is more than a hundred years.</summary>
    internal static bool IsBeyond(Term length) => Math.Abs((long)length.Months) > 12 * MostYears || Math.Abs((long)length.Days) > 366 * MostYears;
}
