using Pembinaan.Domain.Identities;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Offices;

/// <summary>Somebody acts in a post.</summary>
/// <param name="Post">The post.</param>
/// <param name="Official">The person.</param>
/// <param name="Name">The name as the person signs; not blank.</param>
/// <param name="Acting">Plt, Plh or Pj.</param>
/// <param name="Period">From the first to the last day, both inclusive.</param>
public sealed record ActingAppointed(PostId Post, OfficialId Official, string Name, ActingKind Acting, ValidityPeriod Period) : OfficeEvent;
