using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Stakeholders;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Testing.Tests.Builders;

public sealed class Lawful_things
{
    private static readonly LocalDate Day = new(2025, 8, 4);

    private static readonly Facility Lapas = A.Lapas();

    private static readonly Stakeholder Company = A.Partner();

    public static TheoryData<string> Facilities => ["Lapas", "Rutan", "LPKA", "Bapas"];

    [Theory]
    [MemberData(nameof(Facilities))]
    public void Facility_stands_with_a_head_who_may_sign(string kind)
    {
        var facility = Of(kind);

        facility.ClassificationOn(Day)!.Kind.Name.Id.Should().StartWith(kind);
        facility.WhoMaySign(Day, Company.Id, A.Subject).Should().ContainSingle().Which.Reasons.Should().BeEmpty();
        facility.FindSpace(A.Workshop).Should().NotBeNull();
    }

    [Fact]
    public void Days_before_there_is_anything_are_told_in_plain_English()
    {
        var rules = EligibilityBooks.National.Versions[0].Period!.FirstDay;
        Refused(static () => A.Dossier(new(2014, 6, 1))).Should().StartWith($"The first day is 2014-06-01, and the national rules of joining begin on {rules:yyyy-MM-dd}.");
        A.Dossier(rules).Find(ProgrammeId.From("PROGRAM-CONTOH")).Should().NotBeNull();
        Refused(static () => A.Cohort(A.Programme(), Lapas, new(2015, 1, 7)).Made()).Should()
            .StartWith("The programme PROGRAM-CONTOH must be in force from 2014-12-31, on which the cohort is opened, to 2015-01-07.");
        Refused(static () => An.Agreement("PKS-1", Lapas, Company).From(2024, 3, 1).To(2024, 2, 29)).Should()
            .StartWith("The last day, 2024-02-29, must not be before the first day, 2024-03-01.");
        An.Agreement("PKS-1", Lapas, Company).From(2024, 3, 1).To(2024, 3, 1).Id.Should().Be(AgreementId.From("PKS-1"));
        An.Agreement("PKS-1", Lapas, Company).From(2010, 1, 15).To(2012, 1, 14).Id.Should().Be(AgreementId.From("PKS-1"));
        A.Cohort(A.Programme(), A.Lapas() with { Since = new(2024, 1, 1) }, new(2025, 1, 8)).Made().Sessions.Should().HaveCount(10);
    }

    // The partner too must be there when the draft is made, two weeks before the signatures.
    [Fact]
    public void Agreement_is_made_with_a_partner_that_is_there()
    {
        Stakeholder late = A.Partner() with { Since = new(2026, 1, 1) };

        Refused(() => An.Agreement("PKS-1", Lapas, late).From(2026, 1, 14).To(2027, 1, 1)).Should().StartWith("The partner PT-CONTOH must exist on 2025-12-31.");
        An.Agreement("PKS-1", Lapas, late).From(2026, 1, 15).To(2027, 1, 1).StandingOn(new(2026, 1, 15)).LegalForce.Should().Be(LegalForce.Binding);
    }

    [Fact]
    public void Days_beyond_the_calendar_and_sessions_that_are_not_there_are_told_with_what_would_be_right()
    {
        var cohort = A.Cohort(A.Programme(), Lapas, Day);

        Refused(() => (cohort with { Held = 11 }).Made()).Should().StartWith("The sessions held must be 0 to 10, as many as there are, and are 11.");
        Refused(static () => A.Dossier(new(9999, 1, 1))).Should().StartWith("The day must be of the ISO calendar and of the years 1000 to 9000, and is 9999-01-01.");
        (cohort with { Held = 0 }).Made().Sessions.Should().OnlyContain(static s => !s.IsHeld);
        (cohort with { Held = 10 }).Made().Sessions.Should().OnlyContain(static s => s.IsHeld);
        (cohort with { Sessions = 1 }).Held.Should().Be(1);
    }

