using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Offices;

/// <summary>Which posts sign for the party, how, and about what.</summary>
/// <param name="Id">The identity.</param>
/// <param name="Posts">The posts; one for a sole mandate, at least two for a joint one. "Any two of three" is three joint mandates.</param>
/// <param name="Mode">Sole, joint or several.</param>
/// <param name="Subjects">What about.</param>
/// <param name="Period">From the first to the last day, both inclusive.</param>
public sealed record Mandate(MandateId Id, ValueList<PostId> Posts, SigningMode Mode, Scope<SubjectId> Subjects, ValidityPeriod Period);
