using System.Text.Json;

namespace Pembinaan.Domain.Json;

/// <summary>An identity. The same identity read again within a text is the same object: a sheet of five hundred names makes no new text.</summary>
internal sealed class JsonIdentityConverter<T>()
    : JsonTextConverter<T>(
        IdentityForm.Of<T>(),
        static s => T.TryFrom(s, out var identity) ? (true, identity) : (false, null),
        JsonPersonal.Written
    )
    where T : class, IIdentity<T>
{
    private const int LongestBytes = 128;

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (
            JsonIdentities.Known<T>() is not { } known
            || reader is not { TokenType: JsonTokenType.String, HasValueSequence: false, ValueIsEscaped: false, ValueSpan.Length: <= LongestBytes }
        )
        {
            return base.Read(ref reader, typeToConvert, options);
        }

        Span<char> text = stackalloc char[LongestBytes];
        text = text[..reader.CopyString(text)];
        if (!known.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text, out var identity))
        {
            identity = base.Read(ref reader, typeToConvert, options);
            known[identity.Value] = identity;
        }

        return identity;
    }
}
