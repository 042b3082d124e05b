namespace Pembinaan.Domain.Stakeholders;

/// <summary>A visit or talk before there is an agreement (penjajakan).</summary>
/// <param name="Id">The identity.</param>
/// <param name="Facility">The facility that sought the partner.</param>
/// <param name="Kind">How they met.</param>
/// <param name="Day">The day, in the facility's zone.</param>
/// <param name="Place">Where.</param>
/// <param name="Present">The offices that took part, of both sides.</param>
/// <param name="Purpose">What for.</param>
/// <param name="Outcome">What came of it.</param>
/// <param name="Draft">The agreement drafted from it, once there is one.</param>
public sealed record Engagement(
    EngagementId Id,
    FacilityId Facility,
    EngagementKind Kind,
    LocalDate Day,
    string Place,
    ValueList<OfficePresent> Present,
    string Purpose,
    EngagementOutcome Outcome,
    AgreementId? Draft = null
)
{
    /// <inheritdoc/>
    public override string ToString() => Printed.Of(this);
}
