using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Pembinaan.Domain.Rules;

namespace Pembinaan.Domain.Json;

/// <summary>
/// A fact: the value itself, <c>{ "known": value, "until": day }</c> for one known until a day, and null or a missing member for an unknown one.
/// </summary>
internal sealed class JsonFactContract<T>(JsonContract<T> value) : JsonContract<Fact<T>>
    where T : notnull
{
    private const string Known = "known";
    private const string Until = "until";

    private readonly JsonObjectContract<Fact<T>> _dated = new(
        (ref m) => m.Get(Known, value) is var known && m.Get(Until, Contracts.Day) is var until && known is null ? default : Fact<T>.KnownThrough(known, until),
        (w, fact) => w.Put(Known, value, fact.Value).Put(Until, Contracts.Day, fact.KnownUntil!.Value));

    internal override void Write(Utf8JsonWriter writer, Fact<T> value1)
    {
        if (!value1.IsKnown)
        {
            writer.WriteNullValue();
        }
        else if (value1.KnownUntil is null)
        {
            value.Write(writer, value1.Value);
        }
        else
        {
            _dated.Write(writer, value1);
        }
    }

    internal override bool TryRead(JsonElement element, JsonFaults faults, [MaybeNullWhen(false)] out Fact<T> fact)
    {
        if (element.ValueKind == JsonValueKind.Null)
        {
            fact = default;
            return true;
        }

        if (element.ValueKind == JsonValueKind.Object && element.TryGetProperty(Known, out _))
        {
            return _dated.TryRead(element, faults, out fact);
        }

        var ok = value.TryRead(element, faults, out var read);
        fact = ok ? Fact<T>.Known(read!) : default;
        return ok;
    }
}
