namespace Pembinaan.Domain.Programmes;

/// <summary>The day on which an age counts. The condition names it; it is never the day on which somebody happens to look.</summary>
public enum AgeReference
{
    /// <summary>The day decided for.</summary>
    DayDecidedFor,

    /// <summary>The first day of the programme.</summary>
    ProgrammeStart,

    /// <summary>The day of arrival at the facility that holds the programme.</summary>
    Arrival,
}
