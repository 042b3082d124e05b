namespace Pembinaan.Domain.Agreements;

/// <summary>How an agreement continues an earlier one.</summary>
[JsonConverter(typeof(PembinaanConverter))]
public enum Continuation
{
    /// <summary>The same cooperation for a further term.</summary>
    [InWords("perpanjangan", "renewal")]
    Renewal,

    /// <summary>A new agreement in place of the earlier one.</summary>
    [InWords("penggantian", "replacement")]
    Replacement,

    /// <summary>The same agreement with a party succeeded by another.</summary>
    [InWords("pembaruan pihak", "novation")]
    Novation,
}
