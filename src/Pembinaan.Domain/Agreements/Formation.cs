namespace Pembinaan.Domain.Agreements;

/// <summary>How far an agreement has come on the way from a first visit to the last signature.</summary>
[JsonConverter(typeof(PembinaanConverter))]
public enum Formation
{
    /// <summary>Nothing had happened yet.</summary>
    [InWords("belum dimulai", "not begun")]
    NotBegun,

    /// <summary>Penjajakan: a cooperation was being explored; there was no document.</summary>
    [InWords("penjajakan", "being explored")]
    Exploring,

    /// <summary>There was a draft.</summary>
    [InWords("rancangan", "draft")]
    Draft,

    /// <summary>The draft was offered for signature, or some but not all had signed.</summary>
    [InWords("ditawarkan untuk ditandatangani", "offered for signature")]
    Offered,

    /// <summary>Everyone whose signature is needed had signed with authority.</summary>
    [InWords("ditandatangani semua pihak", "signed by all")]
    SignedByAll,

    /// <summary>The last signature did not come within the days agreed for collecting signatures.</summary>
    [InWords("penawaran gugur", "offer lapsed")]
    LapsedOffer,

    /// <summary>It was given up before it was formed.</summary>
    [InWords("dibatalkan sebelum terbentuk", "withdrawn before it was formed")]
    Withdrawn,
}
