namespace Pembinaan.Domain.Agreements;

/// <summary>The time for which a quota is meant.</summary>
public enum QuotaPer
{
    /// <summary>The whole term.</summary>
    Term,

    /// <summary>Each calendar year, which is the budget year.</summary>
    Year,

    /// <summary>Each cohort.</summary>
    Cohort,
}
