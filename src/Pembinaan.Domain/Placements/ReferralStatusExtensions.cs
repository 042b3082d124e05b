using System.Diagnostics;

namespace Pembinaan.Domain.Placements;

/// <summary>What a status of a referral means.</summary>
public static class ReferralStatusExtensions
{
    /// <summary>The status in words, said of the referral.</summary>
    /// <param name="status">The status.</param>
    /// <returns>For example "sudah ditolak" and "was declined".</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such status.</exception>
    public static LocalisedText Name(this ReferralStatus status) => Guard.Against.Undefined(status) switch
    {
        ReferralStatus.NotYet => new("belum dibuat", "was not made yet"),
        ReferralStatus.Referred => new("belum dijawab pemberi kerja", "was not answered by the employer yet"),
        ReferralStatus.Accepted => new("sudah diterima pemberi kerja", "was accepted by the employer"),
        ReferralStatus.Declined => new("sudah ditolak", "was declined"),
        ReferralStatus.Placed => new("sudah menjadi penempatan", "has led to work"),
        ReferralStatus.Ended => new("sudah berakhir", "has ended"),
        _ => throw new UnreachableException(),
    };
}
