using Pembinaan.Domain.Rules;

namespace Pembinaan.Domain.Agreements;

/// <summary>What the conclusion rule book reads about one agreement. <see cref="Conclusion.FactsOf"/> fills it in.</summary>
internal sealed record ConclusionFacts
{
    /// <summary>Whether the level that signed, or one that approved, is competent for the length.</summary>
    public Fact<bool> LevelSufficesForTerm { get; init; }

    /// <summary>Whether the length lies clearly in one class, and not on the two or five years that belong to two.</summary>
    public Fact<bool> LengthIsClear { get; init; }

    /// <summary>Whether the level that signed is one that concludes this kind of instrument, by the table in use.</summary>
    public Fact<bool> LevelConcludesKind { get; init; }

    /// <summary>Whether the facility is of a kind that PP 57/1999 ps 13 names, a Lapas or a Bapas, or none concludes: another level does.</summary>
    public Fact<bool> FacilityIsNamed { get; init; }

    /// <summary>Whether everything that the template of its kind expects is there.</summary>
    public Fact<bool> ContentIsComplete { get; init; }

    /// <summary>Whether the wage is settled, or need not be: nothing is produced, or the relation is not a <i>kemitraan</i>.</summary>
    public Fact<bool> WageIsSettled { get; init; }

    /// <summary>What sentences mention; null where the facts were filled in by hand.</summary>
    internal ConclusionBackground? Background { get; init; }
}
