using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Rules;

/// <summary>Conditions on the facts of a rule, declared once for a day, a window and many people at once.</summary>
public static partial class Conditions
{
    /// <summary>The flag is set.</summary>
    /// <typeparam name="TFacts">The facts handed in.</typeparam>
    /// <param name="flag">The flag.</param>
    /// <returns>The condition.</returns>
    public static Condition<TFacts> IsTrue<TFacts>(this FactOf<TFacts, bool> flag) => Is(flag, true);

    /// <summary>The flag is known not to be set.</summary>
    /// <typeparam name="TFacts">The facts handed in.</typeparam>
    /// <param name="flag">The flag.</param>
    /// <returns>The condition.</returns>
    public static Condition<TFacts> IsFalse<TFacts>(this FactOf<TFacts, bool> flag) => Is(flag, false);

    /// <summary>The value equals another.</summary>
    /// <typeparam name="TFacts">The facts handed in.</typeparam>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="fact">The fact.</param>
    /// <param name="expected">The other value.</param>
    /// <returns>The condition.</returns>
    public static Condition<TFacts> Is<TFacts, T>(this FactOf<TFacts, T> fact, T expected)
        where T : notnull
    {
        Guard.Against.Null(fact);
        Guard.Against.Null(expected);
        Func<LocalisedText> text =
            expected is bool && fact.HasWords ? () => new(fact.SayValue(expected, Language.Indonesian), fact.SayValue(expected, Language.English))
            : expected is bool
                ? () => new($"{fact.Label.Id}: {fact.SayValue(expected, Language.Indonesian)}", $"{fact.Label.En}: {fact.SayValue(expected, Language.English)}")
            : () => ConditionText.Of(fact, $"adalah {fact.SayValue(expected, Language.Indonesian)}", $"is {fact.SayValue(expected, Language.English)}");
        return fact is FactOf<TFacts, string> words
            ? new FixedCondition<TFacts, string, IsTextTest>(words, new((string)(object)expected), text, () => $"is({ValueText.Write(expected)})")
            : new FixedCondition<TFacts, T, IsTest<T>>(fact, new(expected), text, () => $"is({ValueText.Write(expected)})");
    }

    /// <summary>The value is among several.</summary>
    /// <typeparam name="TFacts">The facts handed in.</typeparam>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="fact">The fact.</param>
    /// <param name="accepted">The values, at least one.</param>
    /// <returns>The condition.</returns>
    /// <exception cref="ArgumentException">No value is given.</exception>
    public static Condition<TFacts> OneOf<TFacts, T>(this FactOf<TFacts, T> fact, params ReadOnlySpan<T> accepted)
        where T : notnull
    {
        Guard.Against.Null(fact);
        var values = AtLeastOne(accepted);
        return new FixedCondition<TFacts, T, OneOfTest<T>>(
            fact,
            new(values),
            () =>
                ConditionText.Of(
                    fact,
                    $"salah satu dari {ValueText.AnyOf(values, Language.Indonesian, fact.SayValue)}",
                    $"is {ValueText.AnyOf(values, Language.English, fact.SayValue)}"
                ),
            () => $"one-of({ValueText.WriteAll(values)})"
        )
        {
            NearBy = Nearby.Accepted<TFacts, T>(values, near => fact.OneOf<TFacts, T>(near)),
        };
    }

    /// <summary>The value is not below a limit.</summary>
    /// <typeparam name="TFacts">The facts handed in.</typeparam>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="fact">The fact.</param>
    /// <param name="limit">The limit, inclusive.</param>
    /// <returns>The condition.</returns>
    public static Condition<TFacts> AtLeast<TFacts, T>(this FactOf<TFacts, T> fact, T limit)
        where T : notnull, IComparable<T>
    {
        Guard.Against.Null(fact);
        return new FixedCondition<TFacts, T, AtLeastTest<T>>(
            fact,
            new(limit),
            () => ConditionText.Of(fact, $"paling rendah {fact.SayValue(limit, Language.Indonesian)}", $"is at least {fact.SayValue(limit, Language.English)}"),
            () => $"at-least({ValueText.Write(limit)})"
        )
        {
            NearBy = () =>
                [
                    new FixedCondition<TFacts, T, AboveTest<T>>(
                        fact,
                        new(limit),
                        () =>
                            ConditionText.Of(
                                fact,
                                $"di atas {fact.SayValue(limit, Language.Indonesian)}",
                                $"is above {fact.SayValue(limit, Language.English)}"
                            ),
                        () => $"above({ValueText.Write(limit)})"
                    ),
                    .. Nearby.Beside(limit).Select(near => fact.AtLeast(near)),
                ],
        };
    }

