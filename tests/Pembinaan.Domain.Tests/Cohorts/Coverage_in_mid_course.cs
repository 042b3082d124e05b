using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Tests.Agreements;
using Pembinaan.Domain.Time;
using AgreementsGiven = Pembinaan.Domain.Tests.Agreements.Given;

namespace Pembinaan.Domain.Tests.Cohorts;

public class Coverage_in_mid_course
{
    private static readonly ParticipantId Person = Given.Person(1);

    [Fact]
    [Trait("Scenario", "S13")]
    public void Of_a_subject_taken_out_goes_on_with_a_run_out_clause_for_what_had_begun()
    {
        var narrowed = Narrowed("2024-06-14");

        TusukSate("2024-05-20").Coverage(narrowed).UncoveredDays.IsEmpty.Should().BeTrue("the class runs to 14 June");
        TusukSate("2024-05-20").Coverage(Narrowed("2024-06-13")).UncoveredDays.Should().Be(DateSet.On(Given.Day("2024-06-14")));
        TusukSate("2024-05-31").Coverage(narrowed).Of(Given.Session(2)).Verdict.Should().Be(CoverageVerdict.Covered, "it had begun the day before");
        TusukSate("2024-06-03").Coverage(narrowed).Of(Given.Session(1)).Gaps.Single().Code.Should().Be(AgreementErrors.CoverageRunOutOnly.Code, "it had not begun");
        narrowed.StandingOn(Given.Day("2024-06-01")).LegalForce.Should().Be(LegalForce.Binding);
        TusukSate("2024-05-20").Admit(Person, "2024-06-03", agreements: narrowed).IsSuccess.Should().BeFalse("only what had begun may be finished");
    }

    [Fact]
    [Trait("Scenario", "S13")]
    public void Stays_in_force_without_interruption_in_slices()
    {
        var narrowed = AgreementsGiven.Pks1().Amend(new(Given.Day("2024-06-01")) { Scope = [new ScopeItem(Given.Sabun)] }, "2024-05-25").Value;

        narrowed.InForceDays.Should().Be(DateSet.Between(Given.Day("2023-02-01"), Given.Day("2025-01-31")));
        narrowed.ScopeSlices().Select(static s => (s.FirstDay, s.LastDay, s.Value.Count)).Should().Equal(
            (Given.Day("2023-02-01"), Given.Day("2024-05-31"), 2), (Given.Day("2024-06-01"), Given.Day("2025-01-31"), 1));
        Given.Cohort(Given.Plan("2024-05-20", byPartner: true)).Coverage(narrowed).UncoveredDays.IsEmpty.Should().BeTrue("soap stays");
        TusukSate("2024-05-20").Admit(Person, "2024-05-25", agreements: narrowed).IsSuccess.Should().BeFalse("the addendum is known on that day");
    }

    [Theory]
    [InlineData("2024-05-31", false)]
    [InlineData("2024-06-03", true)]
    public void Of_a_subject_added_by_an_addendum_begins_on_its_day(string day, bool isCovered)
    {
        var lele = SubjectId.From("LELE");
        var widened = AgreementsGiven.Pks1().Amend(new(Given.Day("2024-06-01")) { Scope = [new ScopeItem(Given.Sabun), new ScopeItem(Given.TusukSate), new ScopeItem(lele)] }, "2024-05-25").Value;
        var cohort = Given.Cohort(Given.Plan("2024-05-30", 4, byPartner: true) with { Sessions = Given.Sessions("2024-05-30", 4, lele) }, Given.Curriculum() with { Subjects = [lele] });
        var receipt = cohort.Coverage(widened).Of(cohort.Sessions.Single(s => s.Day == Given.Day(day)).Id);

        (receipt.Verdict == CoverageVerdict.Covered).Should().Be(isCovered);
        receipt.Gaps.Select(static g => g.Code).Should().Equal(isCovered ? [] : [AgreementErrors.CoverageSubject.Code]);
    }

