using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Time;
using static Pembinaan.Domain.Tests.Agreements.Given;

namespace Pembinaan.Domain.Tests.Agreements;

public sealed class Standing_of_an_agreement
{
    [Theory]
    [InlineData("2023-01-31", LegalForce.NotYetInForce)]
    [InlineData("2023-02-01", LegalForce.Binding)]
    [InlineData("2025-01-31", LegalForce.Binding)]
    [InlineData("2025-02-01", LegalForce.Expired)]
    [Trait("Scenario", "S01")]
    public void Is_in_force_from_its_first_day_to_its_last_and_on_no_other(string day, LegalForce expected) => Pks1().StandingOn(Day(day)).LegalForce.Should().Be(expected);

    [Fact]
    [Trait("Scenario", "S01")]
    public void A_session_on_the_last_day_is_covered_and_on_the_next_it_is_not_for_the_named_end()
    {
        var coverage = Pks1().Covers(Sabun);

        coverage.Days.Contains(Day("2025-01-31")).Should().BeTrue();
        coverage.ReasonsOn(Day("2025-01-31")).Should().BeEmpty();
        coverage.Days.Contains(Day("2025-02-01")).Should().BeFalse();
        var reason = coverage.ReasonsOn(Day("2025-02-01")).Should().ContainSingle().Subject;
        reason.ErrorCode.Should().Be(AgreementErrors.CoverageExpired.Code);
        reason.Text.Id.Should().Contain("31 Januari 2025");
        reason.Text.En.Should().Contain("31 January 2025");
    }

    [Fact]
    [Trait("Scenario", "S02")]
    public void A_period_of_one_day_is_in_force_on_exactly_that_day()
    {
        var agreement = Draft(period: AgreedPeriod.Between(Day("2025-05-07"), Day("2025-05-07")).Value).Signed("2025-05-07");

        agreement.InForceDays.Should().Be(DateSet.On(Day("2025-05-07")));
    }

    [Fact]
    [Trait("Scenario", "S02")]
    public void A_period_that_ends_before_it_begins_is_refused_with_both_days()
    {
        var period = AgreedPeriod.Between(Day("2025-05-07"), Day("2025-05-06"));

        period.Has(TimeErrors.InvertedPeriod).Should().BeTrue();
        period.ValidationErrors[0].Text.En.Should().Contain("7 May 2025").And.Contain("6 May 2025");
    }

    [Fact]
    [Trait("Scenario", "S02")]
    public void A_suspension_of_one_day_suspends_one_day() =>
        Pks1().Suspend(Day("2024-06-10"), Day("2024-06-10"), "renovasi", On("2024-06-09", "hold")).Value.SuspendedDays.Should().Be(DateSet.On(Day("2024-06-10")));

    [Fact]
    [Trait("Scenario", "S04")]
    public void Not_yet_expired_and_terminated_are_three_answers()
    {
        var agreement = Pks1();
        var terminated = agreement.Terminate(Day("2024-06-15"), TerminationCause.Breach, "wanprestasi", On("2024-06-14", "end")).Value;

        agreement.StandingOn(Day("2023-01-31")).Should().Match<Standing>(s => s.LegalForce == LegalForce.NotYetInForce && !s.WasEverInForce);
        agreement.StandingOn(Day("2025-02-01")).Should().Match<Standing>(s => s.LegalForce == LegalForce.Expired && s.WasEverInForce);
        terminated.StandingOn(Day("2024-07-01")).Should().Match<Standing>(s => s.LegalForce == LegalForce.Terminated && s.WasEverInForce);
    }

    [Fact]
    public void Suspended_from_its_first_day_on_it_was_never_in_force()
    {
        var agreement = Pks1().Suspend(Day("2023-02-01"), null, "menunggu", On("2023-01-31", "hold")).Value;

        agreement.StandingOn(Day("2024-01-01")).Should().Match<Standing>(s => s.LegalForce == LegalForce.Binding && s.IsSuspended && !s.WasEverInForce && !s.IsInForce);
    }

