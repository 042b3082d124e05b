using Pembinaan.Domain.Offices;

namespace Pembinaan.Domain.Stakeholders;

/// <summary>Something happened to the offices of a stakeholder.</summary>
/// <param name="Change">What happened.</param>
public sealed record StakeholderOfficesChanged(OfficeEvent Change) : StakeholderEvent;
