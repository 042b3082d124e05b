using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Values;

namespace Pembinaan.Domain.Agreements.Concluding;

/// <summary>What the conclusion rule book must be told beside the agreement.</summary>
public sealed record ConclusionQuestion
{
    /// <summary>The level that signs for the corrections side; unknown if nobody said.</summary>
    public Fact<CompetenceLevel> Level { get; init; }

    /// <summary>Whether the facility is a Lapas or a Bapas, the kinds that PP 57/1999 ps 13 names; unknown if nobody said.</summary>
    public Fact<bool> FacilityIsLapasOrBapas { get; init; }

    /// <summary>The parts of the text that are known to be there beside what the agreement itself records; null if the text was not looked at.</summary>
    public ValueList<ContentItem>? AlsoInTheText { get; init; }

    /// <summary>The values of competence.</summary>
    public CompetenceTable Table { get; init; } = CompetenceTable.Default;
}
