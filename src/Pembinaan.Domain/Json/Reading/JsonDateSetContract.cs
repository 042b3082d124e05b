using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Json;

/// <summary>A set of days: an array of spans, each with <c>firstDay</c> and <c>lastDay</c>, of which one may be missing for an unbounded span.</summary>
internal sealed class JsonDateSetContract : JsonContract<DateSet>
{
    private static readonly JsonObjectContract<JsonSpan> Span = new(
        static (ref m) => JsonSpan.Of(m.GetOrNone("firstDay", Contracts.Day), m.GetOrNone("lastDay", Contracts.Day)),
        static (w, s) => w.PutIfAny("firstDay", Contracts.Day, s.FirstDay).PutIfAny("lastDay", Contracts.Day, s.LastDay));

    private static readonly JsonListContract<JsonSpan> Spans = new(Span);

    internal override void Write(Utf8JsonWriter writer, DateSet value)
    {
        writer.WriteStartArray();
        foreach (var span in value.Spans)
        {
            Span.Write(writer, new(span.FirstDay, span.LastDay));
        }

        writer.WriteEndArray();
    }

    internal override bool TryRead(JsonElement element, JsonFaults faults, [MaybeNullWhen(false)] out DateSet value)
    {
        value = default;
        if (!Spans.TryRead(element, faults, out var spans))
        {
            return false;
        }

        value = DateSet.UnionOf([.. spans.Select(static s => s.Days)]);
        return true;
    }
}
