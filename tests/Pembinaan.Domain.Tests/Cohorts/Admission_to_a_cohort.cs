using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Tests.Agreements;
using Pembinaan.Domain.Time;
using AgreementsGiven = Pembinaan.Domain.Tests.Agreements.Given;

namespace Pembinaan.Domain.Tests.Cohorts;

public class Admission_to_a_cohort
{
    private static readonly ParticipantId Person = Given.Person(1);

    [Theory]
    [InlineData("NARAPIDANA", Audience.Adults, Verdict.Met)]
    [InlineData("TAHANAN", Audience.Adults, Verdict.Met)]
    [InlineData("ANAK", Audience.Adults, Verdict.NotMet)]
    [InlineData("NARAPIDANA", Audience.Children, Verdict.NotMet)]
    [InlineData("TAHANAN", Audience.Children, Verdict.NotMet)]
    [InlineData("ANAK-BINAAN", Audience.Children, Verdict.Met)]
    [InlineData("ANAK", Audience.Children, Verdict.Met)]
    public void Never_mixes_adults_and_children(string status, Audience audience, Verdict verdict) =>
        Audiences(Given.Facts(Person, status: LegalStatus.FromCode(status)), audience, "2025-08-04").Should().Be(verdict);

    [Theory]
    [InlineData("2025-08-04", Audience.Adults, Verdict.NotMet)]
    [InlineData("2025-08-04", Audience.Children, Verdict.Met)]
    [InlineData("2025-08-05", Audience.Adults, Verdict.Met)]
    [InlineData("2025-08-05", Audience.Children, Verdict.NotMet)]
    public void Takes_a_client_for_a_child_up_to_the_day_before_the_eighteenth_birthday(string day, Audience audience, Verdict verdict) =>
        Audiences(Given.Facts(Person, status: LegalStatus.Klien) with { BirthDate = Given.Day("2007-08-05") }, audience, day).Should().Be(verdict);

    [Theory]
    [Trait("Law", "UU 11/2012 ps 86")]
    [InlineData("2025-08-04", Audience.Adults, Verdict.NotMet)]
    [InlineData("2025-08-04", Audience.Children, Verdict.Met)]
    [InlineData("2025-08-05", Audience.Adults, Verdict.Met)]
    [InlineData("2025-08-05", Audience.Children, Verdict.Met)]
    public void Takes_a_sentenced_child_among_adults_from_the_eighteenth_birthday_on(string day, Audience audience, Verdict verdict) =>
        Audiences(Given.Facts(Person, status: LegalStatus.AnakBinaan) with { BirthDate = Given.Day("2007-08-05") }, audience, day).Should().Be(verdict);

    [Fact]
    public void Does_not_know_adults_from_children_where_status_or_age_is_not_known()
    {
        Audiences(Given.Facts(Person, status: LegalStatus.AnakBinaan) with { BirthDate = Fact<LocalDate>.Unknown }, Audience.Adults, "2025-08-04").Should().Be(Verdict.Undetermined);
        Audiences(Given.Facts(Person) with { Status = Fact<Timeline<LegalStatus>>.Unknown }, Audience.Adults, "2025-08-04").Should().Be(Verdict.Undetermined);
        Audiences(Given.Facts(Person, status: LegalStatus.Klien) with { BirthDate = Fact<LocalDate>.Unknown }, Audience.Adults, "2025-08-04").Should().Be(Verdict.Undetermined);
    }

    [Fact]
    public void Puts_everybody_on_the_track_of_the_legal_status_and_nobody_without_one()
    {
        Track(LegalStatus.Tahanan).Should().Be(EnrolmentTrack.Pelayanan);
        Track(LegalStatus.Narapidana).Should().Be(EnrolmentTrack.Pembinaan);
        Track(LegalStatus.Klien).Should().Be(EnrolmentTrack.Pembimbingan);

        // A host's own rules may not ask for the status; it is never guessed.
        var anyone = EligibilityRules("ANYONE");
        var unknown = Given.Request(Person, "2025-08-04") with { Rules = anyone, Person = Given.Facts(Person) with { Status = Fact<Timeline<LegalStatus>>.Unknown } };
        Given.Cohort().Decide(unknown).Admission.ValidationErrors.Should().ContainSingle(static e => e.ErrorCode == CohortErrors.AdmissionTrackNotKnown.Code).Which.IsRefusal.Should().BeTrue();
        Given.Cohort().Decide(unknown with { Person = Given.Facts(Person, status: LegalStatus.Bebas) }).Admission.ValidationErrors.Should()
            .ContainSingle(static e => e.ErrorCode == CohortErrors.AdmissionTrackMissing.Code).Which.IsRefusal.Should().BeTrue();

        static EnrolmentTrack Track(LegalStatus status) => Given.Cohort().Decide(Given.Request(Person, "2025-08-04", status: status) with { Rules = EligibilityRules("ANYONE") }).Admission.Value.Track;
    }

