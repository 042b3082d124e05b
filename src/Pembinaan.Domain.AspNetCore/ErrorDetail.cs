namespace Pembinaan.Domain.AspNetCore;

/// <summary>An error or a warning in one language, as it stands in an answer or a problem.</summary>
/// <param name="Code">The stable code of the catalogue.</param>
/// <param name="Field">The field of the request that it concerns, such as <c>parties[1]</c>; empty for the whole.</param>
/// <param name="Text">The sentence.</param>
/// <param name="Basis">The article it rests on; null for none.</param>
/// <param name="Rule">The rule, rule set or rule book that refuses; null if no policy was asked.</param>
public sealed record ErrorDetail(string Code, string Field, string Text, string? Basis, string? Rule);
