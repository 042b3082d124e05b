using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Tests.Agreements;
using Pembinaan.Domain.Tests.Cohorts;
using Pembinaan.Domain.Time;
using AgreementsGiven = Pembinaan.Domain.Tests.Agreements.Given;
using CohortsGiven = Pembinaan.Domain.Tests.Cohorts.Given;

namespace Pembinaan.Domain.Tests.Dossiers;

public class Joining_a_cohort
{
    private static readonly LocalDate Start = Given.Day("2024-06-03");
    private static readonly CooperationAgreement Twelve = Given.With(new Quota(QuotaUnit.People, 12, QuotaPer.Year));
    private static readonly Cohort Earlier = Given.Cohort(Given.Cohort1, CohortsGiven.Plan("2024-03-04", byPartner: true)).Enrolled(3, agreements: Twelve);
    private static readonly Cohort Partners = Given.Cohort(Given.Cohort2, CohortsGiven.Plan("2024-06-03", byPartner: true));
    private static readonly Cohort Own = Given.Cohort(Given.Cohort2, CohortsGiven.Plan("2024-06-03"));
    private static readonly ParticipantFacts Person = CohortsGiven.Facts(CohortsGiven.Person(9));

    [Fact]
    public void Is_allowed_with_evidence_until_the_last_day_of_the_cohort()
    {
        var answer = Given.Whole(Own)[Given.Cohort2].MayJoin(Person, Start);

        answer.Outcome.Should().Be(Outcome.Met);
        answer.Reasons.Should().BeEmpty();
        answer.Undetermined.Should().BeEmpty();
        answer.FirstDay.Should().Be(Start);
        answer.LastDay.Should().Be(Own.LastDay);
        answer.In(Language.Indonesian).Should().Be("Boleh ikut pada 3 Juni 2024, dan paling lambat mulai 28 Juni 2024.");
        Given.Whole(Own)[Given.Cohort2].MayJoin(Person, Own.LastDay).In(Language.Indonesian).Should().Be("Boleh ikut pada 28 Juni 2024, hari terakhir untuk mulai.");
        Given.Whole(Own)[Given.Cohort2].MayJoin(Person, Own.LastDay).In(Language.English).Should().Be("May join on 28 June 2024, the last day to begin.");
        answer.TryAdmit(out var admission).Should().BeTrue();
        var joined = Given.Whole(Own)[Given.Cohort2].Enrol(admission!, Given.On("2024-06-03", "enrol")).Value;
        joined.TakingPartOn(Start).Should().Equal(Person.Id);
        joined.Dossier.Find(Given.Cohort2).Should().BeSameAs(joined.Cohort);
    }

    // What depends on no person is found once.
    [Fact]
    public void Is_asked_of_one_view_for_each_dossier_that_a_command_hands_on()
    {
        var whole = Given.Whole(Partners, Twelve);
        var asked = whole[Given.Cohort2];
        var joined = asked.Enrol(Person, Start, Given.On("2024-06-03", "enrol")).Value;

        whole[Given.Cohort2].Should().BeSameAs(asked);
        whole.Knowing(Person)[Given.Cohort2].Should().NotBeSameAs(asked);
        joined.Dossier[Given.Cohort2].Should().BeSameAs(joined);
        joined.Cohort.MostSeatsTakenFrom(Start).Should().Be(1);
        asked.Cohort.MostSeatsTakenFrom(Start).Should().Be(0);
        asked.Cohort.MostSeatsTakenFrom(Own.LastDay.PlusDays(1)).Should().Be(0);
    }

    [Fact]
    public void Has_no_day_for_whoever_is_in_it_already()
    {
        var joined = Given.Whole(Own)[Given.Cohort2].Enrol(Person, Start, Given.On("2024-06-03", "enrol")).Value;

        var again = joined.MayJoin(Person, Start.PlusDays(1));

        again.Outcome.Should().Be(Outcome.NotMet);
        again.Reasons.Should().ContainSingle().Which.ErrorCode.Should().Be("COHORT-ALREADY-ENROLLED");
        again.FirstDay.Should().BeNull();
        again.FirstDayPossible.Should().BeNull();
        again.NoDay!.En.Should().Be("Time alone does not remove these reasons.");
    }

