using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Agreements.Events;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;
using static Pembinaan.Domain.Tests.Agreements.Given;

namespace Pembinaan.Domain.Tests.Agreements;

public sealed class Life_of_an_agreement
{
    private static readonly AgreementClauses ThreeMonthsNotice = new() { RenewalNotice = Term.OfMonths(3) };

    [Theory]
    [InlineData("2024-09-30", false)]
    [InlineData("2024-10-01", true)]
    [Trait("Scenario", "S08")]
    public void Renewal_asked_for_on_the_latest_day_is_timely_and_a_day_later_is_late_but_noted(string day, bool isLate)
    {
        var agreement = Draft(period: AgreedPeriod.Between(Day("2023-01-01"), Day("2024-12-31")).Value, clauses: ThreeMonthsNotice).Signed("2022-12-31", "2023-02-01");

        var asked = agreement.RequestRenewal(Swen, Day(day), On(day, "ask"));

        agreement.LatestNoticeOfRenewal.Should().Be(Day("2024-09-30"));
        asked.Value.RenewalRequests.Should().ContainSingle();
        asked.Has(AgreementErrors.RenewalRequestLate).Should().Be(isLate);
    }

    [Theory]
    [InlineData("2024-10-02", true)]
    [InlineData("2024-10-01", false)]
    [Trait("Scenario", "S08")]
    public void It_expires_within_ninety_days_from_the_day_that_is_ninety_days_before_its_last(string day, bool expected)
    {
        var agreement = Draft(period: AgreedPeriod.Between(Day("2023-01-01"), Day("2024-12-31")).Value).Signed("2022-12-31", "2023-02-01");
        var dossier = Dossier.Of(agreement).Value.HoldingAll(Noon("2026-01-01"), Holding.Agreements);

        dossier.Portfolio.RemindersDue([(ReminderKind.Expiry, Term.OfDays(90))], Day(day), []).Value.IsEmpty.Should().Be(!expected);
    }

    [Fact]
    [Trait("Scenario", "S08")]
    public void Asked_for_after_the_end_it_is_noted_with_the_article_that_allows_it()
    {
        var asked = Pks1(ThreeMonthsNotice).RequestRenewal(Swen, Day("2025-02-01"), On("2025-02-01", "ask"));

        asked.IsSuccess.Should().BeTrue();
        asked.Warnings.Should().ContainSingle(w => w.ErrorCode == AgreementErrors.RenewalRequestAfterEnd.Code).Which.Basis!.References.Should().Contain(Instruments.Pp57Of1999.Article("8", "2"));
    }

    [Theory]
    [InlineData("2025-02-01", true, null)]
    [InlineData("2025-02-02", true, "2025-02-01")]
    [InlineData("2025-01-31", false, null)]
    [Trait("Scenario", "S10")]
    public void A_successor_is_continuous_or_leaves_a_gap_and_may_not_overlap(string first, bool accepted, string? gap)
    {
        var predecessor = Pks1();
        var draft = Draft("PKS-2", AgreedPeriod.Between(Day(first), Day("2026-01-31")).Value).Continue(predecessor, Continuation.Replacement, On("2025-01-02", "link")).Value;

        var signed = Dossiers.Given.Whole(predecessor, draft.Alone())[draft.Id].Change(static a => a.Sign(SignatureOf(UptS, "KALAPAS", "2025-01-30"), On("2025-01-30", "s1")))
            .Bind(static a => a.Change(static x => x.Sign(SignatureOf(Swen, "DIREKTUR", "2025-01-30"), On("2025-01-30", "s2"))));

        signed.IsSuccess.Should().Be(accepted);
        signed.Has(AgreementErrors.Overlap).Should().Be(!accepted);
        signed.Has(AgreementErrors.Gap).Should().Be(gap is not null);
        if (accepted)
        {
            var link = ChainLink.Between(predecessor, signed.Value.Agreement, Continuation.Replacement);
            link.IsContinuous.Should().Be(gap is null);
            (link.Gap?.FirstDay).Should().Be(gap is null ? null : Day(gap));
        }
    }

