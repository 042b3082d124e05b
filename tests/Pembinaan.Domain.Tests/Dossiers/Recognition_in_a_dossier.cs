using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Tests.Cohorts;
using CohortsGiven = Pembinaan.Domain.Tests.Cohorts.Given;

namespace Pembinaan.Domain.Tests.Dossiers;

/// <summary>ANG-0 taught one person five sessions of theory and one of practice, of eight hours each; ANG-1 of the same programme recognises it.</summary>
public class Recognition_in_a_dossier
{
    private static readonly ParticipantId Person = CohortsGiven.Person(1);
    private static readonly CohortId Earlier = CohortId.From("ANG-0");
    private static readonly LocalDate Start = Given.Day("2025-08-04");

    private static CohortInDossier Here(bool isHeld = true, bool refuses = false)
    {
        var curriculum = CohortsGiven.Modular() with { RefusesOutOfReach = refuses };
        var programme = CohortsGiven.Programme(curriculum);
        var plan = CohortsGiven.ModularPlan(6) with
        {
            Sessions = CohortsGiven.Sessions("2025-06-02", 6).Select(static (s, i) => s with { Modules = [new(i < 5 ? "Teori" : "Praktik")] }).ToValueList(),
        };
        var there = Cohort.Open(Earlier, programme, plan, Given.On("2022-01-02", "open-0")).Value.Enrolled(1).HeldAll(1, 6)
            .Assessed(Person, true, "2025-06-09", "assess", 80).Value;
        var here = CohortsGiven.Cohort(CohortsGiven.ModularPlan(), curriculum);
        AggregateRoot[] roots = isHeld ? [Given.Lapas, programme, here, there] : [Given.Lapas, programme, here];
        return Dossier.Of(roots).Value.HoldingAll(Given.Now, Holding.Cohorts, Holding.Agreements)[here.Id];
    }

    private static CohortInDossier Enrolled(bool isHeld = true) =>
        Here(isHeld).Enrol(CohortsGiven.Facts(Person), Start, Given.On("2025-08-04", "enrol")).Value;

    private static DomainResult<CohortInDossier> Recognise(Credit credit, bool isHeld = true) =>
        Enrolled(isHeld).Recognise(credit, Start, Given.On("2025-08-04", "recognise"));

    public static TheoryData<Credit, string?> OfTheCohort => new()
    {
        { CohortsGiven.Credit(Person, 0, new ModuleHours("Teori", LessonHours.Of(40)), new ModuleHours("Praktik", LessonHours.Of(8))), null },
        { CohortsGiven.Credit(Person, 0, new ModuleHours("Praktik", LessonHours.Of(9))), "COHORT-CREDIT-PROOF" },
        { CohortsGiven.Credit(Person, 48), null },
        { CohortsGiven.Credit(Person, 49), "COHORT-CREDIT-PROOF" },
        { CohortsGiven.Credit(Person) with { Units = [new(CohortsGiven.Unit, 1, true, 80)] }, null },
        { CohortsGiven.Credit(Person) with { Units = [new(CohortsGiven.Unit, 1, true, 81)] }, "COHORT-CREDIT-PROOF-UNIT" },
        { CohortsGiven.Credit(Person, 80) with { Cohort = null }, null },
    };

    [Theory]
    [MemberData(nameof(OfTheCohort))]
    public void Is_held_against_what_the_cohort_proves(Credit credit, string? code) =>
        Recognise(credit).ValidationErrors.Select(static e => e.ErrorCode).Should().Equal(code is null ? [] : [code]);

    [Fact]
    public void Says_what_is_proven() =>
        Recognise(CohortsGiven.Credit(Person, 0, new ModuleHours("Praktik", LessonHours.Of(9)))).ValidationErrors.Single().Text.En.Should()
            .Be("The cohort Making soap (ANG-0) proves 8 JP for P-001 (Praktik), less than the 9 JP to be recognised.");

