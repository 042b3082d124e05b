using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Rules;

/// <content>
/// Conditions on facts that are days. Each is declared once and answers for a day, a window, and many people at once with an exactly hoisted threshold.
/// </content>
public static partial class Conditions
{
    /// <summary>From the date on.</summary>
    /// <typeparam name="TFacts">The facts handed in.</typeparam>
    /// <param name="date">The date.</param>
    /// <returns>The condition: met on the date itself and after it.</returns>
    public static Condition<TFacts> Since<TFacts>(this FactOf<TFacts, LocalDate> date) =>
        new SinceCondition<TFacts>(date, default, () => ConditionText.Of(date, "telah tiba", "has come"), "since")
        {
            NearBy = Nearby.Length<TFacts>(default, near => date.Since(near)),
        };

    /// <summary>From the date plus a length on.</summary>
    /// <typeparam name="TFacts">The facts handed in.</typeparam>
    /// <param name="date">The date.</param>
    /// <param name="length">The length under its convention; may be negative.</param>
    /// <returns>The condition: met on the corresponding day and after it.</returns>
    public static Condition<TFacts> Since<TFacts>(this FactOf<TFacts, LocalDate> date, Term length) =>
        new SinceCondition<TFacts>(date, length, () => ConditionText.Of(date, "sudah lewat ", length, "", "lies back ", ""), "since")
        {
            NearBy = Nearby.Length<TFacts>(length, near => date.Since(near)),
        };

    /// <summary>Before the date plus a length.</summary>
    /// <typeparam name="TFacts">The facts handed in.</typeparam>
    /// <param name="date">The date.</param>
    /// <param name="length">The length under its convention; may be negative.</param>
    /// <returns>The condition: met up to the day before the corresponding day.</returns>
    public static Condition<TFacts> Before<TFacts>(this FactOf<TFacts, LocalDate> date, Term length = default) =>
        new BeforeCondition<TFacts>(date, length, () => ConditionText.Of(date, "belum lewat ", length, "", "does not yet lie back ", ""), "before")
        {
            NearBy = Nearby.Length<TFacts>(length, near => date.Before(near)),
        };

    /// <summary>Up to and including the date plus a length.</summary>
    /// <typeparam name="TFacts">The facts handed in.</typeparam>
    /// <param name="date">The date.</param>
    /// <param name="length">The length under its convention; may be negative.</param>
    /// <returns>The condition: met on the corresponding day and before it.</returns>
    public static Condition<TFacts> Until<TFacts>(this FactOf<TFacts, LocalDate> date, Term length = default) =>
        new UntilCondition<TFacts>(
            date,
            length,
            () =>
                length is { Months: 0, Days: 0 }
                    ? ConditionText.Of(date, "belum lewat", "has not passed")
                    : ConditionText.Of(date, "belum terlampaui ", length, "", "is not passed by more than ", "")
        )
        {
            NearBy = Nearby.Length<TFacts>(length, near => date.Until(near)),
        };

    /// <summary>On days from which a length leads to the date at the latest: at least so much is left.</summary>
    /// <typeparam name="TFacts">The facts handed in.</typeparam>
    /// <param name="date">The date, for example the expected release.</param>
    /// <param name="length">The length under its convention.</param>
    /// <returns>The condition: met on days <c>d</c> with <c>d + length ≤ date</c>.</returns>
    public static Condition<TFacts> LeavesAtLeast<TFacts>(this FactOf<TFacts, LocalDate> date, Term length) =>
        new LeavesAtLeastCondition<TFacts>(date, length, () => ConditionText.Of(date, "masih paling sedikit ", length, " lagi", "is at least ", " away"))
        {
            NearBy = Nearby.Length<TFacts>(length, near => date.LeavesAtLeast(near)),
        };

    /// <summary>On days from which a length leads to the date at the earliest: at most so much is left.</summary>
    /// <typeparam name="TFacts">The facts handed in.</typeparam>
    /// <param name="date">The date, for example the expected release.</param>
    /// <param name="length">The length under its convention.</param>
    /// <returns>The condition: met on days <c>d</c> with <c>d + length ≥ date</c>.</returns>
    public static Condition<TFacts> LeavesAtMost<TFacts>(this FactOf<TFacts, LocalDate> date, Term length) =>
        new LeavesAtMostCondition<TFacts>(date, length, () => ConditionText.Of(date, "paling lama ", length, " lagi", "is at most ", " away"))
        {
            NearBy = Nearby.Length<TFacts>(length, near => date.LeavesAtMost(near)),
        };

