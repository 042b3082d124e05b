using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Stakeholders;
using Pembinaan.Domain.Tests.Cohorts;
using Pembinaan.Domain.Time;
using static Pembinaan.Domain.Tests.Agreements.Given;
using CohortsGiven = Pembinaan.Domain.Tests.Cohorts.Given;

namespace Pembinaan.Domain.Tests.Dossiers;

/// <summary>
/// PKS-2 (to 31 January 2025) names PT Baru; a course is given by PT Swen. Whether the two records are of one body is said by that of PT Swen alone.
/// </summary>
public class Providers_not_in_a_dossier
{
    private static readonly StakeholderId Baru = StakeholderId.From("BARU");
    private static readonly StakeholderId Jaya = StakeholderId.From("JAYA");
    private static readonly LocalDate Start = Day("2024-06-03");
    private static readonly CooperationAgreement Pks = Draft("PKS-2", partner: Baru).Signed();
    private static readonly Cohort Course = Given.Cohort(Given.Cohort1, CohortsGiven.Plan("2024-06-03", byPartner: true));
    private static readonly Stakeholder Named = Registered(Baru);
    private static readonly Stakeholder Merged = Into(Named);

    public static TheoryData<string> Records => ["merged", "its own", "not here", "goes on under one that is not here"];

    [Theory]
    [MemberData(nameof(Records))]
    public void May_be_whom_an_agreement_names(string record)
    {
        var (records, verdict, missing) = Of(record);
        var dossier = Whole([Pks, Course, Named, .. records]);
        var course = dossier[Course.Id];
        var decision = course.MayJoin(CohortsGiven.Facts(CohortsGiven.Person(1)), Start);
        var coverage = dossier[Pks.Id].CoverageOf(UptS, Swen, Sabun);
        var realised = dossier.Realised(RollUp.Partner, 2024);

        course.Coverage.Of(CohortsGiven.Session(1)).Verdict.Should().Be(verdict);
        course.CoverageOf(CohortsGiven.Session(1)).ValidationErrors.Select(static e => e.Text.En).Should().Equal(missing);
        course.Coverage.UndeterminedDays.IsEmpty.Should().Be(verdict != CoverageVerdict.Undetermined);
        decision.Outcome.Should().Be(verdict switch { CoverageVerdict.Covered => Outcome.Met, CoverageVerdict.NotCovered => Outcome.NotMet, _ => Outcome.Undetermined });
        decision.Undetermined.Select(static e => e.Text.En).Where(static t => t.StartsWith("Not in", StringComparison.Ordinal)).Should().Equal(missing);
        coverage.UndeterminedDays.Should().Be(verdict == CoverageVerdict.Undetermined ? DateSet.Between(Day("2023-02-01"), Day("2025-01-31")) : DateSet.None);
        realised.ValidationErrors.Select(static e => e.Text.En).Should().Equal(missing);
        if (realised.IsSuccess)
        {
            realised.Value.Single().Held.Denominator.Should().Be(verdict == CoverageVerdict.Covered ? 20 : 0);
        }
    }

    /// <summary>The days of which nobody can tell are said as that, and names without a day are those of when the agreement began.</summary>
    [Fact]
    public void Are_said_with_the_days_of_which_nobody_can_tell()
    {
        var renamed = Given.Company;
        var named = Named.Rename("PT Baru Sekali", Day("2025-06-01"), On("2025-06-01", "name")).Value;
        var ending = Named.Dissolve(Day("2023-12-31"), Succession.By(Jaya), On("2024-01-02", "gone")).Value;

        Said([Named], Swen, Sabun).Should().Be(
            "Whether PKS-2 covers SABUN by SWEN at Lapas Kelas IIA Serang cannot be determined: 1 February 2023 to 31 January 2025 inclusive.");
        Said([ending], Baru, Sabun).Should().Be(
            "PKS-2 covers SABUN by PT BARU at Lapas Kelas IIA Serang: 1 February 2023 to 31 December 2023 inclusive. It cannot be determined: 1 January 2024 to 31 January 2025 inclusive.");
        Said([named, renamed], Baru, Sabun).Should().Be("PKS-2 covers SABUN by PT BARU at Lapas Kelas IIA Serang: 1 February 2023 to 31 January 2025 inclusive.");
        Said([named, renamed], Baru, Lele).Should().Be("PKS-2 covers BUDIDAYA-LELE by PT BARU at Lapas Kelas IIA Serang: no day.");

        static string Said(AggregateRoot[] records, ProviderId by, SubjectId subject) => Whole([Pks, .. records])[Pks.Id].CoverageOf(UptS, by, subject).In(Language.English);
    }

