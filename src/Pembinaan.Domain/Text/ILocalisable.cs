namespace Pembinaan.Domain;

/// <summary>Something that can be said in either language.</summary>
public interface ILocalisable
{
    /// <summary>The text in a language.</summary>
    /// <param name="language">The reader's language.</param>
    /// <returns>The text.</returns>
    string In(Language language);
}
