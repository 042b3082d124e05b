namespace Pembinaan.Domain.Agreements;

/// <summary>As what somebody took part in a signing, by a report.</summary>
[JsonConverter(typeof(PembinaanConverter))]
public enum ReportedRole
{
    /// <summary>Was present.</summary>
    [InWords("hadir", "attended")]
    Attended,

    /// <summary>Witnessed.</summary>
    [InWords("menyaksikan", "witnessed")]
    Witnessed,

    /// <summary>Signed.</summary>
    [InWords("menandatangani", "signed")]
    Signed,
}
