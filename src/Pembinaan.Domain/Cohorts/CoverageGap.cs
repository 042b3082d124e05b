namespace Pembinaan.Domain.Cohorts;

/// <summary>What an agreement lacks to cover a session.</summary>
/// <param name="Agreement">The agreement; null if there is none to name.</param>
/// <param name="Code">What is missing, as a stable code.</param>
/// <param name="Text">What is missing, in words.</param>
public sealed record CoverageGap(AgreementId? Agreement, string Code, LocalisedText Text);
