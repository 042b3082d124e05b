using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Stakeholders;
using Pembinaan.Domain.Time;
using static Pembinaan.Domain.Tests.Agreements.Given;
using CohortsGiven = Pembinaan.Domain.Tests.Cohorts.Given;

namespace Pembinaan.Domain.Tests.Dossiers;

/// <summary>
/// The Nota Kesepahaman MOU-1 of Lapas Serang and PT Swen runs from 2023 to 2027; PKS-1 under it, formed on 31 January 2023, runs from 1 February 2023 to
/// 31 January 2025. A course by PT Swen has twenty sessions from 3 June 2024.
/// </summary>
public class What_a_framework_is_carried_out_by
{
    private static readonly LocalDate Start = Day("2024-06-03");

    private static readonly CooperationAgreement Mou = Framework();

    private static CooperationAgreement Framework() => CooperationAgreement
        .Draft(AgreementId.From("MOU-1"), IndonesianTimeZone.Wib, Day("2022-12-01"), AgreementKind.NotaKesepahaman, "NOTA KESEPAHAMAN", On("2022-12-01", "MOU-draft"))
        .Bind(a => a.Name(AgreementParty.Of(UptS), On("2022-12-02", "MOU-1")))
        .Bind(a => a.Name(AgreementParty.Of(Swen), On("2022-12-02", "MOU-2")))
        .Bind(a => a.AgreeScope([new(Sabun), new(TusukSate)], On("2022-12-03", "MOU-scope")))
        .Bind(a => a.AgreePeriod(AgreedPeriod.Between(Day("2023-01-01"), Day("2027-12-31")).Value, On("2022-12-04", "MOU-period"))).Value.Signed("2022-12-31");

    private static CooperationAgreement Under(CooperationAgreement pks, CooperationAgreement? framework = null, string recorded = "2023-01-31", string day = "2023-01-31") =>
        pks.PlaceUnder(framework ?? Mou, Day(day), On(recorded, $"{pks.Id}-under")).Value.Alone();

    private static CooperationAgreement Limited(int people) =>
        Draft().AgreeTerms(new() { Quotas = [new Quota(QuotaUnit.People, people, QuotaPer.Cohort)] }, On("2023-01-30", "terms")).Value.Signed();

    private static CohortInDossier Course(params CooperationAgreement[] agreements) =>
        Given.Whole([.. agreements, Given.Cohort(Given.Cohort1, CohortsGiven.Plan("2024-06-03", byPartner: true))])[Given.Cohort1];

    private static CoverageReceipt Session(CohortInDossier course, int number) => course.Coverage.Of(CohortsGiven.Session(number));

    [Fact]
    public void Without_an_agreement_under_it_a_framework_covers_by_itself()
    {
        Session(Course(Mou), 1).Agreements.Should().Equal(Mou.Id);
        Session(Course(Mou, Under(Draft())), 1).Agreements.Should().Equal([Mou.Id], "a draft takes on nothing");
        Session(Course(Mou, Under(Draft().AgreeScope([new(TusukSate)], On("2023-01-30", "scope")).Value.Signed())), 1).Agreements.Should().Equal([Mou.Id], "it takes on another subject");
        Session(Course(Mou, Pks1()), 1).Agreements.Should().Equal([Mou.Id, Pks1().Id], "it is not under it");
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(3, 3)]
    public void The_quota_of_the_agreement_under_it_binds(int people, int seats)
    {
        var course = Course(Mou, Under(Limited(people)));

        Session(course, 1).Agreements.Should().Equal(Pks1().Id);
        course.SeatsOn(Start).Value.Free.Should().Be(seats);
        Course(Mou, Limited(people)).SeatsOn(Start).Value.Free.Should().Be(16, "beside one that is not above it the framework carries everybody");
    }

    [Fact]
    public void Its_suspension_blocks_and_its_end_leaves_uncovered()
    {
        var suspended = Course(Mou, Under(Pks1()).Considering(Mou).Suspend(Start, Start, "renovasi", On("2024-06-01", "hold")).Value.Alone());
        var ended = Course(Mou, Under(Pks1()).Considering(Mou).Terminate(Start, TerminationCause.MutualConsent, "sepakat", On("2024-06-01", "end")).Value.Alone());

        Session(suspended, 1).Verdict.Should().Be(CoverageVerdict.Blocked);
        Session(suspended, 2).Agreements.Should().Equal(Pks1().Id);
        Session(ended, 1).Agreements.Should().Equal(Pks1().Id);
        Session(ended, 2).Verdict.Should().Be(CoverageVerdict.NotCovered);
        Session(ended, 2).Gaps.Select(static g => g.Text.En).Should().Equal(
            "On 4 June 2024 the framework MOU-1 is carried out by PKS-1.",
            "Agreement PKS-1 was terminated; its last day was 3 June 2024 (agreement of the parties).");
        ended.MayJoin(CohortsGiven.Facts(CohortsGiven.Person(1)), Start.PlusDays(1)).Outcome.Should().Be(Outcome.NotMet);
    }

