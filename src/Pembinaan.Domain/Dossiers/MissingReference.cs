namespace Pembinaan.Domain.Dossiers;

/// <summary>Something that a root of a dossier names and that the dossier does not hold.</summary>
/// <param name="NamedBy">The identity of the root that names it.</param>
/// <param name="Role">As what: framework, party, programme and so on.</param>
/// <param name="Id">Its identity.</param>
public sealed record MissingReference(string NamedBy, LocalisedText Role, string Id) : ILocalisable
{
    /// <inheritdoc/>
    public string In(Language language) => Text.In(language);

    /// <inheritdoc/>
    public override string ToString() => In(Language.English);

    private LocalisedText Text =>
        new($"{Role.Id} {Id}, disebut oleh {NamedBy}, tidak ada dalam berkas", $"the {Role.En} {Id}, named by {NamedBy}, is not in the dossier");
}