    [Fact]
    public void Answers_an_open_application_of_that_person_and_no_other()
    {
        var cohort = Given.Cohort().Apply(Person, Given.Day("2025-07-01"), Given.On("2025-07-01", "apply")).Value;
        var request = Given.Request(Person, "2025-08-04");

        cohort.Decide(request with { Application = EntryId.From("apply") }).IsAdmitted.Should().BeTrue();
        cohort.Decide(request with { Application = EntryId.From("unknown") }).Admission.Has(CohortErrors.AdmissionApplicationDiffers).Should().BeTrue();
        cohort.Decide(Given.Request(Given.Person(2), "2025-08-04") with { Application = EntryId.From("apply") }).Admission.Has(CohortErrors.AdmissionApplicationDiffers).Should().BeTrue();
        var closed = cohort.CloseApplication(EntryId.From("apply"), Given.Day("2025-07-02"), "dicabut", Given.On("2025-07-02", "close")).Value;
        closed.Decide(request with { Application = EntryId.From("apply") }).Admission.Has(CohortErrors.AdmissionApplicationDiffers).Should().BeTrue();
    }

    [Fact]
    public void Answers_the_waiting_application_of_the_person_though_it_is_not_named()
    {
        var waiting = Waiting(Given.Cohort(), 1, 2);
        var second = waiting.Decide(Given.Request(Given.Person(2), "2025-08-04")).Admission;

        second.Warnings.Single(static w => w.ErrorCode == CohortErrors.OthersWait.Code).Text.En.Should().EndWith("1.", "one person stands before");
        var enrolled = waiting.Enrol(second.Value, Given.On("2025-08-04", "enrol")).Value;
        WaitingList.On(enrolled, Given.Day("2025-08-04"), enrolled.Coverage()).Select(static e => e.Application.Participant).Should().Equal(Given.Person(1));
        waiting.Decide(Given.Request(Given.Person(3), "2025-08-04")).Admission.Has(CohortErrors.OthersWait).Should().BeTrue("somebody who is not on the list stands behind all");
    }

    [Fact]
    public void Looks_at_the_person_in_the_facility_of_the_cohort() =>
        Given.Cohort().Decide(Given.Request(Person, "2025-08-04") with { Facility = FacilityContext.ForMen(FacilityId.From("UPT-X")) }).Admission.Has(CohortErrors.AdmissionFacilityDiffers).Should().BeTrue();

    [Theory]
    [InlineData(1, true)]
    [InlineData(2, false)]
    public void Counts_the_hours_of_all_programmes_of_a_detainees_day(int hours, bool isAdmitted)
    {
        // Eight lesson hours of 45 minutes are six hours; with one more it is 6 h 45, with two 7 h 30, and seven hours are the most for a detainee.
        var other = Open("ANG-2", Given.Plan() with { Sessions = Given.Plan().Sessions.Select(s => s with { Start = new(16, 0), Hours = LessonHours.Of(hours) }).ToValueList() });
        other = other.Enrol(other.Admit(Person, "2025-08-04", status: LegalStatus.Tahanan).Value, Given.On("2025-08-04", "other")).Value;

        Given.Cohort().Decide(Given.Request(Person, "2025-08-04", status: LegalStatus.Tahanan) with { OtherCohorts = [other] }).IsAdmitted.Should().Be(isAdmitted);
        Given.Cohort().Decide(Given.Request(Person, "2025-08-04") with { OtherCohorts = [other] }).IsAdmitted.Should().BeTrue("a convict may");
    }

    [Fact]
    public void At_two_hours_at_once_may_be_waived_with_a_name_and_stays_visible()
    {
        var first = Given.Cohort().Enrolled(1);
        var year = ValidityPeriod.Between(Given.Day("2025-08-01"), Given.Day("2025-08-31")).Value;
        var request = Given.Request(Person, "2025-08-04") with { OtherCohorts = [first], Waivers = [Waiver.Of("ADMIT-HOURS", "kalapas", "bergantian hari", year).Value] };
        var second = Open("ANG-2", Given.Plan());

        var decision = second.Decide(request);
        decision.IsAdmitted.Should().BeTrue();
        decision.Rules.Waived.Select(static f => f.Rule.Code).Should().Equal("ADMIT-HOURS");
        decision.Admission.Value.Receipt.Warnings.Should().NotBeEmpty();
        second.Decide(request with { Waivers = [Waiver.Of("ADMIT-SEAT", "kalapas", "x", year).Value] }).Admission.Has(RuleErrors.NotOverridable).Should().BeTrue();
    }