    [Theory]
    [InlineData(2, "BLK", "S-7", "COHORT-CREDIT-CERTIFICATE")]
    [InlineData(2, "BLK", "S-8", null)]
    [InlineData(2, "LPK", "S-7", null)]
    [InlineData(1, "BLK", "S-7", null)]
    public void Of_one_certificate_is_given_to_one_person_in_all_cohorts(int person, string body, string number, string? code)
    {
        var (recognised, other) = Two(By(1, "BLK", "S-7"));
        AggregateRoot[] bodies = [Credits_that_others_tell_of.Body("BLK"), Credits_that_others_tell_of.Body("LPK")];
        var dossier = Dossier.Of([Given.Lapas, CohortsGiven.Programme(CohortsGiven.Modular()), recognised, other, .. bodies]).Value;
        var whole = dossier.HoldingAll(Given.Now, Holding.Cohorts, Holding.Agreements);
        DomainResult<CohortInDossier> Recognised(Dossier of) => of[other.Id].Recognise(By(person, body, number), Start, Given.On("2025-08-04", "recognise"));

        Recognised(whole).ValidationErrors.Select(static e => e.ErrorCode).Should().Equal(code is null ? [] : [code]);
        Recognised(dossier).ValidationErrors.Select(static e => e.ErrorCode).Should().Equal(code is null ? ["DOSSIER-NOT-DECLARED"] : [code, "DOSSIER-NOT-DECLARED"]);
        Recognised(dossier).ValidationErrors[^1].Text.En.Should().Contain("all cohorts", "what is not here may have recognised it too");
        if (code is null)
        {
            var held = Recognised(whole).Value;
            held.Recognise(By(person, body, number), Start, Given.On("2025-08-04", "recognise")).Value.Cohort.Should().BeSameAs(held.Cohort, "sent again");
        }
    }

    [Fact]
    public void Of_experience_and_of_a_certificate_that_was_taken_back_stands_in_nobodys_way()
    {
        var (recognised, other) = Two(By(1, "BLK", "S-7"));
        recognised = recognised.Annul(EntryId.From("recognise-0"), "keliru", Given.On("2025-08-04", "annul")).Value;
        var dossier = Dossier.Of([Given.Lapas, CohortsGiven.Programme(CohortsGiven.Modular()), recognised, other]).Value;

        dossier.HoldingAll(Given.Now, Holding.Cohorts, Holding.Agreements)[other.Id].Recognise(By(2, "BLK", "S-7"), Start, Given.On("2025-08-04", "r")).IsSuccess.Should().BeTrue();
        dossier[other.Id].Recognise(CohortsGiven.Credit(CohortsGiven.Person(2), 8) with { Cohort = null }, Start, Given.On("2025-08-04", "r")).IsSuccess.Should().BeTrue("a credit without certificate asks for no declaration");
    }

    private static Credit By(int person, string body, string number) =>
        CohortsGiven.Credit(CohortsGiven.Person(person), 8) with { Cohort = null, Body = StakeholderId.From(body), Certificate = CertificateNumber.From(number) };

    // Two cohorts of the same two people, of which the first recognised something.
    private static (Cohort Recognised, Cohort Other) Two(Credit credit)
    {
        var programme = CohortsGiven.Programme(CohortsGiven.Modular());
        Cohort Opened(CohortId id, string recording) => Cohort.Open(id, programme, CohortsGiven.ModularPlan(), Given.On("2022-01-02", recording)).Value.Enrolled(2);
        return (Opened(Earlier, "open-0").Recognise(credit, Start, Given.On("2025-08-04", "recognise-0")).Value, Opened(Given.Cohort1, "open-1"));
    }

    [Fact]
    public void Cannot_be_said_of_a_cohort_that_is_not_held() =>
        Recognise(CohortsGiven.Credit(Person, 8), isHeld: false).ValidationErrors.Single().Should()
            .Match<DomainError>(static e => e.ErrorCode == DossierErrors.Missing.Code && e.Text.En.Contains("ANG-0"));

    [Fact]
    public void Sent_again_changes_nothing()
    {
        var recognised = Recognise(CohortsGiven.Credit(Person, 8)).Value;

        recognised.Recognise(CohortsGiven.Credit(Person, 8), Start, Given.On("2025-08-04", "recognise")).Value.Should().BeSameAs(recognised);
        recognised.Recognise(CohortsGiven.Credit(Person, 9), Start, Given.On("2025-08-04", "recognise")).Has(JournalErrors.EntryIdReused).Should().BeTrue();
    }

