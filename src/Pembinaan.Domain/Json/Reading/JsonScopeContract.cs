using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Pembinaan.Domain.Offices;

namespace Pembinaan.Domain.Json;

/// <summary>A scope: the word <c>all</c>, or an array of what it extends to.</summary>
internal sealed class JsonScopeContract<T>(JsonContract<T> item) : JsonContract<Scope<T>>
    where T : class
{
    private const string All = "all";

    private readonly JsonListContract<T> _items = new(item);

    internal override void Write(Utf8JsonWriter writer, Scope<T> value)
    {
        if (value.IsUnlimited)
        {
            writer.WriteStringValue(All);
        }
        else
        {
            _items.Write(writer, value.Items);
        }
    }

    internal override bool TryRead(JsonElement element, JsonFaults faults, [MaybeNullWhen(false)] out Scope<T> value)
    {
        if (element.ValueKind == JsonValueKind.String && element.ValueEquals(All))
        {
            value = Scope<T>.Unlimited;
            return true;
        }

        value = _items.TryRead(element, faults, out var items) ? Scope<T>.Only(items.AsSpan()) : null;
        return value is not null;
    }
}
