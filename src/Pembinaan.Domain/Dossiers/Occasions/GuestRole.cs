namespace Pembinaan.Domain.Dossiers;

/// <summary>As what somebody was at an occasion, besides signing.</summary>
[JsonConverter(typeof(PembinaanConverter))]
public enum GuestRole
{
    /// <summary>Opened it.</summary>
    [InWords("membuka acara", "opened it")]
    Opened,

    /// <summary>Gave a speech to those who were there.</summary>
    [InWords("memberi sambutan", "gave a speech")]
    Spoke,

    /// <summary>Made a statement about it to the press, as when asked afterwards.</summary>
    [InWords("memberi keterangan kepada pers", "made a statement to the press")]
    ToldThePress,

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
