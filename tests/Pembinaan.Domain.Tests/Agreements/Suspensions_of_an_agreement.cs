using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Agreements.Events;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Time;
using static Pembinaan.Domain.Tests.Agreements.Given;

namespace Pembinaan.Domain.Tests.Agreements;

public sealed class Suspensions_of_an_agreement
{
    private static DateSet Days(string first, string last) => DateSet.Between(Day(first), Day(last));

    private static CooperationAgreement TwoInARow => Pks1()
        .Suspend(Day("2024-06-01"), Day("2024-06-10"), "renovasi", On("2024-05-01", "a"))
        .Bind(static x => x.Suspend(Day("2024-06-11"), Day("2024-06-20"), "audit", On("2024-05-01", "b"))).Value;

    [Theory]
    [InlineData("2024-06-06", "2024-06-01..2024-06-05 2024-06-11..2024-06-20")]
    [InlineData("2024-06-10", "2024-06-01..2024-06-09 2024-06-11..2024-06-20")]
    [InlineData("2024-06-11", "2024-06-01..2024-06-10")]
    [InlineData("2024-06-15", "2024-06-01..2024-06-14")]
    [Trait("Case", "W05")]
    public void Of_two_that_meet_the_one_ends_to_which_the_day_of_resumption_belongs(string resumed, string left)
    {
        var days = left.Split(' ').Select(static s => s.Split("..")).Aggregate(DateSet.None, static (all, s) => all | Days(s[0], s[1]));

        TwoInARow.Resume(Day(resumed), On("2024-06-06", "resume")).Value.SuspendedDays.Should().Be(days);
    }

    [Fact]
    [Trait("Case", "W05")]
    public void An_open_one_that_ends_leaves_a_planned_one_that_began_within_it()
    {
        var agreement = Pks1().Suspend(Day("2024-06-01"), null, "renovasi", On("2024-05-01", "open"))
            .Bind(static x => x.Suspend(Day("2024-08-01"), Day("2024-08-10"), "audit", On("2024-05-01", "planned"))).Value;

        agreement.Resume(Day("2024-06-16"), On("2024-06-16", "resume")).Value.SuspendedDays.Should().Be(Days("2024-06-01", "2024-06-15") | Days("2024-08-01", "2024-08-10"));
        agreement.Resume(Day("2024-08-05"), On("2024-08-05", "resume")).Value.SuspendedDays.Should().Be(Days("2024-06-01", "2024-08-04"), "both had begun");
    }

    [Theory]
    [InlineData("2025-01-31", "2025-02-01..2025-03-02")]
    [InlineData("2025-02-01", "2025-02-02..2025-03-02")]
    [InlineData("2025-03-01", "2025-03-02..2025-03-02")]
    [InlineData("2025-03-02", null)]
    [InlineData(null, null)]
    [Trait("Case", "W05")]
    [Trait("Scenario", "S14")]
    public void Nothing_is_finished_after_the_end_while_a_suspension_that_reaches_past_it_goes_on(string? last, string? runOut)
    {
        var coverage = Pks1(new() { RunOut = Term.OfDays(30) }).Suspend(Day("2025-01-20"), last is null ? null : Day(last), "renovasi", On("2025-01-20", "s")).Value.Covers(Sabun);
        var expected = runOut is null ? DateSet.None : Days(runOut.Split("..")[0], runOut.Split("..")[1]);

        coverage.RunOutDays.Should().Be(expected);
        coverage.Days.Should().Be(Days("2023-02-01", "2025-01-19") | expected);
    }

    [Theory]
    [InlineData("2025-01-31", null)]
    [InlineData("2025-02-01", null)]
    [InlineData("2025-01-31", "2025-02-20")]
    [InlineData("2025-02-01", "2025-02-20")]
    [InlineData("2025-02-10", "2025-02-20")]
    [Trait("Case", "W05")]
    [Trait("Scenario", "S14")]
    public void What_may_be_finished_after_the_end_had_begun_by_it_also_where_a_suspension_reaches_past_it(string begins, string? suspendedUntil)
    {
        var agreement = Pks1(new() { RunOut = Term.OfDays(60) });
        agreement = suspendedUntil is null ? agreement : agreement.Suspend(Day("2025-01-20"), Day(suspendedUntil), "renovasi", On("2025-01-20", "s")).Value;
        var cohort = Cohorts.Given.Cohort(Cohorts.Given.Plan(begins, 40, byPartner: true));
        var coverage = SessionCoverage.OfAll(cohort, DateSet.All, agreement);

        cohort.Sessions.Where(s => coverage.Of(s.Id).Verdict == CoverageVerdict.Covered)
            .Any(static s => s.Day > Day("2025-02-20")).Should().Be(begins == "2025-01-31");
    }

    [Fact]
    [Trait("Case", "W05")]
    public void Each_day_has_the_reason_of_its_own_suspension()
    {
        var coverage = TwoInARow.Covers(Sabun);

        coverage.ReasonsOn(Day("2024-06-10"))[0].Text.En.Should().Contain("renovasi");
        coverage.ReasonsOn(Day("2024-06-11"))[0].Text.En.Should().Contain("audit");
    }

