namespace Pembinaan.Domain.Cohorts;

/// <summary>By which version of which rule book something was decided.</summary>
/// <param name="Book">The rule book.</param>
/// <param name="Version">Its version.</param>
public sealed record CriteriaVersion(string Book, string Version);
