namespace Pembinaan.Domain.Agreements;

/// <summary>What an evaluation recommends.</summary>
[JsonConverter(typeof(PembinaanConverter))]
public enum Recommendation
{
    /// <summary>Go on as it is.</summary>
    [InWords("dilanjutkan", "to go on")]
    Continue,

    /// <summary>Extend it.</summary>
    [InWords("diperpanjang", "to extend")]
    Extend,

    /// <summary>Go on with changes.</summary>
    [InWords("diperbaiki", "to revise")]
    Revise,

    /// <summary>Do not go on.</summary>
    [InWords("dihentikan", "to stop")]
    Stop,
}
