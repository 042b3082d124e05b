using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Stakeholders;
using Pembinaan.Domain.Tests.Cohorts;
using Pembinaan.Domain.Time;
using CohortsGiven = Pembinaan.Domain.Tests.Cohorts.Given;

namespace Pembinaan.Domain.Tests.Dossiers;

public class Review_of_a_roster
{
    private static readonly ParticipantId Person = CohortsGiven.Person(1);
    private static readonly LocalDate Day = Given.Day("2024-06-14");
    private static readonly Cohort Own = Given.Cohort(Given.Cohort1, CohortsGiven.Plan("2024-06-03")).Enrolled(1);
    private static readonly ParticipantFacts Facts = CohortsGiven.Facts(Person);

    [Fact]
    public void Finds_nothing_where_nothing_changed_and_removes_nobody()
    {
        Found(Facts).Should().BeEmpty();
        Given.Whole(Own)[Given.Cohort1].TakingPartOn(Day).Should().Equal(Person);
    }

    [Fact]
    public void Finds_isolation_since_its_first_day()
    {
        var finding = Found(Facts with { Isolation = DateSet.Between(Given.Day("2024-06-12"), Given.Day("2024-06-17")) }).Should().ContainSingle().Subject;

        finding.Should().BeEquivalentTo(new { Participant = Person, Since = Given.Day("2024-06-12"), Remedy = Remedy.Suspend });
        finding.Reason.ErrorCode.Should().Be("ELIG-ISOLATION");
        finding.In(Language.Indonesian).Should().EndWith("Sejak 12 Juni 2024.");
        finding.Remedy.Command.Should().Be("Cohort.Suspend");
    }

    /// <summary>The last session is on 28 June 2024; somebody has a place still, or has left it on that day.</summary>
    [Theory]
    [InlineData("2024-06-28", true, true)]
    [InlineData("2024-07-10", true, true)]
    [InlineData("2024-07-10", false, false)]
    public void Names_the_facility_that_is_not_here_also_after_the_last_session(string day, bool hasAPlace, bool isNamed)
    {
        var cohort = hasAPlace ? Own : Own.End(Person, Given.Day("2024-06-28"), ExitKind.Withdrawn, Given.On("2024-06-28", "end")).Value;
        var dossier = Dossier.Of(Given.Company, CohortsGiven.Programme(), cohort).Value.HoldingAll(Given.Now, Holding.Cohorts, Holding.Agreements);

        dossier[Given.Cohort1].Review(Given.Day(day), _ => Facts).Where(static f => f.Reason.ErrorCode == DossierErrors.Missing.Code)
            .Select(static f => (f.Participant, f.Reason.Text.En, f.Remedy)).Should().Equal(
                isNamed ? [(null, "Not in the dossier: the facility UPT-S. So this cannot be determined; load what is missing and hand it in.", Remedy.Load)] : []);
    }

    [Theory]
    [InlineData("2024-06-11", false)]
    [InlineData("2024-06-12", true)]
    public void Finds_isolation_on_its_days_only(string day, bool isFound) => Given.Whole(Own)[Given.Cohort1]
        .Review(Given.Day(day), _ => Facts with { Isolation = DateSet.From(Given.Day("2024-06-12")) }).IsEmpty.Should().Be(!isFound);

    [Fact]
    [Trait("Joint", "sheets after a release")]
    public void Finds_a_release_and_the_sheets_after_it()
    {
        var held = Own.HeldAll(1, 6);

        var found = Given.Whole(held)[Given.Cohort1].Review(Day, _ => Facts with { ExpectedRelease = Given.Day("2024-06-07") });

        found.Select(static f => (f.Reason.ErrorCode, f.Since, f.Remedy)).Should().Equal(
            ("ELIG-RELEASE", Given.Day("2024-06-08"), Remedy.End),
            (CohortErrors.HeldAfterRelease.Code, Given.Day("2024-06-10"), Remedy.Correct));
        found[0].Reason.Basis!.In(Language.English).Should().Contain("46");
    }

    [Fact]
    public void Finds_a_remission_by_which_the_programme_ends_too_late_since_it_was_granted()
    {
        // The last session is on 28 June 2024. Two years end after it, and twenty days less before it.
        var sentence = Sentence.Of(SentenceTerm.Of(years: 2), Given.Day("2022-07-10"));
        var granted = sentence.Granted(Remission.Of(Given.Day("2024-06-10"), 0, 20).Value);

        Found(Facts with { Sentence = sentence }).Should().BeEmpty();
        var finding = Found(Facts with { Sentence = granted }).Should().ContainSingle().Subject;
        finding.Should().BeEquivalentTo(new { Since = Given.Day("2024-06-10"), Remedy = Remedy.Replan });
        finding.Reason.ErrorCode.Should().Be(ProgrammeErrors.FitEndsBeforeCompletion.Code);
    }

