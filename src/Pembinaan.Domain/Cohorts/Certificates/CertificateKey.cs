namespace Pembinaan.Domain.Cohorts;

/// <summary>What makes a certificate one of its kind: its number among those of one body and scheme. Two bodies may give the same number.</summary>
/// <param name="Number">The number.</param>
/// <param name="IssuedBy">The outside body that gave it; null for the provider's own papers.</param>
/// <param name="Scheme">The scheme of the body (<i>skema sertifikasi</i>), as it names it; null if it was not told, and for own papers.</param>
public sealed record CertificateKey(CertificateNumber Number, StakeholderId? IssuedBy = null, string? Scheme = null)
{
    /// <summary>The number.</summary>
    public CertificateNumber Number
    {
        get;
        init => field = Guard.Against.Null(value);
    } = Guard.Against.Null(Number);

    /// <summary>The outside body and its scheme, in brackets; nothing for the provider's own papers.</summary>
    internal LocalisedText? Body => Say.Aside(new[] { IssuedBy?.Value, Scheme }.OfType<string>().ToValueList());

    /// <inheritdoc/>
    public override string ToString() => RecordPrinter.Of(this);
}
