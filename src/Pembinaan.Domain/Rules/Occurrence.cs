using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Rules;

/// <summary>When something last happened, or that it is known never to have happened. That nobody looked is an unknown <see cref="Fact{T}"/> of it.</summary>
/// <remarks>The default value is <see cref="Never"/>.</remarks>
public readonly record struct Occurrence
{
    // 0 if it never happened.
    private readonly int _day;

    private Occurrence(int day)
    {
        _day = day;
    }

    /// <summary>It is known that it never happened.</summary>
    public static Occurrence Never => default;

    /// <summary>The day on which it last happened; null if it never did.</summary>
    public LocalDate? Day => _day == 0 ? null : DateKey.ToDate(_day);

    internal int Key => _day;

    /// <summary>It last happened on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The occurrence.</returns>
    public static Occurrence On(LocalDate day) => new(DateKey.Of(Guard.Against.NotIso(day)));

    /// <inheritdoc/>
    public override string ToString() => RecordPrinter.Of(this);
}
