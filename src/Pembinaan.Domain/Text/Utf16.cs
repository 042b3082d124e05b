using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace Pembinaan.Domain;

/// <summary>Whether a text is one that can be seen, written and read back: a half of a surrogate pair cannot.</summary>
internal static class Utf16
{
    /// <summary>A text that says something and can be written and read back.</summary>
    internal static string Said(string text, [System.Runtime.CompilerServices.CallerArgumentExpression(nameof(text))] string? name = null)
    {
        Guard.Against.NullOrWhiteSpace(text, name);
        Guard.Against.Violation(IsBlank(text), $"The text must hold something that can be seen.", name);
        Guard.Against.Violation(!IsWhole(text), $"The text holds a broken character.", name);
        return text;
    }

    /// <summary>Whether nothing of a text can be seen: it is empty, or all white space, format and control characters.</summary>
    internal static bool IsBlank([NotNullWhen(false)] string? text)
    {
        foreach (var character in (text ?? "").EnumerateRunes())
        {
            if (!Rune.IsWhiteSpace(character) && Rune.GetUnicodeCategory(character) is not (UnicodeCategory.Control or UnicodeCategory.Format))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a text has no broken character, and no control character but line breaks and tabs.</summary>
    internal static bool IsWhole(string text) => IsWellFormed(text) && !text.Any(static c => char.IsControl(c) && c is not ('\n' or '\r' or '\t'));

    /// <summary>A text that is written as it is; half a character would be written as U+FFFD.</summary>
    /// <exception cref="ArgumentException">The text holds half a character.</exception>
    internal static string Whole(string value)
    {
        Guard.Against.Violation(!IsWellFormed(value), $"A text must not hold half a character (a surrogate without its other half).", nameof(value));
        return value;
    }

    internal static bool IsWellFormed(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(text[i]))
            {
                return false;
            }
        }

        return true;
    }
}
