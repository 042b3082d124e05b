namespace Pembinaan.Domain;

/// <summary>One sentence or name in both languages: without both it does not compile.</summary>
public sealed record LocalisedText : ILocalisable
{
    /// <summary>A text in both languages.</summary>
    /// <param name="id">The text in Indonesian; neither empty nor blank.</param>
    /// <param name="en">The text in English; neither empty nor blank.</param>
    /// <exception cref="ArgumentException">One of the texts is empty or blank; the message names it by the other.</exception>
    public LocalisedText(string id, string en)
    {
        if (string.IsNullOrWhiteSpace(id) || string.IsNullOrWhiteSpace(en))
        {
            throw Missing(id, en);
        }

        Id = id;
        En = en;
    }

    /// <summary>The text in Indonesian.</summary>
    public string Id { get; }

    /// <summary>The text in English.</summary>
    public string En { get; }

    /// <summary>A name that is the same in both languages, such as that of a person or company.</summary>
    /// <param name="text">The text; neither empty nor blank.</param>
    /// <returns>The text in both languages.</returns>
    /// <exception cref="ArgumentException">The text is blank.</exception>
    public static LocalisedText Same(string text)
    {
        Guard.Against.NullOrWhiteSpace(text);
        return new(text, text);
    }

    /// <inheritdoc/>
    public string In(Language language) => language.IsIndonesian ? Id : En;

    /// <summary>The Indonesian text.</summary>
    /// <returns>The text in Indonesian, the language of the law.</returns>
    public override string ToString() => Id;

    private static ArgumentException Missing(string? id, string? en)
    {
        var (parameter, message) = string.IsNullOrWhiteSpace(id)
            ? (nameof(id), $"The text \"{en}\" is missing in Indonesian.")
            : (nameof(en), $"The text \"{id}\" is missing in English.");
        return (parameter == nameof(id) ? id : en) is null ? new ArgumentNullException(parameter, message) : new ArgumentException(message, parameter);
    }
}
