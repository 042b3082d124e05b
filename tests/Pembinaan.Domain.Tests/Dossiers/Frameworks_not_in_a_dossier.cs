using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Stakeholders;
using Pembinaan.Domain.Time;
using static Pembinaan.Domain.Tests.Agreements.Given;

namespace Pembinaan.Domain.Tests.Dossiers;

/// <summary>PKS-1, in force from 1 February 2023 to 31 January 2025 unless its framework, which nobody loaded, ends earlier.</summary>
[Trait("Joint", "framework")]
public class Frameworks_not_in_a_dossier
{
    private const string InDoubt = "Whether PKS-1 is in force cannot be determined; missing: framework MOU-1.";
    private const string NotHeld = "Not in the dossier: the framework MOU-1. So this cannot be determined; load what is missing and hand it in.";
    private static readonly CooperationAgreement Framework = Draft("MOU-1").Signed();
    private static readonly AgreementClauses WithFramework = new() { Framework = FrameworkRule.EndsWithFramework };
    private static readonly CooperationAgreement Child = Under(Draft(clauses: WithFramework).Signed());

    [Theory]
    [InlineData("2023-01-30", LegalForce.NotFormed)]
    [InlineData("2023-01-31", LegalForce.NotYetInForce)]
    [InlineData("2023-02-01", LegalForce.Undetermined)]
    [InlineData("2025-01-31", LegalForce.Undetermined)]
    [InlineData("2025-02-01", LegalForce.Expired)]
    public void Leave_only_days_of_the_own_period_undetermined(string day, LegalForce expected)
    {
        var dossier = All(Child);

        dossier[Child.Id].StandingOn(Day(day)).LegalForce.Should().Be(expected);
        dossier[Child.Id].UndeterminedDays.Contains(Day(day)).Should().Be(expected == LegalForce.Undetermined);
        dossier[Child.Id].StandingOn(Day(day)).IsOpenForIntake.Should().Be(expected == LegalForce.Undetermined ? null : false);
        dossier.Portfolio.InForceOn(Day(day)).Value.Sure.Should().BeEmpty();
        Doubted(dossier, day).Should().Equal(expected == LegalForce.Undetermined ? [InDoubt, NotHeld] : [NotHeld]);
        Child.StandingOn(Day(day)).LegalForce.Should().Be(expected, "alone it knows as much");
        All(Child, Framework)[Child.Id].StandingOn(Day("2025-01-31")).LegalForce.Should().Be(LegalForce.Binding);
    }

    [Fact]
    public void Leave_no_gap_in_doubt_after_the_own_last_day()
    {
        var portfolio = All(Child).Portfolio;

        portfolio.GapsOf(UptS, Sabun, 2025).Warnings.Select(static w => w.Text.En).Should().Equal([InDoubt, NotHeld], "January of it is in doubt");
        portfolio.GapsOf(UptS, Sabun, 2025).Value.Should().Be(DateSet.Between(Day("2025-02-01"), Day("2025-12-31")), "what is in doubt is no gap");
        portfolio.GapsOf(UptS, Sabun, 2026).Warnings.Select(static w => w.Text.En).Should().Equal([NotHeld], "the framework may cover it itself");
        portfolio.GapsOf(UptS, Sabun, 2026).Value.Count().Should().Be(365);
        Reasons("2025-02-01").Should().Equal("Agreement PKS-1 expired on 31 January 2025.");
        Reasons("2023-01-31").Should().Equal("Agreement PKS-1 does not come into force until 1 February 2023.");
        Reasons("2025-01-31").Should().Equal("Whether PKS-1 is in force cannot be determined; missing: framework MOU-1.");
    }

    [Theory]
    [InlineData("2023-01-31", true)]
    [InlineData("2023-02-01", true)]
    [InlineData("2025-01-31", true)]
    [InlineData("2025-02-01", false)]
    public void Are_named_by_the_standing_of_each_day_in_doubt(string day, bool isNamed)
    {
        All(Child)[Child.Id].StandingOn(Day(day)).Findings.Select(static f => f.Text.En).Should().Equal(
            isNamed ? ["Not in the dossier: the framework MOU-1. So this cannot be determined; load what is missing and hand it in."] : []);
        All(Child, Framework)[Child.Id].StandingOn(Day(day)).Findings.Should().BeEmpty();
    }

