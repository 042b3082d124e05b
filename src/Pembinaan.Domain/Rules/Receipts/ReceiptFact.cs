namespace Pembinaan.Domain.Rules;

/// <summary>A fact as it was read for a decision.</summary>
/// <param name="Name">Its stable name.</param>
/// <param name="Value">Its value in invariant form; null if it was unknown.</param>
/// <param name="KnownUntil">The last day on which it was known, inclusive; null if it was unknown or known without end.</param>
public sealed record ReceiptFact(string Name, string? Value, LocalDate? KnownUntil)
{
    /// <summary>Only the name: the value may be about a person.</summary>
    /// <returns>The name.</returns>
    public override string ToString() => Name;
}