    /// <summary>The remission is granted on 10 June, and revoked from 12 June: then two years end after the last session again.</summary>
    [Theory]
    [Trait("Case", "W08")]
    [InlineData("2024-06-09", null)]
    [InlineData("2024-06-10", "2024-06-10")]
    [InlineData("2024-06-11", "2024-06-10")]
    [InlineData("2024-06-12", null)]
    public void Finds_a_release_by_the_sentence_as_it_stood_on_the_day(string day, string? since)
    {
        var sentence = Sentence.Of(SentenceTerm.Of(years: 2), Given.Day("2022-07-10")).Granted(Remission.Of(Given.Day("2024-06-10"), 0, 20).Value).Revoked(Given.Day("2024-06-10"), Given.Day("2024-06-12")).Value;

        Given.Whole(Own)[Given.Cohort1].Review(Given.Day(day), _ => Facts with { Sentence = sentence }).Select(static f => f.Since).Should().Equal(since is null ? [] : [Given.Day(since)]);
    }

    [Fact]
    public void Finds_a_transfer()
    {
        var moved = Facts with { Whereabouts = Timeline<FacilityId>.Always(Own.Facility).From(Given.Day("2024-06-13"), FacilityId.From("UPT-C")) };

        Found(moved).Should().ContainSingle().Which.Should().BeEquivalentTo(new { Since = Given.Day("2024-06-13"), Remedy = Remedy.TransferOut });
        var out_ = Own.TransferOut(Person, Given.Day("2024-06-13"), "pindah", Given.On("2024-06-13", "out")).Value;
        Given.Whole(out_)[Given.Cohort1].Review(Day, _ => moved).Should().BeEmpty("it is on record");
    }

    [Fact]
    public void Finds_Pembinaan_without_a_Litmas_and_the_function_on_record()
    {
        var detainee = Given.Cohort(Given.Cohort1, CohortsGiven.Plan("2024-06-03")).Enrolled(1, status: LegalStatus.Tahanan);
        var convicted = Facts with
        {
            Status = Timeline<LegalStatus>.Always(LegalStatus.Tahanan).From(Given.Day("2024-06-10"), LegalStatus.Narapidana),
            Litmas = ValueLists.Of<Litmas>([new(Given.Day("2024-01-01"), FacilityFunction.Pelayanan)]),
        };

        var found = Given.Whole(detainee)[Given.Cohort1].Review(Day, _ => convicted);
        found.Select(static f => (f.Reason.ErrorCode, f.Since, f.Remedy)).Should().Equal(
            ("ELIG-LITMAS-PEMBINAAN", Given.Day("2024-06-10"), Remedy.EndPelayanan), (CohortErrors.TrackDiffers.Code, Given.Day("2024-06-10"), Remedy.EndPelayanan));
        found[1].Reason.Text.En.Should().Be($"P-001 is on record under {EnrolmentTrack.Pelayanan.Name.En}, while the legal status gives ground for {EnrolmentTrack.Pembinaan.Name.En}.");
        var known = convicted with { Litmas = ValueLists.Of<Litmas>([new(Given.Day("2024-06-12"), FacilityFunction.Pembinaan)]) };
        Given.Whole(detainee)[Given.Cohort1].Review(Day, _ => known).Should().ContainSingle().Which.Remedy.Should().Be(Remedy.OpenPembinaan);
        var opened = detainee.OpenPembinaan(Person, Given.Day("2024-06-12"), Given.On("2024-06-12", "track")).Value;
        Given.Whole(opened)[Given.Cohort1].Review(Day, _ => convicted).Select(static f => f.Remedy).Should().Equal(Remedy.Suspend);
        Given.Whole(opened)[Given.Cohort1].Review(Day, _ => known).Should().BeEmpty();
    }

