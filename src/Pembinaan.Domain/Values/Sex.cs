namespace Pembinaan.Domain;

/// <summary>The sex by which people are placed (UU 22/2022 ps 20, 29, 36, 48).</summary>
[JsonConverter(typeof(PembinaanConverter))]
public enum Sex
{
    /// <summary>Male.</summary>
    [InWords("laki-laki", "male")]
    Male,

    /// <summary>Female.</summary>
    [InWords("perempuan", "female")]
    Female,
}
