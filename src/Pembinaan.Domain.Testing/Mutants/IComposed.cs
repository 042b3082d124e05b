namespace Pembinaan.Domain.Testing;

/// <summary>Values that are made of others: lists and timelines.</summary>
internal interface IComposed
{
    /// <summary>The type of what they are made of.</summary>
    Type Part { get; }

    /// <summary>What a value is made of.</summary>
    IEnumerable<object> PartsOf(object value);

    /// <summary>Values beside one.</summary>
    /// <param name="value">The value; null for the simplest of all.</param>
    /// <param name="parts">What may stand in them beside its own parts.</param>
    /// <param name="numbers">How many parts they may have.</param>
    /// <param name="days">Days on which they may turn.</param>
    IEnumerable<object> Beside(object? value, IReadOnlyList<object> parts, IReadOnlyList<int> numbers, IReadOnlyList<LocalDate> days);
}
