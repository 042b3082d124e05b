namespace Pembinaan.Domain.Cohorts;

/// <summary>Where an enrolment stands on a day; derived, never stored.</summary>
[JsonConverter(typeof(PembinaanConverter))]
public enum EnrolmentStatus
{
    /// <summary>It begins later.</summary>
    [InWords("belum mulai ikut", "not begun yet")]
    NotYet,

    /// <summary>Takes part.</summary>
    [InWords("ikut serta", "takes part")]
    Enrolled,

    /// <summary>Keeps the place without taking part.</summary>
    [InWords("ditangguhkan", "suspended")]
    Suspended,

    /// <summary>Is in another facility for a time; the place is held.</summary>
    [InWords("sementara di UPT lain", "in another facility for a time")]
    TransferredOut,

    /// <summary>
    /// Keeps the place between two functions: <i>Pelayanan</i> has ended, <i>Pembinaan</i> has not opened, and there is no ground for taking part.
    /// </summary>
    [InWords("antara Pelayanan dan Pembinaan", "between Pelayanan and Pembinaan")]
    BetweenFunctions,

    /// <summary>It has ended.</summary>
    [InWords("sudah berakhir", "ended")]
    Ended,
}
