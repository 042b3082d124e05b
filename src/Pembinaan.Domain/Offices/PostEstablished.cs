using Pembinaan.Domain.Identities;

namespace Pembinaan.Domain.Offices;

/// <summary>A post exists from a day on.</summary>
/// <param name="Post">The post.</param>
/// <param name="Title">Its title; not blank.</param>
/// <param name="FirstDay">The first day, inclusive.</param>
public sealed record PostEstablished(PostId Post, string Title, LocalDate FirstDay) : OfficeEvent;
