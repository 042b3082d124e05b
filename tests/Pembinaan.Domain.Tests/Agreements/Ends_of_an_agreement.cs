using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Agreements.Events;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Time;
using static Pembinaan.Domain.Tests.Agreements.Given;

namespace Pembinaan.Domain.Tests.Agreements;

public sealed class Ends_of_an_agreement
{
    [Theory]
    [InlineData("2024-03-31", null)]
    [InlineData("2024-04-01", "AGREEMENT-NOTICE-SHORT")]
    [InlineData(null, "AGREEMENT-NOTICE-DAY")]
    public void Open_ended_it_ends_by_notice_in_time_or_with_a_warning_that_says_what_is_wrong(string? given, string? warning)
    {
        var open = Draft(period: AgreedPeriod.OpenEnded(Day("2023-02-01")), clauses: new() { TerminationNotice = Term.OfMonths(3) }).Signed();

        var ended = open.Terminate(Day("2024-06-30"), TerminationCause.Notice, "pindah usaha", On("2024-06-30", "end"), Swen, given is null ? null : Day(given));

        open.LatestNoticeOfTermination(Day("2024-06-30")).Should().Be(Day("2024-03-31"));
        open.LatestNoticeOfRenewal.Should().BeNull();
        ended.Warnings.Select(static w => w.ErrorCode).Should().Equal(warning is null ? [] : [warning]);
        ended.Value.StandingOn(Day("2024-06-30")).LegalForce.Should().Be(LegalForce.Binding);
        ended.Value.StandingOn(Day("2024-07-01")).Should().Match<Standing>(static s => s.LegalForce == LegalForce.Terminated && s.WasEverInForce);
    }

    [Theory]
    [InlineData("2024-08-31", "2024-05-31")]
    [InlineData("2024-05-31", "2024-02-29")]
    [InlineData("2023-05-31", "2023-02-28")]
    [InlineData("2024-05-30", "2024-02-29")]
    [InlineData("2024-12-31", "2024-09-30")]
    public void Notice_in_months_before_a_31st_ends_with_the_month(string last, string latest) =>
        Draft(period: AgreedPeriod.Between(Day("2023-01-01"), Day(last)).Value, clauses: new() { RenewalNotice = Term.OfMonths(3) }).Signed("2022-12-31", "2023-02-01")
            .LatestNoticeOfRenewal.Should().Be(Day(latest));

    [Fact]
    public void Without_a_clause_on_notice_it_ends_with_a_warning() =>
        Pks1().Terminate(Day("2024-06-30"), TerminationCause.Notice, "pindah", On("2024-06-30", "end"), Swen, Day("2024-06-01")).Has(AgreementErrors.NoticeNotAgreed).Should().BeTrue();

    [Fact]
    public void The_competent_level_stops_it_and_is_named()
    {
        var stopped = Pks1().Stop(Day("2024-06-30"), CompetenceLevel.Upt, "tidak sejalan dengan sistem pemasyarakatan", On("2024-06-30", "stop")).Value;

        stopped.Termination.Should().Match<AgreementTerminated>(static t => t.Level == CompetenceLevel.Upt && t.Cause == TerminationCause.StoppedByCompetentLevel);
        stopped.Termination!.Cause.Basis!.References.Should().Equal(Instruments.Pp57Of1999.Article("19"));
        stopped.StandingOn(Day("2024-06-30")).LegalForce.Should().Be(LegalForce.Binding);
        stopped.StandingOn(Day("2024-07-01")).LegalForce.Should().Be(LegalForce.Terminated);
        var unnamed = Pks1().Terminate(Day("2024-06-30"), TerminationCause.StoppedByCompetentLevel, "tidak sejalan", On("2024-06-30", "stop"));
        unnamed.Has(AgreementErrors.StopLevelMissing).Should().BeTrue();
        unnamed.ValidationErrors[0].Text.Id.Should().Be("Penghentian perjanjian harus menyebut tingkat pejabat yang menghentikannya.");
        unnamed.ValidationErrors[0].Basis!.References.Should().Equal(Instruments.Pp57Of1999.Article("19"));
    }