    [Fact]
    public void People_are_made_from_the_day_on_which_the_national_rules_begin()
    {
        var rules = EligibilityBooks.National.Versions[0].Period!.FirstDay;

        Refused(() => An.AdultConvict("P-1", Lapas, rules.PlusDays(-1))).Should()
            .StartWith($"The day is {rules.PlusDays(-1):yyyy-MM-dd}, and the national rules of joining begin on {rules:yyyy-MM-dd}.");
        EligibilityBooks.National.Decide(An.Eligibility(An.AdultConvict("P-1", Lapas, rules), Lapas, rules), rules).IsMet.Should().BeTrue();
    }

    /// <summary>Nothing stands in the way in a facility that is for such people, as the documentation of each says.</summary>
    [Theory]
    [InlineData("convict", "Lapas", true)]
    [InlineData("convict", "LPKA", false)]
    [InlineData("detainee", "Rutan", true)]
    [InlineData("detainee", "Lapas", true)]
    [InlineData("detainee", "LPKA", false)]
    [InlineData("child", "LPKA", true)]
    [InlineData("child", "Lapas", false)]
    [InlineData("proceedings", "LPKA", true)]
    [InlineData("proceedings", "Rutan", false)]
    public void People_meet_every_national_rule_in_the_facility_that_is_for_them(string person, string place, bool isMet)
    {
        var facility = Of(place);
        var facts = person switch
        {
            "convict" => An.AdultConvict("P-1", facility, Day),
            "detainee" => A.Detainee("P-1", facility, Day),
            "child" => A.Child("P-1", facility, Day),
            _ => A.ChildInProceedings("P-1", facility, Day),
        };
        EligibilityBooks.National.Decide(An.Eligibility(facts, facility, Day), Day).IsMet.Should().Be(isMet);
    }

    private static string Refused(Func<object> made) => made.Should().Throw<ArgumentException>().Which.Message;

    [Fact]
    public void Partner_has_a_director_who_may_sign() => Company.WhoMaySign(Day, Lapas.Id, A.Subject).Should().ContainSingle().Which.Reasons.Should().BeEmpty();

    [Fact]
    public void Changes_are_made_with_with()
    {
        Facility other = A.Lapas() with { Code = "LAPAS-2", Name = "Lapas Kedua", Since = new(2024, 2, 29), Seats = 3 };
        Stakeholder koperasi = A.Partner() with { Kind = StakeholderKind.Koperasi, Name = "Koperasi Contoh" };

        other.Id.Should().Be(FacilityId.From("LAPAS-2"));
        other.NameOn(new(2024, 2, 29)).Should().Be("Lapas Kedua");
        other.NameOn(new(2024, 2, 28)).Should().BeNull();
        koperasi.Kinds.On(Day).Should().Be(StakeholderKind.Koperasi);
    }

    [Fact]
    public void Heads_have_the_names_that_they_are_given()
    {
        Facility lapas = A.Lapas() with { Head = "Heri Kusrita" };
        Stakeholder partner = A.Partner() with { Title = "Ketua", Head = "Sri Wahyuni" };

        lapas.Offices.Tenures.Single().Name.Should().Be("Heri Kusrita");
        partner.Offices.Tenures.Single().Name.Should().Be("Sri Wahyuni");
        Lapas.Offices.Tenures.Single().Name.Should().Be("Kepala Lapas Contoh");
        Company.Offices.Tenures.Single().Name.Should().Be("Direktur PT Contoh Sejahtera");
    }

    [Fact]
    public void Agreement_says_what_the_draft_is_given()
    {
        var mou = (An.Agreement("MOU-1", Lapas, Company) with
        {
            Title = "MoU",
            Scope = [ScopeItem.Of("BATIK", "membuat batik")],
            PeriodFrom = Provenance.Supplied,
            Drafting = static (draft, next) => draft.StateBudgetYear(2023, next()).Bind(a => a.StatePurpose("bekal", [], next())),
        }).From(2023, 1, 31).To(2023, 12, 31);

        (mou.TitleAsPrinted, mou.BudgetYear, mou.Purpose).Should().Be(("MoU", 2023, "bekal"));
        mou.ScopeOn(new(2023, 2, 1)).Single().AsPrinted.Should().Be("membuat batik");
        mou.ProvenanceOf(AgreementElement.Period).Should().Be(Provenance.Supplied);
        mou.StandingOn(new(2023, 1, 31)).LegalForce.Should().Be(LegalForce.Binding);
        FluentActions.Invoking(static () => (An.Agreement("MOU-1", Lapas, Company) with { Drafting = static (draft, next) => draft.StatePurpose(" ", [], next()) }).To(2025, 12, 31))
            .Should().Throw<InvalidOperationException>("the library refuses a blank purpose");
    }