    /// <summary>Pelayanan ended on 9 June, and nobody says whether there is a Litmas.</summary>
    [Theory]
    [InlineData("2024-06-09", false)]
    [InlineData("2024-06-10", true)]
    public void Says_between_the_functions_that_a_Litmas_is_not_known(string day, bool isTold)
    {
        var between = Given.Cohort(Given.Cohort1, CohortsGiven.Plan("2024-06-03")).Enrolled(1, status: LegalStatus.Tahanan)
            .EndPelayanan(Person, Given.Day("2024-06-09"), Given.On("2024-06-10", "ended")).Value;
        var known = Facts with
        {
            Status = Timeline<LegalStatus>.Always(LegalStatus.Tahanan).From(Given.Day("2024-06-10"), LegalStatus.Narapidana),
            Litmas = Fact<ValueList<Litmas>>.Unknown,
        };

        Given.Whole(between)[Given.Cohort1].Review(Given.Day(day), _ => known)
            .Where(static f => f.Reason.ErrorCode == CohortErrors.LitmasNotKnown.Code).Select(static f => (f.Since, f.Remedy))
            .Should().Equal(isTold ? [(Given.Day("2024-06-10"), Remedy.CompleteFacts)] : []);
    }

    /// <summary>Pelayanan ended on 9 June; there is a Litmas for Pembinaan of 12 June, or none.</summary>
    [Theory]
    [InlineData("2024-06-09", true, null, null)]
    [InlineData("2024-06-10", true, "COHORT-PEMBINAAN-LITMAS", "2024-06-10")]
    [InlineData("2024-06-11", true, "COHORT-PEMBINAAN-LITMAS", "2024-06-10")]
    [InlineData("2024-06-12", true, "COHORT-TO-OPEN", "2024-06-12")]
    [InlineData("2024-06-13", true, "COHORT-TO-OPEN", "2024-06-12")]
    [InlineData("2024-06-13", false, "COHORT-PEMBINAAN-LITMAS", "2024-06-10")]
    public void Finds_between_the_functions_whether_there_is_a_Litmas(string day, bool hasLitmas, string? expected, string? since)
    {
        var between = Given.Cohort(Given.Cohort1, CohortsGiven.Plan("2024-06-03")).Enrolled(1, status: LegalStatus.Tahanan)
            .EndPelayanan(Person, Given.Day("2024-06-09"), Given.On("2024-06-10", "ended")).Value;
        var known = Facts with
        {
            Status = Timeline<LegalStatus>.Always(LegalStatus.Tahanan).From(Given.Day("2024-06-10"), LegalStatus.Narapidana),
            Litmas = ValueLists.Of<Litmas>([new(Given.Day("2024-06-12"), hasLitmas ? FacilityFunction.Pembinaan : FacilityFunction.Pelayanan)]),
        };

        var found = Given.Whole(between)[Given.Cohort1].Review(Given.Day(day), _ => known);

        found.Where(static f => f.Reason.ErrorCode != "ELIG-LITMAS-PELAYANAN").Select(static f => (f.Reason.ErrorCode, f.Since, f.Remedy)).Should().Equal(
            expected is null ? [] : [(expected, Given.Day(since!), expected == "COHORT-TO-OPEN" ? Remedy.OpenPembinaan : Remedy.DecideAgain)]);
        found.Where(static f => f.Reason.ErrorCode == "COHORT-PEMBINAAN-LITMAS").Select(static f => f.Reason.Basis?.In(Language.English)).Should().Equal(
            found.Where(static f => f.Reason.ErrorCode == "COHORT-PEMBINAAN-LITMAS").Select(static _ => "UU 22/2022 art. 36(4-6); UU 22/2022 art. 48(5-6)"));
        var opened = between.OpenPembinaan(Person, Given.Day("2024-06-12"), Given.On("2024-06-12", "track")).Value;
        Given.Whole(opened)[Given.Cohort1].Review(Given.Day("2024-06-13"), _ => known).Select(static f => f.Reason.ErrorCode)
            .Should().NotContain(CohortErrors.PembinaanToOpen.Code);
    }

    [Fact]
    public void Finds_a_waiver_that_has_ended()
    {
        var sick = Facts with { Health = HealthFitness.Unfit };
        var waiver = Waiver.Of("ELIG-HEALTH", "Kalapas", "tugas ringan", ValidityPeriod.Between(Given.Day("2024-06-01"), Given.Day("2024-06-12")).Value).Value;
        var whole = Given.Whole(Given.Cohort(Given.Cohort1, CohortsGiven.Plan("2024-06-03")))[Given.Cohort1]
            .Enrol(sick, Given.Day("2024-06-03"), Given.On("2024-06-03", "enrol"), new() { Waivers = [waiver] }).Value;

        whole.Review(Given.Day("2024-06-12"), _ => sick).Should().BeEmpty("it still counts");
        whole.Review(Day, _ => sick).Select(static f => (f.Reason.ErrorCode, f.Since)).Should().Equal(
            ("ELIG-HEALTH", Given.Day("2024-06-13")), (CohortErrors.WaiverEnded.Code, Given.Day("2024-06-13")));
    }