    [Theory]
    [InlineData("2025-01-31", "UPT", false)]
    [InlineData("2025-02-01", "UPT", true)]
    [InlineData("2025-02-01", "KANWIL", false)]
    [InlineData("2028-01-31", "KANWIL", true)]
    [InlineData("2028-01-31", "DESIGNATED", false)]
    public void A_level_below_the_one_that_concludes_such_a_length_stops_it_with_a_doubt(string last, string level, bool doubtful)
    {
        var agreement = Draft(period: AgreedPeriod.Between(Day("2023-02-01"), Day(last)).Value).Signed();
        var by = CompetenceLevel.All.Single(l => l.Code == level);

        Conclusion.ReviewStop(agreement, by, Day("2024-06-30")).Any(static w => w.ErrorCode == AgreementErrors.StopNeedsHigherLevel.Code && w.Severity == ValidationSeverity.Warning).Should().Be(doubtful);
        var stopped = agreement.Stop(Day("2024-06-30"), by, "tidak sejalan", On("2024-06-30", "stop"));
        stopped.IsSuccess.Should().BeTrue();
        stopped.Has(AgreementErrors.StopNeedsHigherLevel).Should().Be(doubtful, "the command asks by itself");
        Conclusion.ReviewStop(stopped.Value, by, Day("2024-07-01")).IsEmpty.Should().Be(!doubtful);
    }

    [Theory]
    [InlineData("PARTNER-BANKRUPT", "22")]
    [InlineData("COURT-JUDGMENT", "22")]
    [InlineData("PARTNER-DISSOLVED", null)]
    [InlineData("OBJECT-LOST", "9")]
    [InlineData("LAW-CHANGED", "9")]
    public void It_ends_with_the_partner_or_its_object_on_the_named_day(string code, string? article)
    {
        var cause = TerminationCause.All.Single(c => c.Code == code);
        var ended = Pks1().Terminate(Day("2024-06-15"), cause, "putusan pengadilan", On("2024-06-20", "end")).Value;

        ended.StandingOn(Day("2024-06-15")).IsInForce.Should().BeTrue();
        ended.StandingOn(Day("2024-06-16")).LegalForce.Should().Be(LegalForce.Terminated);
        ended.Covers(Sabun).ReasonsOn(Day("2024-06-16")).Should().ContainSingle().Which.Text.Id.Should().Contain(cause.Name.Id).And.Contain("15 Juni 2024");
        (cause.Basis is null).Should().Be(article is null);
        if (article is not null)
        {
            cause.Basis!.References.Should().Equal(Instruments.Pp28Of2018.Article(article));
            cause.Basis.Note!.En.Should().Contain("analogy");
        }
    }

    [Fact]
    public void A_change_of_leader_is_no_cause_and_ends_nothing() =>
        TerminationCause.All.Select(static c => c.Code).Should().NotContain(static c => c.Contains("LEADER", StringComparison.Ordinal));

    [Theory]
    [InlineData("2022-12-15", false)]
    [InlineData("2023-01-14", true)]
    [InlineData("2023-01-31", true)]
    public void Ended_before_it_began_it_was_to_come_until_then_and_never_in_force(string lastDay, bool accepted)
    {
        var ended = Draft().Signed("2023-01-15", "2023-01-31").Terminate(Day(lastDay), TerminationCause.MutualConsent, "batal", On("2023-01-31", "end"));

        ended.Has(AgreementErrors.OutsideTerm).Should().Be(!accepted);
        if (accepted)
        {
            ended.Value.StandingOn(Day(lastDay)).LegalForce.Should().Be(lastDay == "2023-01-14" ? LegalForce.NotFormed : LegalForce.NotYetInForce);
            ended.Value.StandingOn(Day(lastDay).PlusDays(1)).Should().Match<Standing>(static s => s.LegalForce == LegalForce.Terminated && !s.WasEverInForce);
            ended.Value.StandingOn(Day("2023-06-01")).LegalForce.Should().Be(LegalForce.Terminated);
            ended.Value.InForceDays.IsEmpty.Should().BeTrue();
            ended.Value.Covers(Sabun).ReasonsOn(Day(lastDay).PlusDays(1))[0].ErrorCode.Should().Be(AgreementErrors.CoverageNeverInForce.Code);
        }
    }

