namespace Pembinaan.Domain.Agreements;

/// <summary>Something that an agreement does not say or that was not shown.</summary>
/// <param name="Element">What is missing.</param>
/// <param name="Party">The party it concerns, or null for the whole.</param>
/// <param name="IsNeeded">Whether the agreement cannot be in force without it; otherwise it is a remark.</param>
/// <param name="Text">What is missing, in both languages.</param>
public sealed record MissingElement(AgreementElement Element, PartyId? Party, bool IsNeeded, LocalisedText Text) : ILocalisable
{
    private static readonly LocalisedText Needed = new("Diperlukan agar berlaku.", "Needed to be in force.");

    /// <summary>What is missing as it stands in a list, without the party that it concerns.</summary>
    internal LocalisedText Name
    {
        get => field ?? Element.Name;
        init;
    }

    /// <summary>What is missing, and whether the agreement needs it to be in force.</summary>
    /// <param name="language">The reader's language.</param>
    /// <returns>For example "Missing: scope. Needed to be in force."</returns>
    public string In(Language language) => IsNeeded ? $"{Text.In(language)} {Needed.In(language)}" : Text.In(language);
}
