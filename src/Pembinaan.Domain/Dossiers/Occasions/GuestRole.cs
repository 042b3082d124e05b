namespace Pembinaan.Domain.Dossiers;

/// <summary>As what somebody was at an occasion, besides signing.</summary>
[JsonConverter(typeof(PembinaanConverter))]
public enum GuestRole
{
    /// <summary>Opened it.</summary>
    [InWords("membuka acara", "opened it")]
    Opened,

    /// <summary>Spoke.</summary>
    [InWords("memberi sambutan", "spoke")]
    Spoke,

    /// <summary>Witnessed the signing.</summary>
    [InWords("menyaksikan penandatanganan", "witnessed the signing")]
    Witnessed,

    /// <summary>Present.</summary>
    [InWords("hadir", "present")]
    Present,

    /// <summary>Reported on it, as media.</summary>
    [InWords("meliput", "reported on it")]
    Reported,
}
