using Pembinaan.Domain.Identities;
using Pembinaan.Domain.Time;
using Pembinaan.Domain.Values;

namespace Pembinaan.Domain.Offices;

/// <summary>Posts may sign for the party.</summary>
/// <param name="Mandate">The mandate.</param>
/// <param name="Posts">The posts.</param>
/// <param name="Mode">Sole, joint or several.</param>
/// <param name="Subjects">What about.</param>
/// <param name="Period">From the first to the last day, both inclusive.</param>
public sealed record MandateGiven(MandateId Mandate, ValueList<PostId> Posts, SigningMode Mode, Scope<SubjectId> Subjects, ValidityPeriod Period) : OfficeEvent;