    /// <summary>Sessions of PT Swen from 3 February 2025 on lie after PKS-2; whether people are still taken in for them in January hangs on who PT Swen is.</summary>
    [Theory]
    [InlineData("merged", Outcome.Met)]
    [InlineData("its own", Outcome.NotMet)]
    [InlineData("not here", Outcome.Undetermined)]
    public void Are_named_where_only_intake_hangs_on_them(string record, Outcome expected)
    {
        var handed = Given.Cohort(Given.Cohort1, CohortsGiven.Plan("2025-01-20") with { Provider = Baru })
            .Succeed(Swen, Day("2025-02-03"), "diteruskan", On("2025-01-02", "succeed")).Value;
        var (records, _, missing) = Of(record);
        var course = Whole([Pks, handed, Named, .. records])[handed.Id];

        course.Coverage.UndeterminedDays.IsEmpty.Should().BeTrue();
        course.CoverageOf(CohortsGiven.Session(10)).Value.Verdict.Should().Be(CoverageVerdict.Covered);
        course.CoverageOf(CohortsGiven.Session(11)).Value.Verdict.Should().Be(CoverageVerdict.NotCovered);
        var decision = course.MayJoin(CohortsGiven.Facts(CohortsGiven.Person(1)), Day("2025-01-20"));
        decision.Outcome.Should().Be(expected);
        decision.Undetermined.Select(static e => e.Text.En).Where(static t => t.StartsWith("Not in", StringComparison.Ordinal)).Should().Equal(missing);
    }

    /// <summary>A quota of PKS-2 is used by another course, of PT Swen with three people, if that is PT Baru.</summary>
    [Theory]
    [InlineData("merged", 18, 15)]
    [InlineData("its own", 18, 16)]
    [InlineData("not here", 18, null)]
    [InlineData("not here", 19, 16)]
    public void May_have_used_a_quota(string record, int amount, int? free)
    {
        var limited = Draft("PKS-2", partner: Baru).AgreeTerms(new() { Quotas = [new Quota(QuotaUnit.People, amount, QuotaPer.Term)] }, On("2023-01-30", "terms")).Value.Signed();
        var other = Given.Cohort(Given.Cohort2, CohortsGiven.Plan("2024-06-03") with { Provider = Baru });
        var (records, _, missing) = Of(record);

        var seats = Whole([limited, Course.Enrolled(3, agreements: Pks1()), other, Named, .. records])[other.Id].SeatsOn(Start);

        (seats.IsSuccess ? seats.Value.Free : (int?)null).Should().Be(free);
        seats.ValidationErrors.Select(static e => e.Text.En).Should().Equal(free is null ? missing : []);
    }

    /// <summary>Sessions 1 to 10 lie in PKS-2, the others in the two months in which what had begun is finished.</summary>
    [Theory]
    [InlineData("merged", CoverageVerdict.Covered)]
    [InlineData("its own", CoverageVerdict.NotCovered)]
    [InlineData("not here", CoverageVerdict.Undetermined)]
    public void May_finish_what_had_begun(string record, CoverageVerdict expected)
    {
        var running = Draft("PKS-2", clauses: new() { RunOut = Term.OfMonths(2) }, partner: Baru).Signed();
        var late = Given.Cohort(Given.Cohort1, CohortsGiven.Plan("2025-01-20", byPartner: true));
        var course = Whole([running, late, Named, .. Of(record).Records])[late.Id];

        course.Coverage.Of(CohortsGiven.Session(10)).Verdict.Should().Be(expected);
        course.Coverage.Of(CohortsGiven.Session(11)).Verdict.Should().Be(expected);
        course.CoverageOf(CohortsGiven.Session(11)).ValidationErrors.Select(static e => e.Text.En).Should().Equal(
            expected == CoverageVerdict.Undetermined ? [NotHeld("provider SWEN")] : []);
    }