    /// <summary>On days on which a term of a length can start and, counted with its first day, have ended by the date.</summary>
    /// <typeparam name="TFacts">The facts handed in.</typeparam>
    /// <param name="date">The last day on which the term may end, inclusive.</param>
    /// <param name="length">The length; positive.</param>
    /// <returns>The condition: met up to the latest start of such a term.</returns>
    public static Condition<TFacts> LeavesRoomForTerm<TFacts>(this FactOf<TFacts, LocalDate> date, Term length) =>
        new RoomForTermCondition<TFacts>(date, length, () => ConditionText.Of(date, "cukup untuk masa ", length, "", "leaves room for a term of ", ""))
        {
            NearBy = Nearby.Length<TFacts>(length, near => date.LeavesRoomForTerm(near)),
        };

    /// <summary>The date lies in a period, whatever day is asked.</summary>
    /// <typeparam name="TFacts">The facts handed in.</typeparam>
    /// <param name="date">The date.</param>
    /// <param name="period">The period, both ends inclusive.</param>
    /// <returns>The condition.</returns>
    public static Condition<TFacts> LiesWithin<TFacts>(this FactOf<TFacts, LocalDate> date, ValidityPeriod period)
    {
        Guard.Against.Null(period);
        return new DateWithinCondition<TFacts>(
            date,
            period.FirstKey,
            period.LastKey,
            () => ConditionText.Of(date, $"jatuh pada {period.In(Language.Indonesian)}", $"falls in {period.In(Language.English)}")
        )
        {
            NearBy = Nearby.Days<TFacts>(period, near => date.LiesWithin(near)),
        };
    }

    /// <summary>A date that is not before another date, whatever day is asked.</summary>
    /// <typeparam name="TFacts">The facts handed in.</typeparam>
    /// <param name="date">The date, for example the expected release.</param>
    /// <param name="other">The other date, for example the end of the programme.</param>
    /// <param name="length">A length that is added to the other date; none by default.</param>
    /// <returns>The condition: <c>date ≥ other + length</c>.</returns>
    public static Condition<TFacts> NotBefore<TFacts>(this FactOf<TFacts, LocalDate> date, FactOf<TFacts, LocalDate> other, Term length = default) =>
        new FixedCondition<TFacts, (LocalDate First, LocalDate Second), NotBeforeTest>(
            ConditionText.Checked(date).With(other),
            new(length),
            () => Compared(date, other, length, "tidak sebelum", "is not before"),
            () => ConditionText.Canonical("not-before", length)
        )
        {
            NearBy = Nearby.Length<TFacts>(length, near => date.NotBefore(other, near)),
        };

    /// <summary>A date that is not after another date, whatever day is asked.</summary>
    /// <typeparam name="TFacts">The facts handed in.</typeparam>
    /// <param name="date">The date.</param>
    /// <param name="other">The other date.</param>
    /// <param name="length">A length that is added to the other date; none by default.</param>
    /// <returns>The condition: <c>date ≤ other + length</c>.</returns>
    public static Condition<TFacts> NotAfter<TFacts>(this FactOf<TFacts, LocalDate> date, FactOf<TFacts, LocalDate> other, Term length = default) =>
        new FixedCondition<TFacts, (LocalDate First, LocalDate Second), NotAfterTest>(
            ConditionText.Checked(date).With(other),
            new(length),
            () => Compared(date, other, length, "tidak sesudah", "is not after"),
            () => ConditionText.Canonical("not-after", length)
        )
        {
            NearBy = Nearby.Length<TFacts>(length, near => date.NotAfter(other, near)),
        };

    /// <summary>On the days of a set.</summary>
    /// <typeparam name="TFacts">The facts handed in.</typeparam>
    /// <param name="days">The set.</param>
    /// <returns>The condition: met on its days.</returns>
    public static Condition<TFacts> OnItsDays<TFacts>(this FactOf<TFacts, DateSet> days) =>
        new OnItsDaysCondition<TFacts>(days, true, () => new($"{days.Label.Id} mencakup hari itu", $"the day falls within {days.Label.En}"));

    /// <summary>On the days that are not in a set.</summary>
    /// <typeparam name="TFacts">The facts handed in.</typeparam>
    /// <param name="days">The set.</param>
    /// <returns>The condition: met on all other days.</returns>
    public static Condition<TFacts> NotOnItsDays<TFacts>(this FactOf<TFacts, DateSet> days) =>
        new OnItsDaysCondition<TFacts>(days, false, () => new($"{days.Label.Id} tidak mencakup hari itu", $"the day does not fall within {days.Label.En}"));

    private static LocalisedText Compared<TFacts>(NamedFact<TFacts> date, NamedFact<TFacts> other, Term length, string id, string en) =>
        length == default
            ? ConditionText.Of(date, $"{id} {other.Label.Id}", $"{en}: {other.Label.En}")
            : ConditionText.Of(
                date,
                $"{id} {other.Label.Id} ditambah {length.In(Language.Indonesian)}",
                $"{en}: {other.Label.En} plus {length.In(Language.English)}"
            );
}
