namespace Pembinaan.Domain.Placements;

/// <summary>Whether work or a business was kept.</summary>
[JsonConverter(typeof(PembinaanConverter))]
public enum KeptAnswer
{
    /// <summary>The day has not come.</summary>
    [InWords("belum sampai harinya", "the day has not come")]
    NotYet,

    /// <summary>Nothing on record tells.</summary>
    [InWords("belum diketahui", "not known")]
    Unknown,

    /// <summary>It was lost before.</summary>
    [InWords("tidak bertahan", "not kept")]
    NotKept,

    /// <summary>It was kept.</summary>
    [InWords("bertahan", "kept")]
    Kept,
}
