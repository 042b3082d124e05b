using Pembinaan.Domain.Programmes;

namespace Pembinaan.Domain.Cohorts;

/// <summary>Who teaches a session.</summary>
/// <param name="Kind">Officer, partner or inmate.</param>
/// <param name="Reference">The application's own reference to the person; never the name of an inmate.</param>
public sealed record SessionInstructor(InstructorKind Kind, [property: Personal(PersonalKind.Identity)] string Reference);