    [Fact]
    public void Has_no_day_where_no_seat_becomes_free_to_the_end()
    {
        var one = Given.Cohort(Given.Cohort2, CohortsGiven.Plan("2024-06-03", seats: 1)).Enrolled(1);

        var answer = Given.Whole(one)[Given.Cohort2].MayJoin(Person, Start);

        answer.Outcome.Should().Be(Outcome.NotMet);
        answer.FirstDay.Should().BeNull();
        answer.LastDay.Should().BeNull();
        answer.NoDay!.Id.Should().Be("Menurut yang tercatat, sampai hari terakhir angkatan tidak ada hari dengan tempat kosong dan jam yang bebas.");
        Given.Whole(Own)[Given.Cohort2].MayJoin(Person, Start).NoDay.Should().BeNull();
    }

    [Fact]
    public void Opens_on_the_day_after_somebody_leaves_the_seat_if_nobody_takes_it_later()
    {
        var one = Given.Cohort(Given.Cohort2, CohortsGiven.Plan("2024-06-03", seats: 1)).Enrolled(1)
            .End(CohortsGiven.Person(1), Given.Day("2024-06-12"), ExitKind.ReleasedEarly, Given.On("2024-06-03", "end")).Value;
        var held = Given.Cohort(Given.Cohort2, CohortsGiven.Plan("2024-06-03", seats: 1)).Enrolled(1)
            .TransferOut(CohortsGiven.Person(1), Given.Day("2024-06-05"), "sidang", Given.On("2024-06-03", "out")).Value;
        var more = Given.Cohort(Given.Cohort2, CohortsGiven.Plan("2024-06-03", seats: 1)).Enrolled(1)
            .LimitSeats(2, Given.Day("2024-06-20"), "meja baru", Given.On("2024-06-03", "seats")).Value;

        var answer = Given.Whole(one)[Given.Cohort2].MayJoin(Person, Start);
        answer.FirstDay.Should().Be(Given.Day("2024-06-13"));
        answer.LastDay.Should().Be(one.LastDay);
        answer.NoDay.Should().BeNull();
        answer.In(Language.English).Should().EndWith("May join from 13 June 2024.");
        Given.Whole(one)[Given.Cohort2].MayJoin(Person, Given.Day("2024-06-12")).Outcome.Should().Be(Outcome.NotMet);
        Given.Whole(one)[Given.Cohort2].MayJoin(Person, Given.Day("2024-06-13")).Outcome.Should().Be(Outcome.Met);
        Given.Whole(held)[Given.Cohort2].MayJoin(Person, Start).FirstDay.Should().Be(Given.Day("2024-06-15"), "the place is held for ten days");
        Given.Whole(more)[Given.Cohort2].MayJoin(Person, Start).FirstDay.Should().Be(Given.Day("2024-06-20"), "a place is given to the end");
    }