    [Theory]
    [InlineData(false, "2025-01-31")]
    [InlineData(true, "2025-02-12")]
    [Trait("Scenario", "S14")]
    public void Suspended_for_twelve_days_moves_the_end_only_by_a_clause_and_then_by_exactly_twelve(bool extends, string last)
    {
        var agreement = AgreementsGiven.Pks1(new() { SuspensionExtendsTerm = extends }).Beside()
            .Suspend(Given.Day("2024-06-10"), Given.Day("2024-06-21"), "renovasi", Given.On("2024-06-09", "suspend")).Value;
        var cohort = Given.Cohort(Given.Plan(last, 2, byPartner: true));

        cohort.Coverage(agreement).Of(Given.Session(1)).Verdict.Should().Be(CoverageVerdict.Covered);
        cohort.Coverage(agreement).Of(Given.Session(2)).Gaps.Single().Code.Should().Be(AgreementErrors.CoverageExpired.Code);
    }

    [Fact]
    [Trait("Scenario", "S14")]
    public void Suspended_past_the_end_is_suspended_to_the_end_and_then_expired()
    {
        var past = AgreementsGiven.Pks1().Suspend(Given.Day("2025-01-30"), Given.Day("2025-02-28"), "renovasi", Given.On("2025-01-29", "suspend")).Value;
        var lastDay = AgreementsGiven.Pks1().Suspend(Given.Day("2025-01-31"), Given.Day("2025-01-31"), "renovasi", Given.On("2025-01-29", "suspend")).Value;
        var cohort = Given.Cohort(Given.Plan("2025-01-30", 3, byPartner: true));

        Codes(past).Should().Equal(AgreementErrors.CoverageSuspended.Code, AgreementErrors.CoverageSuspended.Code, AgreementErrors.CoverageExpired.Code);
        Codes(lastDay).Should().Equal(null, AgreementErrors.CoverageSuspended.Code, AgreementErrors.CoverageExpired.Code);

        IEnumerable<string?> Codes(CooperationAgreement agreement) => cohort.Sessions.Select(s => cohort.Coverage(agreement).Of(s.Id).Gaps.SingleOrDefault()?.Code);
    }

    [Fact]
    [Trait("Scenario", "S14")]
    public void Blocked_sessions_are_cancelled_and_made_up_for_so_that_nobody_is_absent()
    {
        var agreement = AgreementsGiven.Pks1();
        var suspended = agreement.Suspend(Given.Day("2024-06-10"), Given.Day("2024-06-21"), "renovasi", Given.On("2024-06-09", "suspend")).Value;
        var cohort = Given.Cohort(Given.Plan("2024-06-06", 4, byPartner: true)).Enrolled(1, agreements: agreement).HeldAll(1, 2, agreements: suspended);

        cohort.Held(3, [], suspended).Has(CohortErrors.SessionBlocked).Should().BeTrue();
        var resumed = cohort.Replan([cohort.Sessions[2].Plan with { Day = Given.Day("2024-06-24") }, cohort.Sessions[3].Plan with { Day = Given.Day("2024-06-25") }], "penangguhan", Given.On("2024-06-10", "replan")).Value.HeldAll(3, 4, agreements: suspended);
        resumed.PresenceOf(Person).Should().Be(new Presence(LessonHours.Of(32), LessonHours.None, LessonHours.None));
    }

    [Fact]
    public void Expires_on_the_last_day_of_the_agreement_and_admits_with_a_warning_that_lists_the_days()
    {
        var cohort = Given.Cohort(Given.Plan("2025-01-30", 4, byPartner: true));
        var admission = cohort.Admit(Person, "2025-01-30", agreements: AgreementsGiven.Pks1());

        admission.Warnings.Single(static w => w.ErrorCode == CohortErrors.SessionsUncovered.Code).Text.En.Should().Contain("3 February 2025").And.Contain("4 February 2025");
        cohort.Admit(Person, "2025-01-31", agreements: AgreementsGiven.Pks1()).IsSuccess.Should().BeTrue("the last day");
        cohort.Admit(Person, "2025-02-01", agreements: AgreementsGiven.Pks1()).IsSuccess.Should().BeFalse("the day after");
    }

