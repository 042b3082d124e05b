using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Tests.Agreements;
using Pembinaan.Domain.Time;
using AgreementsGiven = Pembinaan.Domain.Tests.Agreements.Given;

namespace Pembinaan.Domain.Tests.Cohorts;

public class Coverage_of_a_session
{
    private static readonly ParticipantId Person = Given.Person(1);

    private static Cohort TusukSateClass => Given.Cohort(Given.Plan("2024-05-20", byPartner: true) with { Sessions = Given.Sessions("2024-05-20", 20, Given.TusukSate) });

    [Theory]
    [Trait("Law", "PP 31/1999 ps 6")]
    [InlineData("1999-05-18", false)]
    [InlineData("1999-05-19", true)]
    public void Has_rules_from_the_promulgation_of_the_article_on_the_facilitys_own_mandate(string day, bool hasRules) =>
        (CoverageRules.Book.VersionOn(Given.Day(day)) is not null).Should().Be(hasRules);

    [Fact]
    [Trait("Scenario", "S01")]
    public void Holds_on_the_agreements_last_day_and_not_on_the_next()
    {
        var cohort = Given.Cohort(Given.Plan("2025-01-31", 2, byPartner: true));
        var coverage = cohort.Coverage(AgreementsGiven.Pks1());

        coverage.Of(Given.Session(1)).Verdict.Should().Be(CoverageVerdict.Covered);
        coverage.Of(Given.Session(1)).Agreements.Should().Equal(AgreementId.From("PKS-1"));
        var gap = coverage.Of(Given.Session(2)).Gaps.Single();
        gap.Agreement.Should().Be(AgreementId.From("PKS-1"));
        gap.Text.Id.Should().Contain("31 Januari 2025");
    }

    [Fact]
    [Trait("Scenario", "S13")]
    public void Ends_for_a_subject_that_an_addendum_takes_out_mid_course()
    {
        var narrowed = AgreementsGiven.Pks1().Amend(new(Given.Day("2024-06-01")) { Scope = [new ScopeItem(Given.Sabun)] }, "2024-05-25").Value;
        var coverage = TusukSateClass.Coverage(narrowed);

        coverage.Sessions.Where(s => s.Day <= Given.Day("2024-05-31")).Should().OnlyContain(s => coverage.Of(s.Id).Verdict == CoverageVerdict.Covered);
        coverage.Sessions.Where(s => s.Day >= Given.Day("2024-06-01")).Should().OnlyContain(s => coverage.Of(s.Id).Gaps.Single().Code == AgreementErrors.CoverageSubject.Code);
    }

    [Fact]
    [Trait("Scenario", "S13")]
    public void Lets_nobody_in_from_the_day_the_narrowing_is_known()
    {
        var narrowed = AgreementsGiven.Pks1().Amend(new(Given.Day("2024-06-01")) { Scope = [new ScopeItem(Given.Sabun)] }, "2024-05-25").Value;
        var asKnownBefore = narrowed.AsKnownAt(AgreementsGiven.Noon("2024-05-24"))!;

        TusukSateClass.Admit(Person, "2024-05-24", agreements: asKnownBefore).IsSuccess.Should().BeTrue();
        TusukSateClass.Admit(Person, "2024-05-27", agreements: narrowed).ValidationErrors.Select(static e => e.ErrorCode).Should().Contain("ADMIT-COVERED");
    }

    [Fact]
    [Trait("Scenario", "S14")]
    public void Is_blocked_while_the_agreement_is_suspended()
    {
        var agreement = AgreementsGiven.Pks1();
        var cohort = TusukSateClass.Enrolled(1, agreements: agreement);
        var suspended = agreement.Suspend(Given.Day("2024-06-10"), Given.Day("2024-06-21"), "renovasi", Given.On("2024-06-09", "suspend")).Value;
        var within = cohort.Sessions.First(s => s.Day == Given.Day("2024-06-10"));
        var number = cohort.Sessions.AsSpan().IndexOf(within) + 1;

        cohort.Held(number, [Person], suspended).Has(CohortErrors.SessionBlocked).Should().BeTrue();
        cohort.PresenceOf(Person).Missed.Count.Should().Be(0, "attendance cannot be recorded as absence");
        SessionCoverage.OfAll(Given.Cohort(Given.Plan("2024-06-21", 2, byPartner: true)), DateSet.All, suspended).Should().Match<CoverageOfCohort>(c =>
            c.Of(Given.Session(1)).Verdict == CoverageVerdict.Blocked && c.Of(Given.Session(2)).Verdict == CoverageVerdict.Covered);
    }