    [Fact]
    public void Opens_after_the_last_session_that_clashes_and_in_the_next_year_of_a_quota()
    {
        var other = Given.Cohort(Given.Cohort1, CohortsGiven.Plan("2024-06-10", 5)).Enrolled(9);
        Given.Whole(other, Own)[Given.Cohort2].MayJoin(Person, Start).FirstDay.Should().Be(Given.Day("2024-06-15"), "the last clash is on 14 June");

        var detainee = CohortsGiven.Facts(CohortsGiven.Person(9), status: LegalStatus.Tahanan);
        var afternoons = Given.Cohort(Given.Cohort1, CohortsGiven.Plan("2024-06-10", 5).At(new(15, 0), 2)).Enrolled(9, status: LegalStatus.Tahanan);
        Given.Whole(afternoons, Own)[Given.Cohort2].MayJoin(detainee, Start).FirstDay.Should().Be(Given.Day("2024-06-15"), "seven hours of a day are over until then");

        var three = Given.With(new Quota(QuotaUnit.People, 3, QuotaPer.Year));
        var full = Given.Cohort(Given.Cohort1, CohortsGiven.Plan("2023-03-06", 20, byPartner: true)).Enrolled(3, agreements: three);
        var overTheYear = Given.Cohort(Given.Cohort2, CohortsGiven.Plan("2023-12-18", byPartner: true));
        var answer = Given.Whole(three, full, overTheYear)[Given.Cohort2].MayJoin(Person, Given.Day("2023-12-18"));
        answer.Reasons.Should().ContainSingle().Which.ErrorCode.Should().Be("ADMIT-SEAT");
        answer.FirstDay.Should().Be(Given.Day("2023-12-30"), "the last session of 2023 is on 29 December");
    }

    [Fact]
    public void Ends_before_the_facility_becomes_one_for_others()
    {
        var forWomen = Given.Lapas.Designate(new([Sex.Female]), Given.Day("2024-06-10"), Given.On("2024-06-01", "women")).Value;

        Given.Whole(Own).With(forWomen).Value[Given.Cohort2].MayJoin(Person, Start).LastDay.Should().Be(Given.Day("2024-06-09"));
    }

    [Fact]
    public void Says_one_reason_of_several_days_once()
    {
        var suspended = Given.With().Suspend(Given.Day("2024-06-03"), Given.Day("2024-06-30"), "renovasi", Given.On("2024-06-01", "suspend")).Value;

        var answer = Given.Whole(suspended, Partners)[Given.Cohort2].MayJoin(Person, Given.Day("2024-06-24"));

        answer.Reasons.Should().ContainSingle().Which.Text.En.Should().Be("Agreement PKS-1 is suspended on 24 June 2024 to 28 June 2024 inclusive: renovasi.");
        answer.Gaps.Should().ContainSingle();
    }

    [Fact]
    [Trait("Joint", "quota used elsewhere")]
    public void Finds_the_seats_that_other_cohorts_left_of_a_quota_and_none_undeclared()
    {
        var whole = Given.Whole(Twelve, Earlier, Partners)[Given.Cohort2];
        var undeclared = Given.Of(Twelve, Earlier, Partners).HoldingAll(Given.Now, Holding.Agreements)[Given.Cohort2];

        whole.SeatsOn(Start).Value.Free.Should().Be(9, "three of twelve places went to the other cohort");
        undeclared.SeatsOn(Start).ValidationErrors.Should().ContainSingle().Which.Text.En
            .Should().Be("It is not declared that the dossier holds all cohorts of Lapas Kelas IIA Serang, so this cannot be determined.");
        whole.MayJoin(Person, Start).Outcome.Should().Be(Outcome.Met);
        var open = undeclared.MayJoin(Person, Start);
        open.Outcome.Should().Be(Outcome.Undetermined);
        open.Reasons.Should().BeEmpty();
        open.Undetermined.Select(static e => e.ErrorCode).Should().Contain("ADMIT-SEAT").And.Contain(DossierErrors.NotDeclared.Code);
        open.TryAdmit(out _).Should().BeFalse();
        Given.Of(Twelve, Earlier, Partners).HoldingAll(Given.Now, Holding.CohortsOf(Person.Whereabouts.Value.On(Start)!), Holding.Agreements)[Given.Cohort2]
            .MayJoin(Person, Start).Outcome.Should().Be(Outcome.Met, "all cohorts of the one facility of the agreement are enough");
    }

