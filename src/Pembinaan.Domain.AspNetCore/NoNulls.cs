using System.Collections;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Pembinaan.Domain.AspNetCore;

/// <summary>A list or dictionary in a body has no empty places.</summary>
internal static class NoNulls
{
    internal static void In(JsonTypeInfo type)
    {
        if (type is { Kind: JsonTypeInfoKind.Enumerable or JsonTypeInfoKind.Dictionary, ElementType.IsValueType: false })
        {
            type.OnDeserialized += static read =>
            {
                foreach (var item in (read as IDictionary)?.Values ?? (IEnumerable)read)
                {
                    _ = item ?? throw new JsonException();
                }
            };
        }
    }
}
