namespace Pembinaan.Domain.Stakeholders;

/// <summary>A stakeholder brings a person or body, for example a trainer from an UMKM that it fosters.</summary>
/// <param name="Associate">The person or body.</param>
public sealed record AssociateIntroduced(Associate Associate) : StakeholderEvent;
