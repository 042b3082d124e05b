using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Pembinaan.Domain.Json;

/// <summary>A value that is one JSON text, such as a day or a code; it may be the name of a member too.</summary>
internal class JsonTextConverter<T>(LocalisedText expected, Func<string, (bool Ok, T? Value)> parse, Func<T, string> format) : JsonTyped<T>
    where T : notnull
{
    private const int LongestWord = 64;
    private readonly FrozenDictionary<string, T> _words = FrozenDictionary<string, T>.Empty;

    internal JsonTextConverter(IReadOnlyCollection<T> all, Func<T, string> format)
        : this(JsonConverters.OneOf(all.Select(format)), static _ => default, format) => _words = all.ToFrozenDictionary(format, StringComparer.Ordinal);

    public sealed override LocalisedText Expected => expected;

    public sealed override bool IsWord => true;

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        Span<char> word = stackalloc char[LongestWord];
        return _words.Count > 0
            && reader is { TokenType: JsonTokenType.String, HasValueSequence: false, ValueIsEscaped: false, ValueSpan.Length: <= LongestWord }
            && _words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word[..reader.CopyString(word)], out var value) ? value
            : reader.TokenType == JsonTokenType.String ? Parsed(reader.GetString()!)
            : throw JsonRefusal.WrongType(expected);
    }

    public sealed override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(Utf16.Whole(format(value)));

    public sealed override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Parsed(reader.GetString()!);

    public sealed override void WriteAsPropertyName(Utf8JsonWriter writer, [DisallowNull] T value, JsonSerializerOptions options) =>
        writer.WritePropertyName(Utf16.Whole(format(value)));

    private T Parsed(string text) =>
        _words.TryGetValue(text, out var word) ? word
        : parse(text) is (true, { } value) ? value
        : throw (IdentityForm.IsOfPeople(typeof(T)) ? JsonRefusal.WrongType(expected) : JsonRefusal.Malformed(text, expected));
}
