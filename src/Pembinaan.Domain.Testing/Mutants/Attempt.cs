using System.Diagnostics.CodeAnalysis;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Testing;

/// <summary>Asks code of the application, which may throw.</summary>
internal static class Attempt
{
    /// <summary>What is answered of facts that were handed in; where a function throws, it is told with what it throws and what cannot be answered.</summary>
    /// <param name="cannot">What is asked, as "… cannot be decided".</param>
    /// <param name="asked">The question.</param>
    /// <param name="code">The rule whose function is asked, where the exception does not name it.</param>
    internal static T Told<T>(Func<string> cannot, Func<T> asked, string? code = null)
    {
        try
        {
            return asked();
        }
        catch (Exception thrown) when (thrown is not PolicyTestException)
        {
            throw new PolicyTestException($"{cannot()}: {Thrown(thrown, code)}", thrown);
        }
    }

    /// <summary>Which function throws what, and what would be right.</summary>
    internal static string Thrown(Exception thrown, string? code = null) =>
        $"{((RuleErrors.CodeOf(thrown) ?? code) is { } named ? $"the function of {named}" : "a function")} throws {thrown.GetType().Name}: "
        + $"{thrown.Message.Trim().TrimEnd('.')}. It must answer whatever the facts are: Window.Unknown where one is not known.";

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