    [Fact]
    public void Counts_whoever_follows_two_cohorts_once_in_a_quota()
    {
        var three = Given.With(new Quota(QuotaUnit.People, 3, QuotaPer.Year));
        var full = Given.Whole(three, Given.Cohort(Given.Cohort1, CohortsGiven.Plan("2024-03-04", byPartner: true)).Enrolled(3, agreements: three), Partners)[Given.Cohort2];

        full.MayJoin(Person, Start).Reasons.Should().ContainSingle().Which.ErrorCode.Should().Be("ADMIT-SEAT");
        full.MayJoin(CohortsGiven.Facts(CohortsGiven.Person(1)), Start).Outcome.Should().Be(Outcome.Met, "the quota counts this person already");
        var joined = full.Enrol(CohortsGiven.Facts(CohortsGiven.Person(1)), Start, Given.On("2024-06-03", "enrol")).Value;
        joined.SeatsOn(Start).Value.Free.Should().Be(0);
        joined.MayJoin(CohortsGiven.Facts(CohortsGiven.Person(2)), Start).Outcome.Should().Be(Outcome.Met);
    }

    [Fact]
    [Trait("Joint", "clashes")]
    public void Finds_hours_that_another_cohort_takes_and_does_not_guess_undeclared()
    {
        var other = Given.Cohort(Given.Cohort1, CohortsGiven.Plan("2024-06-10")).Enrolled(9);

        var clash = Given.Whole(other, Own)[Given.Cohort2].MayJoin(Person, Start);
        clash.Outcome.Should().Be(Outcome.NotMet);
        clash.Reasons.Should().ContainSingle().Which.Text.En.Should().StartWith("The session S-006 on 10 June 2024 is at the time of the session S-001 of the cohort Making soap (ANG-1).");
        Given.Of(other, Own)[Given.Cohort2].MayJoin(Person, Start).Outcome.Should().Be(Outcome.NotMet, "what is here is enough to say no");
        var open = Given.Of(Own)[Given.Cohort2].MayJoin(Person, Start);
        open.Outcome.Should().Be(Outcome.Undetermined);
        open.Undetermined.Select(static e => e.ErrorCode).Should().Equal("ADMIT-HOURS", DossierErrors.NotDeclared.Code);
    }

    [Theory]
    [InlineData(15, 1, Outcome.Met)]
    [InlineData(15, 2, Outcome.NotMet)]
    [Trait("Joint", "hours of a detainee")]
    public void Adds_up_a_detainees_day_over_all_cohorts(int hour, int lessons, Outcome expected)
    {
        // Six hours in this cohort; seven are allowed. A lesson lasts 45 minutes.
        var detainee = CohortsGiven.Facts(CohortsGiven.Person(1), status: LegalStatus.Tahanan);
        var other = Given.Cohort(Given.Cohort1, CohortsGiven.Plan("2024-06-03").At(new(hour, 0), lessons)).Enrolled(1, status: LegalStatus.Tahanan);

        var answer = Given.Whole(other, Own)[Given.Cohort2].MayJoin(detainee, Start);

        answer.Outcome.Should().Be(expected);
        answer.Reasons.Select(static e => e.ErrorCode).Should().Equal(expected == Outcome.Met ? [] : ["ELIG-PELAYANAN-HOURS"]);
        Given.Of(Own)[Given.Cohort2].MayJoin(detainee, Start).Undetermined.Select(static e => e.ErrorCode)
            .Should().Contain(["ELIG-PELAYANAN-HOURS", "ADMIT-HOURS", DossierErrors.NotDeclared.Code]).And.OnlyHaveUniqueItems();
    }

    [Fact]
    [Trait("Joint", "space not on record")]
    public void Does_not_take_a_space_that_is_not_on_record_for_one_without_end()
    {
        var known = Given.Cohort(Given.Cohort2, CohortsGiven.Plan("2024-06-03", seats: 30).InSpace(Given.Workshop));
        var unknown = Given.Cohort(Given.Cohort2, CohortsGiven.Plan("2024-06-03", seats: 30).InSpace(SpaceId.From("AULA")));

        Given.Whole(known)[Given.Cohort2].SeatsOn(Start).Value.Binding.Seats.Should().Be(20);
        var answer = Given.Whole(unknown)[Given.Cohort2].MayJoin(Person, Start);
        answer.Outcome.Should().Be(Outcome.Undetermined);
        answer.Undetermined.Select(static e => e.Text.Id).Should().Contain("Tidak ada dalam berkas: ruang AULA. Karena itu belum dapat ditentukan; muat dan sertakan yang tidak ada itu.");
    }

