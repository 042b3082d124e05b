namespace Pembinaan.Domain.Programmes;

/// <summary>What a criterion compares.</summary>
public enum RankingMeasure
{
    /// <summary>Whether a condition is met: who meets it comes first.</summary>
    Condition,

    /// <summary>A score handed in: the higher comes first.</summary>
    Score,

    /// <summary>The expected release: the earlier comes first.</summary>
    Release,

    /// <summary>The day of the application: the earlier comes first.</summary>
    Application,
}