    /// <summary>Somebody in isolation and unfit, of which only the second is waived; and with a waiver that is none.</summary>
    [Theory]
    [InlineData("ELIG-LITMAS-PEMBINAAN", "RULE-NOT-OVERRIDABLE")]
    [InlineData("ELIG-HELTH", "RULE-UNKNOWN")]
    [InlineData("ADMIT-SEAT", "RULE-NOT-OVERRIDABLE")]
    [InlineData(null, null)]
    public void Is_refused_with_every_reason_also_where_a_waiver_is_refused(string? rule, string? refused)
    {
        var year = ValidityPeriod.Between(Given.Day("2025-08-01"), Given.Day("2025-08-31")).Value;
        var request = Given.Request(Person, "2025-08-04", isEligible: false);
        ValueList<Waiver> waivers = [.. new[] { "ELIG-HEALTH", rule }.OfType<string>().Select(r => Waiver.Of(r, "kalapas", "tugas ringan", year).Value)];

        var decision = Given.Cohort().Decide(request with { Person = request.Person with { Health = HealthFitness.Unfit }, Waivers = waivers });

        decision.Reasons.Select(static r => r.ErrorCode).Should().Equal([.. new[] { refused }.OfType<string>(), "ELIG-ISOLATION"]);
        decision.Outcome.Should().Be(Outcome.NotMet);
        Given.Cohort().Decide(Given.Request(Person, "2025-08-04") with { Waivers = waivers }).Reasons.Select(static r => r.ErrorCode).Should().Equal(new[] { refused }.OfType<string>());
    }

    [Fact]
    public void Is_not_given_once_the_cohort_is_over_and_says_so()
    {
        var cohort = Given.Cohort();

        cohort.StandingOn(Given.Day("2025-08-03")).Should().Be(CohortStanding.ToCome);
        cohort.StandingOn(Given.Day("2025-08-04")).Should().Be(CohortStanding.Running);
        cohort.StandingOn(Given.Day("2025-08-29")).Should().Be(CohortStanding.Running);
        cohort.StandingOn(Given.Day("2025-08-30")).Should().Be(CohortStanding.Over);
        cohort.Admit(Person, "2025-08-29").IsSuccess.Should().BeTrue();
        cohort.Admit(Person, "2025-08-30").ValidationErrors.Single().Should().Match<DomainError>(static e => e.ErrorCode == "ADMIT-SESSIONS-LEFT" && e.Text.En.Contains("29 August 2025"));
        cohort.Sessions.Aggregate(cohort, static (c, s) => c.Cancel(s.Id, "batal", Given.On("2025-07-01", $"cancel-{s.Id}")).Value).StandingOn(Given.Day("2025-08-04")).Should().Be(CohortStanding.Cancelled);
    }

    [Fact]
    public void Is_given_before_another_provider_takes_over_under_an_agreement_that_begins_later()
    {
        var pks1 = AgreementsGiven.Pks1();
        var blk = StakeholderId.From("BLK");
        var pks2 = AgreementsGiven.Draft("PKS-2", AgreedPeriod.Between(Given.Day("2025-02-01"), Given.Day("2026-01-31")).Value, partner: PartyId.Of(blk)).Signed("2025-01-25");
        var cohort = Given.Cohort(Given.Plan("2025-01-20", byPartner: true)).Succeed(blk, Given.Day("2025-02-01"), "PKS-1 berakhir", Given.On("2025-01-19", "succeed")).Value;

        var admission = cohort.Admit(Person, "2025-01-20", agreements: [pks1, pks2]);
        admission.IsSuccess.Should().BeTrue();
        admission.Has(CohortErrors.SessionsUncovered).Should().BeFalse();
        admission.Value.Receipt.Coverage.Agreements.Select(static a => a.Value).Should().Equal("PKS-1", "PKS-2");
        cohort.Admit(Person, "2025-01-20", agreements: pks1).IsSuccess.Should().BeFalse("nothing covers the sessions of the new provider");
    }

    private static RuleBook<EligibilityFacts> EligibilityRules(string code) => RuleBook<EligibilityFacts>.Of(
        code,
        new("Siapa saja", "Anyone"),
        new("hari itu", "the day"),
        RuleVersion<EligibilityFacts>.Of("1", ValidityPeriod.From(Given.Day("2020-01-01")), RuleSet<EligibilityFacts>.Of("anyone-1", NationalEligibilityRules.NotInIsolation).Value)).Value;

    private static Verdict Audiences(ParticipantFacts person, Audience audience, string day)
    {
        var cohort = Given.Cohort(curriculum: Given.Curriculum() with { Audience = audience });
        var decision = cohort.Decide(Given.Request(Person, day) with { Person = person });
        return decision.Rules.Unmet.Any(static f => f.Rule.Code == "ADMIT-AUDIENCE") ? Verdict.NotMet
            : decision.Rules.Undetermined.Any(static f => f.Rule.Code == "ADMIT-AUDIENCE") ? Verdict.Undetermined
            : Verdict.Met;
    }

    private static Cohort Open(string id, CohortPlan plan) => Cohort.Open(CohortId.From(id), Given.Programme(), plan, Given.On("2022-01-02", "open")).Value;

    private static Cohort Waiting(Cohort cohort, params int[] people) => people.Aggregate(cohort, static (c, person) => c
        .Apply(Given.Person(person), Given.Day("2025-07-01"), Given.On("2025-07-01", $"apply-{person}"))
        .Bind(x => x.Approve(EntryId.From($"apply-{person}"), Given.Day("2025-07-01"), Given.On("2025-07-01", $"approve-{person}"))).Value);
}
