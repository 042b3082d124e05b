using Pembinaan.Domain.Identities;

namespace Pembinaan.Domain.Stakeholders;

/// <summary>A stakeholder is on record.</summary>
/// <param name="Stakeholder">The stakeholder.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Name">Its name; not blank.</param>
/// <param name="FirstDay">Its first day, inclusive; null if it existed before and its beginning is not known.</param>
public sealed record StakeholderRegistered(StakeholderId Stakeholder, StakeholderKind Kind, string Name, LocalDate? FirstDay) : StakeholderEvent;
