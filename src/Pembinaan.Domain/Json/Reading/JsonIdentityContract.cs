using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace Pembinaan.Domain.Json;

/// <summary>An identity. The same identity read again within a text is the same object: a sheet of five hundred names makes no new text.</summary>
internal sealed class JsonIdentityContract<T>(LocalisedText expected) : JsonContract<T>
    where T : class, IIdentity<T>
{
    private const int LongestBytes = 128;
    private const byte Escape = (byte)'\\';

    internal override void Write(Utf8JsonWriter writer, T value) => writer.WriteStringValue(value.Value);

    internal override bool TryRead(JsonElement element, JsonFaults faults, [MaybeNullWhen(false)] out T value)
    {
        value = null;
        if (element.ValueKind != JsonValueKind.String)
        {
            faults.Add(JsonErrors.WrongType.For("", Argument.Of("expected", expected)));
            return false;
        }

        var known = faults.KnownOf<T>().GetAlternateLookup<ReadOnlySpan<char>>();
        var raw = JsonMarshal.GetRawUtf8Value(element)[1..^1];
        if (raw.Length <= LongestBytes && !raw.Contains(Escape))
        {
            Span<char> characters = stackalloc char[LongestBytes];
            if (known.TryGetValue(characters[..Encoding.UTF8.GetChars(raw, characters)], out value))
            {
                return true;
            }
        }

        var text = element.GetString()!;
        if (faults.IsBroken(text) || !T.TryFrom(text, out value))
        {
            faults.AddMalformed(text, expected);
            return false;
        }

        known[text] = value;
        return true;
    }
}
