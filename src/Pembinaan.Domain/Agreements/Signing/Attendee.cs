namespace Pembinaan.Domain.Agreements;

/// <summary>Someone who was present at a signing, neither as signatory nor as witness.</summary>
/// <param name="NameAsPrinted">The name as printed; or null where only the post is.</param>
/// <param name="PostAsPrinted">The post as printed.</param>
/// <param name="Body">The body, if it is known as a stakeholder or facility.</param>
public sealed record Attendee(
    [property: Personal(PersonalKind.Official)] string? NameAsPrinted,
    [property: Personal(PersonalKind.Official)] string PostAsPrinted,
    PartyId? Body = null
);
