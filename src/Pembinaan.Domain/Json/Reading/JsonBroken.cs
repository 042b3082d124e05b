using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace Pembinaan.Domain.Json;

/// <summary>
/// Finds what is no text: bytes that are not UTF-8 and escapes of half a surrogate pair. The parser lets them pass and throws when they are asked for.
/// </summary>
internal static class JsonBroken
{
    private const byte Backslash = (byte)'\\';
    private const int EscapeLength = 6;

    /// <summary>The text with a mark at each place that is broken; the text itself if none is.</summary>
    internal static ReadOnlyMemory<byte> Marked(ReadOnlyMemory<byte> json, out bool holdsBroken)
    {
        holdsBroken = false;
        var text = json.Span;
        if (Utf8.IsValid(text) && text.IndexOf("\\ud"u8) < 0 && text.IndexOf("\\uD"u8) < 0)
        {
            return json;
        }

        var marked = new ArrayBufferWriter<byte>(json.Length + EscapeLength);
        while (!text.IsEmpty)
        {
            var length = LengthOf(text, out var isBroken);
            marked.Write(isBroken ? Mark : text[..length]);
            holdsBroken |= isBroken;
            text = text[length..];
        }

        return holdsBroken ? marked.WrittenMemory : json;
    }

    /// <summary>A text of .NET as UTF-8, with a mark at each half of a surrogate pair.</summary>
    internal static byte[] Utf8Of(string json, out bool holdsBroken)
    {
        holdsBroken = !Utf16.IsWellFormed(json);
        if (!holdsBroken)
        {
            return Encoding.UTF8.GetBytes(json);
        }

        var characters = json.ToCharArray();
        for (var i = 0; i < characters.Length; i++)
        {
            if (char.IsHighSurrogate(characters[i]) && i + 1 < characters.Length && char.IsLowSurrogate(characters[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(characters[i]))
            {
                characters[i] = JsonFaults.Broken;
            }
        }

        return Encoding.UTF8.GetBytes(characters);
    }

    private static ReadOnlySpan<byte> Mark => "\uFFFF"u8;

    // How many bytes belong together at the beginning of a text.
    private static int LengthOf(ReadOnlySpan<byte> text, out bool isBroken)
    {
        isBroken = false;
        if (text[0] != Backslash)
        {
            isBroken = Rune.DecodeFromUtf8(text, out _, out var length) != OperationStatus.Done;
            return length;
        }

        if (!TryEscape(text, out var character))
        {
            // The character after a backslash belongs to it, unless it is a broken one.
            return text.Length > 1 && text[1] < 0x80 ? 2 : 1;
        }

        if (!char.IsSurrogate(character))
        {
            return EscapeLength;
        }

        isBroken = !char.IsHighSurrogate(character) || !TryEscape(text[EscapeLength..], out var low) || !char.IsLowSurrogate(low);
        return isBroken ? EscapeLength : 2 * EscapeLength;
    }

    private static bool TryEscape(ReadOnlySpan<byte> text, out char character)
    {
        character = default;
        if (
            text.Length < EscapeLength
            || text[0] != Backslash
            || text[1] != (byte)'u'
            || !ushort.TryParse(text[2..EscapeLength], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
        )
        {
            return false;
        }

        character = (char)code;
        return true;
    }
}