    [Fact]
    public void Finds_sessions_to_come_that_are_covered_no_more_and_what_is_not_known()
    {
        var agreement = Given.With();
        var cohort = Given.Cohort(Given.Cohort1, CohortsGiven.Plan("2025-01-20", byPartner: true));

        var finding = Given.Whole(agreement, cohort)[Given.Cohort1].Review(Given.Day("2025-01-20")).Should().ContainSingle().Subject;
        finding.Should().BeEquivalentTo(new { Participant = (ParticipantId?)null, Session = CohortsGiven.Session(11), Since = Given.Day("2025-02-03"), Remedy = Remedy.Cover });
        Given.Of(agreement, cohort).HoldingAll(Given.Now, Holding.Cohorts)[Given.Cohort1].Review(Given.Day("2025-01-20"))
            .Should().ContainSingle().Which.Should().BeEquivalentTo(new { Remedy = Remedy.Declare });
    }

    [Fact]
    public void Asks_for_whoever_follows_a_provider_that_has_ended()
    {
        var next = Stakeholder.Register(StakeholderId.From("SWEN-JAYA"), StakeholderKind.Company, "PT Swen Jaya", Given.Day("2000-01-01"), Given.On("2020-01-01", "next")).Value;
        var gone = Given.Company.Dissolve(Given.Day("2025-01-24"), Succession.By(next.Id), Given.On("2025-01-24", "gone")).Value;
        var cohort = Given.Cohort(Given.Cohort1, CohortsGiven.Plan("2025-01-20", byPartner: true));
        var dossier = Dossier.Of(Given.Lapas, gone, next, CohortsGiven.Programme(), Given.With(), cohort).Value.HoldingAll(Given.Now, Holding.Cohorts, Holding.Agreements);

        dossier[Given.Cohort1].Review(Given.Day("2025-01-20")).Should().ContainSingle().Which.Should().BeEquivalentTo(new { Since = Given.Day("2025-01-27"), Remedy = Remedy.Succeed });
        dossier.With(cohort.Succeed(next.Id, Given.Day("2025-01-27"), "diteruskan", Given.On("2025-01-26", "succeed")).Value).Value[Given.Cohort1]
            .Review(Given.Day("2025-01-20")).Should().ContainSingle("then only the end of the agreement is left").Which.Remedy.Should().Be(Remedy.Cover);
    }

    [Theory]
    [InlineData("2024-06-05", null)]
    [InlineData("2024-06-06", "2024-06-06")]
    [InlineData("2024-06-14", "2024-06-06")]
    public void Finds_that_the_facility_is_another_one_since_it_is(string day, string? since)
    {
        var women = Given.Lapas.Designate(new([Sex.Female]), Given.Day("2024-06-06"), Given.On("2024-06-01", "women")).Value;

        Told(women, day).Should().Equal(since is null ? [] : [("ELIG-SEX", Given.Day(since), Remedy.DecideAgain)]);
    }

    [Theory]
    [InlineData("2024-06-07", "2024-06-07")]
    [InlineData("2024-05-20", "2024-06-03")]
    public void Finds_it_over_a_change_that_does_not_mend_it(string women, string since)
    {
        var facility = Given.Lapas.Designate(new([Sex.Female]), Given.Day(women), Given.On("2024-05-01", "women"))
            .Bind(static f => f.Designate(new([Sex.Female]) { ChildrenAreApart = true }, Given.Day("2024-06-10"), Given.On("2024-05-02", "apart"))).Value;

        Told(facility, "2024-06-14").Should().Equal(("ELIG-SEX", Given.Day(since), Remedy.DecideAgain));
    }

    [Theory]
    [InlineData("2024-06-07", false)]
    [InlineData("2024-06-08", true)]
    [InlineData("2024-06-12", true)]
    public void Finds_that_the_facility_is_closed_and_asks_for_the_transfer(string day, bool isFound)
    {
        var closed = Given.Lapas.Close(Given.Day("2024-06-07"), Given.On("2024-06-07", "close")).Value;
        var about = Told(closed, day).Where(static f => f.Code.StartsWith("ELIG-", StringComparison.Ordinal)).ToList();

        about.Where(static f => f.Since != Given.Day("2024-06-08") || f.Remedy != Remedy.TransferOut).Should().BeEmpty();
        (about.Count > 0).Should().Be(isFound);
    }

