using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Rules;

/// <content>Conditions on the part of a sentence or another span that is over, in integer arithmetic.</content>
public static partial class Conditions
{
    /// <summary>From the day on which a fraction of a number of days is served, counted in integers from the first day, which counts.</summary>
    /// <typeparam name="TFacts">The facts handed in.</typeparam>
    /// <param name="firstDay">The first day served.</param>
    /// <param name="numerator">The numerator; not negative.</param>
    /// <param name="denominator">The denominator; positive.</param>
    /// <param name="days">The number of days of the whole; below 1 it is no length, and the answer is undetermined.</param>
    /// <param name="opens">Whether the last served day or the day after it opens the right.</param>
    /// <returns>The condition; a part of a day counts as a whole day to be served.</returns>
    /// <exception cref="ArgumentException">The numerator is negative, or the denominator not positive.</exception>
    public static Condition<TFacts> FractionServed<TFacts>(
        this FactOf<TFacts, LocalDate> firstDay,
        int numerator,
        int denominator,
        FactOf<TFacts, int> days,
        EntitlementDay opens = EntitlementDay.DayAfter
    )
    {
        Guard.Against.Null(firstDay);
        Guard.Against.Negative(numerator);
        Guard.Against.NegativeOrZero(denominator);
        return Served(firstDay.With(days), numerator, denominator, opens);
    }

    /// <summary>From the day on which a fraction of a term of months and days is served, counted in integers from the first day, which counts.</summary>
    /// <remarks>
    /// The term is one number of days: in months of 30 days a year has 360, and the explanation says so. Sentences by the national counting are facts of
    /// eligibility.
    /// </remarks>
    /// <typeparam name="TFacts">The facts handed in.</typeparam>
    /// <param name="firstDay">The first day served.</param>
    /// <param name="numerator">The numerator; not negative.</param>
    /// <param name="denominator">The denominator; positive.</param>
    /// <param name="length">The length of the whole; where it is not positive, the answer is undetermined.</param>
    /// <param name="months">How its months are counted; the convention of the length itself is not asked.</param>
    /// <param name="opens">Whether the last served day or the day after it opens the right.</param>
    /// <returns>The condition; a part of a day counts as a whole day to be served.</returns>
    /// <exception cref="ArgumentException">The numerator is negative, or the denominator not positive.</exception>
    public static Condition<TFacts> FractionServed<TFacts>(
        this FactOf<TFacts, LocalDate> firstDay,
        int numerator,
        int denominator,
        FactOf<TFacts, Term> length,
        MonthConvention months,
        EntitlementDay opens = EntitlementDay.DayAfter
    )
    {
        Guard.Against.Null(firstDay);
        Guard.Against.Negative(numerator);
        Guard.Against.NegativeOrZero(denominator);
        Guard.Against.Undefined(months);
        return Served(firstDay.With(length), numerator, denominator, months, opens);
    }

    private static FractionServedCondition<TFacts> Served<TFacts>(
        FactOf<TFacts, (LocalDate, int)> span,
        int numerator,
        int denominator,
        EntitlementDay opens
    ) =>
        new(span, numerator, denominator, opens, () => Served(numerator, denominator, opens))
        {
            NearBy = () =>
                [
                    Served(span, numerator, denominator, Nearby.Other(opens)),
                    .. Nearby.Fractions(numerator, denominator).Select(near => Served(span, near.Numerator, near.Denominator, opens)),
                ],
        };

    private static TermServedCondition<TFacts> Served<TFacts>(
        FactOf<TFacts, (LocalDate, Term)> span,
        int numerator,
        int denominator,
        MonthConvention months,
        EntitlementDay opens
    ) =>
        new(span, numerator, denominator, months, opens, () => Served(numerator, denominator, months, opens))
        {
            NearBy = () =>
                [
                    Served(span, numerator, denominator, months, Nearby.Other(opens)),
                    Served(span, numerator, denominator, months == MonthConvention.ThirtyDays ? MonthConvention.RolledUp : MonthConvention.ThirtyDays, opens),
                    .. Nearby.Fractions(numerator, denominator).Select(near => Served(span, near.Numerator, near.Denominator, months, opens)),
                ],
        };

    private static LocalisedText Served(int numerator, int denominator, MonthConvention months, EntitlementDay opens)
    {
        var served = Served(numerator, denominator, opens);
        return months == MonthConvention.ThirtyDays
            ? new($"{served.Id}, satu bulan 30 hari dan satu tahun 360 hari", $"{served.En}, a month being 30 days and a year 360")
            : new($"{served.Id}, bulan menurut kalender", $"{served.En}, months by the calendar");
    }

    private static LocalisedText Served(int numerator, int denominator, EntitlementDay opens) =>
        opens == EntitlementDay.DayAfter
            ? new(
                $"telah dijalani {numerator}/{denominator}, pecahan hari dibulatkan ke atas, hak terbuka sehari sesudahnya",
                $"{numerator}/{denominator} is served, part of a day rounded up, the right opens the day after"
            )
            : new(
                $"telah dijalani {numerator}/{denominator}, pecahan hari dibulatkan ke atas, hak terbuka pada hari itu",
                $"{numerator}/{denominator} is served, part of a day rounded up, the right opens that day"
            );
}