    [Theory]
    [InlineData("2024-05-31", true)]
    [InlineData("2024-06-01", false)]
    [InlineData("2024-06-30", false)]
    [InlineData("2024-07-01", true)]
    public void Leave_no_suspended_day_in_doubt(string day, bool isOpen)
    {
        var suspended = Child.Suspend(Day("2024-06-01"), Day("2024-06-30"), "renovasi", On("2024-05-20", "suspended")).Value;
        var dossier = All(suspended);

        Doubted(dossier, day).Should().Equal(isOpen ? [InDoubt, NotHeld] : [NotHeld]);
        dossier[Child.Id].StandingOn(Day(day)).IsSuspended.Should().Be(!isOpen);
        dossier[Child.Id].CoverageOf(UptS, Swen, Sabun).UndeterminedDays.Contains(Day(day)).Should().Be(isOpen);
        dossier[Child.Id].CoverageOf(UptS, Swen, Sabun).ReasonsOn(Day(day))[0].ErrorCode.Should().Be(isOpen ? AgreementErrors.CoverageUndetermined.Code : AgreementErrors.CoverageSuspended.Code);
    }

    [Theory]
    [InlineData("2024-03-31", LegalForce.Undetermined)]
    [InlineData("2024-04-01", LegalForce.Terminated)]
    public void Leave_no_day_after_an_early_end_in_doubt(string day, LegalForce expected)
    {
        var ended = Child.Terminate(Day("2024-03-31"), TerminationCause.MutualConsent, "selesai", On("2024-03-01", "end")).Value;

        All(ended)[Child.Id].StandingOn(Day(day)).LegalForce.Should().Be(expected);
        Doubted(All(ended), day).Should().Equal(expected == LegalForce.Undetermined ? [InDoubt, NotHeld] : [NotHeld]);
    }

    [Fact]
    public void Name_the_one_above_that_is_missing()
    {
        var middle = Draft("MOU-2", clauses: WithFramework).Signed().PlaceUnder(Framework, Day("2023-02-01"), On("2023-03-01", "m")).Value.Alone();
        var lowest = Draft("PKS-3", clauses: WithFramework).Signed().PlaceUnder(middle.Considering(Framework), Day("2023-02-01"), On("2023-03-01", "l")).Value.Alone();
        var dossier = All(middle, lowest).HoldingAll(Noon("2026-01-01"), Holding.Cohorts);

        dossier[lowest.Id].Open.Select(static o => o.Text.En).Should().Contain(
            "Not in the dossier: the framework MOU-1. So this cannot be determined; load what is missing and hand it in.");
        dossier[lowest.Id].Realised(Day("2023-01-31"), Term.OfMonths(3)).IsSuccess.Should().BeTrue("nothing is in doubt before it begins");
        dossier[lowest.Id].Realised(Day("2023-02-01"), Term.OfMonths(3)).Has(DossierErrors.Missing).Should().BeTrue();
        dossier.Portfolio.InForceOn(Day("2024-01-01")).Warnings.Select(static w => w.Text.En).Should().Contain("Whether PKS-3 is in force cannot be determined; missing: framework MOU-1.");
    }

    [Fact]
    public void Without_which_it_lasts_anyway_keep_no_answer_open()
    {
        var free = Under(Draft().Signed());
        var dossier = All(free).HoldingAll(Noon("2026-01-01"), Holding.Agreements);

        dossier[free.Id].Open.Select(static o => o.Text.En).Should().NotContain(static t => t.Contains("framework", StringComparison.Ordinal));
        dossier[free.Id].Missing.Should().NotContain(static m => m.Element == AgreementElement.Framework);
        dossier[free.Id].WarningsOn(Day("2024-01-01")).Select(static w => w.ErrorCode).Should().Contain(AgreementErrors.NeighbourNeeded.Code);
        All(Child)[Child.Id].Open.Select(static o => o.Text.En).Should().Contain(static t => t.Contains("framework", StringComparison.Ordinal));
    }

