using Pembinaan.Domain.Identities;

namespace Pembinaan.Domain.Offices;

/// <summary>A post exists no more after a day.</summary>
/// <param name="Post">The post.</param>
/// <param name="LastDay">The last day of the post, inclusive.</param>
public sealed record PostAbolished(PostId Post, LocalDate LastDay) : OfficeEvent;