    [Fact]
    public void Ended_because_its_purpose_was_reached_it_is_concluded_not_terminated() =>
        Pks1().Terminate(Day("2024-06-15"), TerminationCause.PurposeReached, "selesai", On("2024-06-14", "end")).Value
            .StandingOn(Day("2024-06-16")).LegalForce.Should().Be(LegalForce.Concluded);

    [Fact]
    [Trait("Scenario", "S05")]
    public void A_termination_known_late_changes_what_is_known_today_not_what_was_known_then()
    {
        var agreement = Pks1().Terminate(Day("2024-06-15"), TerminationCause.Breach, "wanprestasi", On("2024-07-10", "end")).Value;

        agreement.AsKnownOn(Day("2024-07-01"), agreement.Zone)!.StandingOn(Day("2024-06-20")).LegalForce.Should().Be(LegalForce.Binding);
        agreement.StandingOn(Day("2024-06-15")).LegalForce.Should().Be(LegalForce.Binding);
        agreement.StandingOn(Day("2024-06-20")).LegalForce.Should().Be(LegalForce.Terminated);
        agreement.Covers(Sabun).ReasonsOn(Day("2024-06-20")).Should().ContainSingle(r => r.ErrorCode == AgreementErrors.CoverageTerminated.Code);
    }

    [Fact]
    [Trait("Scenario", "S05")]
    public void Of_two_facts_recorded_at_one_instant_the_later_in_sequence_counts()
    {
        var agreement = Pks1()
            .Terminate(Day("2024-06-30"), TerminationCause.Breach, "pertama", On("2024-07-10", "end-1"))
            .Bind(a => a.Terminate(Day("2024-06-15"), TerminationCause.Breach, "kedua", On("2024-07-10", "end-2"))).Value;

        agreement.LastDay.Should().Be(Day("2024-06-15"));
    }

    [Fact]
    [Trait("Scenario", "S06")]
    public void One_instant_is_two_days_in_two_zones()
    {
        var period = AgreedPeriod.Between(Day("2024-01-01"), Day("2024-12-31")).Value;
        var serang = Draft("A", period).Signed("2023-12-31");
        var jayapura = Draft("B", period, UptJ, IndonesianTimeZone.Wit).Signed("2023-12-31");
        var (first, second) = (Instant.FromUtc(2024, 12, 31, 15, 30), Instant.FromUtc(2024, 12, 31, 17, 30));

        serang.StandingOn(serang.Zone.DayOf(first)).LegalForce.Should().Be(LegalForce.Binding);
        jayapura.StandingOn(jayapura.Zone.DayOf(first)).LegalForce.Should().Be(LegalForce.Expired);
        serang.StandingOn(serang.Zone.DayOf(second)).LegalForce.Should().Be(LegalForce.Expired);
        jayapura.StandingOn(jayapura.Zone.DayOf(second)).LegalForce.Should().Be(LegalForce.Expired);
    }

    [Theory]
    [InlineData("2024-02-29", 12, "2025-02-28")]
    [InlineData("2024-01-31", 1, "2024-02-29")]
    [InlineData("2023-02-01", 24, "2025-01-31")]
    [Trait("Scenario", "S07")]
    public void A_length_in_months_runs_to_the_end_of_the_month_where_the_day_is_missing(string first, int months, string last) =>
        Draft(period: AgreedPeriod.Lasting(Day(first), Term.OfMonths(months)).Value).Signed("2023-01-31").LastDay.Should().Be(Day(last));

    [Fact]
    [Trait("Scenario", "S07")]
    public void A_printed_end_wins_over_the_length_with_a_warning()
    {
        var period = AgreedPeriod.AsPrinted(Day("2023-02-01"), Day("2025-02-01"), Term.OfMonths(24));

        period.Has(TimeErrors.PrintedEndDiffers).Should().BeTrue();
        Draft(period: period.Value).Signed().LastDay.Should().Be(Day("2025-02-01"));
    }

