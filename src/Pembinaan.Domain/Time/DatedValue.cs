namespace Pembinaan.Domain.Time;

/// <summary>The value of a parameter from a day on, and what it rests on.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <param name="FirstDay">The first day on which the value counts, inclusive.</param>
/// <param name="Value">The value.</param>
/// <param name="Basis">What it rests on.</param>
public sealed record DatedValue<T>(LocalDate FirstDay, T Value, Basis Basis)
    where T : notnull
{
    /// <summary>The value.</summary>
    public T Value
    {
        get;
        init => field = Guard.Against.Null(value);
    } = Guard.Against.Null(Value);

    /// <summary>What it rests on.</summary>
    public Basis Basis
    {
        get;
        init => field = Guard.Against.Null(value);
    } = Guard.Against.Null(Basis);

    /// <inheritdoc/>
    public override string ToString() => RecordPrinter.Of(this);
}
