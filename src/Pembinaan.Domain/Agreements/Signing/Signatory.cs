namespace Pembinaan.Domain.Agreements;

/// <summary>Who is reported to have signed for a party. A report alone forms no agreement: it says neither on which day nor with what authority.</summary>
/// <param name="Party">The party signed for.</param>
/// <param name="NameAsPrinted">The name as printed.</param>
/// <param name="PostAsPrinted">The post as printed, for example "Kepala Lapas"; or null.</param>
/// <param name="Day">The day, or null if it is not printed.</param>
public sealed record Signatory(
    PartyId Party,
    [property: Personal(PersonalKind.Official)] string NameAsPrinted,
    [property: Personal(PersonalKind.Official)] string? PostAsPrinted,
    LocalDate? Day
)
{
    /// <summary>The party signed for.</summary>
    public PartyId Party
    {
        get;
        init => field = Guard.Against.Null(value);
    } = Guard.Against.Null(Party);

    /// <inheritdoc/>
    public override string ToString() => RecordPrinter.Of(this);
}
