using Pembinaan.Domain.Rules;

namespace Pembinaan.Domain.Programmes;

/// <summary>What the rules of eligibility need to know about the programme, or the run of it, that a person would join.</summary>
public sealed record ProgrammeContext
{
    /// <summary>The programme.</summary>
    public required ProgrammeId Id { get; init; }

    /// <summary>Its subjects.</summary>
    public Fact<ValueList<SubjectId>> Subjects { get; init; }

    /// <summary>Its first day.</summary>
    public Fact<LocalDate> FirstDay { get; init; }

    /// <summary>Whether it is thought to begin on the day looked at, whichever that is: no run is planned, and its first day is not known.</summary>
    internal bool BeginsOnTheDay { get; init; }

    /// <summary>Its last day: that of the last session, or of the certification where that comes later.</summary>
    public Fact<LocalDate> LastDay { get; init; }

    /// <summary>The minutes of its longest day, of the days from the day of joining on: what was held before binds nobody who joins later.</summary>
    public Fact<int> MinutesPerDay { get; init; }

    /// <summary>The free seats. Not a fact about the person: two people may both be eligible for the last one.</summary>
    public Fact<int> FreeSeats { get; init; }

    /// <summary>Whether it carries out job training that courts order.</summary>
    public Fact<bool> CarriesOutCourtOrders { get; init; }
}
