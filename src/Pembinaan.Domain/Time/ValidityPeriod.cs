namespace Pembinaan.Domain.Time;

/// <summary>A period of whole days with a first day and, unless it is open-ended, a last day; both belong to it.</summary>
/// <remarks>The last day belongs to the period because agreements word it so ("berlaku sampai dengan"). A period of one day is valid.</remarks>
/// <example>
/// Two years from 1 February 2023:
/// <code>
/// var period = ValidityPeriod.Lasting(new(2023, 2, 1), Term.OfYears(2)).Value;
/// var onTheLastDay = period.Contains(new LocalDate(2025, 1, 31));    // True
/// var onTheNext = period.Contains(new LocalDate(2025, 2, 1));        // False
/// var text = period.In(Language.English);                            // "1 February 2023 to 31 January 2025 inclusive"
/// var inverted = ValidityPeriod.Between(new(2025, 5, 8), new(2025, 5, 7)).ValidationErrors[0].ErrorCode;    // "PERIOD-INVERTED"
/// </code>
/// </example>
[JsonConverter(typeof(PembinaanConverter))]
public sealed record ValidityPeriod : ILocalisable
{
    private ValidityPeriod(LocalDate firstDay, LocalDate? lastDay)
    {
        FirstDay = firstDay;
        LastDay = lastDay;
    }

    /// <summary>The first day; it belongs to the period.</summary>
    public LocalDate FirstDay { get; }

    /// <summary>The last day; it belongs to the period. Null if the period is open-ended.</summary>
    public LocalDate? LastDay { get; }

    /// <summary>Whether no last day is set.</summary>
    public bool IsOpenEnded => LastDay is null;

    /// <summary>The number of days, both ends included; null if the period is open-ended.</summary>
    public int? Days => LastDay is { } last ? DayCount.Of(DateKey.Of(last)) - DayCount.Of(DateKey.Of(FirstDay)) + 1 : null;

    /// <summary>How many whole months of the calendar it is; 0 if it is none.</summary>
    internal int WholeMonths =>
        this is { FirstDay: { Day: 1 } first, LastDay: { } last } && last.Day == last.Calendar.GetDaysInMonth(last.Year, last.Month)
            ? (12 * (last.Year - first.Year)) + last.Month - first.Month + 1
            : 0;

    /// <summary>A period between two days.</summary>
    /// <param name="firstDay">The first day, inclusive.</param>
    /// <param name="lastDay">The last day, inclusive.</param>
    /// <returns>The period, or <see cref="TimeErrors.InvertedPeriod"/>, which names both days.</returns>
    public static DomainResult<ValidityPeriod> Between(LocalDate firstDay, LocalDate lastDay)
    {
        if (DateKey.Of(Guard.Against.NotIso(lastDay)) < DateKey.Of(Guard.Against.NotIso(firstDay)))
        {
            return TimeErrors.InvertedPeriod.For(nameof(lastDay), Argument.Of(nameof(firstDay), firstDay), Argument.Of(nameof(lastDay), lastDay));
        }

        return new ValidityPeriod(firstDay, lastDay);
    }

    /// <summary>A period without a last day.</summary>
    /// <param name="firstDay">The first day, inclusive.</param>
    /// <returns>The period.</returns>
    public static ValidityPeriod From(LocalDate firstDay) => new(Guard.Against.NotIso(firstDay), null);

    /// <summary>A period of a single day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The period.</returns>
    public static ValidityPeriod On(LocalDate day) => new(Guard.Against.NotIso(day), day);

    /// <summary>A period of a length: it ends the day before the corresponding day, or at the end of the month where that day does not exist.</summary>
    /// <param name="firstDay">The first day, inclusive.</param>
    /// <param name="length">The length; positive.</param>
    /// <returns>The period, or <see cref="TimeErrors.LengthNotPositive"/> or <see cref="TimeErrors.DayOutOfRange"/>.</returns>
    public static DomainResult<ValidityPeriod> Lasting(LocalDate firstDay, Term length)
    {
        Guard.Against.NotIso(firstDay);
        if (!length.IsPositive)
        {
            return TimeErrors.LengthNotPositive.For(nameof(length), Argument.Of(nameof(length), length));
        }

        var last = length.LastKeyFrom(DateKey.Of(firstDay));
        return last > DateKey.LastDay
            ? TimeErrors.DayOutOfRange.For(nameof(length), Argument.Of("day", firstDay))
            : new ValidityPeriod(firstDay, DateKey.ToDate(last));
    }

