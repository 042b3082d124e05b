namespace Pembinaan.Domain.Agreements;

/// <summary>What happens to an agreement when the framework it was concluded under ends.</summary>
[JsonConverter(typeof(PembinaanConverter))]
public enum FrameworkRule
{
    /// <summary>It lives by its own term; the answer carries a warning.</summary>
    [InWords("tetap berlaku sesudah naskah payung berakhir", "stays in force after its framework ends")]
    Outlives,

    /// <summary>It ends on the last day of the framework.</summary>
    [InWords("berakhir bersama naskah payung", "ends with its framework")]
    EndsWithFramework,
}
