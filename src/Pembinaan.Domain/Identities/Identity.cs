using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Pembinaan.Domain;

/// <summary>The form that every identity has.</summary>
internal static class Identity
{
    private const int LongestValue = 100;

    internal static string Form { get; } = $"An identity must have 1 to {LongestValue} characters, without white space and characters that cannot be seen.";

    internal static bool IsWellFormed([NotNullWhen(true)] string? value)
    {
        if (value is not { Length: > 0 and <= LongestValue })
        {
            return false;
        }

        foreach (var character in value.EnumerateRunes())
        {
            if (!IsVisible(character))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Refuses a text that is no identity.</summary>
    /// <exception cref="ArgumentException">The text is null, empty, too long, or holds white space or characters that cannot be seen.</exception>
    internal static string NotAnIdentity(this IGuardClause guard, string input, [CallerArgumentExpression(nameof(input))] string? parameterName = null)
    {
        guard.NullOrEmpty(input, parameterName);
        guard.Violation(!IsWellFormed(input), $"{Form}", parameterName);
        return input;
    }

    // Half of a surrogate pair is read as U+FFFD; the replacement character itself tells of text that was lost, so it identifies nothing either.
    private static bool IsVisible(Rune character) =>
        character != Rune.ReplacementChar
        && Rune.GetUnicodeCategory(character)
            is not (
                UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.SpaceSeparator
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator
                or UnicodeCategory.PrivateUse
            );
}