    [Fact]
    public void Signed_only_after_its_whole_period_it_expired_on_the_agreed_last_day_and_was_never_in_force()
    {
        var late = Draft().Signed("2025-03-01");

        late.StandingOn(Day("2025-03-01")).Should().Match<Standing>(static s => s.LegalForce == LegalForce.Expired && !s.WasEverInForce);
        late.Covers(Sabun).ReasonsOn(Day("2025-06-01")).Should().ContainSingle().Which.Text.En.Should().Contain("31 January 2025");
    }

    [Theory]
    [InlineData("2025-02-01", false)]
    [InlineData("2025-02-09", false)]
    [InlineData("2025-02-10", true)]
    [InlineData("2025-02-28", true)]
    [InlineData("2025-03-01", false)]
    public void A_run_out_agreed_only_after_the_end_counts_from_its_signature(string day, bool covered)
    {
        var agreement = Pks1().Amend(new Addendum(Day("2025-02-10")) { Clauses = new() { RunOut = Term.OfMonths(1) } }, "2025-02-10").Value;

        agreement.Covers(Sabun).RunOutDays.Contains(Day(day)).Should().Be(covered);
        agreement.StandingOn(Day(day)).LegalForce.Should().Be(LegalForce.Expired);
        agreement.Covers(Sabun).IntakeDays.Contains(Day(day)).Should().BeFalse();
    }

    [Fact]
    public void A_run_out_that_ends_before_the_addendum_begins_is_refused()
    {
        Pks1().Amend(new Addendum(Day("2024-06-01")) { Scope = [new(Sabun)], RunOutLastDay = Day("2024-05-31") }, "2024-05-20").Has(TimeErrors.InvertedPeriod).Should().BeTrue();
        Pks1().Amend(new Addendum(Day("2024-06-01")) { Scope = [new(Sabun)], RunOutLastDay = Day("2024-06-01") }, "2024-05-20").Value.Covers(TusukSate).RunOutDays.Should().Be(DateSet.On(Day("2024-06-01")));
    }

    [Theory]
    [InlineData("2024-02-29", 12, "2025-02-28")]
    [InlineData("2024-02-29", 48, "2028-02-28")]
    [InlineData("2023-03-01", 12, "2024-02-29")]
    [InlineData("2021-03-31", 1, "2021-04-30")]
    [Trait("Scenario", "S07")]
    public void A_length_ends_on_the_last_day_also_around_29_February(string first, int months, string last)
    {
        var agreement = Draft(period: AgreedPeriod.Lasting(Day(first), Term.OfMonths(months)).Value).Signed("2021-01-01", "2024-01-01");

        agreement.LastDay.Should().Be(Day(last));
        agreement.StandingOn(Day(last)).LegalForce.Should().Be(LegalForce.Binding);
        agreement.StandingOn(Day(last).PlusDays(1)).LegalForce.Should().Be(LegalForce.Expired);
    }

    [Theory]
    [InlineData("2025-01-22", "2025-01-31", "2025-02-10")]
    [InlineData("2025-01-22", "2025-02-20", "2025-03-02")]
    [InlineData("2025-01-31", "2025-01-31", "2025-02-01")]
    [InlineData("2024-06-10", "2024-06-21", "2025-02-12")]
    [Trait("Scenario", "S14")]
    public void Suspended_days_extend_the_term_also_where_they_reach_its_end(string first, string last, string end)
    {
        var agreement = Pks1(new() { SuspensionExtendsTerm = true }).Beside().Suspend(Day(first), Day(last), "renovasi", On("2024-06-01", "hold")).Value;

        agreement.LastDay.Should().Be(Day(end));
        agreement.InForceDays.Count().Should().Be(Pks1().InForceDays.Count());
        Pks1().Suspend(Day(first), Day(last), "renovasi", On("2024-06-01", "hold")).Value.LastDay.Should().Be(Day("2025-01-31"));
    }

    [Fact]
    [Trait("Scenario", "S14")]
    public void Suspended_on_its_last_day_that_day_is_suspended_and_then_it_has_expired()
    {
        var agreement = Pks1().Suspend(Day("2025-01-31"), Day("2025-02-28"), "renovasi", On("2025-01-30", "hold")).Value;

        agreement.StandingOn(Day("2025-01-31")).Should().Match<Standing>(static s => s.LegalForce == LegalForce.Binding && s.IsSuspended);
        agreement.StandingOn(Day("2025-02-01")).Should().Match<Standing>(static s => s.LegalForce == LegalForce.Expired && !s.IsSuspended);
    }