    [Fact]
    public void Are_not_what_is_missing_where_the_agreement_does_not_say_itself()
    {
        var unsaid = Bare("PKS-7").Value.Signed();
        var dossier = All(unsaid).HoldingAll(Noon("2026-01-01"), Holding.Cohorts);

        dossier[unsaid.Id].Realised(Day("2023-01-30"), Term.OfMonths(3)).IsSuccess.Should().BeTrue();
        dossier[unsaid.Id].Realised(Day("2023-01-31"), Term.OfMonths(3)).Has(AgreementErrors.CoverageUndetermined).Should().BeTrue();
        dossier.Realised(RollUp.Subject, 2023).Has(AgreementErrors.CoverageUndetermined).Should().BeTrue();
    }

    /// <summary>PKS-1 has no day in common with PKS-2 from 1 February 2025 on, whatever its framework; with one from the day before it may have.</summary>
    [Theory]
    [InlineData("2025-02-01", null, "")]
    [InlineData("2025-01-31", null, "DOSSIER-MISSING")]
    [InlineData("2025-01-31", "2025-01-31", "AGREEMENT-OVERLAP")]
    [InlineData("2025-01-31", "2025-01-30", "")]
    public void Decide_whether_it_may_be_continued(string firstDay, string? endOfFramework, string expected)
    {
        var (dossier, next) = (With(endOfFramework), Next(firstDay));
        var continued = dossier.With(next).Value[next.Id].Continue(Child.Id, Continuation.Replacement, On("2024-12-01", "continue"));

        continued.ValidationErrors.Select(static e => e.ErrorCode).Should().Equal(Codes(expected));
        continued.ValidationErrors.Where(static e => e.ErrorCode == DossierErrors.Missing.Code).Select(static e => e.Text.En).Should().Equal(
            expected == DossierErrors.Missing.Code ? ["Not in the dossier: the framework MOU-1. So this cannot be determined; load what is missing and hand it in."] : []);
    }

    [Theory]
    [InlineData("2025-01-31", null, "DOSSIER-MISSING")]
    [InlineData("2025-02-02", null, "")]
    [InlineData("2025-01-31", "2025-01-31", "AGREEMENT-OVERLAP")]
    [InlineData("2025-01-31", "2025-01-30", "")]
    public void Decide_whether_the_next_may_begin_earlier(string firstDay, string? endOfFramework, string expected)
    {
        var dossier = With(endOfFramework);
        var next = Next("2025-02-01");
        var linked = dossier.With(next).Value[next.Id].Continue(Child.Id, Continuation.Replacement, On("2024-12-01", "continue")).Value;

        linked.Change(a => a.Amend(new(Day(firstDay)) { Period = AgreedPeriod.Between(Day(firstDay), Day("2026-12-31")).Value }, "2024-12-10", id: "earlier"))
            .ValidationErrors.Select(static e => e.ErrorCode).Should().Equal(Codes(expected));
    }

    [Theory]
    [InlineData("2024-06-30", null, "DOSSIER-MISSING")]
    [InlineData("2025-02-01", null, "AGREEMENT-OUTSIDE-TERM")]
    [InlineData("2024-06-30", "2024-06-30", "")]
    [InlineData("2024-07-01", "2024-06-30", "AGREEMENT-OUTSIDE-TERM")]
    public void Decide_whether_it_may_be_suspended(string firstDay, string? endOfFramework, string expected) =>
        With(endOfFramework)[Child.Id].Change(a => a.Suspend(Day(firstDay), null, "renovasi", On("2024-05-20", "suspended")))
            .ValidationErrors.Select(static e => e.ErrorCode).Should().Equal(Codes(expected));

