namespace Pembinaan.Domain.Rules;

/// <content>The rule whose function threw: an exception from a caller's function surfaces as itself, with the rule's code.</content>
public static partial class RuleErrors
{
    internal const string CodeKey = "Pembinaan.Domain.Rule";

    /// <summary>Names the rule on an exception of its function, unless another is named already; never handles it.</summary>
    internal static bool Tag(Exception exception, string code)
    {
        if (!exception.Data.Contains(CodeKey))
        {
            exception.Data[CodeKey] = code;
        }

        return false;
    }

    /// <summary>The code of the rule whose function threw an exception.</summary>
    /// <param name="exception">The exception.</param>
    /// <returns>The code, or null if it did not come from a rule's function.</returns>
    public static string? CodeOf(Exception exception)
    {
        Guard.Against.Null(exception);
        return exception.Data[CodeKey] as string;
    }
}