    [Fact]
    [Trait("Scenario", "S10")]
    public void A_draft_may_overlap_and_what_was_withdrawn_never_counts()
    {
        var draft = Draft("PKS-2", AgreedPeriod.Between(Day("2025-01-31"), Day("2026-01-31")).Value).Continue(Pks1(), Continuation.Replacement, On("2025-01-02", "link"));

        draft.IsSuccess.Should().BeTrue();
        ChainLink.Between(Pks1(), draft.Value, Continuation.Replacement).Counts.Should().BeFalse();
        ChainLink.Between(Pks1(), draft.Value.Withdraw(Day("2025-01-03"), "batal", On("2025-01-03", "withdraw")).Value, Continuation.Replacement).Counts.Should().BeFalse();
    }

    [Fact]
    public void Signing_a_successor_needs_the_agreement_that_it_continues()
    {
        var draft = Draft("PKS-2", AgreedPeriod.Between(Day("2025-02-01"), Day("2026-01-31")).Value).Continue(Pks1(), Continuation.Replacement, On("2025-01-02", "link")).Value;
        var reloaded = CooperationAgreement.From(draft.Journal.Entries).Value;

        var signed = reloaded.Sign(SignatureOf(UptS, "KALAPAS", "2025-01-30"), On("2025-01-30", "s1")).Bind(a => a.Sign(SignatureOf(Swen, "DIREKTUR", "2025-01-30"), On("2025-01-30", "s2")));

        signed.Has(AgreementErrors.NeighbourNeeded).Should().BeTrue();
    }

    [Theory]
    [InlineData(null, "2025-03-10")]
    [InlineData(true, "2025-02-01")]
    [Trait("Scenario", "S11")]
    public void Signed_late_it_counts_from_the_agreed_day_only_with_a_clause(bool? retroactive, string expected)
    {
        var renewal = Draft("PKS-2", AgreedPeriod.Between(Day("2025-02-01"), Day("2026-01-31")).Value, clauses: new() { Retroactive = retroactive }).Signed("2025-03-10");

        renewal.InForceDays.FirstDay.Should().Be(Day(expected));
        var link = ChainLink.Between(Pks1(), renewal, Continuation.Renewal);
        link.IsContinuous.Should().Be(retroactive == true);
        (link.Gap?.ToDateSet() ?? DateSet.None).Should().Be(retroactive == true ? DateSet.None : DateSet.Between(Day("2025-02-01"), Day("2025-03-09")));
    }

    [Fact]
    [Trait("Scenario", "S11")]
    public void Days_that_were_covered_only_afterwards_are_ratified_and_what_was_known_then_stays()
    {
        var renewal = Draft("PKS-2", AgreedPeriod.Between(Day("2025-02-01"), Day("2026-01-31")).Value, clauses: new() { Retroactive = true }).Signed("2025-03-10");

        renewal.Covers(Sabun).RatifiedDays.Should().Be(DateSet.Between(Day("2025-02-01"), Day("2025-03-09")));
        renewal.Covers(Sabun).ReasonsOn(Day("2025-02-20")).Should().ContainSingle(r => r.ErrorCode == AgreementErrors.CoverageRatified.Code);
        renewal.AsKnownOn(Day("2025-02-20"), renewal.Zone)!.Covers(Sabun).Days.IsEmpty.Should().BeTrue();
    }

    [Fact]
    [Trait("Scenario", "S13")]
    public void An_addendum_narrows_the_scope_from_its_day_without_interrupting_the_agreement()
    {
        var narrowed = Pks1().Amend(new Addendum(Day("2024-06-01")) { Scope = [new(Sabun)] }, "2024-05-25").Value;

        narrowed.InForceDays.Should().Be(Pks1().InForceDays);
        narrowed.ScopeSlices().Select(s => (s.FirstDay, s.LastDay, s.Value.Count)).Should().Equal(
            (Day("2023-02-01"), Day("2024-05-31"), 2), (Day("2024-06-01"), Day("2025-01-31"), 1));
        narrowed.Covers(TusukSate).Days.Should().Be(DateSet.Between(Day("2023-02-01"), Day("2024-05-31")));
        narrowed.Covers(TusukSate).ReasonsOn(Day("2024-06-01")).Should().ContainSingle(r => r.ErrorCode == AgreementErrors.CoverageSubject.Code);
        narrowed.Covers(Sabun).Days.Should().Be(Pks1().InForceDays);
    }

