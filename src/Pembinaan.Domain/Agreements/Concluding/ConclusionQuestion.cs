using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Stakeholders;

namespace Pembinaan.Domain.Agreements;

/// <summary>What the conclusion rule book must be told beside the agreement.</summary>
public sealed record ConclusionQuestion
{
    /// <summary>The level that signs for the corrections side; unknown if nobody said.</summary>
    public Fact<CompetenceLevel> Level { get; init; }

    /// <summary>
    /// The kind of the facility that concludes; unknown if nobody said. PP 57/1999 ps 13 names Lapas and Bapas for what a facility itself concludes; at another
    /// level it is not asked.
    /// </summary>
    public Fact<FacilityKind> Facility { get; init; }

    /// <summary>
    /// The relation with the partner (<see cref="StakeholderKind.Relation"/>); <see cref="PartnerRelation.Kemitraan"/> if that of any partner is. Unknown if
    /// nobody said. PP 57/1999 ps 16 and 17 have wages in a <i>kemitraan</i> only.
    /// </summary>
    public Fact<PartnerRelation> Relation { get; init; }

    /// <summary>The parts of the text that are known to be there beside what the agreement itself records; null if the text was not looked at.</summary>
    public ValueList<ContentItem>? AlsoInTheText { get; init; }

    /// <summary>The values of competence.</summary>
    public CompetenceTable Table
    {
        get;
        init => field = Guard.Against.Null(value);
    } = CompetenceTable.Default;
}