    [Fact]
    public void Its_closed_intake_closes()
    {
        var closed = Course(Mou, Under(Pks1()).Considering(Mou).CloseIntake(Start, "evaluasi", On("2024-06-01", "close")).Value.Alone());

        closed.MayJoin(CohortsGiven.Facts(CohortsGiven.Person(1)), Start).Outcome.Should().Be(Outcome.NotMet);
        Course(Mou, Under(Pks1())).MayJoin(CohortsGiven.Facts(CohortsGiven.Person(1)), Start).Outcome.Should().Be(Outcome.Met);
    }

    /// <summary>The framework answers for the days before PKS-1 was formed and, after its end, for none.</summary>
    [Fact]
    public void It_answers_from_the_day_on_which_it_was_formed_and_after_its_end_too()
    {
        var dossier = Given.Whole(Mou, Under(Pks1()));
        var coverage = dossier[Mou.Id].CoverageOf(UptS, Swen, Sabun);

        coverage.Days.Should().Be(DateSet.Between(Day("2023-01-01"), Day("2023-01-30")));
        coverage.IntakeDays.Should().Be(coverage.Days);
        coverage.UndeterminedDays.IsEmpty.Should().BeTrue();
        coverage.ReasonsOn(Day("2025-02-01")).Select(static r => r.ErrorCode).Should().Equal("COVERAGE-UNDER-FRAMEWORK");
        coverage.ReasonsOn(Day("2028-01-01")).Select(static r => r.ErrorCode).Should().Equal("COVERAGE-EXPIRED");
        dossier.Portfolio.GapsOf(UptS, Sabun, 2025).Value.Should().Be(DateSet.Between(Day("2025-02-01"), Day("2025-12-31")));
        dossier.Portfolio.GapsOf(UptS, Sabun, 2024).Value.IsEmpty.Should().BeTrue();
        Given.Whole(Mou).Portfolio.GapsOf(UptS, Sabun, 2025).Value.IsEmpty.Should().BeTrue();
        dossier.Portfolio.InForceOn(Day("2025-02-01")).Value.Sure.Should().Equal([Mou.Id], "the framework itself is in force");
    }

    /// <summary>Stored rows say so too: the framework is in force and covers nothing, and a change of PKS-1 changes them.</summary>
    [Fact]
    public void Rows_of_the_framework_say_what_is_carried_out_under_it()
    {
        var (before, after) = (Given.Whole(Mou, Pks1()), Given.Whole(Mou, Under(Pks1())));
        var rows = after.Portfolio.Rows.Value.SelectMany(static r => r.Rows).ToList();
        var index = after.Portfolio.OfRows(rows).Value;

        foreach (var day in new[] { Day("2023-01-30"), Day("2023-01-31"), Day("2024-06-03"), Day("2025-02-01") })
        {
            var covering = after.Agreements.Where(a => after[a.Id].CoverageOf(UptS, Swen, Sabun).Days.Contains(day)).Select(static a => a.Id).ToList();

            rows.Where(AgreementSpan.Covers(UptS, Swen, Sabun, day).Compile()).Select(static r => r.Agreement).Should().Equal(covering);
            index.Covering(UptS, Swen, Sabun, day).Should().Equal(covering);
            rows.Where(AgreementSpan.InForceOn(day).Compile()).Should().Contain(static r => r.Agreement == Mou.Id);
            index.InForceOn(day, UptS).Should().Contain(Mou.Id);
            index.InForceOn(day, (ProviderId)Swen).Should().Contain(Mou.Id);
        }

        Dossier.Affected(before, after).Value.Select(static r => r.Agreement).Should().Equal(Mou.Id, Pks1().Id);
        after[Mou.Id].Rows.Value.DependsOn.Select(static d => d.Agreement).Should().Contain(Pks1().Id);
    }

    [Fact]
    public void One_that_follows_under_the_framework_answers_then()
    {
        var next = Under(Draft("PKS-2", AgreedPeriod.Between(Day("2025-03-01"), Day("2026-12-31")).Value).Signed("2025-02-20"), recorded: "2025-02-20");
        var dossier = Given.Whole(Mou, Under(Pks1()), next);

        dossier.Portfolio.GapsOf(UptS, Sabun, 2025).Value.Should().Be(DateSet.Between(Day("2025-02-01"), Day("2025-02-28")));
    }

