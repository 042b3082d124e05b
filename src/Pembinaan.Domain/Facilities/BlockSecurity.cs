using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Facilities;

/// <summary>The security level of one block by day.</summary>
internal sealed record BlockSecurity(string Block, Steps<SecurityLevel> Levels);
