namespace Pembinaan.Domain.Stakeholders;

/// <summary>A name was misspelt in the records; the correction changes the past.</summary>
/// <param name="Wrong">The name as recorded.</param>
/// <param name="Right">The name as it should have been; not blank.</param>
public sealed record StakeholderNameCorrected(string Wrong, string Right) : StakeholderEvent;
