using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Tests.Agreements;
using Pembinaan.Domain.Tests.Cohorts;
using static Pembinaan.Domain.Tests.Agreements.Given;
using CohortsGiven = Pembinaan.Domain.Tests.Cohorts.Given;

namespace Pembinaan.Domain.Tests.Dossiers;

/// <summary>An agreement that is not here and that several roots name is told once, as one thing.</summary>
public sealed class Missing_under_one_name
{
    private static readonly CooperationAgreement Framework = Draft("MOU-1").Signed();

    private static readonly CooperationAgreement Under = Draft("PKS-1", clauses: new() { Framework = FrameworkRule.EndsWithFramework }).Signed()
        .PlaceUnder(Framework, Day("2023-02-02"), On("2023-02-02", "under")).Value.Alone();

    private static readonly CooperationAgreement After = Draft("PKS-2", AgreedPeriod.Between(Day("2025-02-01"), Day("2026-01-31")).Value)
        .Continue(Framework, Continuation.Replacement, On("2025-01-20", "link")).Value.Signed("2025-01-30").Alone();

    private static readonly CooperationAgreement Same = Draft("PKS-3", partner: Pemkab).Signed().RecogniseAsSame(Framework.Id, "satu naskah", On("2023-03-01", "same")).Value.Alone();

    /// <summary>Its first session was held under MOU-1.</summary>
    private static readonly Domain.Cohorts.Cohort Course = Given.Cohort(Given.Cohort1, CohortsGiven.Plan("2024-06-03", 3, byPartner: true)).Enrolled(1, agreements: Framework).Held(1, [], agreements: Framework).Value;

    [Theory]
    [InlineData("framework", true, false, false)]
    [InlineData("framework", true, true, true)]
    [InlineData("preceding agreement", false, true, true)]
    [InlineData("agreement recognised as the same", false, false, true)]
    [InlineData("agreement", false, false, false)]
    public void Is_what_it_is_to_those_who_name_it(string role, bool isFramework, bool isPredecessor, bool isSame)
    {
        var dossier = Given.Whole(
            [Course, .. isFramework ? [Under] : Array.Empty<CooperationAgreement>(), .. isPredecessor ? [After] : Array.Empty<CooperationAgreement>(), .. isSame ? [Same] : Array.Empty<CooperationAgreement>()]);

        var errors = dossier[Given.Cohort1].CoverageOf(CohortsGiven.Session(2)).ValidationErrors.Concat(dossier[Given.Cohort1].CompletionOn(Day("2024-07-01")).SelectMany(static f => f.Undetermined));
        errors.Select(static e => e.Text.En).Where(static t => t.Contains("MOU-1", StringComparison.Ordinal)).Distinct()
            .Should().Equal($"Not in the dossier: the {role} MOU-1. So this cannot be determined; load what is missing and hand it in.");
        dossier.Portfolio.InForceOn(Day("2024-06-03")).Warnings.Select(static w => w.Text.En).Where(static t => t.StartsWith("Not in", StringComparison.Ordinal) && t.Contains("MOU-1", StringComparison.Ordinal))
            .Distinct().Should().Equal($"Not in the dossier: the {role} MOU-1. So this cannot be determined; load what is missing and hand it in.");
    }
}