    [Fact]
    [Trait("Scenario", "S05")]
    public void Marks_sessions_held_after_an_end_that_becomes_known_later_and_deletes_nothing()
    {
        var agreement = AgreementsGiven.Pks1();
        var cohort = TusukSateClass.Enrolled(1, agreements: agreement).HeldAll(1, 20, agreements: agreement);
        var terminated = agreement.Terminate(Given.Day("2024-06-10"), TerminationCause.All[0], "dihentikan", Given.On("2024-07-10", "terminate")).Value;
        var coverage = cohort.Coverage(terminated);

        coverage.ChangedSinceHeld.Should().OnlyContain(s => s.Day > Given.Day("2024-06-10")).And.NotBeEmpty();
        cohort.PresenceOf(Person).Attended.Count.Should().Be(160);
        cohort.Finding(Person, "2024-07-10", terminated).UncoveredDays.Should().Equal(coverage.ChangedSinceHeld.Select(static s => s.Day));
    }

    [Fact]
    public void Is_the_facilitys_own_mandate_where_it_teaches_itself() => Given.Cohort().Coverage().Of(Given.Session(1)).IsOwnMandate.Should().BeTrue();

    [Fact]
    public void Ends_with_the_facility()
    {
        var closed = SessionCoverage.OfAll(Given.Cohort(), DateSet.Until(Given.Day("2025-08-04")));

        closed.Of(Given.Session(1)).Verdict.Should().Be(CoverageVerdict.Covered);
        closed.Of(Given.Session(2)).Gaps.Select(static g => g.Code).Should().Contain(CohortErrors.FacilityClosed.Code);
    }

    [Fact]
    public void Names_that_there_is_no_agreement() =>
        Given.Cohort(Given.Plan(byPartner: true)).Coverage().Of(Given.Session(1)).Gaps.Single().Code.Should().Be(CohortErrors.NoAgreement.Code);

    [Fact]
    public void Stays_within_the_agreements_quota_of_sessions()
    {
        var agreement = AgreementsGiven.Draft(period: AgreedPeriod.Between(Given.Day("2025-01-01"), Given.Day("2025-12-31")).Value)
            .AgreeTerms(new() { Quotas = [new(QuotaUnit.Sessions, 5, QuotaPer.Term)] }, Given.On("2023-01-30", "terms")).Value.Signed();
        var coverage = Given.Cohort(Given.Plan(byPartner: true)).Coverage(agreement);

        coverage.Of(Given.Session(5)).Verdict.Should().Be(CoverageVerdict.Covered);
        coverage.Of(Given.Session(6)).Gaps.Single().Code.Should().Be(CohortErrors.QuotaUsedUp.Code);
    }

    [Fact]
    public void An_uncovered_session_is_held_and_marked_with_a_warning()
    {
        var cohort = Given.Cohort(Given.Plan("2025-01-31", 2, byPartner: true)).Enrolled(1, agreements: AgreementsGiven.Pks1());
        var held = cohort.Held(2, [], AgreementsGiven.Pks1());

        held.Warnings.Single().ErrorCode.Should().Be(CohortErrors.NotCovered.Code);
        held.Value.FindSession(Given.Session(2))!.Coverage!.Verdict.Should().Be(CoverageVerdict.NotCovered);
    }

    [Fact]
    public void Is_of_one_revision_of_the_cohort()
    {
        var cohort = Given.Cohort().Enrolled(1);
        var coverage = SessionCoverage.Of(cohort, Given.Session(1), DateSet.All).Value;
        var changed = cohort.Enrol(cohort.Admit(Given.Person(2), "2025-08-04").Value, Given.On("2025-08-04", "second")).Value;

        changed.Hold(new([Person, Given.Person(2)], []), coverage, Given.On("2025-08-04", "hold")).Status.Should().Be(ResultStatus.Conflict);
    }
}
