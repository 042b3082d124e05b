namespace Pembinaan.Domain.Stakeholders;

/// <summary>An office that took part in a visit or talk.</summary>
/// <param name="Party">The party it belongs to.</param>
/// <param name="Title">The title as reported, for example "Kasi Kegiatan Kerja", with the name if it was printed.</param>
/// <param name="Post">The post, if it is on record.</param>
public sealed record OfficePresent(PartyId Party, [property: Personal(PersonalKind.Official)] string Title, PostId? Post = null);
