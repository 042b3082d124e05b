namespace Pembinaan.Domain.Programmes;

/// <summary>A grade (<i>predikat</i>) of a programme's own scale.</summary>
/// <param name="Name">What it is called in both languages, for example "Sangat baik".</param>
/// <param name="FromMark">The least mark from 0 to 100 that it is given for, inclusive; the next grade begins where it ends.</param>
public sealed record Grade(LocalisedText Name, int FromMark) : ILocalisable
{
    /// <summary>Its name.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The name.</returns>
    public string In(Language language) => Name.In(language);

    /// <inheritdoc/>
    public override string ToString() => RecordPrinter.Item(Name);
}