    [Fact]
    [Trait("Scenario", "S13")]
    public void A_subject_takes_no_one_in_from_the_day_its_end_is_known()
    {
        var narrowed = Pks1().Amend(new Addendum(Day("2024-06-01")) { Scope = [new(Sabun)] }, "2024-05-25").Value.Covers(TusukSate);

        narrowed.IntakeDays.LastDay.Should().Be(Day("2024-05-24"));
        narrowed.IntakeReasonsOn(Day("2024-05-25")).Should().ContainSingle(r => r.ErrorCode == AgreementErrors.CoverageIntakeClosed.Code);
        narrowed.Days.Contains(Day("2024-05-31")).Should().BeTrue();
    }

    [Theory]
    [InlineData("2024-06-14", true)]
    [InlineData("2024-06-15", false)]
    [Trait("Scenario", "S13")]
    public void A_run_out_lets_what_had_begun_be_finished(string day, bool covered)
    {
        var coverage = Pks1().Amend(new Addendum(Day("2024-06-01")) { Scope = [new(Sabun)], RunOutLastDay = Day("2024-06-14") }, "2024-05-25").Value.Covers(TusukSate);

        coverage.Days.Contains(Day(day)).Should().Be(covered);
        coverage.RunOutDays.Contains(Day(day)).Should().Be(covered);
        coverage.IntakeDays.Contains(Day(day)).Should().BeFalse();
    }

    [Fact]
    [Trait("Scenario", "S14")]
    public void Suspended_days_are_held_up_and_the_end_stays()
    {
        var suspended = Pks1().Suspend(Day("2024-06-10"), Day("2024-06-21"), "renovasi", On("2024-06-09", "hold")).Value;

        suspended.StandingOn(Day("2024-06-09")).IsSuspended.Should().BeFalse();
        suspended.StandingOn(Day("2024-06-10")).Should().Match<Standing>(s => s.IsSuspended && s.LegalForce == LegalForce.Binding && !s.IsInForce);
        suspended.StandingOn(Day("2024-06-21")).IsSuspended.Should().BeTrue();
        suspended.StandingOn(Day("2024-06-22")).IsInForce.Should().BeTrue();
        suspended.LastDay.Should().Be(Day("2025-01-31"));
        suspended.Covers(Sabun).ReasonsOn(Day("2024-06-15")).Should().ContainSingle(r => r.ErrorCode == AgreementErrors.CoverageSuspended.Code).Which.Text.Id.Should().Contain("renovasi");
    }

    [Fact]
    [Trait("Scenario", "S14")]
    public void With_a_clause_the_end_moves_by_exactly_the_suspended_days() =>
        Pks1(new() { SuspensionExtendsTerm = true }).Beside().Suspend(Day("2024-06-10"), Day("2024-06-21"), "renovasi", On("2024-06-09", "hold")).Value.LastDay.Should().Be(Day("2025-01-31").PlusDays(12));

    [Fact]
    [Trait("Scenario", "S14")]
    public void Suspended_beyond_its_end_it_still_ends_on_its_end()
    {
        var suspended = Pks1().Suspend(Day("2025-01-31"), Day("2025-02-15"), "renovasi", On("2025-01-30", "hold")).Value;

        suspended.StandingOn(Day("2025-01-31")).IsSuspended.Should().BeTrue();
        suspended.StandingOn(Day("2025-02-01")).Should().Match<Standing>(s => !s.IsSuspended && s.LegalForce == LegalForce.Expired);
    }

    [Fact]
    public void Resumed_it_is_suspended_up_to_the_day_before()
    {
        var resumed = Pks1().Suspend(Day("2024-06-10"), null, "renovasi", On("2024-06-09", "hold")).Bind(a => a.Resume(Day("2024-07-01"), On("2024-07-01", "resume"))).Value;

        resumed.SuspendedDays.Should().Be(DateSet.Between(Day("2024-06-10"), Day("2024-06-30")));
    }

