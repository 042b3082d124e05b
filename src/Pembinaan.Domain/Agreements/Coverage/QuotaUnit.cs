namespace Pembinaan.Domain.Agreements;

/// <summary>What a quota counts.</summary>
public enum QuotaUnit
{
    /// <summary>People taking part.</summary>
    People,

    /// <summary>Sessions held.</summary>
    Sessions,
}
