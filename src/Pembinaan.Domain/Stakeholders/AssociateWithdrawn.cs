using Pembinaan.Domain.Identities;

namespace Pembinaan.Domain.Stakeholders;

/// <summary>A person or body is no longer brought after a day.</summary>
/// <param name="Associate">The person or body.</param>
/// <param name="LastDay">The last day, inclusive.</param>
public sealed record AssociateWithdrawn(AssociateId Associate, LocalDate LastDay) : StakeholderEvent;
