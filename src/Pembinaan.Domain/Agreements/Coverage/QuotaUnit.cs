namespace Pembinaan.Domain.Agreements;

/// <summary>What a quota counts.</summary>
[JsonConverter(typeof(PembinaanConverter))]
public enum QuotaUnit
{
    /// <summary>People taking part.</summary>
    [InWords("orang", "people")]
    People,

    /// <summary>Sessions held.</summary>
    [InWords("sesi", "sessions")]
    Sessions,
}