    /// <summary>PKS-1 stands under MOU-2 and that under MOU-1: PKS-1 stands under MOU-1 once both do.</summary>
    [Theory]
    [InlineData("2023-01-31", "2023-01-31", "2023-01-30")]
    [InlineData("2024-01-01", "2023-01-31", "2023-12-31")]
    [InlineData("2023-01-31", "2024-01-01", "2023-12-31")]
    [InlineData("2024-03-01", "2024-01-01", "2024-02-29")]
    public void One_further_below_answers_from_the_day_on_which_all_between_stand_under_the_framework(string middleUnder, string pksUnder, string lastDay)
    {
        var middle = Under(
            Draft("MOU-2", AgreedPeriod.Between(Day("2023-01-01"), Day("2027-12-31")).Value).AgreeScope([new(TusukSate)], On("2023-01-30", "scope")).Value.Signed("2023-01-31"),
            recorded: middleUnder,
            day: middleUnder);
        var dossier = Given.Whole(Mou, middle, Under(Pks1(), middle, pksUnder, pksUnder));

        dossier[Mou.Id].CoverageOf(UptS, Swen, Sabun).Days.LastDay.Should().Be(Day(lastDay));
        dossier.Portfolio.Index.Value.Covering(UptS, Swen, Sabun, Day(lastDay)).Should().Contain(Mou.Id);
        dossier.Portfolio.Index.Value.Covering(UptS, Swen, Sabun, Day(lastDay).PlusDays(1)).Should().NotContain(Mou.Id);
    }

    /// <summary>Whether PKS-2 of PT Baru, which is over, took on what PT Swen gives is said by the record of PT Baru: without it no day after is a sure gap.</summary>
    [Theory]
    [InlineData("its own", false, false)]
    [InlineData("merged", false, true)]
    [InlineData("not here", false, null)]
    [InlineData("not here", true, true)]
    public void What_may_be_carried_out_below_is_no_sure_gap(string record, bool byAnother, bool? isGap)
    {
        var baru = Stakeholder.Register(StakeholderId.From("BARU"), StakeholderKind.Company, "PT Baru", null, On("2020-01-01", "baru")).Value;
        var records = record switch
        {
            "its own" => new AggregateRoot[] { baru },
            "merged" => [baru.MergeInto(Swen, "satu badan", StakeholderDirectory.Of(baru, Given.Company), On("2021-01-01", "merge")).Value],
            _ => [],
        };
        var dossier = Given.Whole([Mou, Under(Draft("PKS-2", partner: baru.Id).Signed()), .. byAnother ? [Under(Pks1())] : Array.Empty<AggregateRoot>(), .. records]);
        var (year, day) = (DateSet.Between(Day("2026-01-01"), Day("2026-12-31")), Day("2026-06-01"));

        dossier[Mou.Id].CoverageOf(UptS, Swen, Sabun).UndeterminedDays.Contains(day).Should().Be(isGap is null);
        dossier[Mou.Id].CoverageOf(UptS, Swen, Sabun).Days.Contains(day).Should().Be(isGap is false);
        var gaps = dossier.Portfolio.GapsOf(UptS, Sabun, 2026);
        gaps.Value.Should().Be(isGap is true ? year : DateSet.None);
        gaps.Warnings.Select(static w => w.Text.En).Should().Equal(
            isGap is null ? ["Not in the dossier: the party BARU. So this cannot be determined; load what is missing and hand it in."] : []);
        dossier.Portfolio.GapsOf(UptS, Sabun, 2028).Value.Count().Should().Be(366, "the framework is over");
        dossier.Portfolio.GapsOf(UptS, Sabun, 2028).Warnings.Should().BeEmpty();
    }

    /// <summary>Two records of one signing stand under the framework, the one that counts since later: it is told once, and answers from the earlier day on.</summary>
    [Fact]
    public void Records_of_one_signing_below_it_are_told_once()
    {
        var later = Under(Draft("ARSIP-1").Signed().RecogniseAsSame(Pks1().Id, "satu naskah", On("2023-02-01", "same")).Value, recorded: "2023-06-01", day: "2023-06-01");
        var coverage = Given.Whole(Mou, Under(Pks1()), later)[Mou.Id].CoverageOf(UptS, Swen, Sabun);

        coverage.ReasonsOn(Start).Select(static r => r.ErrorCode).Should().Equal("COVERAGE-UNDER-FRAMEWORK");
        coverage.Days.LastDay.Should().Be(Day("2023-01-30"), "PKS-1 was formed under it on the 31st");
    }

