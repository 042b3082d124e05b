namespace Pembinaan.Domain;

/// <summary>A place in a legal instrument: article (pasal), paragraph (ayat) and item (huruf).</summary>
public sealed record LegalReference : ILocalisable
{
    private LegalReference(LegalInstrument instrument, string article, string? paragraph, string? item)
    {
        Instrument = instrument;
        Article = article;
        Paragraph = paragraph;
        Item = item;
    }

    /// <summary>The instrument.</summary>
    public LegalInstrument Instrument { get; }

    /// <summary>The article (pasal).</summary>
    public string Article { get; }

    /// <summary>The paragraph or paragraphs (ayat), for example "3" or "4-6", or null.</summary>
    public string? Paragraph { get; }

    /// <summary>The item (huruf or angka), or null.</summary>
    public string? Item { get; }

    /// <summary>A reference.</summary>
    /// <param name="instrument">The instrument.</param>
    /// <param name="article">The article (pasal); not blank.</param>
    /// <param name="paragraph">The paragraph (ayat), or null.</param>
    /// <param name="item">The item, a letter (huruf) or number (angka), or null.</param>
    /// <returns>The reference.</returns>
    /// <exception cref="ArgumentException">The article is blank, or the paragraph or item is blank instead of null.</exception>
    public static LegalReference To(LegalInstrument instrument, string article, string? paragraph = null, string? item = null)
    {
        Guard.Against.Null(instrument);
        Guard.Against.NullOrWhiteSpace(article);
        RefuseBlank(paragraph, nameof(paragraph));
        RefuseBlank(item, nameof(item));
        return new(instrument, article, paragraph, item);
    }

    /// <summary>The citation as practice writes it.</summary>
    /// <param name="language">The reader's language.</param>
    /// <returns>For example "UU 22/2022 ps 10 ayat (3)" or "UU 22/2022 art. 10(3)".</returns>
    public string In(Language language) =>
        language.IsIndonesian
            ? $"{Instrument.ShortName} ps {Article}{(Paragraph is null ? "" : $" ayat ({Paragraph})")}"
                + (Item is null ? "" : $" {(char.IsAsciiDigit(Item[0]) ? "angka" : "huruf")} {Item}")
            : $"{Instrument.ShortName} art. {Article}{(Paragraph is null ? "" : $"({Paragraph})")}{(Item is null ? "" : $" item {Item}")}";

    /// <inheritdoc/>
    public override string ToString() => In(Language.Indonesian);

    private static void RefuseBlank(string? part, string name)
    {
        if (part is not null)
        {
            Guard.Against.NullOrWhiteSpace(part, name);
        }
    }
}
