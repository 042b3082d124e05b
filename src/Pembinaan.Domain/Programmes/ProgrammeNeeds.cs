using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Programmes;

/// <summary>What a programme needs to be run. What is not said is not needed.</summary>
public sealed record ProgrammeNeeds
{
    /// <summary>Nothing in particular.</summary>
    public static ProgrammeNeeds Nothing { get; } = new();

    /// <summary>The kind of space; null for any.</summary>
    public SpaceKind? SpaceKind { get; init; }

    /// <summary>How many people the space must have room for, however few take part; null for as many as take part.</summary>
    public int? Seats { get; init; }

    /// <summary>
    /// The least floor area in square metres; null for any. It is told to whoever chooses the space: the spaces on record have seats and no area.
    /// </summary>
    public int? SquareMetres { get; init; }

    /// <summary>The equipment, as the facility names it. Whether a space is equipped is on record by subject.</summary>
    public ValueList<string> Equipment { get; init; }

    /// <summary>The kinds of instructors who may teach; empty for any.</summary>
    public ValueList<InstructorKind> Instructors { get; init; }

    /// <summary>The need as a facility looks for a space: <c>facility.SpacesFor(needs.Of(20, period, subject))</c>.</summary>
    /// <param name="people">How many people; positive.</param>
    /// <param name="period">From the first to the last day on which it is needed, both inclusive.</param>
    /// <param name="subject">What the space must be equipped for; null if no equipment is needed.</param>
    /// <returns>The need.</returns>
    public SpaceNeed Of(int people, ValidityPeriod period, SubjectId? subject = null) => new(Math.Max(people, Seats ?? 0), period, subject, SpaceKind);
}