    [Fact]
    [Trait("Scenario", "S14")]
    public void Suspended_until_further_notice_with_an_extension_clause_it_ends_only_after_it_was_resumed()
    {
        var suspended = Pks1(new() { SuspensionExtendsTerm = true }).Beside().Suspend(Day("2024-06-10"), null, "renovasi", On("2024-06-01", "hold")).Value;

        suspended.LastDay.Should().BeNull("how many days will be added is not known yet");
        foreach (var day in new[] { "2025-01-31", "2025-02-01", "2026-01-01" })
        {
            suspended.StandingOn(Day(day)).Should().Match<Standing>(s => s.LegalForce == LegalForce.Binding && s.IsSuspended && !s.IsInForce, day);
        }

        suspended.WarningsOn(Day("2025-01-31")).Should().BeEmpty();
        suspended.WarningsOn(Day("2025-02-01")).Should().ContainSingle(w => w.ErrorCode == AgreementErrors.EndOpen.Code);
        suspended.Resume(Day("2024-06-22"), On("2024-06-22", "resume")).Value.LastDay.Should().Be(Day("2025-02-12"));
    }

    [Theory]
    [InlineData("2025-01-31", true)]
    [InlineData("2025-02-01", false)]
    public void A_suspension_without_end_keeps_it_only_if_it_began_within_the_term(string firstDay, bool kept) =>
        Pks1(new() { SuspensionExtendsTerm = true }).Beside().Suspend(Day(firstDay), null, "renovasi", On("2024-06-01", "hold")).IsSuccess.Should().Be(kept);

    [Theory]
    [InlineData("2024-02-29", true)]
    [InlineData("2024-03-01", false)]
    [InlineData("2024-06-01", false)]
    public void A_second_end_may_come_earlier_but_brings_no_day_back(string lastDay, bool accepted)
    {
        var ended = Pks1().Terminate(Day("2024-03-01"), TerminationCause.Breach, "wanprestasi", On("2024-03-02", "end-1")).Value;

        ended.Terminate(Day(lastDay), TerminationCause.MutualConsent, "sepakat", On("2024-03-03", "end-2")).Has(AgreementErrors.AlreadyTerminated).Should().Be(!accepted);
        ended.Stop(Day(lastDay), CompetenceLevel.Kanwil, "dihentikan", On("2024-03-03", "end-2")).Has(AgreementErrors.AlreadyTerminated).Should().Be(!accepted);
        ended.Annul(EntryId.From("end-1"), "salah catat", On("2024-03-03", "annul"))
            .Bind(a => a.Terminate(Day(lastDay), TerminationCause.MutualConsent, "sepakat", On("2024-03-03", "end-2"))).Value.LastDay.Should().Be(Day(lastDay));
    }

    [Theory]
    [InlineData("2024-03-01", true)]
    [InlineData("2024-03-02", false)]
    public void After_an_early_end_nothing_is_suspended_and_nothing_is_amended(string day, bool accepted)
    {
        var ended = Pks1().Terminate(Day("2024-03-01"), TerminationCause.Breach, "wanprestasi", On("2024-03-02", "end")).Value;

        ended.Suspend(Day(day), null, "renovasi", On("2024-03-03", "hold")).Has(AgreementErrors.OutsideTerm).Should().Be(!accepted);
        ended.Amend(new Addendum(Day(day)) { Period = AgreedPeriod.Between(Day(day), Day("2026-01-31")).Value }, "2024-02-01", "2024-03-03").Has(AgreementErrors.OutsideTerm).Should().Be(!accepted);
    }

    [Fact]
    public void Ended_before_its_first_day_it_is_said_that_it_never_came_into_force()
    {
        var ended = Pks1().Terminate(Day("2023-01-31"), TerminationCause.Breach, "wanprestasi", On("2023-01-31", "end")).Value;

        ended.TermDays.IsEmpty.Should().BeTrue();
        ended.Covers(Sabun).ReasonsOn(Day("2023-03-01")).Should().ContainSingle(r => r.ErrorCode == AgreementErrors.CoverageNeverInForce.Code);
        Pks1().Terminate(Day("2023-02-01"), TerminationCause.Breach, "wanprestasi", On("2023-02-01", "end")).Value
            .Covers(Sabun).ReasonsOn(Day("2023-03-01")).Should().ContainSingle(r => r.ErrorCode == AgreementErrors.CoverageTerminated.Code);
    }