    [Fact]
    public void Passes_to_the_new_provider_under_its_own_agreement()
    {
        var blk = StakeholderId.From("BLK");
        var pks2 = AgreementsGiven.Draft("PKS-2", AgreedPeriod.Between(Given.Day("2024-06-01"), Given.Day("2025-05-31")).Value, partner: PartyId.Of(blk)).Signed("2024-05-25");
        var cohort = Given.Cohort(Given.Plan("2024-05-30", 4, byPartner: true)).Succeed(blk, Given.Day("2024-06-03"), "penyelenggara berganti", Given.On("2024-05-30", "succeed")).Value;
        var coverage = cohort.Coverage(AgreementsGiven.Pks1(), pks2);

        cohort.Sessions.Select(s => string.Join('+', coverage.Of(s.Id).Agreements)).Should().Equal("PKS-1", "PKS-1", "PKS-2", "PKS-2");
        var alone = cohort.Coverage(AgreementsGiven.Pks1()).Of(Given.Session(3)).Gaps.Single();
        (alone.Agreement!.Value, alone.Code).Should().Be(("PKS-1", AgreementErrors.CoverageProvider.Code));
        alone.Text.En.Should().Contain("BLK").And.Contain("PKS-1");
    }

    [Fact]
    public void A_moved_session_is_given_by_the_provider_of_its_new_day()
    {
        var blk = StakeholderId.From("BLK");
        var cohort = Given.Cohort().Succeed(blk, Given.Day("2025-08-20"), "berganti", Given.On("2025-08-01", "succeed")).Value;
        var moved = cohort.Replan(cohort.Sessions[0].Plan with { Day = Given.Day("2025-09-01") }, "x", Given.On("2025-08-01", "move")).Value;

        moved.FindSession(Given.Session(1))!.Provider.Should().Be((ProviderId)blk);
        moved.FindSession(Given.Session(2))!.Provider.Should().Be((ProviderId)PartyId.Of(Given.UptS));
    }

    [Fact]
    public void Is_untouched_by_a_facility_that_is_reclassified_and_ends_with_one_that_is_closed()
    {
        var facility = Facility.Establish(Given.UptS, "Rutan Kelas IIB", FacilityKind.Rutan, FacilityClass.IIB, IndonesianTimeZone.Wib, null, Given.On("2020-01-01", "f")).Value;
        var lapas = facility.Reclassify(FacilityKind.Lapas, FacilityClass.IIB, Given.Day("2025-08-11"), Given.On("2025-08-11", "lapas")).Value;
        var cohort = Given.Cohort();

        SessionCoverage.OfAll(cohort, lapas).UncoveredDays.IsEmpty.Should().BeTrue();
        var closed = lapas.Close(Given.Day("2025-08-15"), Given.On("2025-08-11", "close")).Value;
        SessionCoverage.OfAll(cohort, closed).UncoveredDays.FirstDay.Should().Be(Given.Day("2025-08-18"));
    }

    [Fact]
    public void Is_evaluated_at_enrolment_at_delivery_and_at_certification()
    {
        var pks1 = AgreementsGiven.Pks1();
        var cohort = Given.Cohort(Given.Plan("2024-06-03", 2, byPartner: true), Given.Curriculum(CompletionCriteria.OfTheFacility(80, false, null).Value));
        cohort.Admit(Person, "2024-06-03").IsSuccess.Should().BeFalse("enrolment without an agreement");
        var enrolled = cohort.Enrolled(1, agreements: pks1);
        enrolled.Held(1, [], pks1).Value.FindSession(Given.Session(1))!.Coverage!.Agreements.Should().Equal(pks1.Id);
        var held = enrolled.Held(1, []).Value.HeldAll(2, 2, agreements: pks1);
        held.FindSession(Given.Session(1))!.Coverage!.Verdict.Should().Be(CoverageVerdict.NotCovered, "marked, not deleted");
        held.PresenceOf(Person).Attended.Should().Be(LessonHours.Of(16));

        held.Finding(Person, "2024-06-30").UncoveredDays.Should().Equal(Given.Day("2024-06-03"), Given.Day("2024-06-04"));
        held.Finding(Person, "2024-06-30", pks1).UncoveredDays.Should().BeEmpty("the agreement that covers it was handed in later");
    }

