namespace Pembinaan.Domain.Programmes;

/// <summary>The day on which an age counts. The condition names it; it is never the day on which somebody happens to look.</summary>
[JsonConverter(typeof(PembinaanConverter))]
public enum AgeReference
{
    /// <summary>The day decided for.</summary>
    [InWords("pada hari yang diputuskan", "on the day decided for")]
    DayDecidedFor,

    /// <summary>The first day of the programme; in a look ahead without a planned run each day, as if it began on it.</summary>
    [InWords("pada hari pertama program", "on the first day of the programme")]
    ProgrammeStart,

    /// <summary>
    /// The day of arrival at the facility that holds the programme: the first day of the placement there that stands on the day decided for. A placement that
    /// is over or planned does not count.
    /// </summary>
    [InWords("pada hari tiba di UPT", "on the day of arrival at the facility")]
    Arrival,
}