    [Fact]
    public void Is_not_known_without_the_facility_and_names_it()
    {
        var answer = Dossier.Of(Own, CohortsGiven.Programme()).Value.HoldingAll(Given.Now, Holding.Cohorts, Holding.Agreements)[Given.Cohort2].MayJoin(Person, Start);

        answer.Outcome.Should().Be(Outcome.Undetermined);
        answer.Undetermined.Select(static e => e.ErrorCode).Should().Equal("ELIG-ADULT-FACILITY", "ELIG-SEX", DossierErrors.Missing.Code, "ADMIT-COVERED");
        answer.Undetermined.Select(static e => e.Text.En).Should().Contain("Not in the dossier: the facility UPT-S. So this cannot be determined; load what is missing and hand it in.");
    }

    [Fact]
    public void Is_not_refused_for_want_of_an_agreement_while_others_may_be_elsewhere()
    {
        var undeclared = Given.Of(Partners).HoldingAll(Given.Now, Holding.Cohorts)[Given.Cohort2];

        undeclared.MayJoin(Person, Start).Undetermined.Select(static e => e.ErrorCode).Should().Equal("ADMIT-COVERED", DossierErrors.NotDeclared.Code, "ADMIT-SEAT");
        undeclared.MayJoin(Person, Start).FirstDayPossible.Should().Be(Start);
        Given.Whole(Partners)[Given.Cohort2].MayJoin(Person, Start).Reasons.Should().ContainSingle().Which.ErrorCode.Should().Be("ADMIT-COVERED");
        var covered = Given.Of(Partners, Twelve).HoldingAll(Given.Now, Holding.Cohorts);
        covered[Given.Cohort2].MayJoin(Person, Start).Undetermined.Select(static e => e.ErrorCode)
            .Should().Equal(["ADMIT-COVERED", DossierErrors.NotDeclared.Code, "ADMIT-SEAT"], "an agreement that continues it may have taken the cohort over");
        covered.HoldingAll(Given.Now, Holding.AgreementsAround(Twelve.Id))[Given.Cohort2].MayJoin(Person, Start).Undetermined.Select(static e => e.ErrorCode)
            .Should().Equal(["ADMIT-SEAT", DossierErrors.NotDeclared.Code], "another one may cover it too, and have a smaller quota");
        covered.HoldingAll(Given.Now, Holding.AgreementsAt(AgreementsGiven.UptS))[Given.Cohort2].MayJoin(Person, Start).Outcome.Should().Be(Outcome.Met);
    }

    [Fact]
    [Trait("Joint", "framework")]
    public void Is_not_known_while_the_framework_with_which_the_agreement_ends_is_missing()
    {
        var framework = Framework();
        var outliving = Twelve.PlaceUnder(framework, Given.Day("2023-02-01"), Given.On("2023-03-01", "under")).Value;
        var under = CooperationAgreement.From(AgreementsGiven.Draft(clauses: new() { Framework = FrameworkRule.EndsWithFramework }).Signed()
            .PlaceUnder(framework, Given.Day("2023-02-01"), Given.On("2023-03-01", "under")).Value.Journal.Entries).Value;

        Given.Whole(outliving, Partners)[Given.Cohort2].MayJoin(Person, Start).Outcome.Should().Be(Outcome.Met, "it lasts whatever becomes of its framework");

        Given.Whole(under, Partners)[Given.Cohort2].MayJoin(Person, Start).Undetermined.Select(static e => e.Text.En)
            .Should().Contain("Not in the dossier: the framework MOU-1. So this cannot be determined; load what is missing and hand it in.");
        Given.Whole(under, framework, Partners)[Given.Cohort2].MayJoin(Person, Start).Outcome.Should().Be(Outcome.Met);
    }

