namespace Pembinaan.Domain.Agreements;

/// <summary>Who a source says took part in a signing.</summary>
/// <param name="NameAsPrinted">The name as printed.</param>
/// <param name="PostAsPrinted">The post as printed.</param>
/// <param name="Role">As what.</param>
public sealed record ReportedPerson(
    [property: Personal(PersonalKind.Official)] string NameAsPrinted,
    [property: Personal(PersonalKind.Official)] string PostAsPrinted,
    ReportedRole Role
);