    [Theory]
    [InlineData(null, LegalForce.Binding, true)]
    [InlineData(FrameworkRule.Outlives, LegalForce.Binding, true)]
    [InlineData(FrameworkRule.EndsWithFramework, LegalForce.Expired, false)]
    [Trait("Scenario", "S15")]
    public void A_child_outlives_its_framework_with_a_warning_unless_a_clause_ends_it(FrameworkRule? rule, LegalForce expected, bool warns)
    {
        var child = Child(rule).Signed("2025-05-20");

        child.StandingOn(Day("2026-05-06")).LegalForce.Should().Be(LegalForce.Binding);
        child.StandingOn(Day("2026-06-01")).LegalForce.Should().Be(expected);
        child.WarningsOn(Day("2026-06-01")).Any(w => w.ErrorCode == AgreementErrors.FrameworkExpired.Code).Should().Be(warns);
        child.WarningsOn(Day("2026-05-06")).Should().BeEmpty();
    }

    [Fact]
    [Trait("Scenario", "S15")]
    public void With_an_ending_framework_that_is_not_at_hand_nothing_is_in_force()
    {
        var child = CooperationAgreement.From(Child(FrameworkRule.EndsWithFramework).Signed("2025-05-20").Journal.Entries).Value;

        child.StandingOn(Day("2025-06-01")).LegalForce.Should().Be(LegalForce.Undetermined);
        child.Missing.Should().Contain(m => m.Element == AgreementElement.Framework && m.IsNeeded);
    }

    [Theory]
    [InlineData("2026-05-06", true)]
    [InlineData("2026-05-07", false)]
    [Trait("Scenario", "S15")]
    public void Nothing_new_is_concluded_under_a_framework_that_has_ended(string day, bool accepted)
    {
        var placed = Draft("PKS-1a", partner: Pemkab).PlaceUnder(Framework(), Day(day), On("2026-05-07", "under"));

        placed.IsSuccess.Should().Be(accepted);
        placed.Has(AgreementErrors.FrameworkNotInForce).Should().Be(!accepted);
    }

    [Fact]
    [Trait("Scenario", "S24")]
    public void With_the_successor_undetermined_sessions_stay_covered_and_new_commitments_are_blocked()
    {
        var dissolved = Pks1().Dissolve(Swen, [StakeholderId.From("A"), StakeholderId.From("B")], Day("2024-11-05"), On("2024-11-05", "split")).Value;

        dissolved.Covers(Sabun).Days.Contains(Day("2024-11-05")).Should().BeTrue();
        dissolved.Covers(Sabun).IntakeDays.LastDay.Should().Be(Day("2024-11-04"));
        dissolved.StandingOn(Day("2024-11-05")).IsOpenForIntake.Should().BeFalse();
        dissolved.WarningsOn(Day("2024-11-05")).Should().ContainSingle(w => w.ErrorCode == AgreementErrors.SuccessorUndetermined.Code);

        var succeeded = dissolved.Succeed(Swen, StakeholderId.From("A"), Day("2024-11-05"), On("2024-12-01", "named")).Value;
        succeeded.StandingOn(Day("2024-11-05")).IsOpenForIntake.Should().BeTrue();
        succeeded.PartiesOn(Day("2024-11-04"))[1].Party.Should().Be(PartyId.Of(Swen));
        succeeded.PartiesOn(Day("2024-11-05"))[1].Party.Should().Be(PartyId.Of(StakeholderId.From("A")));
        succeeded.CoverageOf(UptS, StakeholderId.From("A"), Sabun).Days.FirstDay.Should().Be(Day("2024-11-05"));
    }

    [Theory]
    [InlineData("2024-03-31", false)]
    [InlineData("2024-04-01", true)]
    public void Notice_after_the_latest_day_of_the_clause_warns(string given, bool warns)
    {
        var ended = Pks1(new() { TerminationNotice = Term.OfMonths(3) }).Terminate(Day("2024-06-30"), TerminationCause.Notice, "mengundurkan diri", On("2024-04-02", "end"), Swen, Day(given));

        ended.Has(AgreementErrors.NoticeShort).Should().Be(warns);
        ended.Value.LastDay.Should().Be(Day("2024-06-30"));
    }