    [Fact]
    public void Gives_every_reason_once_and_what_is_missing_beside_what_is_certain()
    {
        var answer = Given.Of(Own)[Given.Cohort2].MayJoin(Person with { Isolation = DateSet.All }, Start);

        answer.Outcome.Should().Be(Outcome.NotMet);
        answer.Reasons.Select(static e => e.ErrorCode).Should().Equal("ELIG-ISOLATION");
        answer.Undetermined.Select(static e => e.ErrorCode).Should().Equal("ADMIT-HOURS", DossierErrors.NotDeclared.Code);
        answer.In(Language.English).Should().StartWith("May not join on 3 June 2024. The person is in isolation, every day.");
    }

    [Fact]
    public void Is_asked_of_people_whom_the_dossier_knows_and_names_those_it_does_not()
    {
        var whole = Given.Whole(Own).Knowing(Person)[Given.Cohort2];

        whole.MayJoin(Person.Id, Start).Outcome.Should().Be(Outcome.Met);
        var unknown = whole.MayJoin(CohortsGiven.Person(7), Start);
        unknown.Outcome.Should().Be(Outcome.Undetermined);
        unknown.Undetermined[0].Text.En.Should().Be("Not in the dossier: the facts about the participant P-007. So this cannot be determined; load what is missing and hand it in.");
    }

    [Fact]
    public void Opens_on_the_day_on_which_the_last_condition_is_met_within_the_days_of_intake()
    {
        var isolated = Person with { Isolation = DateSet.Until(Given.Day("2024-06-09")) };

        Given.Whole(Own)[Given.Cohort2].MayJoin(isolated, Start).FirstDay.Should().Be(Given.Day("2024-06-10"));
        Given.Whole(Own)[Given.Cohort2].MayJoin(isolated with { Isolation = DateSet.Until(Own.LastDay) }, Start).FirstDay.Should().BeNull("the cohort is over by then");
    }

    [Fact]
    public void Is_decided_for_several_in_the_order_of_application()
    {
        var two = Given.Cohort(Given.Cohort2, CohortsGiven.Plan("2024-06-03", seats: 2));
        foreach (var number in new[] { 3, 1 })
        {
            two = two.Apply(CohortsGiven.Person(number), Given.Day("2024-05-02"), Given.On("2024-05-02", $"apply-{number}"))
                .Bind(c => c.Approve(EntryId.From($"apply-{number}"), Given.Day("2024-05-02"), Given.On("2024-05-02", $"approve-{number}"))).Value;
        }

        var selection = Given.Whole(two)[Given.Cohort2].Select(
            [CohortsGiven.Facts(CohortsGiven.Person(4)), CohortsGiven.Facts(CohortsGiven.Person(1)), CohortsGiven.Facts(CohortsGiven.Person(2), isEligible: false), CohortsGiven.Facts(CohortsGiven.Person(3))],
            Start);

        selection.Chosen.Select(static d => d.Participant).Should().Equal(CohortsGiven.Person(3), CohortsGiven.Person(1));
        selection.Others.Select(static d => (d.Participant, d.Reasons[0].ErrorCode)).Should().Equal((CohortsGiven.Person(4), "ADMIT-SEAT"), (CohortsGiven.Person(2), "ELIG-ISOLATION"));
        var enrolled = selection.Chosen.Aggregate(
            DomainResult.Success(Given.Whole(two)[Given.Cohort2]), static (at, chosen) => at.Bind(c => c.Enrol(chosen.Admission.Value, Given.On("2024-06-03", $"enrol-{chosen.Participant}"))));
        enrolled.Value.TakingPartOn(Start).Should().Equal(CohortsGiven.Person(1), CohortsGiven.Person(3));
    }

