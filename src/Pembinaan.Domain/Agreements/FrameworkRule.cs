namespace Pembinaan.Domain.Agreements;

/// <summary>What happens to an agreement when the framework it was concluded under ends.</summary>
public enum FrameworkRule
{
    /// <summary>It lives by its own term; the answer carries a warning.</summary>
    Outlives,

    /// <summary>It ends on the last day of the framework.</summary>
    EndsWithFramework,
}
