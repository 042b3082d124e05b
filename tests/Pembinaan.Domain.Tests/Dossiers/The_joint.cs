using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Tests.Agreements;
using Pembinaan.Domain.Tests.Cohorts;
using Pembinaan.Domain.Tests.Craft;
using AgreementsGiven = Pembinaan.Domain.Tests.Agreements.Given;
using CohortsGiven = Pembinaan.Domain.Tests.Cohorts.Given;

namespace Pembinaan.Domain.Tests.Dossiers;

/// <summary>What a caller once got wrong by leaving a part out, where no other test has it as it was.</summary>
public class The_joint
{
    private static readonly ParticipantId Person = CohortsGiven.Person(1);

    /// <summary>MOU-1 ended on 31 January 2024; PKS-1 was concluded to 31 January 2025 and ends with it.</summary>
    [Theory]
    [Trait("Joint", "framework in rows")]
    [InlineData("2023-01-31", false)]
    [InlineData("2023-02-01", true)]
    [InlineData("2024-01-31", true)]
    [InlineData("2024-02-01", false)]
    [InlineData("2025-01-31", false)]
    public void Rows_of_what_ends_with_its_framework_end_with_it(string day, bool isInForce)
    {
        var framework = AgreementsGiven.Draft("MOU-1").Signed();
        var child = AgreementsGiven.Draft(clauses: new() { Framework = FrameworkRule.EndsWithFramework }).Signed()
            .PlaceUnder(framework, Given.Day("2023-02-01"), Given.On("2023-03-01", "under")).Value.Alone();
        var ended = framework.Terminate(Given.Day("2024-01-31"), TerminationCause.MutualConsent, "selesai", Given.On("2024-01-02", "end")).Value;

        foreach (var dossier in new[] { Given.Whole(ended, child), Given.Whole(child, ended) })
        {
            var rows = dossier[child.Id].Rows.Value.Rows;
            rows.Any(AgreementSpan.InForceOn(Given.Day(day)).Compile(true)).Should().Be(isInForce);
            rows.Select(static r => (r.FirstDay, r.LastDay, r.EndsOn)).Distinct().Should().Equal((Given.Day("2023-02-01"), Given.Day("2024-01-31"), Given.Day("2024-01-31")));
            dossier.Portfolio.Rows.Value.Single(r => r.Agreement == child.Id).Rows.Should().Equal(rows);
            dossier.Portfolio.InForceOn(Given.Day(day)).Value.Sure.Contains(child.Id).Should().Be(isInForce);
            dossier.Portfolio.Index.Value.Covering(AgreementsGiven.UptS, AgreementsGiven.Swen, AgreementsGiven.Sabun, Given.Day(day)).Contains(child.Id).Should().Be(isInForce);
        }
    }

    /// <summary>Session 11 is on 17 June 2024. Whoever left with the release is refused; of whom that was not recorded, it is told.</summary>
    [Theory]
    [Trait("Joint", "sheets after a release")]
    [InlineData("2024-06-05", true)]
    [InlineData("2024-06-16", true)]
    [InlineData("2024-06-17", false)]
    public void Sheets_of_the_day_twelve_days_after_a_release(string release, bool isReleased)
    {
        var (session, sheet, recording) = (CohortsGiven.Session(11), new SessionSheet([Person], []), Given.On("2024-06-17", "hold"));
        var enrolled = Given.Cohort(Given.Cohort1, CohortsGiven.Plan("2024-06-03")).Enrolled(1);
        var left = enrolled.End(Person, Given.Day(release), ExitKind.ReleasedEarly, Given.On(release, "end")).Value;
        var dossier = Given.Whole(enrolled).Knowing(CohortsGiven.Facts(Person, release: Given.Day(release)));

        var held = dossier[Given.Cohort1].Hold(session, sheet, recording);

        held.Warnings.Where(static w => w.ErrorCode == CohortErrors.HeldAfterRelease.Code).Select(static w => w.Text.En)
            .Should().Equal(isReleased ? ["P-001 is recorded as present on 17 June 2024, after the day of release on record."] : []);
        Given.Whole(left)[Given.Cohort1].Hold(session, sheet, recording).Has(CohortErrors.NotTakingPart).Should().Be(isReleased);
        dossier[Given.Cohort1].Review(Given.Day("2024-06-17")).Any(static f => f.Reason.ErrorCode == "ELIG-RELEASE" && f.Since <= Given.Day("2024-06-17")).Should().Be(isReleased);
    }

    [Theory]
    [Trait("Joint", "quickstart")]
    [InlineData("quickstart")]
    [InlineData("first-steps")]
    public void A_first_program_intersects_nothing_and_makes_no_context(string sample)
    {
        var program = Repository.Read($"docs/samples/{sample}.cs");

        new[] { "Window", "DateSet", "Intersect", " & ", "FacilityContext", "AdmissionRequest", "Decide(", "SessionCoverage" }
            .Where(by => program.Contains(by, StringComparison.Ordinal)).Should().BeEmpty("the dossier answers");
        program.Should().MatchRegex(@"MayJoin\(|CoverageOf\(|StandingOn\(");
    }

    [Fact]
    [Trait("Joint", "one triple")]
    public void No_sample_hands_in_cohort_facility_and_agreements()
    {
        var samples = Directory.GetFiles(Repository.PathOf("docs/samples"), "*.cs");

        samples.Should().HaveCountGreaterThan(20);
        samples.Where(static file => File.ReadAllText(file) is var program
                && new[] { "SessionCoverage.", "CoverageOfCohort.", "Admissions.", "Seating.", "Considering(", "OtherCohorts", "UsedElsewhere" }.Any(by => program.Contains(by, StringComparison.Ordinal)))
            .Select(Path.GetFileName).Should().BeEmpty("a cohort is asked in its dossier");
    }
}
