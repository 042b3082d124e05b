namespace Pembinaan.Domain.Offices;

/// <summary>How the offices of a mandate sign.</summary>
[JsonConverter(typeof(PembinaanConverter))]
public enum SigningMode
{
    /// <summary>One office, alone.</summary>
    [InWords("sendiri", "alone")]
    Sole,

    /// <summary>All offices together; the party has signed when each of them has.</summary>
    [InWords("bersama-sama", "all together")]
    Joint,

    /// <summary>Any one of the offices, alone.</summary>
    [InWords("masing-masing", "each alone")]
    Several,
}
