namespace Pembinaan.Domain.Dossiers;

/// <summary>Something that a root of a dossier names and that the dossier does not hold. The dossier alone says so.</summary>
public sealed record MissingReference : ILocalisable
{
    internal MissingReference(string namedBy, LocalisedText role, string id)
    {
        NamedBy = namedBy;
        Role = role;
        Id = id;
    }

    /// <summary>The identity of the root that names it.</summary>
    public string NamedBy { get; }

    /// <summary>As what it is named: framework, party, programme and so on.</summary>
    public LocalisedText Role { get; }

    /// <summary>Its identity.</summary>
    public string Id { get; }

    /// <summary>What it is called, where another root prints its name.</summary>
    internal string? Called { get; init; }

    /// <summary>What the root that names it is called.</summary>
    internal LocalisedText? By { get; init; }

    /// <summary>That a question needs it.</summary>
    internal DomainError Fault => DossierErrors.Missing.For("dossier", Argument.Of("role", Role), Argument.Of("id", Called ?? Id));

    /// <inheritdoc/>
    public string In(Language language) => Text.In(language);

    /// <inheritdoc/>
    public override string ToString() => In(Language.English);

    private LocalisedText Text =>
        new(
            $"{Role.Id} {Called ?? Id}, disebut oleh {By?.Id ?? NamedBy}, tidak ada dalam berkas",
            $"the {Role.En} {Called ?? Id}, named by {By?.En ?? NamedBy}, is not in the dossier"
        );
}
