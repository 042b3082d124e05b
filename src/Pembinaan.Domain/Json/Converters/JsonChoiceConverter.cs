using System.Text.Json;

namespace Pembinaan.Domain.Json;

/// <summary>A closed state by its name in kebab case, such as <c>rolled-up</c>.</summary>
internal sealed class JsonChoiceConverter<T>() : JsonTextConverter<T>(Enum.GetValues<T>(), static v => Words[Guard.Against.Undefined(v, "value")])
    where T : struct, Enum
{
    private static readonly Dictionary<T, string> Words = Enum.GetValues<T>()
        .ToDictionary(static v => v, static v => JsonNamingPolicy.KebabCaseLower.ConvertName(v.ToString()));
}
