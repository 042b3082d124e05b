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

        for (var i = 0; i < segments.Count; i++)
        {
            var days = new JsonSpan(segments[i].FirstDay, segments[i].LastDay).Days;
            if (days.Overlaps(timeline.Days))
            {
                faults.AddAt(string.Create(CultureInfo.InvariantCulture, $"[{i}]"), JsonErrors.SegmentsOverlap.For("", Argument.Of("day", days.Intersect(timeline.Days).NextDayIn(new(1, 1, 1))!.Value)));
                return false;
            }

            timeline = With(timeline, segments[i]);
        }

        return true;
    }

    private static Timeline<T> With(Timeline<T> timeline, Segment<T> segment) => (segment.FirstDay, segment.LastDay) switch
    {
        ({ } first, { } last) => timeline.Over(ValidityPeriod.Between(first, last).Value, segment.Value),
        ({ } first, null) => timeline.Over(ValidityPeriod.From(first), segment.Value),
        (null, { } last) => timeline.Over(ValidityPeriod.Between(new(1, 1, 1), last).Value, segment.Value),
        _ => Timeline<T>.Always(segment.Value),
    };
}