    [Fact]
    public void Every_command_twice_is_once()
    {
        var once = Pks1().Suspend(Day("2024-06-10"), Day("2024-06-21"), "renovasi", On("2024-06-09", "hold")).Bind(a => a.Terminate(Day("2024-06-15"), TerminationCause.Breach, "wanprestasi", On("2024-07-10", "end"))).Value;
        var twice = once.Suspend(Day("2024-06-10"), Day("2024-06-21"), "renovasi", On("2024-06-09", "hold")).Bind(a => a.Terminate(Day("2024-06-15"), TerminationCause.Breach, "wanprestasi", On("2024-07-10", "end"))).Value;

        twice.Revision.Should().Be(once.Revision);
    }

    [Fact]
    [Trait("Scenario", "S21")]
    public void Renewal_needs_evaluation_and_reports_and_a_recommendation_to_stop_blocks_it_unless_waived()
    {
        var bare = Pks1();
        Renewal.Approve(bare, Day("2025-02-10")).ValidationErrors.Select(e => e.ErrorCode).Should().Contain(["RENEWAL-EVALUATED", "RENEWAL-FACILITY-REPORT", "RENEWAL-PARTNER-REPORT"]);

        var stopped = Reported(Recommendation.Stop);
        Renewal.Approve(stopped, Day("2025-02-10")).ValidationErrors.Should().ContainSingle(e => e.ErrorCode == "RENEWAL-NOT-STOPPED");
        var waived = Renewal.Approve(stopped, Day("2025-02-10"), Waiver.Of("RENEWAL-NOT-STOPPED", "Kakanwil", "perbaikan disepakati", ValidityPeriod.On(Day("2025-02-10"))).Value);
        waived.IsSuccess.Should().BeTrue();

        var good = Reported(Recommendation.Extend);
        var approval = Renewal.Approve(good, Day("2025-02-10")).Value;
        approval.Warnings.Should().Contain(w => w.ErrorCode == "RENEWAL-NOTICE");
        Draft("PKS-2", AgreedPeriod.Between(Day("2025-02-01"), Day("2026-01-31")).Value).Renew(good, approval, On("2025-02-10", "renew")).Value.Continues!.Continuation.Should().Be(Continuation.Renewal);
        Draft("PKS-3").Continue(good, Continuation.Renewal, On("2025-02-10", "renew")).Has(AgreementErrors.RenewalApprovalNeeded).Should().BeTrue();
        Draft("PKS-4").Renew(good.RequestRenewal(Swen, Day("2025-02-10"), On("2025-02-10", "ask")).Value, approval, On("2025-02-10", "renew")).Has(AgreementErrors.RenewalApprovalStale).Should().BeTrue();
    }

    [Fact]
    [Trait("Scenario", "S21")]
    public void An_award_needs_a_closed_evaluation_within_its_period()
    {
        var year = ValidityPeriod.Between(Day("2024-01-01"), Day("2024-12-31")).Value;
        var award = new Award(Swen, "Mitra Terbaik 2024", year, Day("2025-01-15"), "E-1");

        Pks1().Honour(award, On("2025-01-15", "award")).Has(AgreementErrors.AwardWithoutEvaluation).Should().BeTrue();
        Pks1().Evaluate(Evaluated("E-1", year, "2025-01-10", Recommendation.Continue), On("2025-01-10", "evaluate"))
            .Bind(a => a.Honour(award, On("2025-01-15", "award"))).Value.Awards.Should().ContainSingle();
        Pks1().Evaluate(Evaluated("E-1", year, "2025-01-16", Recommendation.Continue), On("2025-01-16", "evaluate"))
            .Bind(a => a.Honour(award, On("2025-01-17", "award"))).Has(AgreementErrors.AwardWithoutEvaluation).Should().BeTrue();
    }