    /// <summary>Without the record of the partner nobody can tell either whether what had begun by 31 January is finished in the two months after it.</summary>
    [Theory]
    [InlineData("2025-01-31", true, CoverageVerdict.Covered, "")]
    [InlineData("2025-01-31", false, CoverageVerdict.Undetermined, "COVERAGE-PROVIDER-NOT-KNOWN")]
    [InlineData("2025-02-03", true, CoverageVerdict.Covered, "")]
    [InlineData("2025-02-03", false, CoverageVerdict.Undetermined, "COVERAGE-PROVIDER-NOT-KNOWN")]
    [InlineData("2025-03-31", true, CoverageVerdict.Covered, "")]
    [InlineData("2025-03-31", false, CoverageVerdict.Undetermined, "COVERAGE-PROVIDER-NOT-KNOWN")]
    [InlineData("2025-04-01", true, CoverageVerdict.NotCovered, "COVERAGE-EXPIRED")]
    [InlineData("2025-04-01", false, CoverageVerdict.NotCovered, "COVERAGE-EXPIRED,COVERAGE-PROVIDER-NOT-KNOWN")]
    public void Of_a_party_may_finish_what_had_begun(string iso, bool isHeld, CoverageVerdict expected, string reasons)
    {
        var running = Draft(clauses: new() { RunOut = Term.OfMonths(2) }).Signed();
        var begun = Given.Cohort(Given.Cohort1, CohortsGiven.Plan("2025-01-20", 60, byPartner: true));
        var late = Given.Cohort(Given.Cohort2, CohortsGiven.Plan("2025-02-03", 60, byPartner: true));
        var dossier = Whole([running, begun, late, .. isHeld ? (AggregateRoot[])[Given.Company] : []]);
        var (day, coverage) = (Day(iso), dossier[running.Id].CoverageOf(UptS, Swen, Sabun));
        var session = begun.Sessions.Single(s => s.Day == day).Id;

        coverage.Days.Contains(day).Should().Be(expected == CoverageVerdict.Covered);
        coverage.UndeterminedDays.Contains(day).Should().Be(expected == CoverageVerdict.Undetermined);
        coverage.ReasonsOn(day).Where(static r => r.Severity == ValidationSeverity.Error).Select(static r => r.ErrorCode).Should().Equal(
            reasons.Split(',', StringSplitOptions.RemoveEmptyEntries));
        dossier[begun.Id].Coverage.Of(session).Verdict.Should().Be(expected);
        dossier[begun.Id].Hold(session, new([], []), On(iso, "hold")).Has(DossierErrors.Missing).Should().Be(expected == CoverageVerdict.Undetermined);
        dossier[late.Id].Coverage.Of(CohortsGiven.Session(1)).Verdict.Should().Be(CoverageVerdict.NotCovered, "it began when only what had begun is finished");
    }

    [Theory]
    [InlineData(3, CoverageVerdict.Undetermined)]
    [InlineData(4, CoverageVerdict.NotCovered)]
    public void Are_nobody_for_whom_an_agreement_names_once_that_has_ended(int session, CoverageVerdict expected)
    {
        var ended = Named.Dissolve(Day("2024-06-05"), Succession.Nobody, On("2024-06-10", "gone")).Value;

        Whole([Pks, Course, ended])[Course.Id].Coverage.Of(CohortsGiven.Session(session)).Verdict.Should().Be(expected);
    }

    [Fact]
    public void Hang_on_nothing_where_no_agreement_names_a_body_or_they_are_named_themselves()
    {
        var own = Pks1();

        Whole([Course, Named])[Course.Id].Coverage.Of(CohortsGiven.Session(1)).Verdict.Should().Be(CoverageVerdict.NotCovered);
        Whole([own, Course])[Course.Id].CoverageOf(CohortsGiven.Session(1)).ValidationErrors.Select(static e => e.Text.En).Should().Equal(NotHeld("party SWEN"));
        Whole([own, Course, Given.Company])[Course.Id].Coverage.Of(CohortsGiven.Session(1)).Verdict.Should().Be(CoverageVerdict.Covered);
    }

    private static (AggregateRoot[] Records, CoverageVerdict Verdict, string[] Missing) Of(string record) =>
        record switch
        {
            "merged" => ([Merged], CoverageVerdict.Covered, []),
            "its own" => ([Given.Company], CoverageVerdict.NotCovered, []),
            "not here" => ([], CoverageVerdict.Undetermined, [NotHeld("provider SWEN")]),
            _ => ([Into(Registered(Jaya))], CoverageVerdict.Undetermined, [NotHeld("provider JAYA")]),
        };

    private static string NotHeld(string what) => $"Not in the dossier: the {what}. So this cannot be determined; load what is missing and hand it in.";

    private static Dossier Whole(AggregateRoot[] roots) =>
        Dossier.Of([Given.Lapas, CohortsGiven.Programme(), .. roots]).Value.HoldingAll(Given.Now, Holding.Cohorts, Holding.Agreements);

    private static Stakeholder Into(Stakeholder survivor) =>
        Given.Company.MergeInto(survivor.Id, "satu badan", StakeholderDirectory.Of(survivor), On("2021-01-01", "merge")).Value;

    private static Stakeholder Registered(StakeholderId id) => Stakeholder.Register(id, StakeholderKind.Company, $"PT {id}", Day("2000-01-01"), On("2020-01-01", $"{id}")).Value;
}
