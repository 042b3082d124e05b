using Pembinaan.Domain.Identities;
using Pembinaan.Domain.Time;
using Pembinaan.Domain.Values;

namespace Pembinaan.Domain.Facilities;

/// <summary>A training space is equipped for subjects.</summary>
/// <param name="Space">The space.</param>
/// <param name="Subjects">The subjects, at least one.</param>
/// <param name="Period">From the first to the last day, both inclusive.</param>
public sealed record SpaceEquipped(SpaceId Space, ValueList<SubjectId> Subjects, ValidityPeriod Period) : FacilityEvent;
