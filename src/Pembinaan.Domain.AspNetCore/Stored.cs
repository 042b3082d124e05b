namespace Pembinaan.Domain.AspNetCore;

/// <summary>A root as it stands after a command. Who sends the revision back as <c>If-Match</c> is told what changed since.</summary>
/// <param name="Id">The identity.</param>
/// <param name="Revision">The revision.</param>
public sealed record Stored(string Id, int Revision);
