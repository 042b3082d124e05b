using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Facilities;

/// <summary>The days on which a training space is equipped for a subject.</summary>
/// <param name="Subject">The subject.</param>
/// <param name="Days">The days.</param>
public sealed record Equipment(SubjectId Subject, DateSet Days);