    private static IEnumerable<(string Code, LocalDate Since, Remedy Remedy)> Told(Facility facility, string day) =>
        Dossier.Of(facility, Given.Company, CohortsGiven.Programme(), Own).Value.HoldingAll(Given.Now, Holding.Cohorts, Holding.Agreements)[Given.Cohort1]
            .Review(Given.Day(day), static _ => Facts).Select(static f => (f.Reason.ErrorCode, f.Since, f.Remedy));

    [Fact]
    public void Says_of_whom_nothing_is_known()
    {
        Given.Whole(Own)[Given.Cohort1].Review(Day).Should().ContainSingle().Which.Reason.ErrorCode.Should().Be(DossierErrors.Missing.Code);
        Given.Whole(Own).Knowing(Facts)[Given.Cohort1].Review(Day).Should().BeEmpty();
        Found(Facts with { Risk = Fact<Timeline<RiskLevel>>.Unknown }).Should().ContainSingle().Which.Remedy.Should().Be(Remedy.CompleteFacts);
    }

    [Fact]
    public void Asks_a_detainees_day_over_all_cohorts_and_says_where_they_may_not_all_be_here()
    {
        var detainee = Facts with { Status = Timeline<LegalStatus>.Always(LegalStatus.Tahanan) };
        var cohort = Given.Cohort(Given.Cohort1, CohortsGiven.Plan("2024-06-03")).Enrolled(1, status: LegalStatus.Tahanan);
        var other = Given.Cohort(Given.Cohort2, CohortsGiven.Plan("2024-06-03").At(new(15, 0), 2)).Enrolled(1, status: LegalStatus.Tahanan);

        Given.Whole(cohort, other)[Given.Cohort1].Review(Day, _ => detainee).Should().ContainSingle().Which.Reason.ErrorCode.Should().Be("ELIG-PELAYANAN-HOURS");
        Given.Of(cohort, other)[Given.Cohort1].Review(Day, _ => detainee).Select(static f => (f.Reason.ErrorCode, f.Remedy)).Should().Equal(
            (DossierErrors.NotDeclared.Code, Remedy.Declare), ("ELIG-PELAYANAN-HOURS", Remedy.Declare));
    }

    [Fact]
    public void Asks_the_conditions_of_the_programme_of_the_day_of_joining()
    {
        // At least three months are left on the first day, and no longer on the day of the review.
        var curriculum = CohortsGiven.Curriculum() with { Conditions = ProgrammeConditions.Of("SABUN", ProgrammeCondition.RemainingAtLeast(SentenceTerm.Of(months: 3))) };
        var cohort = Domain.Cohorts.Cohort.Open(Given.Cohort1, CohortsGiven.Programme(curriculum), CohortsGiven.Plan("2024-06-03"), Given.On("2022-01-02", "open")).Value;
        var sentence = Sentence.Of(SentenceTerm.Of(years: 2), Given.Day("2022-09-10"));
        var facts = Facts with { Sentence = sentence };
        var whole = Given.Whole(cohort)[Given.Cohort1].Enrol(facts, Given.Day("2024-06-03"), Given.On("2024-06-03", "enrol")).Value;

        whole.Review(Day, _ => facts).Should().BeEmpty();
        whole.Review(Day, _ => facts with { Sentence = Sentence.Of(SentenceTerm.Of(years: 2), Given.Day("2022-08-10")) })
            .Should().ContainSingle().Which.Should().BeEquivalentTo(new { Since = Given.Day("2024-06-03"), Remedy = Remedy.DecideAgain });
    }

