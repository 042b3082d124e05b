using System.Globalization;

namespace Pembinaan.Domain.Time;

/// <summary>A length of months and days under a named month convention, together with the exact inverse of adding it.</summary>
/// <remarks>
/// Months are added first, then days. Adding calendar months is many-to-one (29, 30 and 31 August + 6 months are all 29 February 2024), so subtracting the same
/// months is not its inverse; <see cref="LatestStart"/> is. Where a practice takes the days first, add two lengths in turn. The default value is the empty
/// length.
/// </remarks>
/// <example>
/// The first day counts; a month that is too short ends on its last day:
/// <code>
/// var lastDay = Term.OfYears(2).LastDayFrom(new(2023, 2, 1));    // 31 January 2025
/// var monthOn = Term.OfMonths(1).After(new(2025, 1, 31));        // 28 February 2025
/// </code>
/// </example>
[JsonConverter(typeof(PembinaanConverter))]
public readonly record struct Term : ILocalisable
{
    private const int MostMonths = 12 * 10_000;
    private const int MostDays = 366 * 10_000;

    private Term(int months, int days, MonthConvention convention)
    {
        Guard.Against.Outside((uint)convention > (uint)MonthConvention.ThirtyDays, $"There is no such convention of months.", nameof(convention));

        Guard.Against.GreaterThan(Math.Abs((long)months), MostMonths, nameof(months));
        Guard.Against.GreaterThan(Math.Abs((long)days), MostDays, nameof(days));
        Months = months;
        Days = days;
        Convention = convention;
    }

    /// <summary>The months; may be negative.</summary>
    public int Months { get; }

    /// <summary>The days, added after the months; may be negative.</summary>
    public int Days { get; }

    /// <summary>What adding a month means.</summary>
    public MonthConvention Convention { get; }

    /// <summary>So many years.</summary>
    /// <param name="years">The years; may be negative.</param>
    /// <param name="convention">What adding a month means.</param>
    /// <returns>The length.</returns>
    /// <exception cref="ArgumentOutOfRangeException">More than 10,000 years, which no calendar of the library holds; so of every length.</exception>
    public static Term OfYears(int years, MonthConvention convention = MonthConvention.Clamped)
    {
        Guard.Against.GreaterThan(Math.Abs((long)years), MostMonths / 12, nameof(years));
        return new(12 * years, 0, convention);
    }

    /// <summary>So many months.</summary>
    /// <param name="months">The months; may be negative.</param>
    /// <param name="convention">What adding a month means.</param>
    /// <returns>The length.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Longer than 10,000 years.</exception>
    public static Term OfMonths(int months, MonthConvention convention = MonthConvention.Clamped) => new(months, 0, convention);

    /// <summary>So many weeks of seven days.</summary>
    /// <param name="weeks">The weeks; may be negative.</param>
    /// <returns>The length.</returns>
    /// <exception cref="ArgumentOutOfRangeException">So many weeks reach beyond the calendar.</exception>
    public static Term OfWeeks(int weeks)
    {
        Guard.Against.GreaterThan(Math.Abs((long)weeks), MostDays / 7, nameof(weeks));
        return OfDays(7 * weeks);
    }

    /// <summary>So many days.</summary>
    /// <param name="days">The days; may be negative.</param>
    /// <returns>The length.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Longer than 10,000 years.</exception>
    public static Term OfDays(int days) => new(0, days, MonthConvention.Clamped);

    /// <summary>Months and days; the months are added first.</summary>
    /// <param name="months">The months.</param>
    /// <param name="days">The days.</param>
    /// <param name="convention">What adding a month means.</param>
    /// <returns>The length.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Longer than 10,000 years.</exception>
    public static Term Of(int months, int days, MonthConvention convention = MonthConvention.Clamped) => new(months, days, convention);

    /// <summary>How many whole months lie between two days: the largest number of months that, added to the first, does not lead past the second.</summary>
    /// <remarks>A count under one named convention, not a breakdown into months and days, which has no single answer (31 January to 28 February).</remarks>
    /// <param name="from">The day from which to count.</param>
    /// <param name="to">The day that must not be passed, inclusive: a month that ends on it is whole.</param>
    /// <param name="convention">What adding a month means.</param>
    /// <returns>The number; negative if the second day is before the first.</returns>
    public static int WholeMonthsBetween(LocalDate from, LocalDate to, MonthConvention convention)
    {
        var (start, end) = (DateKey.Of(Guard.Against.NotIso(from)), DateKey.Of(Guard.Against.NotIso(to)));
        if (convention == MonthConvention.ThirtyDays)
        {
            return FloorOfThirtieth(DayCount.Of(end) - DayCount.Of(start));
        }

        var months = (12 * (to.Year - from.Year)) + to.Month - from.Month;
        return OfMonths(months, convention).Moved(start) <= end ? months : months - 1;
    }

    /// <summary>The opposite length: for counting back, months first and then days, which is not the same as <see cref="LatestStart"/>.</summary>
    /// <returns>The length with the signs turned.</returns>
    public Term Negated() => new(-Months, -Days, Convention);

    /// <summary>The same length under another convention.</summary>
    /// <param name="convention">What adding a month means.</param>
    /// <returns>The length.</returns>
    public Term Under(MonthConvention convention) => new(Months, Days, convention);

    /// <summary>The corresponding day: the day plus this length.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The day so much later.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The result leaves the years 1 to 9999.</exception>
    public LocalDate After(LocalDate day) => ToDay(AfterKey(DateKey.Of(Guard.Against.NotIso(day))), nameof(day));

    /// <summary>The exact inverse of <see cref="After"/>: the latest day from which this length leads to the given day or an earlier one.</summary>
    /// <param name="day">The day that must be reached.</param>
    /// <returns>The largest <c>t</c> with <c>t + length ≤ day</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The result leaves the years 1 to 9999.</exception>
    public LocalDate LatestStart(LocalDate day) => ToDay(LatestStartKey(DateKey.Of(Guard.Against.NotIso(day))), nameof(day));

    /// <summary>The same; the first day of the calendar where it would lie before that.</summary>
    internal LocalDate LatestStartWithin(LocalDate day) => DateKey.ToDate(Math.Max(LatestStartKey(DateKey.Of(day)), DateKey.FirstDay));

    /// <summary>
    /// The last day, inclusive, of a term that starts on a day: the day before the corresponding day, or the end of the month where that does not exist.
    /// </summary>
    /// <remarks>
    /// A term of twelve months from 29 February 2024 ends on 28 February 2025, and one month from 31 January 2024 on 29 February 2024: no day is lost. The
    /// convention matters only for 30-day months.
    /// </remarks>
    /// <param name="firstDay">The first day, which belongs to the term.</param>
    /// <returns>The last day, which belongs to the term.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The length is not positive, or the result leaves the years 1 to 9999.</exception>
    public LocalDate LastDayFrom(LocalDate firstDay)
    {
        ThrowUnlessPositive(nameof(firstDay));
        return ToDay(LastKeyFrom(DateKey.Of(Guard.Against.NotIso(firstDay))), nameof(firstDay));
    }

    /// <summary>The latest first day of a term of this length whose last day, inclusive, is not after the given day.</summary>
    /// <param name="lastDay">The day on which the term must have ended, inclusive.</param>
    /// <returns>The latest first day.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The length is not positive, or the result leaves the years 1 to 9999.</exception>
    public LocalDate LatestStartOfTermEnding(LocalDate lastDay)
    {
        ThrowUnlessPositive(nameof(lastDay));
        return ToDay(Inclusive.StartedFrom(DateKey.Next(DateKey.Of(Guard.Against.NotIso(lastDay)))), nameof(lastDay));
    }

    /// <summary>The length in words, with its convention where months are counted.</summary>
    /// <param name="language">The reader's language.</param>
    /// <returns>For example "6 bulan kalender" or "6 calendar months".</returns>
    public string In(Language language)
    {
        var inIndonesian = language.IsIndonesian;
        var months =
            Months == 0
                ? null
                : string.Create(
                    CultureInfo.InvariantCulture,
                    $"{Months} {(inIndonesian ? "bulan" : Math.Abs(Months) == 1 ? "month" : "months")}{ConventionIn(inIndonesian)}"
                );
        var days =
            Days == 0 && months is not null
                ? null
                : string.Create(CultureInfo.InvariantCulture, $"{Days} {(inIndonesian ? "hari" : Math.Abs(Days) == 1 ? "day" : "days")}");
        return (months, days) switch
        {
            (null, _) => days!,
            (_, null) => months,
            _ => $"{months}{(inIndonesian ? " dan " : " and ")}{days}",
        };
    }

    /// <inheritdoc/>
    public override string ToString() => In(Language.English);

    /// <summary>Whether months and days are not negative and not both zero.</summary>
    internal bool IsPositive => Months >= 0 && Days >= 0 && (Months | Days) != 0;

    /// <summary>The key plus this length; <see cref="DateKey.Min"/> or <see cref="DateKey.Max"/> outside the calendar.</summary>
    internal int AfterKey(int key) => key is DateKey.Min or DateKey.Max ? key : DateKey.Bounded(Moved(key));

    /// <summary>The largest key t with t + this ≤ key; <see cref="DateKey.Min"/> or <see cref="DateKey.Max"/> outside the calendar.</summary>
    internal int LatestStartKey(int key) => key is DateKey.Min or DateKey.Max ? key : DateKey.Bounded(StartedFrom(key));

    /// <summary>The last key of a term that starts on a key; <see cref="DateKey.Max"/> outside the calendar.</summary>
    internal int LastKeyFrom(int key) => DateKey.Bounded(DayCount.Shift(Inclusive.Moved(key), -1));

    internal Term Inclusive => Convention == MonthConvention.Clamped ? Under(MonthConvention.RolledUp) : this;

    private int Moved(int key)
    {
        if (Convention == MonthConvention.ThirtyDays)
        {
            return DayCount.Shift(key, (30 * Months) + Days);
        }

        var moved = DateKey.InMonth(key, Months, key & 31);
        if (Convention == MonthConvention.RolledUp && (moved & 31) < (key & 31))
        {
            moved = DateKey.Next(moved);
        }

        return DayCount.Shift(moved, Days);
    }

    // All days that are clamped to the end of a month start no later than the end of theirs, hence 31.
    private int StartedFrom(int key)
    {
        if (Convention == MonthConvention.ThirtyDays)
        {
            return DayCount.Shift(key, -((30 * Months) + Days));
        }

        key = DayCount.Shift(key, -Days);
        return DateKey.InMonth(key, -Months, Convention == MonthConvention.Clamped && DateKey.IsMonthEnd(key) ? 31 : key & 31);
    }

    private static int FloorOfThirtieth(int days) => days >= 0 ? days / 30 : -((29 - days) / 30);

    private void ThrowUnlessPositive(string name)
    {
        Guard.Against.Outside(!IsPositive, $"A term with a last day must last at least one day.", name);
    }

    private static LocalDate ToDay(int key, string name)
    {
        Guard.Against.Outside(key is < DateKey.FirstDay or > DateKey.LastDay, $"The result must lie in the years 1 to 9999.", name);
        return DateKey.ToDate(key);
    }

    private string ConventionIn(bool inIndonesian) =>
        (Convention, inIndonesian) switch
        {
            (MonthConvention.Clamped, true) => " kalender",
            (MonthConvention.Clamped, false) => " (calendar)",
            (MonthConvention.RolledUp, true) => " kalender (dibulatkan ke tanggal 1)",
            (MonthConvention.RolledUp, false) => " (calendar, rolled up to the 1st)",
            (_, true) => " @ 30 hari",
            _ => " of 30 days",
        };
}
