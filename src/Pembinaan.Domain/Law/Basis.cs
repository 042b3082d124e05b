namespace Pembinaan.Domain;

/// <summary>What a rule or a number rests on: articles of law that were read, a facility's own policy, or a practice that is only reported.</summary>
/// <remarks>An article is cited only where its text was read. What rests on a secondary report says so, so that nobody takes it for law.</remarks>
public sealed record Basis : ILocalisable
{
    private Basis(BasisKind kind, ValueList<LegalReference> references, LocalisedText? note)
    {
        Kind = kind;
        References = references;
        Note = note;
    }

    /// <summary>The policy of the facility or programme itself; no article demands it.</summary>
    public static Basis FacilityPolicy { get; } = new(BasisKind.FacilityPolicy, [], null);

    /// <summary>What kind of ground it is.</summary>
    public BasisKind Kind { get; }

    /// <summary>The articles; empty unless <see cref="Kind"/> is <see cref="BasisKind.Law"/>.</summary>
    public ValueList<LegalReference> References { get; }

    /// <summary>A remark, for example which report a practice rests on; or null.</summary>
    public LocalisedText? Note { get; }

    /// <summary>Articles of law.</summary>
    /// <param name="references">The articles, at least one.</param>
    /// <returns>The basis.</returns>
    /// <exception cref="ArgumentException">No article is given.</exception>
    public static Basis Law(params ReadOnlySpan<LegalReference> references)
    {
        Guard.Against.Violation(references.IsEmpty, $"A basis in law must name at least one article.", nameof(references));

        foreach (var reference in references)
        {
            Guard.Against.Null(reference, nameof(references));
        }

        return new(BasisKind.Law, new(references.ToArray()), null);
    }

    /// <summary>The policy of a facility or programme, with a remark on where it stands.</summary>
    /// <param name="note">For example "SOP Giatja Lapas Serang".</param>
    /// <returns>The basis.</returns>
    public static Basis Policy(LocalisedText note)
    {
        Guard.Against.Null(note);
        return new(BasisKind.FacilityPolicy, [], note);
    }

    /// <summary>A practice that is reported by others; its rule text was not read.</summary>
    /// <param name="note">What reports it.</param>
    /// <returns>The basis.</returns>
    public static Basis ReportedPractice(LocalisedText note)
    {
        Guard.Against.Null(note);
        return new(BasisKind.ReportedPractice, [], note);
    }

    /// <summary>An article is a basis in law.</summary>
    /// <param name="reference">The article.</param>
    public static implicit operator Basis(LegalReference reference) => FromLegalReference(reference);

    /// <summary>An article as a basis in law.</summary>
    /// <param name="reference">The article.</param>
    /// <returns>The basis.</returns>
    public static Basis FromLegalReference(LegalReference reference)
    {
        Guard.Against.Null(reference);
        return Law(reference);
    }

    /// <summary>This basis with a remark.</summary>
    /// <param name="note">The remark.</param>
    /// <returns>A new basis.</returns>
    public Basis Noting(LocalisedText note)
    {
        Guard.Against.Null(note);
        return new(Kind, References, note);
    }

    /// <summary>A basis as it was stored.</summary>
    /// <exception cref="ArgumentException">A basis in law names no article.</exception>
    internal static Basis Read(BasisKind kind, ValueList<LegalReference> references, LocalisedText? note)
    {
        Guard.Against.Violation(
            (kind == BasisKind.Law) == references.IsEmpty,
            $"A basis in law must name at least one article, and no other may.",
            nameof(references)
        );
        return new(kind, references, note);
    }

    /// <inheritdoc/>
    public string In(Language language)
    {
        var ground = Kind == BasisKind.Law ? string.Join("; ", References.Select(r => r.In(language))) : Kind.In(language);
        return Note is null ? ground : $"{ground} ({Note.In(language)})";
    }

    /// <inheritdoc/>
    public override string ToString() => In(Language.Indonesian);
}
