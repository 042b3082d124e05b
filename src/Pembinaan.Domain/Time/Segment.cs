namespace Pembinaan.Domain.Time;

/// <summary>What held from a day on, until the next segment of its timeline begins.</summary>
/// <typeparam name="T">The type of what held.</typeparam>
[JsonConverter(typeof(PembinaanConverter))]
public sealed record Segment<T>
    where T : notnull
{
    internal Segment(LocalDate? firstDay, LocalDate? lastDay, T value)
    {
        FirstDay = firstDay;
        LastDay = lastDay;
        Value = value;
    }

    /// <summary>The first day, inclusive; null for a segment without a beginning.</summary>
    public LocalDate? FirstDay { get; }

    /// <summary>The last day, inclusive; null for the segment that goes on.</summary>
    public LocalDate? LastDay { get; }

    /// <summary>What held.</summary>
    public T Value { get; }

    /// <summary>The days of the segment as a set.</summary>
    /// <returns>The set.</returns>
    public DateSet ToDateSet() => DateSet.Of(FirstDay is { } first ? DateKey.Of(first) : DateKey.Min, LastDay is { } last ? DateKey.Of(last) : DateKey.Max);

    /// <summary>Days and value.</summary>
    /// <returns>For example "from 1 March 2024: PT Swen".</returns>
    public override string ToString() => $"{ToDateSet()}: {Value}";

    /// <summary>Takes the segment apart.</summary>
    /// <param name="firstDay">The first day, or null.</param>
    /// <param name="lastDay">The last day, or null.</param>
    /// <param name="value">What held.</param>
    public void Deconstruct(out LocalDate? firstDay, out LocalDate? lastDay, out T value) => (firstDay, lastDay, value) = (FirstDay, LastDay, Value);
}
