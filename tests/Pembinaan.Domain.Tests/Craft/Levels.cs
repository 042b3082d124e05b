namespace Pembinaan.Domain.Tests.Craft;

/// <summary>The namespaces from the ground up: each uses only itself and those above it in this list.</summary>
internal static class Levels
{
    public static ImmutableArray<string> FromTheGroundUp { get; } =
    [
        "Pembinaan.Domain",
        "Pembinaan.Domain.Time",
        "Pembinaan.Domain.Journals",
        "Pembinaan.Domain.Rules",
        "Pembinaan.Domain.Offices",
        "Pembinaan.Domain.Stakeholders",
        "Pembinaan.Domain.Facilities",
        "Pembinaan.Domain.Participants",
        "Pembinaan.Domain.Agreements",
        "Pembinaan.Domain.Programmes",
        "Pembinaan.Domain.Cohorts",
        "Pembinaan.Domain.Placements",
        "Pembinaan.Domain.Dossiers",
        "Pembinaan.Domain.Json",
    ];

    /// <summary>The level of a type; events stand on that of their root.</summary>
    public static int Of(Type type) => FromTheGroundUp.IndexOf((type.Namespace ?? "").Replace(".Events", "", StringComparison.Ordinal));
}
