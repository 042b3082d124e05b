using System.Text.Json;

namespace Pembinaan.Domain.Json;

/// <summary>A closed state by its name in kebab case, such as <c>rolled-up</c>.</summary>
internal sealed class JsonChoiceConverter<T>()
    : JsonTextConverter<T>(Words, static s => ByWord.TryGetValue(s, out var value) ? (true, value) : (false, default), static v => ByValue[v])
    where T : struct, Enum
{
    private const int LongestBytes = 64;

    private static readonly Dictionary<string, T> ByWord = Enum.GetValues<T>()
        .ToDictionary(static v => JsonNamingPolicy.KebabCaseLower.ConvertName(v.ToString()), StringComparer.Ordinal);

    private static readonly Dictionary<T, string> ByValue = ByWord.ToDictionary(static n => n.Value, static n => n.Key);

    private static LocalisedText Words { get; } = new($"salah satu dari {string.Join(", ", ByWord.Keys)}", $"one of {string.Join(", ", ByWord.Keys)}");

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        Span<char> word = stackalloc char[LongestBytes];
        return
            reader is { TokenType: JsonTokenType.String, HasValueSequence: false, ValueIsEscaped: false, ValueSpan.Length: <= LongestBytes }
            && ByWord.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word[..reader.CopyString(word)], out var value)
            ? value
            : base.Read(ref reader, typeToConvert, options);
    }
}