    [Fact]
    public void Cohorts_are_opened_in_one_dossier_and_in_a_space_of_the_facility()
    {
        var pond = SpaceId.From("KOLAM");
        var lapas = Lapas.OpenSpace(pond, SpaceKind.Pond, "Kolam", 20, ValidityPeriod.From(new(2020, 1, 1)), [], Recording.Of("pond", IndonesianTimeZone.Wib.EndOf(Day), "penguji")).Value;
        var dossier = Dossier.Of(lapas).Value.HoldingAll(Instant.MaxValue, Holding.Agreements, Holding.Cohorts);
        var first = (A.Cohort(A.Programme(), lapas, Day) with { Code = "A-1" }).In(dossier);
        var second = (A.Cohort(A.Programme(), lapas, Day.PlusDays(28)) with { Code = "A-2", Space = pond }).In(first.Dossier);

        second.Dossier.Cohorts.Select(static c => c.Id.Value).Should().Equal("A-1", "A-2");
        second.Cohort.Sessions.Should().OnlyContain(s => s.Plan.Space == pond);
        first.Cohort.Sessions.Should().OnlyContain(static s => s.Plan.Space == A.Workshop);
    }

    // Program 1: is it in force?
    [Fact]
    public void Agreement_is_in_force_between_its_two_days()
    {
        var pks = An.Agreement("PKS-1", Lapas, Company).From(2023, 2, 1).To(2025, 1, 31);

        pks.InForceDays.Should().Be(DateSet.Between(new(2023, 2, 1), new(2025, 1, 31)));
        pks.StandingOn(new(2025, 1, 31)).LegalForce.Should().Be(LegalForce.Binding);
        pks.StandingOn(new(2025, 2, 1)).LegalForce.Should().NotBe(LegalForce.Binding);
    }

    [Fact]
    public void Agreement_takes_other_kinds_subjects_and_days_of_signing()
    {
        var agreement = (An.Agreement("NK-1", Lapas, Company) with { Subjects = [SubjectId.From("LAS")], SignedOn = new(2024, 12, 20) }).From(2025, 1, 1)
            .To(2025, 12, 31);

        agreement.InForceDays.FirstDay.Should().Be(new LocalDate(2025, 1, 1));
        Dossier.Of(Lapas, Company, agreement).Value.HoldingAll(Instant.MaxValue, Holding.Agreements)[agreement.Id].CoverageOf(Lapas.Id, Company.Id, SubjectId.From("LAS")).Days.Should().Be(agreement.InForceDays);
    }

    [Fact]
    public void What_the_library_refuses_cannot_be_made() =>
        FluentActions.Invoking(static () => A.Programme(A.Curriculum with { Hours = LessonHours.Of(0) }))
        .Should().Throw<InvalidOperationException>().WithMessage("The library refuses it: *PROGRAMME-* must *");

    public static TheoryData<string> People => ["convict", "detainee", "child", "child in proceedings", "klien"];

    [Theory]
    [MemberData(nameof(People))]
    public void People_meet_every_national_rule_on_the_day_and_are_all_warned_of_nothing(string kind)
    {
        var (person, facility) = PersonOf(kind, Day);
        var decision = EligibilityBooks.National.Decide(An.Eligibility(person, facility, Day), Day);

        decision.ToString().Should().EndWith(": Met");
        decision.Warnings.Should().BeEmpty();
    }

    // One fact is changed, and that alone is the reason.
    [Fact]
    public void People_are_changed_with_with()
    {
        var person = An.AdultConvict("P-1", Lapas, Day) with { Health = HealthFitness.Unfit };

        EligibilityBooks.National.Decide(An.Eligibility(person, Lapas, Day), Day).Unmet.Select(static f => f.Rule.Code).Should().Equal("ELIG-HEALTH");
    }

