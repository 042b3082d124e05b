using System.Text.Json;

namespace Pembinaan.Domain.Json;

/// <summary>The one contract of a closed state: its name in kebab case.</summary>
internal static class JsonEnumeration<T>
    where T : struct, Enum
{
    internal static readonly JsonContract<T> Contract = Of(Enum.GetValues<T>().ToDictionary(static v => JsonNamingPolicy.KebabCaseLower.ConvertName(v.ToString()), static v => v, StringComparer.Ordinal));

    private static JsonValueContract<T> Of(Dictionary<string, T> byName)
    {
        var byValue = byName.ToDictionary(static n => n.Value, static n => n.Key);
        var list = string.Join(", ", byName.Keys);
        return new(new($"salah satu dari {list}", $"one of {list}"), s => byName.TryGetValue(s, out var value) ? (true, value) : (false, default), v => byValue[v]);
    }
}
