namespace Pembinaan.Domain.Offices;

/// <summary>In what way somebody acts in an office without holding it.</summary>
public enum ActingKind
{
    /// <summary>Pelaksana tugas: the office is vacant.</summary>
    Plt,

    /// <summary>Pelaksana harian: the holder is away.</summary>
    Plh,
}
