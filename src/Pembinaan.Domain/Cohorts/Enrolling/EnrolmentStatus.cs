namespace Pembinaan.Domain.Cohorts;

/// <summary>Where an enrolment stands on a day; derived, never stored.</summary>
public enum EnrolmentStatus
{
    /// <summary>It begins later.</summary>
    NotYet,

    /// <summary>Takes part.</summary>
    Enrolled,

    /// <summary>Keeps the place without taking part.</summary>
    Suspended,

    /// <summary>Is in another facility for a time; the place is held.</summary>
    TransferredOut,

    /// <summary>
    /// Keeps the place between two functions: <i>Pelayanan</i> has ended, <i>Pembinaan</i> has not opened, and there is no ground for taking part.
    /// </summary>
    BetweenFunctions,

    /// <summary>It has ended.</summary>
    Ended,
}