    /// <summary>The value is not above a limit.</summary>
    /// <typeparam name="TFacts">The facts handed in.</typeparam>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="fact">The fact.</param>
    /// <param name="limit">The limit, inclusive.</param>
    /// <returns>The condition.</returns>
    public static Condition<TFacts> AtMost<TFacts, T>(this FactOf<TFacts, T> fact, T limit)
        where T : notnull, IComparable<T>
    {
        Guard.Against.Null(fact);
        return new FixedCondition<TFacts, T, AtMostTest<T>>(
            fact,
            new(limit),
            () => ConditionText.Of(fact, $"paling tinggi {fact.SayValue(limit, Language.Indonesian)}", $"is at most {fact.SayValue(limit, Language.English)}"),
            () => $"at-most({ValueText.Write(limit)})"
        )
        {
            NearBy = () =>
                [
                    new FixedCondition<TFacts, T, BelowTest<T>>(
                        fact,
                        new(limit),
                        () =>
                            ConditionText.Of(
                                fact,
                                $"di bawah {fact.SayValue(limit, Language.Indonesian)}",
                                $"is below {fact.SayValue(limit, Language.English)}"
                            ),
                        () => $"below({ValueText.Write(limit)})"
                    ),
                    .. Nearby.Beside(limit).Select(near => fact.AtMost(near)),
                ],
        };
    }

    /// <summary>The value lies between two limits.</summary>
    /// <typeparam name="TFacts">The facts handed in.</typeparam>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="fact">The fact.</param>
    /// <param name="from">The lower limit, inclusive.</param>
    /// <param name="upTo">The upper limit, inclusive; not below the lower one.</param>
    /// <returns>The condition.</returns>
    /// <exception cref="ArgumentException">The upper limit is below the lower one.</exception>
    public static Condition<TFacts> Between<TFacts, T>(this FactOf<TFacts, T> fact, T from, T upTo)
        where T : notnull, IComparable<T>
    {
        Guard.Against.Null(fact);
        Guard.Against.Null(from);
        Guard.Against.Null(upTo);
        Guard.Against.Violation(from.CompareTo(upTo) > 0, $"The upper limit must not be below the lower one.", nameof(upTo));

        return new FixedCondition<TFacts, T, BetweenTest<T>>(
            fact,
            new(from, upTo),
            () =>
                ConditionText.Of(
                    fact,
                    $"dari {fact.SayValue(from, Language.Indonesian)} sampai {fact.SayValue(upTo, Language.Indonesian)}",
                    $"is from {fact.SayValue(from, Language.English)} to {fact.SayValue(upTo, Language.English)}"
                ),
            () => $"between({ValueText.WriteAll([from, upTo])})"
        )
        {
            NearBy = () =>
                [
                    Open(fact, from, upTo, isAbove: true, isBelow: false),
                    Open(fact, from, upTo, isAbove: false, isBelow: true),
                    .. Nearby.Beside(from).Where(near => near.CompareTo(upTo) <= 0).Select(near => fact.Between(near, upTo)),
                    .. Nearby.Beside(upTo).Where(near => near.CompareTo(from) >= 0).Select(near => fact.Between(from, near)),
                ],
        };
    }

