namespace Pembinaan.Domain.Tests.Craft;

/// <summary>The namespaces from the ground up: each uses only itself and those above it in this list.</summary>
internal static class Levels
{
    public static ImmutableArray<string> FromTheGroundUp { get; } =
    [
        "Pembinaan.Domain",
        "Pembinaan.Domain.Values",
        "Pembinaan.Domain.Text",
        "Pembinaan.Domain.Law",
        "Pembinaan.Domain.Results",
        "Pembinaan.Domain.Identities",
        "Pembinaan.Domain.Time",
        "Pembinaan.Domain.Journals",
        "Pembinaan.Domain.Rules",
        "Pembinaan.Domain.Offices",
        "Pembinaan.Domain.Stakeholders",
        "Pembinaan.Domain.Facilities",
        "Pembinaan.Domain.Participants",
        "Pembinaan.Domain.Agreements",
        "Pembinaan.Domain.Agreements.Renewing",
        "Pembinaan.Domain.Agreements.Realising",
        "Pembinaan.Domain.Agreements.Portfolios",
        "Pembinaan.Domain.Programmes.Eligibility",
        "Pembinaan.Domain.Programmes",
        "Pembinaan.Domain.Cohorts",
        "Pembinaan.Domain.Cohorts.Covering",
        "Pembinaan.Domain.Cohorts.Admitting",
        "Pembinaan.Domain.Cohorts.Completing",
        "Pembinaan.Domain.Placements",
        "Pembinaan.Domain.Json",
    ];

    public static int Of(Type type) => FromTheGroundUp.IndexOf(type.Namespace ?? "");
}
