namespace Pembinaan.Domain.Rules;

/// <summary>What follows when a rule is not met.</summary>
[JsonConverter(typeof(PembinaanConverter))]
public enum Effect
{
    /// <summary>It stands in the way.</summary>
    [InWords("menghalangi", "stands in the way")]
    Refuse,

    /// <summary>It is worth saying, and never stands in the way.</summary>
    [InWords("peringatan", "warning")]
    Warn,
}
