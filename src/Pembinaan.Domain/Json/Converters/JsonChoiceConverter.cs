using System.Collections.Frozen;
using System.Text.Json;

namespace Pembinaan.Domain.Json;

/// <summary>A closed state by its name in kebab case, such as <c>rolled-up</c>.</summary>
internal sealed class JsonChoiceConverter<T>() : JsonWordConverter<T>(JsonConverters.OneOf(ByWord.Keys), ByWord.ToFrozenDictionary(), static v => ByValue[v])
    where T : struct, Enum
{
    private static readonly Dictionary<string, T> ByWord = Enum.GetValues<T>()
        .ToDictionary(static v => JsonNamingPolicy.KebabCaseLower.ConvertName(v.ToString()), StringComparer.Ordinal);

    private static readonly Dictionary<T, string> ByValue = ByWord.ToDictionary(static n => n.Value, static n => n.Key);
}
