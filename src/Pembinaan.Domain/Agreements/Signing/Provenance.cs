namespace Pembinaan.Domain.Agreements;

/// <summary>Where a fact about an agreement comes from.</summary>
[JsonConverter(typeof(PembinaanConverter))]
public enum Provenance
{
    /// <summary>It stands in the document, or in the report of it, as printed.</summary>
    [InWords("sebagaimana tercetak", "as printed")]
    AsPrinted,

    /// <summary>Somebody supplied it because the document does not say it.</summary>
    [InWords("kemudian dilengkapi", "supplied later")]
    Supplied,
}
