using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Rules;

/// <content>Conditions on what happened and when. Known to be none passes; not known does not.</content>
public static partial class Conditions
{
    /// <summary>Never, or at least a length ago. Known to be none passes; not known does not.</summary>
    /// <remarks>
    /// On days before the last occurrence the answer is undetermined, because the one before it is not known;
    /// <see cref="NoneWithin{TFacts}(FactOf{TFacts, ValueList{LocalDate}}, Term)"/> takes all of them.
    /// </remarks>
    /// <typeparam name="TFacts">The facts handed in.</typeparam>
    /// <param name="last">When it last happened.</param>
    /// <param name="length">The length that must have passed.</param>
    /// <returns>The condition: met from the corresponding day on.</returns>
    public static Condition<TFacts> NoneWithin<TFacts>(this FactOf<TFacts, Occurrence> last, Term length) =>
        new NoneWithinCondition<TFacts>(last, length, () => ConditionText.Of(last, "tidak ada dalam ", length, " terakhir", "is not within the last ", ""))
        {
            NearBy = Nearby.Length<TFacts>(length, near => last.NoneWithin(near)),
        };

    /// <summary>None of the days on which it happened lies within a length before the day asked. An empty list is known to be none.</summary>
    /// <typeparam name="TFacts">The facts handed in.</typeparam>
    /// <param name="days">The days on which it happened.</param>
    /// <param name="length">The length that must have passed since each.</param>
    /// <returns>The condition.</returns>
    public static Condition<TFacts> NoneWithin<TFacts>(this FactOf<TFacts, ValueList<LocalDate>> days, Term length) =>
        new NoDayWithinCondition<TFacts>(days, length, () => ConditionText.Of(days, "tidak ada dalam ", length, " terakhir", "are not within the last ", ""))
        {
            NearBy = Nearby.Length<TFacts>(length, near => days.NoneWithin(near)),
        };

    /// <summary>
    /// None of the days on which it happened lies within a length before another day, whatever day is asked: good conduct counted back from the two-thirds
    /// date. An empty list is known to be none.
    /// </summary>
    /// <typeparam name="TFacts">The facts handed in.</typeparam>
    /// <param name="days">The days on which it happened.</param>
    /// <param name="anchor">The day before which the length ends.</param>
    /// <param name="length">The length that must have passed since each by the anchor.</param>
    /// <returns>The condition: no day <c>d</c> before the anchor with <c>d + length &gt; anchor</c>.</returns>
    public static Condition<TFacts> NoneBefore<TFacts>(this FactOf<TFacts, ValueList<LocalDate>> days, FactOf<TFacts, LocalDate> anchor, Term length)
    {
        Guard.Against.Null(anchor);
        return new FixedCondition<TFacts, (ValueList<LocalDate> First, LocalDate Second), NoneBeforeTest>(
            ConditionText.Checked(days).With(anchor),
            new(length),
            () => ConditionText.Of(days, "tidak ada dalam ", length, $" sebelum {anchor.Label.Id}", "are not within ", $" before: {anchor.Label.En}"),
            () => ConditionText.Canonical("none-before", length)
        )
        {
            NearBy = Nearby.Length<TFacts>(length, near => days.NoneBefore(anchor, near)),
        };
    }
}