    [Fact]
    [Trait("Scenario", "S21")]
    public void An_evaluation_after_expiry_refers_to_the_days_of_the_term()
    {
        Pks1().Evaluate(Evaluated("E-1", ValidityPeriod.Between(Day("2024-01-01"), Day("2025-01-31")).Value, "2025-03-01", Recommendation.Extend), On("2025-03-01", "evaluate")).IsSuccess.Should().BeTrue();
        Pks1().Evaluate(Evaluated("E-1", ValidityPeriod.Between(Day("2025-02-01"), Day("2025-02-28")).Value, "2025-03-01", Recommendation.Extend), On("2025-03-01", "evaluate"))
            .Has(AgreementErrors.EvaluationOutsideTerm).Should().BeTrue();
    }

    /// <summary>PP 57/1999 says nothing of evaluations, and lets stop at any time (ps 19): closing before the end is taken in and told.</summary>
    [Theory]
    [InlineData("2024-12-30", "2024-12-31", true)]
    [InlineData("2024-12-31", "2024-12-31", false)]
    [InlineData("2025-01-02", "2024-12-31", false)]
    [InlineData("2025-01-02", null, true)]
    public void An_evaluation_closed_before_its_period_is_over_warns(string closed, string? lastDay, bool isTold)
    {
        var period = lastDay is null ? ValidityPeriod.From(Day("2024-01-01")) : ValidityPeriod.Between(Day("2024-01-01"), Day(lastDay)).Value;
        DomainResult<CooperationAgreement> Evaluate(CooperationAgreement a) =>
            a.Evaluate(Evaluated("E-1", period, closed, Recommendation.Extend), On("2025-01-02", "evaluate"));
        var evaluated = Evaluate(Pks1());

        evaluated.Value.Evaluations.Should().ContainSingle();
        evaluated.Warnings.Select(static w => w.ErrorCode).Should().Equal(isTold ? ["EVALUATION-AHEAD"] : []);
        Evaluate(evaluated.Value).Warnings.Should().Equal(evaluated.Warnings, "sent again");

        var corrected = evaluated.Value.Correct(EntryId.From("evaluate"), new AgreementEvaluated(Evaluated("E-1", period, "2024-06-30", Recommendation.Extend)), "salah tanggal", On("2025-01-03", "correct"));
        corrected.Warnings.Should().ContainSingle(static w => w.ErrorCode == "EVALUATION-AHEAD");
    }

    [Fact]
    public void A_renewal_sent_again_is_the_same_although_the_approval_is_stale_by_then()
    {
        var good = Reported(Recommendation.Extend);
        var approval = Renewal.Approve(good, Day("2025-02-10")).Value;
        var renewal = Draft("PKS-2", AgreedPeriod.Between(Day("2025-02-01"), Day("2026-01-31")).Value).Renew(good, approval, On("2025-02-10", "renew")).Value;
        var moved = good.RequestRenewal(Swen, Day("2025-02-11"), On("2025-02-11", "ask")).Value;

        renewal.Renew(moved, approval, On("2025-02-10", "renew")).Value.Revision.Should().Be(renewal.Revision);
    }

    [Fact]
    public void An_addendum_needs_every_post_that_signs_together()
    {
        var alone = new Signature(Swen, OfficialId.From("DIREKTUR-1"), null, PostId.From("DIREKTUR-1"), null, [PostId.From("DIREKTUR-2")], Day("2024-05-25"), true, [], null, 1);
        var other = alone with { Official = OfficialId.From("DIREKTUR-2"), Post = PostId.From("DIREKTUR-2"), TogetherWith = [PostId.From("DIREKTUR-1")] };
        var addendum = new Addendum(Day("2024-06-01")) { Scope = [new(Sabun)] };

        Pks1().Amend(addendum, [SignatureOf(UptS, "KALAPAS", "2024-05-25"), alone], On("2024-05-25", "a"), Provenance.AsPrinted).Has(AgreementErrors.AddendumUnsigned).Should().BeTrue();
        Pks1().Amend(addendum, [SignatureOf(UptS, "KALAPAS", "2024-05-25"), alone, other], On("2024-05-25", "a"), Provenance.AsPrinted).IsSuccess.Should().BeTrue();
        Pks1().Amend(addendum, [SignatureOf(UptS, "KALAPAS", "2024-05-25"), alone, SignatureOf(Swen, "DIREKTUR", "2024-05-25")], On("2024-05-25", "a"), Provenance.AsPrinted)
            .IsSuccess.Should().BeTrue("who signs alone binds the company, whoever else began to sign");
    }