    [Fact]
    public void A_length_from_signing_begins_on_the_day_of_the_last_signature() =>
        Draft(period: AgreedPeriod.LastingFromSigning(Term.OfYears(1)).Value).Signed("2023-03-15").InForceDays.Should().Be(DateSet.Between(Day("2023-03-15"), Day("2024-03-14")));

    [Fact]
    public void Without_a_period_it_is_undetermined_and_never_in_force()
    {
        var agreement = Bare().Value.Signed();

        agreement.StandingOn(Day("2023-06-01")).LegalForce.Should().Be(LegalForce.Undetermined);
        agreement.InForceDays.IsEmpty.Should().BeTrue();
        agreement.Missing.Should().Contain(m => m.Element == AgreementElement.Period && m.IsNeeded);
        agreement.Covers(Sabun).ReasonsOn(Day("2023-06-01")).Should().ContainSingle(r => r.ErrorCode == AgreementErrors.CoverageUndetermined.Code);
    }

    [Theory]
    [InlineData("2023-01-30", "belum terbentuk, rancangan", "not formed, draft")]
    [InlineData("2023-01-31", "belum berlaku, mulai berlaku 1 Februari 2023", "not yet in force, from 1 February 2023")]
    [InlineData("2023-02-01", "berlaku, menerima peserta", "in force, open for intake")]
    [InlineData("2025-01-31", "berlaku, menerima peserta", "in force, open for intake")]
    [InlineData("2025-02-01", "berakhir 31 Januari 2025", "expired on 31 January 2025")]
    public void Is_said_in_one_line_with_the_day_on_which_it_begins_or_ended(string day, string id, string en) => Said(Pks1(), day).Should().Be((id, en));

    [Fact]
    public void Is_said_with_what_holds_it_up_and_how_it_ended()
    {
        var suspended = Pks1().Suspend(Day("2024-06-10"), Day("2024-06-10"), "renovasi", On("2024-06-09", "hold")).Value;
        var closed = Pks1().CloseIntake(Day("2024-06-10"), "kuota penuh", On("2024-06-09", "closed")).Value;
        var terminated = Pks1().Terminate(Day("2024-06-15"), TerminationCause.Breach, "wanprestasi", On("2024-06-14", "end")).Value;
        var concluded = Pks1().Terminate(Day("2024-06-15"), TerminationCause.PurposeReached, "selesai", On("2024-06-14", "end")).Value;
        var neverBegun = Draft().Signed("2023-01-15", "2023-01-31").Terminate(Day("2023-01-31"), TerminationCause.MutualConsent, "batal", On("2023-01-31", "end")).Value;

        Said(suspended, "2024-06-09").Should().Be(("berlaku, menerima peserta", "in force, open for intake"));
        Said(suspended, "2024-06-10").Should().Be(("mengikat tetapi ditangguhkan, tidak menerima peserta", "binding but suspended, closed for intake"));
        Said(suspended, "2024-06-11").Should().Be(("berlaku, menerima peserta", "in force, open for intake"));
        Said(closed, "2024-06-10").Should().Be(("berlaku, tidak menerima peserta", "in force, closed for intake"));
        Said(terminated, "2024-06-15").Should().Be(("berlaku, menerima peserta", "in force, open for intake"));
        Said(terminated, "2024-06-16").Should().Be(("diakhiri 15 Juni 2024", "terminated on 15 June 2024"));
        Said(concluded, "2024-06-16").Should().Be(("tujuan tercapai 15 Juni 2024", "purpose reached on 15 June 2024"));
        Said(neverBegun, "2023-02-01").Should().Be(("diakhiri 31 Januari 2023", "terminated on 31 January 2023"));
        Said(Bare().Value.Signed(), "2023-02-01").Should().Be(("ditandatangani semua pihak, belum dapat ditentukan", "signed by all, cannot be determined"));
    }

    private static (string Id, string En) Said(CooperationAgreement agreement, string day)
    {
        var standing = agreement.StandingOn(Day(day));
        standing.ToString().Should().Be(standing.In(Language.English));
        return (standing.In(Language.Indonesian), standing.In(Language.English));
    }
}