    [Fact]
    public void People_are_made_for_a_29_February_too()
    {
        var leap = new LocalDate(2028, 2, 29);
        var (person, facility) = PersonOf("child", leap);

        EligibilityBooks.National.Decide(An.Eligibility(person, facility, leap), leap).IsMet.Should().BeTrue();
    }

    [Theory]
    [MemberData(nameof(Facilities))]
    public void Cohort_is_under_way_in_every_kind_of_facility(string kind)
    {
        var facility = Of(kind);
        var programme = A.Programme(A.Curriculum with { Audience = kind == "LPKA" ? Audience.Children : Audience.Adults });
        Cohort cohort = A.Cohort(programme, facility, Day);

        cohort.Participants.Should().HaveCount(3);
        cohort.Sessions.Should().HaveCount(10);
        cohort.Sessions.Count(static s => s.IsHeld).Should().Be(2);
        cohort.FirstDay.Should().Be(Day);
    }

    [Fact]
    public void Cohort_of_modules_plans_all_of_them_and_recognises_credit()
    {
        var cohort = A.Cohort(A.Programme(A.ModularCurriculum), A.Lapas(), Day).InDossier();

        cohort.Cohort.ModulesOn(Day).Should().OnlyContain(static m => m.Planned == m.Hours);
        cohort.Recognise(A.Credit("P-1", 40, Day.PlusYears(-2)), Day, Recording.Of("credit", Instant.FromUtc(2030, 1, 1, 0, 0), "penguji")).IsSuccess.Should().BeTrue();
        cohort.Recognise(A.Credit("P-1", 41, Day.PlusYears(-2)), Day, Recording.Of("credit", Instant.FromUtc(2030, 1, 1, 0, 0), "penguji")).IsSuccess.Should().BeFalse();
        cohort.Recognise(A.Credit("P-1", 40, Day.PlusYears(-2).PlusDays(-1)), Day, Recording.Of("credit", Instant.FromUtc(2030, 1, 1, 0, 0), "penguji")).IsSuccess.Should().BeFalse();
    }

    [Fact]
    public void Dossier_holds_all_of_it_and_misses_nothing()
    {
        var dossier = A.Dossier(Day);

        dossier.Missing.Should().BeEmpty();
        dossier.Facilities.Should().ContainSingle();
        dossier.Stakeholders.Should().ContainSingle();
        dossier.Agreements.Should().ContainSingle().Which.InForceDays.Should().Be(DateSet.Between(Day, new(2027, 8, 3)));
        dossier.Programmes.Should().ContainSingle();
        dossier.Cohorts.Should().ContainSingle().Which.Participants.Should().BeEquivalentTo(dossier.Participants.Select(static p => p.Id));
    }

    [Theory]
    [InlineData("2024-02-28", "2026-02-27")]
    [InlineData("2024-02-29", "2026-02-28")]
    [InlineData("2024-03-01", "2026-02-28")]
    public void Dossier_has_an_agreement_of_two_years_as_a_length_of_time_counts_them(string firstDay, string lastDay)
    {
        var first = NodaTime.Text.LocalDatePattern.Iso.Parse(firstDay).Value;
        A.Dossier(first).Agreements.Single().LastDay.Should().Be(NodaTime.Text.LocalDatePattern.Iso.Parse(lastDay).Value).And.Be(Term.OfYears(2).LastDayFrom(first));
    }

    internal static Facility Of(string kind) => kind switch
    {
        "Lapas" => A.Lapas(),
        "Rutan" => A.Rutan(),
        "LPKA" => An.Lpka(),
        _ => A.Bapas(),
    };

    internal static (ParticipantFacts Person, Facility Facility) PersonOf(string kind, LocalDate day)
    {
        var facility = Of(kind switch { "convict" => "Lapas", "detainee" => "Rutan", "klien" => "Bapas", _ => "LPKA" });
        return (kind switch
        {
            "convict" => An.AdultConvict("P-1", facility, day),
            "detainee" => A.Detainee("P-1", facility, day),
            "child" => A.Child("P-1", facility, day),
            "child in proceedings" => A.ChildInProceedings("P-1", facility, day),
            _ => A.Klien("P-1", facility, day),
        }, facility);
    }
}