    [Fact]
    [Trait("Scenario", "S14")]
    public void Resumed_early_a_later_suspension_that_was_recorded_stays()
    {
        var agreement = Pks1().Suspend(Day("2024-03-01"), Day("2024-03-31"), "renovasi", On("2024-02-01", "h1"))
            .Bind(a => a.Suspend(Day("2024-05-01"), Day("2024-05-31"), "audit", On("2024-02-01", "h2")))
            .Bind(a => a.Resume(Day("2024-03-15"), On("2024-03-14", "resume"))).Value;

        agreement.SuspendedDays.Should().Be(DateSet.Between(Day("2024-03-01"), Day("2024-03-14")) | DateSet.Between(Day("2024-05-01"), Day("2024-05-31")));
        agreement.Resume(Day("2024-04-15"), On("2024-04-15", "x")).Has(AgreementErrors.NotSuspended).Should().BeTrue();
        agreement.Resume(Day("2024-05-01"), On("2024-04-30", "y")).Value.SuspendedDays.LastDay.Should().Be(Day("2024-03-14"));
    }

    [Theory]
    [InlineData(16, true)]
    [InlineData(15, false)]
    public void An_addendum_may_end_it_on_the_day_before_it_counts_and_not_earlier_in_days_or_in_months(int months, bool accepted)
    {
        var last = Term.OfMonths(months).LastDayFrom(Day("2023-02-01"));
        foreach (var period in new[] { AgreedPeriod.Lasting(Day("2023-02-01"), Term.OfMonths(months)).Value, AgreedPeriod.Between(Day("2023-02-01"), last).Value })
        {
            var amended = Pks1().Amend(new Addendum(Day("2024-06-01")) { Period = period }, "2024-05-20");

            amended.Has(AgreementErrors.ShortensThePast).Should().Be(!accepted);
            (amended.IsSuccess ? amended.Value.LastDay : null).Should().Be(accepted ? last : null);
        }
    }

    [Theory]
    [InlineData("2024-06-01", null)]
    [InlineData("2024-06-02", "2024-06-01")]
    public void An_addendum_that_interrupts_the_term_is_taken_with_a_warning_that_names_the_days(string first, string? interrupted)
    {
        var amended = Pks1().Amend(new Addendum(Day("2024-06-01")) { Period = AgreedPeriod.Between(Day(first), Day("2025-12-31")).Value }, "2024-05-20");

        amended.Has(AgreementErrors.Interrupted).Should().Be(interrupted is not null);
        amended.Value.StandingOn(Day("2024-06-01")).IsInForce.Should().Be(interrupted is null);
        amended.Value.StandingOn(Day("2025-12-31")).IsInForce.Should().BeTrue();
    }

    [Theory]
    [InlineData("2025-01-31", false)]
    [InlineData("2025-02-01", true)]
    public void An_end_after_the_natural_one_is_kept_and_said_to_be_without_effect(string lastDay, bool warns)
    {
        var ended = Pks1().Terminate(Day(lastDay), TerminationCause.MutualConsent, "sepakat", On("2024-06-01", "end"));

        ended.Has(AgreementErrors.TerminationWithoutEffect).Should().Be(warns);
        ended.Value.Termination!.LastDay.Should().Be(Day(lastDay));
        ended.Value.LastDay.Should().Be(Day("2025-01-31"));
        ended.Value.StandingOn(Day("2025-03-01")).LegalForce.Should().Be(LegalForce.Expired);
    }

