using System.Collections.Frozen;
using System.Text.Json;

namespace Pembinaan.Domain.Json;

/// <summary>One of the words of a closed list, such as a code. It is looked up without a text of its own.</summary>
internal class JsonWordConverter<T>(LocalisedText expected, FrozenDictionary<string, T> byWord, Func<T, string> format)
    : JsonTextConverter<T>(expected, s => byWord.TryGetValue(s, out var value) ? (true, value) : (false, default), format)
    where T : notnull
{
    private const int LongestBytes = 64;

    private readonly FrozenDictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> _byWord = byWord.GetAlternateLookup<ReadOnlySpan<char>>();

    public sealed override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        Span<char> word = stackalloc char[LongestBytes];
        return
            reader is { TokenType: JsonTokenType.String, HasValueSequence: false, ValueIsEscaped: false, ValueSpan.Length: <= LongestBytes }
            && _byWord.TryGetValue(word[..reader.CopyString(word)], out var value)
            ? value
            : base.Read(ref reader, typeToConvert, options);
    }
}
