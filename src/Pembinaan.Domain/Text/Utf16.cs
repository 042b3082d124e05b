namespace Pembinaan.Domain.Text;

/// <summary>Whether a text is one that can be written and read back: a half of a surrogate pair cannot.</summary>
internal static class Utf16
{
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