    [Fact]
    public void Asks_the_rule_book_of_a_host_in_place_of_the_national_one()
    {
        var third = Rule<EligibilityFacts>.That(
            "LAS-MINAT", new("Berminat pada bidang lain.", "Is interested in another subject."), Basis.FacilityPolicy,
            Condition<EligibilityFacts>.On(DateSet.Until(Given.Day("2024-06-02"))));
        var version = RuleVersion<EligibilityFacts>.Of(
            "1", ValidityPeriod.From(Given.Day("2024-01-01")),
            RuleSet<EligibilityFacts>.Of("las-1", third, NationalEligibilityRules.NotInIsolation).Value);
        var book = RuleBook<EligibilityFacts>.Of("LAS", new("Aturan bengkel las", "Rules of the welding shop"), new("hari", "day"), version).Value;
        var whole = Given.Whole(Own)[Given.Cohort1];

        whole.Review(Day, _ => Facts with { Health = HealthFitness.Unfit }, book).Select(static f => (f.Reason.ErrorCode, f.Since, f.Remedy))
            .Should().Equal(("LAS-MINAT", Given.Day("2024-06-03"), Remedy.DecideAgain));
        whole.Review(Day, _ => Facts with { Isolation = DateSet.From(Given.Day("2024-06-12")) }, book).Select(static f => (f.Reason.ErrorCode, f.Since))
            .Should().Equal(("ELIG-ISOLATION", Given.Day("2024-06-12")), ("LAS-MINAT", Given.Day("2024-06-03")));
        var later = RuleBook<EligibilityFacts>.Of("LAS", new("Aturan", "Rules"), new("hari", "day"), RuleVersion<EligibilityFacts>.Of(
            "1", ValidityPeriod.From(Given.Day("2024-06-10")), RuleSet<EligibilityFacts>.Of("las-1", NationalEligibilityRules.NotInIsolation).Value)).Value;
        whole.Review(Day, _ => Facts, later).Should().ContainSingle("on the day of joining the book has no version").Which.Remedy.Should().Be(Remedy.DecideAgain);
    }

    [Fact]
    public void Gives_every_cause_with_its_day_its_ground_and_what_mends_it()
    {
        var enrolled = Given.Day("2024-06-03");
        var sentence = Sentence.Of(SentenceTerm.Of(years: 2), Given.Day("2022-07-10"));
        var remission = Remission.Of(Given.Day("2024-06-10"), 0, 20).Value;
        (string Cause, ParticipantFacts Facts, LocalDate Since, Remedy Remedy)[] causes =
        [
            ("status", Facts with { Status = Timeline<LegalStatus>.Always(LegalStatus.Narapidana).From(Given.Day("2024-06-11"), LegalStatus.Bebas) }, Given.Day("2024-06-11"), Remedy.End),
            ("release", Facts with { ExpectedRelease = Given.Day("2024-06-12") }, Given.Day("2024-06-13"), Remedy.End),
            ("remission", Facts with { Sentence = sentence.Granted(remission) }, Given.Day("2024-06-10"), Remedy.Replan),
            ("correction", Facts with { Sentence = Sentence.Of(SentenceTerm.Of(years: 2), Given.Day("2022-06-20")) }, enrolled, Remedy.Replan),
            ("isolation", Facts with { Isolation = DateSet.From(Given.Day("2024-06-12")) }, Given.Day("2024-06-12"), Remedy.Suspend),
            ("transfer", Facts with { Whereabouts = Timeline<FacilityId>.Always(Own.Facility).From(Given.Day("2024-06-13"), FacilityId.From("UPT-C")) }, Given.Day("2024-06-13"), Remedy.TransferOut),
            ("no Litmas", Facts with { Litmas = ValueLists.Of<Litmas>([new(Given.Day("2024-01-01"), FacilityFunction.Pelayanan)]) }, enrolled, Remedy.Suspend),
            ("client", Facts with { Status = Timeline<LegalStatus>.Always(LegalStatus.Narapidana).From(Given.Day("2024-06-11"), LegalStatus.Klien) }, Given.Day("2024-06-11"), Remedy.OpenPembimbingan),
        ];

        foreach (var (cause, facts, since, remedy) in causes)
        {
            var found = Found(facts);
            found.Should().Contain(f => f.Since == since && f.Remedy == remedy, cause);
            found.Should().OnlyContain(static f => f.Reason.Basis != null && f.Reason.Text.Id.Length > 0 && f.Remedy.Command.Length > 0, cause);
        }

        Found(Facts with { Sentence = sentence.Granted(remission.Revoked(Given.Day("2024-06-12")).Value) }).Should().BeEmpty("the remission was revoked");
        Found(Facts with { Sentence = sentence }).Should().BeEmpty();
        DomainError[] others = [CohortErrors.WaiverEnded.For("x", [.. Nothing("rule", "participant", "last")]), CohortErrors.SessionsUncovered.For("x", [.. Nothing("days")])];
        others.Should().OnlyContain(static e => e.Basis != null, "a waiver that ended and coverage that is lost have their ground too");

        static IEnumerable<Argument> Nothing(params string[] names) => names.Select(static n => Argument.Of(n, "-"));
    }

    private static ValueList<CohortFinding> Found(ParticipantFacts facts) => Given.Whole(Own)[Given.Cohort1].Review(Day, _ => facts);
}
