using System.Diagnostics.CodeAnalysis;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Testing;

/// <summary>Asks code of the application of values that nobody handed in.</summary>
internal static class Attempt
{
    /// <summary>What is answered; null where there is no answer for made-up values.</summary>
    [SuppressMessage(
        "Design",
        "CA1031:Do not catch general exception types",
        Justification = "Whatever a function throws of made-up facts, they are left out."
    )]
    internal static T? At<T>(Func<T?> asked)
        where T : class
    {
        try
        {
            return asked();
        }
        catch (Exception)
        {
            return null;
        }
    }

    /// <summary>The days of a condition; null where a function of the application's own has no answer for values that nobody handed in.</summary>
    [SuppressMessage(
        "Design",
        "CA1031:Do not catch general exception types",
        Justification = "Whatever a function throws of made-up facts, they are left out."
    )]
    internal static Window? WindowOf<TFacts>(Condition<TFacts> condition, in TFacts facts)
    {
        try
        {
            return condition.WindowOf(facts);
        }
        catch (Exception)
        {
            return null;
        }
    }

    /// <summary>What a condition says of a day; null where it has no answer.</summary>
    [SuppressMessage(
        "Design",
        "CA1031:Do not catch general exception types",
        Justification = "Whatever a function throws of made-up facts, they are left out."
    )]
    internal static Verdict? At<TFacts>(Condition<TFacts> condition, in TFacts facts, LocalDate day)
    {
        try
        {
            return condition.At(facts, day);
        }
        catch (Exception)
        {
            return null;
        }
    }
}
