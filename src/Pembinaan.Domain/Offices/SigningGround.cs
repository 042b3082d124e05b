namespace Pembinaan.Domain.Offices;

/// <summary>What a signatory's authority rests on.</summary>
[JsonConverter(typeof(PembinaanConverter))]
public enum SigningGround
{
    /// <summary>The signatory holds the office.</summary>
    [InWords("pejabat definitif", "definitive holder")]
    Holder,

    /// <summary>The signatory acts in the office (Plt, Plh or Pj).</summary>
    [InWords("pelaksana tugas, pelaksana harian, atau penjabat", "acting official")]
    Acting,

    /// <summary>The signatory has a power of attorney (surat kuasa) from the office.</summary>
    [InWords("surat kuasa", "power of attorney")]
    PowerOfAttorney,
}