    [Fact]
    public void An_extension_agreed_after_an_end_without_effect_is_not_cut_by_it_and_says_so()
    {
        var ended = Pks1().Terminate(Day("2025-06-30"), TerminationCause.MutualConsent, "sepakat", On("2024-06-01", "end")).Value;
        var extended = ended.Amend(new Addendum(Day("2024-12-01")) { Period = AgreedPeriod.Between(Day("2023-02-01"), Day("2025-12-31")).Value }, "2024-12-01");

        extended.Has(AgreementErrors.TerminationStaysWithoutEffect).Should().BeTrue();
        extended.Value.LastDay.Should().Be(Day("2025-12-31"));
        extended.Value.Terminate(Day("2025-09-30"), TerminationCause.MutualConsent, "sepakat", On("2025-01-02", "end-2")).Value.LastDay.Should().Be(Day("2025-09-30"), "another end may follow");
    }

    [Theory]
    [InlineData("2025-02-05", "2025-02-10")]
    [InlineData("2025-01-25", "2025-01-25")]
    public void A_suspension_that_lengthens_the_term_after_an_end_without_effect_is_not_cut_by_it(string end, string last)
    {
        var ended = Draft("PKS-1", clauses: new() { SuspensionExtendsTerm = true }).Signed().Beside()
            .Terminate(Day(end), TerminationCause.MutualConsent, "sepakat", On("2024-06-01", "end")).Value;
        var suspended = ended.Suspend(Day("2024-07-01"), Day("2024-07-10"), "renovasi", On("2024-07-01", "halt")).Value;

        suspended.LastDay.Should().Be(Day(last), "an end that came before the natural one still ends it");
    }

    [Fact]
    public void An_end_that_had_an_effect_still_cuts_what_an_addendum_extends()
    {
        var ended = Pks1().Terminate(Day("2024-12-31"), TerminationCause.MutualConsent, "sepakat", On("2024-06-01", "end")).Value;

        ended.Amend(new Addendum(Day("2024-12-01")) { Period = AgreedPeriod.Between(Day("2023-02-01"), Day("2025-12-31")).Value }, "2024-12-01").Value.LastDay.Should().Be(Day("2024-12-31"));
    }

    [Theory]
    [InlineData("0001-01-05")]
    [InlineData("1899-12-31")]
    [InlineData("3000-01-01")]
    public void Notice_is_asked_for_days_on_which_an_agreement_can_end(string day)
    {
        var agreement = Pks1(new() { TerminationNotice = Term.OfMonths(3) });

        FluentActions.Invoking(() => agreement.LatestNoticeOfTermination(Day(day))).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("lastDay");
        agreement.Terminate(Day(day), TerminationCause.Notice, "x", On("2024-06-30", "end"), Swen, Day("2024-06-01")).Has(JournalErrors.DayOutOfRange).Should().BeTrue();
        agreement.LatestNoticeOfTermination(Day("1900-01-01")).Should().Be(Day("1899-10-01"));
        agreement.LatestNoticeOfTermination(Day("2999-12-31")).Should().Be(Day("2999-09-30"));
    }

    /// <summary>PKS-1 runs to 31 January 2025; what an addendum gives beyond an early end on record is cut by it, and the addendum says so.</summary>
    [Theory]
    [InlineData("2024-11-30", "2026-06-30", true)]
    [InlineData("2024-11-30", "2024-12-01", true)]
    [InlineData("2024-11-30", "2024-11-30", false)]
    [InlineData(null, "2026-06-30", false)]
    [Trait("Case", "W11")]
    public void A_period_that_an_early_end_on_record_cuts_is_told(string? ended, string last, bool isCut)
    {
        var agreement = ended is null ? Pks1() : Pks1().Terminate(Day(ended), TerminationCause.MutualConsent, "sepakat", On("2024-06-01", "end")).Value;

        var amended = agreement.Amend(new Addendum(Day("2024-07-01")) { Period = AgreedPeriod.Between(Day("2023-02-01"), Day(last)).Value }, "2024-06-20");

        amended.Value.LastDay.Should().Be(Day(ended is null ? last : "2024-11-30"));
        amended.Warnings.Where(static w => w.ErrorCode == "AGREEMENT-PERIOD-CUT-SHORT").Select(static w => w.Text.En).Should().Equal(
            isCut ? ["The end of PKS-1 on 30 November 2024 that is on record cuts the period of this addendum; annul that end first, or conclude a new agreement that continues this one."] : []);
        agreement.Amend(new Addendum(Day("2024-07-01")) { Terms = new() }, "2024-06-20").Has(AgreementErrors.PeriodCutShort).Should().BeFalse("it has no period");
    }
}
