namespace Pembinaan.Domain.Agreements;

/// <summary>Two agreements that may be one, printed under two titles. A person decides; nothing is merged by itself.</summary>
/// <param name="First">One agreement.</param>
/// <param name="Second">The other.</param>
/// <param name="Matches">What they have in common.</param>
/// <param name="Differences">In what they differ.</param>
public sealed record LikelyDuplicate(AgreementId First, AgreementId Second, ValueList<LocalisedText> Matches, ValueList<LocalisedText> Differences);