    /// <summary>From 11 August ten hours have to be recognised for passing to be within reach.</summary>
    [Theory]
    [InlineData(9, false)]
    [InlineData(10, true)]
    public void Of_what_was_handed_in_on_entry_is_recorded_with_the_enrolment(int hours, bool isEnrolled)
    {
        var enrolled = Enrol(Here(refuses: true), hours);

        enrolled.IsSuccess.Should().Be(isEnrolled);
        if (enrolled.TryGetValue(out var now))
        {
            now.Cohort.CreditsOf(Person).Select(static c => (c.Credit.AllHours.Count, c.Day)).Should().Equal((hours, Given.Day("2025-08-11")));
            now.CompletionOn(Given.Day("2025-08-11")).Single(static f => f.Participant == Person).Outcome.Should().Be(CompletionOutcome.Open);
        }
    }

    [Fact]
    public void Of_what_was_handed_in_on_entry_is_recorded_by_the_evidence_too()
    {
        var here = Here(refuses: true);
        var terms = new AdmissionTerms { Credits = [CohortsGiven.Credit(Person, 10)] };
        var admission = here.MayJoin(CohortsGiven.Facts(Person), Given.Day("2025-08-11"), terms).Admission.Value;

        here.Enrol(admission, Given.On("2025-08-11", "enrol")).Value.Cohort.CreditsOf(Person).Should().ContainSingle();
    }

    [Fact]
    public void An_enrolment_with_credits_sent_again_is_told_apart_by_them()
    {
        var enrolled = Enrol(Here(), 10).Value;

        Enrol(enrolled, 10).Value.Should().BeSameAs(enrolled);
        Enrol(enrolled, 11).Has(JournalErrors.EntryIdReused).Should().BeTrue();
        Enrol(enrolled, null).Has(JournalErrors.EntryIdReused).Should().BeTrue();
    }

    [Fact]
    public void What_is_not_proven_is_named_on_entry_and_not_recorded()
    {
        var enrolled = Enrol(Here(), 49);

        enrolled.Warnings.Select(static w => w.ErrorCode).Should().ContainSingle(static c => c == "COHORT-CREDIT-PROOF");
        enrolled.Value.Cohort.CreditsOf(Person).Should().BeEmpty();
        Enrol(Here(refuses: true), 49).ValidationErrors.Single().Text.En.Should().Contain("The cohort Making soap (ANG-0) proves 48 JP");
    }

    [Fact]
    public void On_entry_a_cohort_that_is_not_held_leaves_reach_undetermined_by_name() =>
        Here(isHeld: false, refuses: true)
            .MayJoin(CohortsGiven.Facts(Person), Given.Day("2025-08-11"), new() { Credits = [CohortsGiven.Credit(Person, 10)] })
            .Undetermined.Select(static u => u.ErrorCode).Should().Equal("ADMIT-WITHIN-REACH", DossierErrors.Missing.Code);

    /// <summary>Out of reach since five sessions were missed, but not before the person came.</summary>
    [Fact]
    public void Passing_is_not_out_of_reach_before_the_enrolment()
    {
        var held = Here().Then(static c => c.Enrolled(2).HeldAll(1, 7)).Value;
        var late = held.Enrol(CohortsGiven.Facts(CohortsGiven.Person(3)), Given.Day("2025-08-13"), Given.On("2025-08-13", "late")).Value;

        late.CompletionOn(Given.Day("2025-08-13")).Single(static f => f.Participant == CohortsGiven.Person(3)).UnreachableSince.Should().Be(Given.Day("2025-08-13"));
    }

    private static DomainResult<CohortInDossier> Enrol(CohortInDossier at, int? hours) =>
        at.Enrol(
            CohortsGiven.Facts(Person), Given.Day("2025-08-11"), Given.On("2025-08-11", "enrol"),
            hours is { } count ? new() { Credits = [CohortsGiven.Credit(Person, count)] } : null);
}
