using System.Globalization;
using Pembinaan.Domain.Text;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Rules;

/// <summary>Conditions on facts that are flags, codes, numbers or timelines.</summary>
public static class ValueConditions
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
        ArgumentNullException.ThrowIfNull(fact);
        ArgumentNullException.ThrowIfNull(expected);
        var text = ConditionText.Of(fact, $"adalah {Say(expected, Language.Indonesian)}", $"is {Say(expected, Language.English)}");
        return fact is FactOf<TFacts, string> words
            ? new FixedCondition<TFacts, string, IsTextTest>(words, new((string)(object)expected), text, $"is({expected})")
            : new FixedCondition<TFacts, T, IsTest<T>>(fact, new(expected), text, $"is({Say(expected, Language.English)})");
    }

    /// <summary>The value is among several.</summary>
    /// <typeparam name="TFacts">The facts handed in.</typeparam>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="fact">The fact.</param>
    /// <param name="accepted">The values, at least one.</param>
    /// <returns>The condition.</returns>
    public static Condition<TFacts> OneOf<TFacts, T>(this FactOf<TFacts, T> fact, params ReadOnlySpan<T> accepted)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(fact);
        var values = AtLeastOne(accepted);
        return new FixedCondition<TFacts, T, OneOfTest<T>>(
            fact,
            new(values),
            ConditionText.Of(fact, $"salah satu dari {List(values, Language.Indonesian)}", $"is one of {List(values, Language.English)}"),
            $"one-of({List(values, Language.English)})");
    }

    /// <summary>The value is not below a limit.</summary>
    /// <typeparam name="TFacts">The facts handed in.</typeparam>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="fact">The fact.</param>
    /// <param name="limit">The limit, inclusive.</param>
    /// <returns>The condition.</returns>
    public static Condition<TFacts> AtLeast<TFacts, T>(this FactOf<TFacts, T> fact, T limit)
        where T : struct, IComparable<T>
    {
        ArgumentNullException.ThrowIfNull(fact);
        return new FixedCondition<TFacts, T, AtLeastTest<T>>(
            fact,
            new(limit),
            ConditionText.Of(fact, $"paling rendah {Say(limit, Language.Indonesian)}", $"is at least {Say(limit, Language.English)}"),
            $"at-least({Say(limit, Language.English)})");
    }

    /// <summary>The value is not above a limit.</summary>
    /// <typeparam name="TFacts">The facts handed in.</typeparam>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="fact">The fact.</param>
    /// <param name="limit">The limit, inclusive.</param>
    /// <returns>The condition.</returns>
    public static Condition<TFacts> AtMost<TFacts, T>(this FactOf<TFacts, T> fact, T limit)
        where T : struct, IComparable<T>
    {
        ArgumentNullException.ThrowIfNull(fact);
        return new FixedCondition<TFacts, T, AtMostTest<T>>(
            fact,
            new(limit),
            ConditionText.Of(fact, $"paling tinggi {Say(limit, Language.Indonesian)}", $"is at most {Say(limit, Language.English)}"),
            $"at-most({Say(limit, Language.English)})");
    }

    /// <summary>What a timeline holds on the day asked is among several values. Where nothing is recorded, it is undetermined.</summary>
    /// <typeparam name="TFacts">The facts handed in.</typeparam>
    /// <typeparam name="T">The type of what is held.</typeparam>
    /// <param name="timeline">The timeline.</param>
    /// <param name="accepted">The values, at least one.</param>
    /// <returns>The condition.</returns>
    public static Condition<TFacts> Holds<TFacts, T>(this FactOf<TFacts, Timeline<T>> timeline, params ReadOnlySpan<T> accepted)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(timeline);
        var values = AtLeastOne(accepted);
        return new TimelineCondition<TFacts, T>(
            timeline,
            values,
            ConditionText.Of(timeline, $"pada hari itu {List(values, Language.Indonesian)}", $"on the day is {List(values, Language.English)}"));
    }

    private static T[] AtLeastOne<T>(ReadOnlySpan<T> accepted)
    {
        if (accepted.IsEmpty)
        {
            throw new ArgumentException("At least one value is accepted.", nameof(accepted));
        }

        return accepted.ToArray();
    }

    private static string List<T>(T[] values, Language language) =>
        string.Join(language == Language.Indonesian ? " atau " : " or ", values.Select(v => Say(v!, language)));

    private static string Say(object value, Language language) => value switch
    {
        LocalDate day => IndonesianDate.Format(day, language),
        ILocalisable text => text.In(language),
        bool flag when language == Language.Indonesian => flag ? "ya" : "tidak",
        bool flag => flag ? "yes" : "no",
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}