    [Theory]
    [Trait("Scenario", "S18")]
    [InlineData("DIREKTUR", null, "2025-05-08")]
    [InlineData("DIREKTUR-3", "DIREKTUR-1", null)]
    [InlineData("DIREKTUR-2", "DIREKTUR-1", "2025-05-08")]
    public void Whoever_signs_alone_does_not_wait_for_those_who_sign_together(string official, string? with, string? formed)
    {
        Signature By(string who, string day, params PostId[] together) => SignatureOf(Swen, who, day) with { Post = PostId.From(who), TogetherWith = together.ToValueList() };
        var begun = Bare().Bind(a => a.AgreePeriod(AgreedPeriod.Between(Day("2025-05-07"), Day("2026-05-06")).Value, On("2025-05-01", "p")))
            .Bind(a => a.Sign(SignatureOf(UptS, "KALAPAS", "2025-05-07"), On("2025-05-07", "1")))
            .Bind(a => a.Sign(By("DIREKTUR-1", "2025-05-07", PostId.From("DIREKTUR-2")), On("2025-05-07", "2"))).Value;

        begun.FormedOn.Should().BeNull();
        begun.Sign(By(official, "2025-05-08", with is null ? [] : [PostId.From(with)]), On("2025-05-08", "3")).Value.FormedOn.Should().Be(formed is null ? null : Day(formed));
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    public void A_run_out_of_no_days_is_refused(int days, bool accepted)
    {
        var agreed = Bare().Bind(a => a.AgreeClauses(new() { RunOut = Term.OfDays(days) }, On("2023-01-30", "clauses")));

        agreed.IsSuccess.Should().Be(accepted);
        agreed.Has(TimeErrors.LengthNotPositive).Should().Be(!accepted);
    }

    [Fact]
    public void A_stored_suspension_that_ends_before_it_begins_is_an_error_of_the_journal_not_an_exception()
    {
        var entries = Pks1().Journal.Entries.ToList();
        entries.Add(Pembinaan.Domain.Journals.Entry<AgreementEvent>.Of(
            Pembinaan.Domain.Journals.EntryId.From("bad"), entries.Count + 1, On("2024-06-10", "bad").Stamp, new AgreementSuspended(Day("2024-06-10"), Day("2024-06-09"), "terbalik")));

        CooperationAgreement.From(entries).Has(TimeErrors.InvertedPeriod).Should().BeTrue();
    }

    private static CooperationAgreement Reported(Recommendation recommendation) => Pks1()
        .ReceiveReport(UptS, ValidityPeriod.Between(Day("2024-01-01"), Day("2024-12-31")).Value, Day("2025-01-10"), On("2025-01-10", "r1"))
        .Bind(a => a.ReceiveReport(Swen, ValidityPeriod.Between(Day("2024-01-01"), Day("2024-12-31")).Value, Day("2025-01-10"), On("2025-01-10", "r2")))
        .Bind(a => a.Evaluate(Evaluated("E-1", ValidityPeriod.Between(Day("2023-02-01"), Day("2025-01-31")).Value, "2025-02-05", recommendation), On("2025-02-05", "evaluate"))).Value;

    private static CooperationAgreement Framework() =>
        Draft("NK-1", AgreedPeriod.Between(Day("2025-05-07"), Day("2026-05-06")).Value, partner: Pemkab).Signed("2025-05-07");

    private static CooperationAgreement Child(FrameworkRule? rule) =>
        Draft("PKS-1a", AgreedPeriod.Between(Day("2025-06-01"), Day("2026-12-31")).Value, partner: Pemkab, clauses: new() { Framework = rule })
            .PlaceUnder(Framework(), Day("2025-05-20"), On("2025-05-20", "under")).Value;
}