    [Theory]
    [InlineData("2025-03-14", "a")]
    [InlineData("2025-03-15", "a; b")]
    [InlineData("2025-03-19", "a; b")]
    [InlineData("2025-03-20", "b")]
    [Trait("Case", "W05")]
    public void Each_day_has_the_reasons_of_all_that_hold_it(string day, string reasons)
    {
        var agreement = Draft(period: AgreedPeriod.Between(Day("2025-01-01"), Day("2025-12-31")).Value).Signed()
            .Suspend(Day("2025-03-10"), Day("2025-03-19"), "a", On("2025-03-10", "s1")).Value.Suspend(Day("2025-03-15"), Day("2025-03-24"), "b", On("2025-03-15", "s2")).Value;

        agreement.Covers(Sabun).ReasonsOn(Day(day))[0].Text.En.Should().EndWith($": {reasons}.");
    }

    [Theory]
    [InlineData("2024-06-21", true)]
    [InlineData("2024-06-22", false)]
    [Trait("Case", "C31")]
    public void Resumed_on_the_day_after_the_last_suspended_day_it_is_noted_with_a_warning_and_later_there_is_nothing_to_resume(string day, bool noted)
    {
        var resumed = TwoInARow.Resume(Day(day), On("2024-06-22", "resume"));

        resumed.IsSuccess.Should().Be(noted);
        if (noted)
        {
            resumed.Warnings.Should().ContainSingle(static w => w.ErrorCode == AgreementErrors.ResumedAlready.Code).Which.Text.En.Should().Contain("20 June 2024");
            resumed.Value.SuspendedDays.Should().Be(TwoInARow.SuspendedDays);
            resumed.Value.Journal.Last!.Event.Should().Be(new AgreementResumed(Day(day)));
        }
        else
        {
            resumed.Has(AgreementErrors.NotSuspended).Should().BeTrue();
        }
    }

    [Fact]
    [Trait("Case", "W05")]
    public void Intake_that_is_reopened_closes_again_on_the_later_day_that_was_planned()
    {
        var agreement = Pks1().CloseIntake(Day("2024-06-01"), "penuh", On("2024-05-01", "c1"))
            .Bind(static a => a.CloseIntake(Day("2024-08-01"), "evaluasi", On("2024-05-01", "c2")))
            .Bind(static a => a.ReopenIntake(Day("2024-06-16"), On("2024-06-15", "open"))).Value;

        agreement.StandingOn(Day("2024-06-15")).IsOpenForIntake.Should().BeFalse();
        agreement.StandingOn(Day("2024-06-16")).IsOpenForIntake.Should().BeTrue();
        agreement.StandingOn(Day("2024-07-31")).IsOpenForIntake.Should().BeTrue();
        agreement.StandingOn(Day("2024-08-01")).IsOpenForIntake.Should().BeFalse();
        agreement.ReopenIntake(Day("2024-06-16"), On("2024-06-17", "again")).Has(AgreementErrors.IntakeOpenAlready).Should().BeTrue();
        agreement.ReopenIntake(Day("2024-07-01"), On("2024-06-17", "again")).Has(AgreementErrors.IntakeNotClosed).Should().BeTrue();
    }

    [Fact]
    [Trait("Case", "W05")]
    public void An_office_that_is_released_comes_back_on_the_later_day_on_which_it_was_named()
    {
        var office = StakeholderId.From("PERIKANAN");
        var agreement = Draft().NameImplementingOffice(Swen, office, [Sabun], On("2023-01-30", "o1"), Day("2023-03-01"))
            .Bind(a => a.NameImplementingOffice(Swen, office, [Sabun], On("2023-01-30", "o2"), Day("2024-03-01"))).Value.Signed();

        agreement.Release(office, Day("2023-12-31"), On("2023-12-20", "end")).Value.CoverageOf(UptS, office, Sabun).Days
            .Should().Be(Days("2023-03-01", "2023-12-31") | Days("2024-03-01", "2025-01-31"));
        agreement.Release(office, Day("2024-06-30"), On("2023-12-20", "end")).Value.CoverageOf(UptS, office, Sabun).Days.Should().Be(Days("2023-03-01", "2024-06-30"));
    }

    /// <summary>PKS-1 runs to 31 January 2025 and is suspended for ten days in June 2024; an addendum changes the clause from a later day on.</summary>
    [Theory]
    [InlineData(false, null, "2025-01-31")]
    [InlineData(true, null, "2025-02-10")]
    [InlineData(false, "2024-07-01", "2025-01-31")]
    [InlineData(true, "2024-07-01", "2025-02-10")]
    [InlineData(true, "2024-06-06", "2025-02-05")]
    [InlineData(false, "2024-06-06", "2025-02-05")]
    [InlineData(true, "2024-06-01", "2025-01-31")]
    [InlineData(true, "2025-01-31", "2025-02-10")]
    [InlineData(true, "2025-02-02", "2025-02-10")]
    [Trait("Case", "W08")]
    [Trait("Scenario", "S14")]
    public void The_clauses_of_a_suspended_day_decide_whether_it_is_added_at_the_end(bool extends, string? changed, string end)
    {
        var agreement = Pks1(new() { SuspensionExtendsTerm = extends ? true : null });
        agreement = changed is null ? agreement
            : agreement.Amend(new Addendum(Day(changed)) { Clauses = new() { Renewable = true, SuspensionExtendsTerm = extends ? null : true } }, "2024-05-02").Value;

        agreement.Beside().Suspend(Day("2024-06-01"), Day("2024-06-10"), "renovasi", On("2024-06-01", "hold")).Value.LastDay.Should().Be(Day(end));
    }
}
