namespace Pembinaan.Domain.Agreements;

/// <summary>How an agreement continues an earlier one.</summary>
public enum Continuation
{
    /// <summary>The same cooperation for a further term.</summary>
    Renewal,

    /// <summary>A new agreement in place of the earlier one.</summary>
    Replacement,

    /// <summary>The same agreement with a party succeeded by another.</summary>
    Novation,
}