    [Theory]
    [Trait("Law", "PP 58/1999 ps 2")]
    [InlineData("2024-06-02", true)]
    [InlineData("2024-06-03", false)]
    [InlineData("2024-06-07", false)]
    [InlineData("2024-06-08", true)]
    public void Says_where_a_detainee_is_to_be_held_and_refuses_nobody_for_it(string day, bool isWarned)
    {
        var detainee = CohortsGiven.Facts(CohortsGiven.Person(9), status: LegalStatus.Tahanan);
        var lapas = Given.Lapas.DesignateAsRutan(ValidityPeriod.Between(Start, Given.Day("2024-06-07")).Value, Given.On("2024-01-01", "rutan")).Value;
        var answer = Dossier.Of(lapas, Given.Company, CohortsGiven.Programme(), Own).Value.HoldingAll(Given.Now, Holding.Cohorts, Holding.Agreements)[Given.Cohort2].MayJoin(detainee, Given.Day(day));

        answer.Outcome.Should().Be(Outcome.Met);
        answer.Eligibility.ToWarnings().Select(static w => w.Text.En).Should().Equal(isWarned ? ["The facility is no Rutan and not designated as one."] : []);
        answer.Eligibility.ToWarnings().Select(static w => w.Basis!.In(Language.English)).Should().Equal(isWarned ? ["UU 22/2022 art. 1; PP 58/1999 art. 2(2)"] : []);
    }

    [Theory]
    [InlineData("2024-06-09", Outcome.Met)]
    [InlineData("2024-06-10", Outcome.NotMet)]
    public void Looks_at_the_facility_as_it_is_on_the_day(string day, Outcome expected)
    {
        var forWomen = Given.Lapas.Designate(new([Sex.Female]), Given.Day("2024-06-10"), Given.On("2024-06-01", "women")).Value;

        var answer = Given.Whole(Own).With(forWomen).Value[Given.Cohort2].MayJoin(Person, Given.Day(day));

        answer.Outcome.Should().Be(expected);
        answer.Reasons.Select(static e => e.ErrorCode).Should().Equal(expected == Outcome.Met ? [] : ["ELIG-SEX"]);
    }

    [Fact]
    public void Is_asked_of_a_cohort_that_the_dossier_holds() =>
        FluentActions.Invoking(static () => Given.Whole()[Given.Cohort2]).Should().Throw<ArgumentException>().WithParameterName("id");

    private static CooperationAgreement Framework() => Agreements.Given.Draft("MOU-1").Signed();

    [Fact]
    public void Is_not_decided_by_one_of_two_facts_about_a_person_that_differ()
    {
        var (fit, isolated) = (CohortsGiven.Facts(CohortsGiven.Person(1)), CohortsGiven.Facts(CohortsGiven.Person(1), false));
        var dossier = Given.Whole(Given.Cohort(Given.Cohort1, CohortsGiven.Plan("2024-06-03")));
        var day = Given.Day("2024-06-03");

        var (chosen, others) = dossier[Given.Cohort1].Select([fit, isolated, CohortsGiven.Facts(CohortsGiven.Person(2))], day);
        chosen.Should().ContainSingle();
        others.Should().ContainSingle().Which.Outcome.Should().Be(Outcome.Undetermined);
        others[0].Undetermined.Should().Contain(static e => e.ErrorCode == DossierErrors.Twice.Code && e.Text.En.Contains("P-001", StringComparison.Ordinal));
        dossier[Given.Cohort1].Select([fit, CohortsGiven.Facts(CohortsGiven.Person(1))], day).Chosen.Should().ContainSingle("the same facts count once");

        FluentActions.Invoking(() => dossier.Knowing(fit, isolated)).Should().Throw<ArgumentException>().WithMessage("*P-001*");
        dossier.Knowing(fit, CohortsGiven.Facts(CohortsGiven.Person(1))).Participants.Should().ContainSingle();
        dossier.Knowing(fit).Knowing(isolated).Find(CohortsGiven.Person(1)).Should().Be(isolated, "later facts take the place of earlier ones");
    }
}