    [Fact]
    public void By_implementing_offices_and_people_whom_a_party_brings()
    {
        var office = StakeholderId.From("DINAS-PERIKANAN");
        var trainer = ProviderId.BroughtAs(AssociateId.From("UMKM-7"));
        var agreement = AgreementsGiven.Bare(partner: PartyId.Of(AgreementsGiven.Pemkab)).Value
            .AgreePeriod(AgreedPeriod.Between(Given.Day("2023-02-01"), Given.Day("2025-01-31")).Value, Given.On("2023-01-30", "period")).Value
            .NameImplementingOffice(AgreementsGiven.Pemkab, office, [Given.Sabun], Given.On("2023-01-30", "office")).Value
            .Bring(AgreementsGiven.Pemkab, trainer, [Given.Sabun], Given.On("2023-01-30", "bring")).Value.Signed();

        foreach (var provider in new[] { office, trainer, (ProviderId)AgreementsGiven.Pemkab })
        {
            Given.Cohort(Given.Plan("2024-06-03", 1) with { Provider = provider }).Coverage(agreement).UncoveredDays.IsEmpty.Should().BeTrue(provider.Value);
        }

        var onTusukSate = Given.Cohort(Given.Plan("2024-06-03", 1) with { Provider = office, Sessions = Given.Sessions("2024-06-03", 1, Given.TusukSate) });
        onTusukSate.Coverage(agreement).Of(Given.Session(1)).Gaps.Single().Code.Should().Be(AgreementErrors.CoverageProvider.Code);
        Given.Cohort(Given.Plan("2024-06-03", 1) with { Provider = ProviderId.BroughtAs(AssociateId.From("UMKM-8")) }).Coverage(agreement).Of(Given.Session(1)).Gaps.Single().Code.Should().Be(AgreementErrors.CoverageProvider.Code);
    }

    [Fact]
    public void By_an_office_named_later_is_ratified_and_what_was_found_when_it_was_held_stays()
    {
        var office = StakeholderId.From("DINAS-PERIKANAN");
        var held = Given.Cohort(Given.Plan("2024-06-03", 2) with { Provider = office }).Held(1, [], AgreementsGiven.Pks1()).Value;
        var named = AgreementsGiven.Pks1().NameOffice(office, [Given.Sabun], "2024-06-04", "office", "2024-06-03", isRetroactive: true).Value;
        var now = held.Coverage(named);

        held.FindSession(Given.Session(1))!.Coverage!.Should().Match<CoverageReceipt>(static r => r.Verdict == CoverageVerdict.NotCovered && !r.IsRatified);
        now.Of(Given.Session(1)).Should().Match<CoverageReceipt>(static r => r.Verdict == CoverageVerdict.Covered && r.IsRatified);
        now.Of(Given.Session(2)).IsRatified.Should().BeFalse("it comes after the naming");
        now.RatifiedDays.Should().Be(DateSet.On(Given.Day("2024-06-03")));
        now.ChangedSinceHeld.Should().ContainSingle();
    }

    private static CooperationAgreement Narrowed(string runOutLastDay) =>
        AgreementsGiven.Pks1().Amend(new(Given.Day("2024-06-01")) { Scope = [new ScopeItem(Given.Sabun)], RunOutLastDay = Given.Day(runOutLastDay) }, "2024-05-25").Value;

    private static Cohort TusukSate(string firstDay) => Given.Cohort(Given.Plan(firstDay, byPartner: true) with { Sessions = Given.Sessions(firstDay, 20, Given.TusukSate) });
}
