namespace Pembinaan.Domain;

/// <summary>Whether a text is one that can be written and read back: a half of a surrogate pair cannot.</summary>
internal static class Utf16
{
    /// <summary>A text that says something and can be written and read back.</summary>
    internal static string Said(string text, [System.Runtime.CompilerServices.CallerArgumentExpression(nameof(text))] string? name = null)
    {
        Guard.Against.NullOrWhiteSpace(text, name);
        Guard.Against.Violation(!IsWellFormed(text), $"The text holds a broken character.", name);
        return text;
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
