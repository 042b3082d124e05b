using Pembinaan.Domain.Identities;

namespace Pembinaan.Domain.Offices;

/// <summary>A post has another title from a day on.</summary>
/// <param name="Post">The post.</param>
/// <param name="Title">The new title; not blank.</param>
/// <param name="FirstDay">The first day with that title, inclusive.</param>
public sealed record PostRetitled(PostId Post, string Title, LocalDate FirstDay) : OfficeEvent;
