using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Agreements;

/// <summary>
/// What an agreement itself says about notice, renewal and the like. A clause that is null was not agreed: there is no national default behind it.
/// </summary>
public sealed record AgreementClauses
{
    /// <summary>Nothing agreed.</summary>
    public static AgreementClauses None { get; } = new();

    /// <summary>How long before the last day a party must ask for renewal at the latest.</summary>
    public Term? RenewalNotice { get; init; }

    /// <summary>
    /// How long before the last day of an early end a party must give notice at the latest: notice given exactly that long before is in time.
    /// </summary>
    public Term? TerminationNotice { get; init; }

    /// <summary>Whether it can be renewed at all; null if it does not say.</summary>
    public bool? Renewable { get; init; }

    /// <summary>Whether it counts from its agreed first day although the last signature came later; only true has that effect.</summary>
    public bool? Retroactive { get; init; }

    /// <summary>
    /// For how long after its last day activities that had begun may be finished, counted from the day after it; the last of these days is included. On the
    /// days of a suspension that reaches past the end nothing is finished.
    /// </summary>
    public Term? RunOut { get; init; }

    /// <summary>
    /// Whether suspended days are added at the end; only true has that effect. The clauses of the suspended day decide: those that an addendum gives from a
    /// later day on change nothing of days suspended before.
    /// </summary>
    public bool? SuspensionExtendsTerm { get; init; }

    /// <summary>What the end of the framework does; null counts as <see cref="FrameworkRule.Outlives"/>, with a warning each time.</summary>
    public FrameworkRule? Framework { get; init; }

    /// <summary>Within how many days after the first signature the last one must come, counted from the day after it; null for no limit.</summary>
    public int? JointSignatureDays { get; init; }

    /// <summary>How it renews itself at the end of each term; null if it does not.</summary>
    public AutomaticRenewal? AutomaticRenewal { get; init; }
}
