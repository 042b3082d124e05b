namespace Pembinaan.Domain;

/// <summary>How firm the ground of a rule is.</summary>
public enum BasisKind
{
    /// <summary>An article of law whose text was read.</summary>
    Law,

    /// <summary>A policy of the facility or programme; no article demands it.</summary>
    FacilityPolicy,

    /// <summary>A practice known from secondary reports; the rule text was not read.</summary>
    ReportedPractice,
}
