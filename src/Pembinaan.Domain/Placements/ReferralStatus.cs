namespace Pembinaan.Domain.Placements;

/// <summary>Where a referral stands on a day; derived.</summary>
[JsonConverter(typeof(PembinaanConverter))]
public enum ReferralStatus
{
    /// <summary>Not made yet.</summary>
    [InWords("belum dibuat", "not made yet")]
    NotYet,

    /// <summary>Referred; the employer has not answered.</summary>
    [InWords("belum dijawab pemberi kerja", "not answered by the employer yet")]
    Referred,

    /// <summary>The employer accepted.</summary>
    [InWords("diterima pemberi kerja", "accepted by the employer")]
    Accepted,

    /// <summary>The employer or the person declined.</summary>
    [InWords("ditolak", "declined")]
    Declined,

    /// <summary>At work.</summary>
    [InWords("sedang bekerja", "at work")]
    Placed,

    /// <summary>The work has ended.</summary>
    [InWords("sudah berakhir", "ended")]
    Ended,

    /// <summary>On the register of a manpower office, and not referred yet.</summary>
    [InWords("terdaftar sebagai pencari kerja", "registered as a job-seeker")]
    JobSeeker,

    /// <summary>The consent to be on the register was withdrawn.</summary>
    [InWords("persetujuan ditarik", "consent withdrawn")]
    Withdrawn,

    /// <summary>In a business of one's own.</summary>
    [InWords("berusaha sendiri", "in a business of one's own")]
    OwnBusiness,
}