    /// <summary>PT Baru is a party of PKS-2 alone: as that its record is needed.</summary>
    [Fact]
    public void A_body_that_only_an_agreement_below_names_is_told_as_what_it_is_there()
    {
        var told = Course(Mou, Under(Draft("PKS-2", partner: StakeholderId.From("BARU")).Signed())).CoverageOf(CohortsGiven.Session(1)).ValidationErrors.Select(static e => e.Text.En).ToList();

        told.Should().Contain(static t => t.StartsWith("Not in the dossier: the party BARU.", StringComparison.Ordinal));
        told.Should().NotContain(static t => t.Contains("successor", StringComparison.Ordinal));
    }

    /// <summary>ARSIP-1 of PT Baru was recognised as the same as PKS-1 and counts in its place: who carries out under it is said by the record of PT Baru.</summary>
    [Fact]
    public void Rows_of_the_framework_depend_on_the_bodies_of_what_counts_in_the_place_of_the_agreement_under_it()
    {
        var baru = Stakeholder.Register(StakeholderId.From("BARU"), StakeholderKind.Company, "PT Baru", null, On("2020-01-01", "baru")).Value;
        var counting = Draft("ARSIP-1", partner: baru.Id).Signed().RecogniseAsSame(Pks1().Id, "satu naskah", On("2023-02-01", "same")).Value;
        var before = Given.Whole(Mou, Under(Pks1()), counting, baru);
        var merged = baru.MergeInto(Swen, "satu badan", before.Directory, On("2024-01-01", "merge")).Value;
        var after = before.With(merged).Value;

        Dossier.Affected(before, after).Value.Select(static r => r.Agreement).Should().Contain(Mou.Id);
        foreach (var (dossier, body) in new[] { (before, baru), (after, merged) })
        {
            dossier[Mou.Id].Rows.Value.DependsOn.Should().Contain((null, body.Id, body.Revision)).And.OnlyHaveUniqueItems();
        }
    }

    /// <summary>While nobody said that all agreements are here, one may stand under the framework.</summary>
    [Fact]
    public void Undeclared_nobody_can_tell()
    {
        var course = Given.Of(Mou, Given.Cohort(Given.Cohort1, CohortsGiven.Plan("2024-06-03", byPartner: true)))[Given.Cohort1];

        Session(course, 1).Verdict.Should().Be(CoverageVerdict.Undetermined);
        course.Dossier[Mou.Id].CoverageOf(UptS, Swen, Sabun).Days.IsEmpty.Should().BeTrue();
    }

    /// <summary>What is held under PKS-1 carries the framework out, which is then not dormant.</summary>
    [Fact]
    public void What_is_held_below_it_keeps_a_framework_from_being_dormant()
    {
        var pks = Under(Pks1());
        var course = Given.Cohort(Given.Cohort1, CohortsGiven.Plan("2024-06-03", byPartner: true));
        var held = CohortsGiven.Held(CohortsGiven.Enrolled(course, 1, agreements: pks), 1, [], pks).Value;
        var whole = Given.Whole(Mou, pks, held);

        whole.Portfolio.Dormant(Day("2024-07-01"), Term.OfMonths(6)).Value.Sure.Should().BeEmpty();
        Given.Whole(Mou, pks, course).Portfolio.Dormant(Day("2024-07-01"), Term.OfMonths(6)).Value.Sure.Should().BeEquivalentTo([Mou.Id, pks.Id]);
    }

    /// <summary>Whatever its end is, nothing is carried out under a suspended agreement.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    [Trait("Case", "W12")]
    [Trait("Scenario", "S14")]
    public void A_suspended_day_of_an_agreement_is_blocked_also_where_its_end_is_not_known(bool isKnown)
    {
        var agreement = (isKnown ? Pks1() : Draft(period: AgreedPeriod.EndNotKnown(Day("2023-02-01"))).Signed())
            .Suspend(Start, Start.PlusDays(1), "renovasi", On("2024-06-01", "hold")).Value;
        var course = Course(agreement);

        Enumerable.Range(1, 3).Select(n => Session(course, n).Verdict).Should().Equal(
            CoverageVerdict.Blocked, CoverageVerdict.Blocked, isKnown ? CoverageVerdict.Covered : CoverageVerdict.Undetermined);
        Session(course, 1).Gaps.Select(static g => g.Code).Should().Equal("COVERAGE-SUSPENDED");
    }
}
