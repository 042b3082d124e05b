namespace Pembinaan.Domain.Stakeholders;

/// <summary>Which domiciles a partner covers itself, and which bodies above it cover the others.</summary>
/// <param name="Covered">The domiciles that the partner itself covers.</param>
/// <param name="Above">The bodies to turn to, the nearest first, each with the domiciles for which it is the nearest that covers them.</param>
/// <param name="Uncovered">The domiciles that neither the partner nor any body above it covers.</param>
public sealed record DomicileCoverage(
    ValueList<RegionCode> Covered,
    ValueList<(StakeholderId Body, ValueList<RegionCode> Domiciles, ValueList<StakeholderId> Offices)> Above,
    ValueList<RegionCode> Uncovered
)
{
    /// <summary>Whether the partner covers all domiciles itself.</summary>
    public bool IsNeedless => Above.IsEmpty && Uncovered.IsEmpty;
}
