namespace Pembinaan.Domain.Programmes;

/// <summary>
/// How hours that are recognised count in the share of presence. Permenaker 6/2025 ps 33 asks for a share of presence and says nothing of recognised hours: the
/// programme chooses.
/// </summary>
[JsonConverter(typeof(PembinaanConverter))]
public enum CreditedPresence
{
    /// <summary>They are taken out of the count, as what is excused: presence is measured on the hours that are left.</summary>
    [InWords("dikeluarkan dari hitungan kehadiran", "taken out of the count of presence")]
    TakenOut,

    /// <summary>They count as if they had been attended here.</summary>
    [InWords("dihitung sebagai hadir", "counted as attended")]
    AsAttended,

    /// <summary>They do not touch presence: only modules and units are recognised by them.</summary>
    [InWords("tidak memengaruhi kehadiran", "without effect on presence")]
    NotCounted,
}
