namespace Pembinaan.Domain.Placements;

/// <summary>Texts that are given and say nothing, or that hold half a character: what is written could not be read back.</summary>
internal static class ReferralTexts
{
    internal static DomainError[] FaultsOf(JobOpening opening) =>
        [.. opening.Units.Select(static u => FaultOf("units", u)).Prepend(FaultOf("code", opening.Code)).OfType<DomainError>()];

    internal static DomainError? FaultOf(string field, string? text) =>
        text is null ? null
        : string.IsNullOrWhiteSpace(text) ? PlacementErrors.Blank.For(field)
        : Utf16.IsWellFormed(text) ? null
        : PlacementErrors.BrokenText.For(field);
}
