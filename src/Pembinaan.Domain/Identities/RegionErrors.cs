namespace Pembinaan.Domain;

/// <summary>Errors about codes of regions.</summary>
internal static class RegionErrors
{
    /// <summary>A code without its form.</summary>
    public static ErrorDefinition Form { get; } =
        new(
            "REGION-FORM",
            "{text} bukan kode wilayah; bentuknya harus 36, 36.04, 36.72.03 atau 36.72.03.1001.",
            "{text} is no region code; it must have the form 36, 36.04, 36.72.03 or 36.72.03.1001."
        );
}
