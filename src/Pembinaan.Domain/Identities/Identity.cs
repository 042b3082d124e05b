using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Pembinaan.Domain;

/// <summary>The form that every identity has.</summary>
internal static class Identity
{
    internal const int LongestValue = 100;

    internal static string Form { get; } = $"An identity must have 1 to {LongestValue} characters, without white space and characters that cannot be seen.";

    internal static string FormWithSpaces { get; } =
        $"A number must have 1 to {LongestValue} characters, with single spaces at most between words, and without characters that cannot be seen.";

    internal static bool IsWellFormed([NotNullWhen(true)] string? value, bool holdsSpaces = false)
    {
        if (value is not { Length: > 0 and <= LongestValue })
        {
            return false;
        }

        // In front of the first character, and after the last, a space would be a second one.
        var afterSpace = true;
        foreach (var character in value.EnumerateRunes())
        {
            var isSpace = character.Value == ' ';
            if (isSpace ? !holdsSpaces || afterSpace : !IsVisible(character))
            {
                return false;
            }

            afterSpace = isSpace;
        }

        return !afterSpace;
    }

    /// <summary>Refuses a text that is no identity.</summary>
    /// <exception cref="ArgumentException">The text is null, empty, too long, or holds white space or characters that cannot be seen.</exception>
    internal static string NotAnIdentity(
        this IGuardClause guard,
        string input,
        bool holdsSpaces = false,
        [CallerArgumentExpression(nameof(input))] string? parameterName = null
    )
    {
        guard.NullOrEmpty(input, parameterName);
        guard.Violation(!IsWellFormed(input, holdsSpaces), $"{(holdsSpaces ? FormWithSpaces : Form)}", parameterName);
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
