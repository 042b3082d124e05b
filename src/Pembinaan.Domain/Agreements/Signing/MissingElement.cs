namespace Pembinaan.Domain.Agreements;

/// <summary>Something that an agreement does not say or that was not shown.</summary>
/// <param name="Element">What is missing.</param>
/// <param name="Party">The party it concerns, or null for the whole.</param>
/// <param name="IsNeeded">Whether the agreement cannot be in force without it; otherwise it is a remark.</param>
/// <param name="Text">What is missing, in both languages.</param>
public sealed record MissingElement(AgreementElement Element, PartyId? Party, bool IsNeeded, LocalisedText Text);
