using System.Diagnostics.CodeAnalysis;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Testing;

/// <summary>Timelines of one type.</summary>
[SuppressMessage("Performance", "CA1812:Avoid uninstantiated internal classes", Justification = "Made by reflection for the type of each timeline.")]
internal sealed class TimelineValues<T> : IComposed
    where T : notnull
{
    public Type Part => typeof(T);

    public IEnumerable<object> PartsOf(object value) => ((Timeline<T>)value).Segments.Select(static s => (object)s.Value).Distinct();

    /// <inheritdoc/>
    public IEnumerable<object> Beside(object? value, IReadOnlyList<object> parts, IReadOnlyList<int> numbers, IReadOnlyList<LocalDate> days)
    {
        var own = value as Timeline<T> ?? Timeline<T>.Empty;
        yield return Timeline<T>.Empty;
        foreach (var held in own.Segments.Select(static s => s.Value).Concat(parts.OfType<T>()).Distinct())
        {
            yield return Timeline<T>.Always(held);
            foreach (var day in days)
            {
                yield return Timeline<T>.Empty.From(day, held);
                yield return own.From(day, held);
                yield return own.Over(ValidityPeriod.On(day), held);
            }
        }

        foreach (var day in days)
        {
            yield return own.Until(day);
        }
    }
}
