using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Pembinaan.Domain.Identities;

/// <summary>The form that every identity has.</summary>
internal static class Identity
{
    private const int LongestValue = 100;

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

    internal static string Checked(string value, [CallerArgumentExpression(nameof(value))] string? name = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(value, name);
        return IsWellFormed(value)
            ? value
            : throw new ArgumentException($"An identity has 1 to {LongestValue} characters and neither white space nor characters that cannot be seen.", name);
    }

    // Half of a surrogate pair is read as U+FFFD; the replacement character itself tells of text that was lost, so it identifies nothing either.
    private static bool IsVisible(Rune character) => character != Rune.ReplacementChar && Rune.GetUnicodeCategory(character)
        is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
            or UnicodeCategory.PrivateUse);
}
