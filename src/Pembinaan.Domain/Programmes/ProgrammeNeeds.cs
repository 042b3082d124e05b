using Pembinaan.Domain.Values;

namespace Pembinaan.Domain.Programmes;

/// <summary>What a programme needs to be run. What is not said is not needed.</summary>
public sealed record ProgrammeNeeds
{
    /// <summary>Nothing in particular.</summary>
    public static ProgrammeNeeds Nothing { get; } = new();

    /// <summary>The kind of space, by its code; null for any.</summary>
    public string? SpaceKind { get; init; }

    /// <summary>The least floor area in square metres; null for any.</summary>
    public int? SquareMetres { get; init; }

    /// <summary>The equipment, as the facility names it.</summary>
    public ValueList<string> Equipment { get; init; }

    /// <summary>The kinds of instructors who may teach; empty for any.</summary>
    public ValueList<InstructorKind> Instructors { get; init; }
}
