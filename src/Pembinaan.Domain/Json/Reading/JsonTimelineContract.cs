using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Json;

/// <summary>
/// A timeline: an array of segments with <c>value</c>, <c>firstDay</c> and <c>lastDay</c>; either end may be missing, and no two may share a day.
/// </summary>
internal sealed class JsonTimelineContract<T>(JsonContract<T> value) : JsonContract<Timeline<T>>
    where T : notnull
{
    private static readonly LocalDate FirstOfCalendar = new(1, 1, 1);

    private readonly JsonListContract<Segment<T>> _segments = new(new JsonObjectContract<Segment<T>>(
        (ref m) =>
        {
            var held = m.Get("value", value);
            return JsonSpan.Of(m.GetOrNone("firstDay", Contracts.Day), m.GetOrNone("lastDay", Contracts.Day)).Map(span => new Segment<T>(span.FirstDay, span.LastDay, held));
        },
        (w, s) => w.PutIfAny("firstDay", Contracts.Day, s.FirstDay).PutIfAny("lastDay", Contracts.Day, s.LastDay).Put("value", value, s.Value)));

    internal override void Write(Utf8JsonWriter writer, Timeline<T> value1) => _segments.Write(writer, [.. value1.Segments]);

    internal override bool TryRead(JsonElement element, JsonFaults faults, [MaybeNullWhen(false)] out Timeline<T> timeline)
    {
        timeline = Timeline<T>.Empty;
        if (!_segments.TryRead(element, faults, out var segments))
        {
            return false;
        }

        // Sorted by their first days, two segments share a day only if one begins before an earlier one ends.
        var order = Enumerable.Range(0, segments.Count).OrderBy(i => segments[i].FirstDay ?? FirstOfCalendar).ToArray();
        var (latest, before) = (0, faults.Count);
        for (var i = 1; i < order.Length && !faults.IsFull; i++)
        {
            var (earlier, later) = (segments[order[latest]], segments[order[i]]);
            if (earlier.LastDay is not { } last || later.FirstDay is not { } first || first <= last)
            {
                var place = string.Create(CultureInfo.InvariantCulture, $"[{Math.Max(order[latest], order[i])}]");
                faults.AddOfValue(place, JsonErrors.SegmentsOverlap.For("", Argument.Of("day", later.FirstDay ?? FirstOfCalendar)));
            }

            latest = earlier.LastDay is { } end && (later.LastDay is null || later.LastDay > end) ? i : latest;
        }

        timeline = Timeline<T>.OfSegments([.. order.Select(i => segments[i])]);
        return faults.Count == before;
    }
}
