namespace Pembinaan.Domain;

/// <summary>A law or regulation, by the short name in which practice cites it: "UU 22/2022", "PP 57/1999", "Permenaker 6/2025".</summary>
/// <remarks>
/// The short name tells the issuer ("Permenaker" is the Minister of Manpower, "Permenkumham" the Minister of Law and Human Rights); numbers restart with each
/// issuer, so a number without its issuer identifies nothing.
/// </remarks>
public sealed record LegalInstrument : ILocalisable
{
    private LegalInstrument(string shortName, LocalisedText title, LocalisedText issuer, LocalDate? promulgatedOn, LocalDate? appliedFrom)
    {
        PromulgatedOn = promulgatedOn;
        ShortName = shortName;
        Title = title;
        Issuer = issuer;
        PromulgatedOn = promulgatedOn;
        AppliedFrom = appliedFrom ?? promulgatedOn;
    }

    /// <summary>The short name, the same in both languages because it is a citation.</summary>
    public string ShortName { get; }

    /// <summary>What the instrument is about.</summary>
    public LocalisedText Title { get; }

    /// <summary>Who issued it.</summary>
    public LocalisedText Issuer { get; }

    /// <summary>The day of promulgation (<i>diundangkan</i>); null where it was not read.</summary>
    public LocalDate? PromulgatedOn { get; }

    /// <summary>
    /// The first day, inclusive, on which a rule may rest on the instrument: the day of promulgation, or a later day that the instrument names. Where the
    /// promulgation was not read, a chosen day, or null.
    /// </summary>
    public LocalDate? AppliedFrom { get; }

    /// <summary>An instrument.</summary>
    /// <param name="shortName">The short name with issuer, number and year; not blank.</param>
    /// <param name="title">What it is about.</param>
    /// <param name="issuer">Who issued it.</param>
    /// <param name="promulgatedOn">The day of promulgation; null if it is not known.</param>
    /// <param name="appliedFrom">The first day on which it is applied, inclusive, if that is not the day of promulgation; null otherwise.</param>
    /// <returns>The instrument.</returns>
    /// <exception cref="ArgumentException">The short name is blank, it is applied before it was promulgated, or a day is one of another calendar.</exception>
    public static LegalInstrument Of(
        string shortName,
        LocalisedText title,
        LocalisedText issuer,
        LocalDate? promulgatedOn = null,
        LocalDate? appliedFrom = null
    )
    {
        Guard.Against.NullOrWhiteSpace(shortName);
        Guard.Against.Null(title);
        Guard.Against.Null(issuer);
        Guard.Against.Violation(
            Checked(appliedFrom, nameof(appliedFrom)) < Checked(promulgatedOn, nameof(promulgatedOn)),
            $"An instrument is applied from its promulgation on, or later.",
            nameof(appliedFrom)
        );

        return new(shortName, title, issuer, promulgatedOn, appliedFrom);
    }

    /// <summary>A reference to an article of this instrument.</summary>
    /// <param name="article">The number of the article (pasal), for example "10" or "42A".</param>
    /// <param name="paragraph">The number of the paragraph (ayat), or null.</param>
    /// <param name="item">The letter or number of the item (huruf, angka), or null.</param>
    /// <returns>The reference.</returns>
    /// <exception cref="ArgumentException">The article is blank.</exception>
    public LegalReference Article(string article, string? paragraph = null, string? item = null) => LegalReference.To(this, article, paragraph, item);

    /// <inheritdoc/>
    public string In(Language language)
    {
        Guard.Against.Undefined(language);
        return ShortName;
    }

    /// <inheritdoc/>
    public override string ToString() => ShortName;

    private static LocalDate? Checked(LocalDate? day, string name) => Guard.Against.NotIso(day, name);
}