    /// <summary>A period whose last day is printed and whose length is printed too: the printed day wins, a disagreement is a warning.</summary>
    /// <param name="firstDay">The first day, inclusive.</param>
    /// <param name="printedLastDay">The last day as printed, inclusive.</param>
    /// <param name="length">The length as printed.</param>
    /// <returns>The period, with <see cref="TimeErrors.PrintedEndDiffers"/> as a warning where the two disagree.</returns>
    public static DomainResult<ValidityPeriod> AsPrinted(LocalDate firstDay, LocalDate printedLastDay, Term length)
    {
        Guard.Against.NotIso(printedLastDay);
        return Between(firstDay, printedLastDay)
            .Bind(printed =>
                Lasting(firstDay, length)
                    .Bind(computed =>
                        printed == computed
                            ? DomainResult.Success(printed)
                            : DomainResult.Success(
                                printed,
                                TimeErrors.PrintedEndDiffers.Warning(
                                    "lastDay",
                                    Argument.Of("printed", printedLastDay),
                                    Argument.Of(nameof(length), length),
                                    Argument.Of("computed", computed.LastDay!.Value)
                                )
                            )
                    )
            );
    }

    /// <summary>Whether a day belongs to the period.</summary>
    /// <param name="day">The day.</param>
    /// <returns>Whether it is neither before the first nor after the last day.</returns>
    public bool Contains(LocalDate day)
    {
        var key = DateKey.Of(Guard.Against.NotIso(day));
        return FirstKey <= key && key <= LastKey;
    }

    /// <summary>Whether every day of another period belongs to this one.</summary>
    /// <param name="other">The other period.</param>
    /// <returns>Whether it lies within this one.</returns>
    public bool Contains(ValidityPeriod other) => Checked(other).FirstKey >= FirstKey && other.LastKey <= LastKey;

    /// <summary>Whether the two periods share at least one day; adjoining periods do not.</summary>
    /// <param name="other">The other period.</param>
    /// <returns>Whether they overlap.</returns>
    public bool Overlaps(ValidityPeriod other) => Checked(other).FirstKey <= LastKey && FirstKey <= other.LastKey;

    /// <summary>Whether one period starts on the day after the other ends.</summary>
    /// <param name="other">The other period.</param>
    /// <returns>Whether they adjoin, in either order.</returns>
    public bool Adjoins(ValidityPeriod other) => Follows(Checked(other)) || other.Follows(this);

    /// <summary>The days between the two periods, in either order.</summary>
    /// <param name="other">The other period.</param>
    /// <returns>The gap, or null if the periods overlap or adjoin.</returns>
    public ValidityPeriod? GapTo(ValidityPeriod other)
    {
        var (earlier, later) = Checked(other).FirstKey < FirstKey ? (other, this) : (this, other);
        return earlier.Overlaps(later) || later.Follows(earlier)
            ? null
            : new(DateKey.ToDate(DateKey.Next(earlier.LastKey)), DateKey.ToDate(DateKey.Previous(later.FirstKey)));
    }

    /// <summary>The days that belong to both periods.</summary>
    /// <param name="other">The other period.</param>
    /// <returns>The common period, or null if they share no day.</returns>
    public ValidityPeriod? Intersect(ValidityPeriod other)
    {
        var (first, last) = (Math.Max(FirstKey, Checked(other).FirstKey), Math.Min(LastKey, other.LastKey));
        return first > last ? null : new(DateKey.ToDate(first), last == DateKey.Max ? LastDay ?? other.LastDay : DateKey.ToDate(last));
    }

    /// <summary>The same period with another last day.</summary>
    /// <param name="lastDay">The new last day, inclusive.</param>
    /// <returns>The period, or <see cref="TimeErrors.InvertedPeriod"/>.</returns>
    public DomainResult<ValidityPeriod> Ending(LocalDate lastDay) => Between(FirstDay, lastDay);

    /// <summary>The days of the period as a set.</summary>
    /// <returns>The set.</returns>
    public DateSet ToDateSet() => DateSet.Of(FirstKey, LastKey);

    /// <inheritdoc/>
    public string In(Language language) =>
        LastDay switch
        {
            null when language.IsIndonesian => $"sejak {IndonesianDate.Format(FirstDay)} tanpa batas akhir",
            null => $"from {IndonesianDate.Format(FirstDay, language)}, open-ended",
            { } last when last == FirstDay => IndonesianDate.Format(FirstDay, language),
            { } last when language.IsIndonesian => $"{IndonesianDate.Format(FirstDay)} sampai dengan {IndonesianDate.Format(last)}",
            { } last => $"{IndonesianDate.Format(FirstDay, language)} to {IndonesianDate.Format(last, language)} inclusive",
        };

    /// <inheritdoc/>
    public override string ToString() => In(Language.English);

    internal int FirstKey => DateKey.Of(FirstDay);

    /// <summary>Max also for a period to the last day of the calendar: it has the same days as one that is open-ended.</summary>
    internal int LastKey => LastDay is { } last && last != LocalDate.MaxIsoValue ? DateKey.Of(last) : DateKey.Max;

    private static ValidityPeriod Checked(ValidityPeriod other)
    {
        Guard.Against.Null(other);
        return other;
    }

    private bool Follows(ValidityPeriod earlier) => earlier.LastKey != DateKey.Max && DateKey.Next(earlier.LastKey) == FirstKey;
}
