namespace Pembinaan.Domain.Agreements;

/// <summary>A witness of a signing. Witnesses are not parties and never complete an agreement.</summary>
/// <param name="NameAsPrinted">The name as printed.</param>
/// <param name="PostAsPrinted">The post as printed.</param>
/// <param name="Body">The body of the witness, if it is known as a stakeholder or facility.</param>
/// <param name="Day">The day, or null if it is not printed.</param>
public sealed record Witness(
    [property: Personal(PersonalKind.Official)] string NameAsPrinted,
    [property: Personal(PersonalKind.Official)] string PostAsPrinted,
    PartyId? Body = null,
    LocalDate? Day = null
) : ILocalisable
{
    private static readonly LocalisedTemplate Sentence = new("{who}, {post}: saksi, bukan penanda tangan", "{who}, {post}: witness, not a signatory");

    /// <summary>Who witnessed, as what, and that a witness signs for nobody.</summary>
    /// <param name="language">The reader's language.</param>
    /// <returns>For example "Masjuno, Kepala Divisi Pemasyarakatan: witness, not a signatory".</returns>
    public string In(Language language) => Sentence.Fill(Argument.Of("who", NameAsPrinted), Argument.Of("post", PostAsPrinted)).In(language);

    /// <inheritdoc/>
    public override string ToString() => RecordPrinter.Of(this);
}
