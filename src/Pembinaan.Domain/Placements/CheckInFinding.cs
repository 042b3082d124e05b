namespace Pembinaan.Domain.Placements;

/// <summary>What a check-in found.</summary>
[JsonConverter(typeof(PembinaanConverter))]
public enum CheckInFinding
{
    /// <summary>At work, or in the business.</summary>
    [InWords("masih bekerja atau berusaha", "at work or in business")]
    AtWork,

    /// <summary>Without the work or the business.</summary>
    [InWords("tidak lagi bekerja atau berusaha", "no longer at work or in business")]
    NotAtWork,

    /// <summary>Nobody was reached: that says neither.</summary>
    [InWords("tidak dapat dihubungi", "not reached")]
    NotReached,
}
