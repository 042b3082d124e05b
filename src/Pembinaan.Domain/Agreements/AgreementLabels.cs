namespace Pembinaan.Domain.Agreements;

/// <summary>The names of what a user fills in, to stand inside a sentence.</summary>
internal static class AgreementLabels
{
    public static LocalisedText Exploration { get; } = new("penjajakan", "exploration");

    public static LocalisedText Draft { get; } = new("penyusunan naskah", "draft");

    public static LocalisedText Offer { get; } = new("penawaran", "offer");

    public static LocalisedText Signature { get; } = new("penandatanganan", "signature");

    /// <summary>Who signed an addendum that nobody signed: "… by any party".</summary>
    public static Argument Nobody { get; } = Argument.Of("party", new LocalisedText("pihak mana pun", "any party"));
}
