namespace Pembinaan.Domain.Placements;

/// <summary>Work that a company or person offers, as the manpower office knows it; without an employer, a business of one's own that somebody plans.</summary>
public sealed record JobOpening
{
    /// <summary>
    /// The application's code of the opening, or what the business is; not blank. A business is often called after its owner, so it is a text about somebody,
    /// and is taken out when a referral is redacted.
    /// </summary>
    [Personal(PersonalKind.Text)]
    public required string Code { get; init; }

    /// <summary>The company or person who offers it; null for a business of one's own.</summary>
    public required StakeholderId? Employer { get; init; }

    /// <summary>The first day of work.</summary>
    public required LocalDate FirstDay { get; init; }

    /// <summary>The subjects in which a certificate is asked for; each must be shown.</summary>
    public ValueList<SubjectId> Subjects { get; init; }

    /// <summary>The units of competence asked for, by code; each must be shown.</summary>
    public ValueList<string> Units { get; init; }

    /// <summary>Whether a certificate of competence of an outside body is asked for.</summary>
    public bool NeedsCompetencyCertificate { get; init; }

    /// <summary>The regions whose residents are wanted; empty for any.</summary>
    public ValueList<RegionCode> Regions { get; init; }

    /// <summary>How many people are wanted, at least 1; null where it is not said, and then one is found for it.</summary>
    public int? Places { get; init; }

    /// <summary>That it wants nobody; null if it does not.</summary>
    internal DomainError? FaultOfPlaces(string field) =>
        Places < 1 ? PlacementErrors.OpeningPlaces.For(field, Argument.Of("opening", Code ?? ""), Argument.Of("places", Places.Value)) : null;

    /// <inheritdoc/>
    public override string ToString() => RecordPrinter.Of(this);
}