    /// <summary>An evaluation of days outside the term is refused; whether they are within it hangs on the framework.</summary>
    [Theory]
    [InlineData("2024-01-01", "2024-12-31", null, "DOSSIER-MISSING")]
    [InlineData("2025-01-31", "2025-03-31", null, "DOSSIER-MISSING")]
    [InlineData("2025-02-01", "2025-03-31", null, "EVALUATION-OUTSIDE-TERM")]
    [InlineData("2024-06-30", "2024-12-31", "2024-06-30", "")]
    [InlineData("2024-07-01", "2024-12-31", "2024-06-30", "EVALUATION-OUTSIDE-TERM")]
    public void Decide_whether_it_may_be_evaluated(string first, string last, string? endOfFramework, string expected)
    {
        var evaluation = Evaluated("E-1", ValidityPeriod.Between(Day(first), Day(last)).Value, "2025-04-01", Recommendation.Continue);
        var evaluated = With(endOfFramework)[Child.Id].Change(a => a.Evaluate(evaluation, On("2025-04-01", "evaluated")));

        evaluated.ValidationErrors.Select(static e => e.ErrorCode).Should().Equal(Codes(expected));
        evaluated.ValidationErrors.Where(static e => e.ErrorCode == DossierErrors.Missing.Code).Select(static e => e.Text.En).Should().Equal(
            expected == DossierErrors.Missing.Code ? ["Not in the dossier: the framework MOU-1. So this cannot be determined; load what is missing and hand it in."] : []);
        Child.Evaluate(evaluation, On("2025-04-01", "evaluated")).ValidationErrors.Select(static e => e.ErrorCode).Should().Equal(
            first == "2025-02-01" ? "EVALUATION-OUTSIDE-TERM" : "COVERAGE-UNDETERMINED");
    }

    [Theory]
    [InlineData("2024-06-30", null, "COVERAGE-UNDETERMINED")]
    [InlineData("2025-02-01", null, "AGREEMENT-TERMINATION-WITHOUT-EFFECT")]
    [InlineData("2024-06-30", "2024-06-30", "")]
    [InlineData("2024-07-01", "2024-06-30", "AGREEMENT-TERMINATION-WITHOUT-EFFECT")]
    public void Decide_whether_an_early_end_has_an_effect(string lastDay, string? endOfFramework, string expected)
    {
        var ended = With(endOfFramework)[Child.Id].Change(a => a.Terminate(Day(lastDay), TerminationCause.MutualConsent, "selesai", On("2024-05-20", "end")));

        ended.Warnings.Select(static w => w.ErrorCode).Should().Equal(Codes(expected));
        ended.Warnings.Where(static w => w.ErrorCode == AgreementErrors.CoverageUndetermined.Code).Select(static w => w.Text.En).Should().Equal(
            expected == AgreementErrors.CoverageUndetermined.Code ? ["Whether PKS-1 is in force cannot be determined; missing: framework MOU-1."] : []);
    }

    [Theory]
    [InlineData("2024-06-30", null, "COVERAGE-UNDETERMINED")]
    [InlineData("2024-06-30", "2024-06-30", "")]
    [InlineData("2024-07-01", "2024-06-30", "RENEWAL-REQUEST-AFTER-END")]
    public void Decide_whether_renewal_is_asked_for_after_the_end(string day, string? endOfFramework, string expected) =>
        With(endOfFramework)[Child.Id].Change(a => a.RequestRenewal(Swen, Day(day), On(day, "asked")))
            .Warnings.Select(static w => w.ErrorCode).Should().Equal(Codes(expected));

    [Theory]
    [InlineData("2024-06-30", null, "COVERAGE-UNDETERMINED")]
    [InlineData("2025-02-01", null, "AGREEMENT-REPORTED-OUTSIDE-TERM")]
    [InlineData("2024-06-30", "2024-06-30", "")]
    [InlineData("2024-07-01", "2024-06-30", "AGREEMENT-REPORTED-OUTSIDE-TERM")]
    public void Decide_whether_reported_days_are_within_the_term(string lastDay, string? endOfFramework, string expected) =>
        With(endOfFramework)[Child.Id].Change(a => a.ReportActivity(Sabun, ValidityPeriod.Between(Day("2024-06-01"), Day(lastDay)).Value, "laporan", Day("2025-03-01"), On("2025-03-01", "told"), 3))
            .Warnings.Select(static w => w.ErrorCode).Should().Equal(Codes(expected));

