using Pembinaan.Domain.Identities;

namespace Pembinaan.Domain.Offices;

/// <summary>Somebody left a post, held or acted in.</summary>
/// <param name="Post">The post.</param>
/// <param name="Official">The person.</param>
/// <param name="LastDay">The last day in the post, inclusive.</param>
public sealed record TenureEnded(PostId Post, OfficialId Official, LocalDate LastDay) : OfficeEvent;