    private static FixedCondition<TFacts, T, BetweenTest<T>> Open<TFacts, T>(FactOf<TFacts, T> fact, T from, T upTo, bool isAbove, bool isBelow)
        where T : notnull, IComparable<T> =>
        new(
            fact,
            new(from, upTo, isAbove, isBelow),
            () =>
                ConditionText.Of(
                    fact,
                    $"{(isAbove ? "di atas" : "dari")} {fact.SayValue(from, Language.Indonesian)} sampai "
                        + $"{(isBelow ? "sebelum " : "")}{fact.SayValue(upTo, Language.Indonesian)}",
                    $"is {(isAbove ? "above" : "from")} {fact.SayValue(from, Language.English)} "
                        + $"{(isBelow ? "and below" : "up to")} {fact.SayValue(upTo, Language.English)}"
                ),
            () => $"between({(isAbove ? "above," : "")}{ValueText.WriteAll([from, upTo])}{(isBelow ? ",below" : "")})"
        );

    /// <summary>The band of the value is among several. A value beyond the ends of the table is undetermined.</summary>
    /// <typeparam name="TFacts">The facts handed in.</typeparam>
    /// <typeparam name="TBand">What a band stands for.</typeparam>
    /// <param name="fact">The fact.</param>
    /// <param name="table">The table, which has neither hole nor overlap.</param>
    /// <param name="accepted">What the band may stand for, at least one.</param>
    /// <returns>The condition.</returns>
    /// <exception cref="ArgumentException">No value is given.</exception>
    public static Condition<TFacts> InBand<TFacts, TBand>(this FactOf<TFacts, int> fact, BandTable<TBand> table, params ReadOnlySpan<TBand> accepted)
        where TBand : notnull
    {
        Guard.Against.Null(fact);
        Guard.Against.Null(table);
        var values = AtLeastOne(accepted);
        return new FixedCondition<TFacts, int, InBandTest<TBand>>(
            fact,
            new(table, values),
            () =>
                ConditionText.Of(
                    fact,
                    $"termasuk {ValueText.AnyOf(values, Language.Indonesian)} ({ValueText.Say(table.Bands, Language.Indonesian)})",
                    $"counts as {ValueText.AnyOf(values, Language.English)} ({ValueText.Say(table.Bands, Language.English)})"
                ),
            () =>
                $"in-band({ValueText.WriteAll(values)};"
                + string.Concat(table.Bands.Select(static b => FormattableString.Invariant($"{b.From}..{b.UpTo}={ValueText.WriteAll([b.Value])}")))
                + ")"
        )
        {
            NearBy = Nearby.Accepted<TFacts, TBand>(values, near => fact.InBand<TFacts, TBand>(table, near)),
        };
    }

    /// <summary>What a timeline holds on the day asked is among several values. Where nothing is recorded, it is undetermined.</summary>
    /// <typeparam name="TFacts">The facts handed in.</typeparam>
    /// <typeparam name="T">The type of what is held.</typeparam>
    /// <param name="timeline">The timeline.</param>
    /// <param name="accepted">The values, at least one.</param>
    /// <returns>The condition.</returns>
    /// <exception cref="ArgumentException">No value is given.</exception>
    public static Condition<TFacts> Holds<TFacts, T>(this FactOf<TFacts, Timeline<T>> timeline, params ReadOnlySpan<T> accepted)
        where T : notnull
    {
        Guard.Against.Null(timeline);
        var values = AtLeastOne(accepted);
        return new TimelineCondition<TFacts, T>(timeline, values, () =>
            ConditionText.Of(
                timeline,
                $"pada hari itu {ValueText.AnyOf(values, Language.Indonesian)}",
                $"on the day is {ValueText.AnyOf(values, Language.English)}"
            )
        )
        {
            NearBy = Nearby.Accepted<TFacts, T>(values, near => timeline.Holds<TFacts, T>(near)),
        };
    }

    private static T[] AtLeastOne<T>(ReadOnlySpan<T> accepted)
    {
        Guard.Against.Violation(accepted.IsEmpty, $"At least one accepted value must be given.", nameof(accepted));

        return accepted.ToArray();
    }
}