    [Theory]
    [InlineData("2024-06-30", null, "DOSSIER-MISSING")]
    [InlineData("2024-06-30", "2024-06-30", "")]
    [InlineData("2024-07-30", "2024-07-29", "AGREEMENT-OBLIGATION-DUE")]
    public void Decide_whether_a_duty_falls_due(string due, string? endOfFramework, string expected)
    {
        var owing = Under(Draft(clauses: WithFramework).AgreeTerms(new() { Obligations = [Obligation.PeriodicReport("LAPOR", Swen, Day(due), 1)] }, On("2023-01-30", "terms")).Value.Signed());
        With(endOfFramework, owing)[Child.Id].Change(a => a.Fulfil("LAPOR", Day("2024-06-20"), null, On("2024-06-20", "done"), Day(due)))
            .ValidationErrors.Select(static e => e.ErrorCode).Should().Equal(Codes(expected));
    }

    /// <summary>After an evaluation recommended to stop, going on longer needs an approval, also where it only may go on longer.</summary>
    [Theory]
    [InlineData("2025-01-31", false)]
    [InlineData("2025-02-01", true)]
    public void Leave_no_longer_period_without_the_approval_that_it_needs(string lastDay, bool isNeeded)
    {
        var stopped = Child.Considering(Framework)
            .Evaluate(Evaluated("E-1", ValidityPeriod.Between(Day("2023-02-01"), Day("2024-01-31")).Value, "2024-02-01", Recommendation.Stop), On("2024-02-01", "evaluated")).Value.Alone();

        All(stopped)[Child.Id].Change(a => a.Amend(new(Day("2024-07-01")) { Period = AgreedPeriod.Between(Day("2023-02-01"), Day(lastDay)).Value }, "2024-06-10"))
            .Has(AgreementErrors.RenewalApprovalNeeded).Should().Be(isNeeded);
    }

    [Fact]
    public void Above_the_framework_leave_it_open_whether_renewal_is_due()
    {
        var middle = Draft("MOU-2", clauses: WithFramework).Signed().PlaceUnder(Framework, Day("2023-02-01"), On("2023-03-01", "m")).Value.Alone();
        var lowest = Draft("PKS-3", clauses: WithFramework).Signed().PlaceUnder(middle.Considering(Framework), Day("2023-02-01"), On("2023-03-01", "l")).Value.Alone();

        Open(All(middle, lowest), lowest).Should().Equal(Open(All(Child), Child)).And.HaveCountGreaterThan(3);

        static IEnumerable<string> Open(Dossier dossier, CooperationAgreement agreement) =>
            dossier[agreement.Id].MayBeRenewed(Day("2024-12-01")).Rules.Where(static r => r.Verdict == Verdict.Undetermined).Select(static r => r.Code);
    }

    private static string[] Codes(string codes) => codes.Length == 0 ? [] : [codes];

    private static CooperationAgreement Next(string firstDay) =>
        Draft("PKS-2", AgreedPeriod.Between(Day(firstDay), Day("2026-12-31")).Value).Signed("2024-11-30");

    // Its framework ends on a day, or nobody loaded it.
    private static Dossier With(string? endOfFramework, CooperationAgreement? child = null) =>
        endOfFramework is null
            ? All(child ?? Child)
            : All(child ?? Child, Draft("MOU-1", AgreedPeriod.Between(Day("2023-02-01"), Day(endOfFramework)).Value).Signed());

    private static IEnumerable<string> Reasons(string day) => All(Child)[Child.Id].CoverageOf(UptS, Swen, Sabun).ReasonsOn(Day(day)).Select(static r => r.Text.En);

    private static Facility Lapas { get; } =
        Facility.Establish(UptS, "Lapas Serang", FacilityKind.Lapas, FacilityClass.IIA, IndonesianTimeZone.Wib, null, On("2020-01-01", "lapas")).Value;

    private static IEnumerable<string> Doubted(Dossier dossier, string day) => dossier.Portfolio.InForceOn(Day(day)).Warnings.Select(static w => w.Text.En);

    private static Dossier All(params AggregateRoot[] roots) =>
        Dossier.Of([.. roots, Lapas, Stakeholder.Register(Swen, StakeholderKind.Company, "PT Swen", Day("2000-01-01"), On("2020-01-01", "swen")).Value]).Value
            .HoldingAll(Noon("2026-01-01"), Holding.Agreements);

    private static CooperationAgreement Under(CooperationAgreement agreement) => agreement.PlaceUnder(Framework, Day("2023-02-01"), On("2023-03-01", "under")).Value.Alone();
}
