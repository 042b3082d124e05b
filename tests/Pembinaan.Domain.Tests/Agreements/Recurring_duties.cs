using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Agreements.Events;
using Pembinaan.Domain.Json;
using Pembinaan.Domain.Time;
using static Pembinaan.Domain.Tests.Agreements.Given;

namespace Pembinaan.Domain.Tests.Agreements;

public class Recurring_duties
{
    /// <summary>PKS-1 is in force from 1 February 2023 to 31 January 2025.</summary>
    private static readonly Obligation Monev = Obligation.Monitoring("MONEV", Swen, Day("2023-08-31"), 6);

    private static readonly Obligation Report = Obligation.PeriodicReport("LAPORAN", Swen, Day("2023-07-31"), 6);

    [Fact]
    [Trait("Law", "PP 57/1999 ps 18")]
    public void Cites_the_article_on_reports_of_a_facility_for_a_Lapas_or_Bapas_alone()
    {
        Report.Basis!.In(Language.English).Should().Be("PP 57/1999 art. 18");
        var facility = Obligation.PeriodicReport("LAPORAN-UPT", UptS, Day("2023-07-31"), 6).Basis!;
        facility.References.Should().Equal(Report.Basis!.References);
        facility.Note!.In(Language.English).Should().Contain("Lapas or Bapas").And.Contain("only the agreement");
    }

    [Theory]
    [InlineData("2023-08-30", "2023-08-31")]
    [InlineData("2023-08-31", "2023-08-31,2024-02-29")]
    [InlineData("2024-02-28", "2023-08-31,2024-02-29")]
    [InlineData("2024-02-29", "2023-08-31,2024-02-29,2024-08-31")]
    [InlineData("2024-08-31", "2023-08-31,2024-02-29,2024-08-31")]
    [InlineData("2026-01-01", "2023-08-31,2024-02-29,2024-08-31")]
    public void Fall_due_every_so_many_months_while_the_agreement_lasts(string day, string dues) =>
        string.Join(',', Realised(With(Monev), day).Select(static o => Iso(o.Obligation.DueOn!.Value))).Should().Be(dues);

    [Theory]
    [InlineData("2024-08-31", "2024-08-31")]
    [InlineData("2024-08-30", "2024-02-29")]
    public void Stop_with_an_early_end(string lastDay, string last) => Realised(Ended(lastDay), "2026-01-01").Select(static o => Iso(o.Obligation.DueOn!.Value)).Should().EndWith(last);

    [Fact]
    public void Are_fulfilled_the_earliest_open_one_first_unless_a_due_day_is_named()
    {
        var earliest = With(Monev).Fulfil("MONEV", Day("2024-03-05"), null, On("2024-03-05", "f")).Value;
        var named = With(Monev).Fulfil("MONEV", Day("2024-03-05"), null, On("2024-03-05", "f"), Day("2024-02-29")).Value;

        Realised(earliest, "2024-04-01").Select(static o => (o.FulfilledOn is not null, o.IsOverdue)).Should().Equal((true, true), (false, true), (false, false));
        Realised(named, "2024-04-01").Select(static o => (o.FulfilledOn is not null, o.IsOverdue)).Should().Equal((false, true), (true, true), (false, false));
    }

    [Theory]
    [InlineData("2023-08-31", false)]
    [InlineData("2023-09-01", true)]
    public void Are_overdue_from_the_day_after(string day, bool isOverdue) => Realised(With(Monev), day)[0].IsOverdue.Should().Be(isOverdue);

    [Theory]
    [InlineData("2024-02-28", "AGREEMENT-OBLIGATION-DUE")]
    [InlineData("2024-02-29", null)]
    [InlineData("2024-08-31", null)]
    [InlineData("2025-02-28", "AGREEMENT-OBLIGATION-DUE")]
    public void Are_fulfilled_for_a_day_on_which_they_fall_due(string dueOn, string? fault) =>
        With(Monev).Fulfil("MONEV", Day("2024-03-05"), null, On("2024-03-05", "f"), Day(dueOn)).ValidationErrors.Select(static e => e.ErrorCode).Should().Equal(fault is null ? [] : [fault]);

    [Theory]
    [InlineData("2023-02-01", "2023-07-31", 0)]
    [InlineData("2023-02-01", "2023-06-30", 0)]
    [InlineData("2023-02-01", "2023-08-01", 1)]
    [InlineData("2023-08-01", "2024-01-31", 1)]
    [InlineData("2024-02-01", "2024-02-10", 2)]
    public void Of_reporting_are_fulfilled_by_the_report_of_their_days(string first, string last, int which)
    {
        var reported = With(Report).ReceiveReport(Swen, ValidityPeriod.Between(Day(first), Day(last)).Value, Day("2024-02-15"), On("2024-02-15", "r")).Value;

        Realised(reported, "2024-02-15").Select(static o => o.FulfilledOn is not null).Should().Equal(Enumerable.Range(0, 3).Select(i => i == which));
        Realised(reported, "2024-02-14").Should().OnlyContain(static o => o.FulfilledOn == null, "it had not come in yet");
    }

    [Theory]
    [InlineData("2023-02-01", "2023-02-01,2023-08-01")]
    [InlineData("2023-01-31", "2023-07-31")]
    public void Fall_due_on_no_day_before_the_agreement_begins(string first, string dues)
    {
        var agreement = With(Obligation.Monitoring("MONEV", Swen, Day(first), 6));

        string.Join(',', Realised(agreement, "2023-06-01").Select(static o => Iso(o.Obligation.DueOn!.Value))).Should().Be(dues);
        agreement.Fulfil("MONEV", Day("2023-06-01"), null, On("2023-06-01", "f"), Day(first)).Has(AgreementErrors.NotDueThen).Should().Be(first == "2023-01-31");
    }

    [Theory]
    [InlineData("2024-03-05", null)]
    [InlineData("2024-03-06", "AGREEMENT-RECORDED-AHEAD")]
    public void Are_recorded_once_they_are_done(string day, string? fault)
    {
        var year = ValidityPeriod.Between(Day("2023-02-01"), Day("2023-07-31")).Value;

        Codes(With(Monev).Fulfil("MONEV", Day(day), null, On("2024-03-05", "f"))).Should().Equal(fault is null ? [] : [fault]);
        Codes(With(Report).ReceiveReport(Swen, year, Day(day), On("2024-03-05", "r"))).Should().Equal(fault is null ? [] : [fault]);
    }

    [Fact]
    public void That_are_fulfilled_already_are_told_and_kept()
    {
        var once = With(Monev).Fulfil("MONEV", Day("2023-08-30"), null, On("2023-08-30", "f"), Day("2023-08-31"));
        var twice = once.Bind(static a => a.Fulfil("MONEV", Day("2023-09-01"), null, On("2023-09-01", "g"), Day("2023-08-31")));
        var next = once.Bind(static a => a.Fulfil("MONEV", Day("2023-09-01"), null, On("2023-09-01", "g"), Day("2024-02-29")));
        var single = With(new Obligation("ALAT", Swen, "Menyerahkan alat", Day("2023-08-31"))).Fulfil("ALAT", Day("2023-08-01"), null, On("2023-08-01", "a"));

        once.Warnings.Should().BeEmpty();
        twice.Warnings.Select(static w => w.Text.En).Should().Equal("The obligation MONEV under PKS-1 is fulfilled already or not open; this is kept on record and fulfils nothing.");
        twice.Value.Fulfilments.Should().HaveCount(2);
        next.Warnings.Should().BeEmpty();
        single.Warnings.Should().BeEmpty();
        single.Value.Fulfil("ALAT", Day("2023-08-02"), null, On("2023-08-02", "b")).Warnings.Select(static w => w.ErrorCode).Should().Equal("AGREEMENT-OBLIGATION-NOTHING-OPEN");
        twice.Value.Fulfil("MONEV", Day("2023-09-01"), null, On("2023-09-01", "g"), Day("2023-08-31")).Warnings.Should().Equal([.. twice.Warnings], "sent again, it says the same");
    }

    [Fact]
    public void Of_reporting_say_which_days_they_are_about_and_answer_once()
    {
        DomainResult<CooperationAgreement> Received(CooperationAgreement agreement, string last, string day, string id) =>
            agreement.ReceiveReport(Swen, ValidityPeriod.Between(Day("2023-02-01"), Day(last)).Value, Day(day), On("2023-08-20", id));

        Codes(With(Report).ReceiveReport(Swen, ValidityPeriod.From(Day("2023-02-01")), Day("2023-08-10"), On("2023-08-10", "r"))).Should().Equal("AGREEMENT-REPORT-WITHOUT-END");
        Received(With(Report), "2023-08-10", "2023-08-10", "r").Warnings.Should().BeEmpty();
        Received(With(Report), "2023-08-11", "2023-08-10", "r").Warnings.Select(static w => w.ErrorCode).Should().Equal("AGREEMENT-REPORTED-AHEAD");
        var once = Received(With(Report), "2023-07-31", "2023-08-10", "r").Value;
        Received(once, "2023-07-31", "2023-08-11", "again").Warnings.Select(static w => w.ErrorCode).Should().Equal("AGREEMENT-OBLIGATION-NOTHING-OPEN");
        Received(once, "2023-08-01", "2023-08-11", "next").Warnings.Should().BeEmpty("it is about the next due day");
        Received(With(Monev), "2023-07-31", "2023-08-10", "r").Warnings.Should().BeEmpty("nobody owes a report");
    }

    [Fact]
    public void Of_reporting_are_each_party_s_own_and_rest_on_the_article()
    {
        var reported = With(Report, Obligation.PeriodicReport("LAPORAN-UPT", UptS, Day("2023-07-31"), 6))
            .ReceiveReport(UptS, ValidityPeriod.Between(Day("2023-02-01"), Day("2023-07-31")).Value, Day("2023-08-10"), On("2023-08-10", "r")).Value;

        Realised(reported, "2023-08-10").Where(static o => o.FulfilledOn is not null).Select(static o => o.Obligation.Code).Should().Equal("LAPORAN-UPT");
        Report.Basis!.In(Language.Indonesian).Should().Contain("18");
        Monev.Basis.Should().BeNull();
        Realised(With(Monev).ReceiveReport(Swen, ValidityPeriod.Between(Day("2023-02-01"), Day("2023-07-31")).Value, Day("2023-08-10"), On("2023-08-10", "r")).Value, "2023-08-10")[0].FulfilledOn
            .Should().BeNull("a report is not a monitoring");
    }

    [Theory]
    [InlineData("2023-08-16", "")]
    [InlineData("2023-08-17", "2023-08-31")]
    [InlineData("2023-12-31", "2023-08-31")]
    [InlineData("2024-02-15", "2023-08-31,2024-02-29")]
    [InlineData("2024-02-28", "2023-08-31,2024-02-29")]
    [InlineData("2024-02-29", "2024-02-29")]
    [InlineData("2025-01-31", "2024-08-31")]
    public void Remind_of_each_time_until_the_next_has_fallen_due(string day, string targets) =>
        string.Join(',', Reminded(With(Monev), day).Select(static r => Iso(r.Target))).Should().Be(targets);

    [Fact]
    public void Remind_no_more_once_fulfilled() => Reminded(With(Monev).Fulfil("MONEV", Day("2023-08-20"), null, On("2023-08-20", "f")).Value, "2023-08-31").Should().BeEmpty();

    [Fact]
    public void Count_what_was_held_towards_the_due_day_after_it()
    {
        var realisation = Realisation.Of(
            With(Monev),
            [
                .. new[] { ("2023-08-31", 1), ("2023-09-01", 2), ("2024-02-29", 4), ("2024-03-01", 8) }
                    .Select(static a => Acted(TusukSate, a.Item1, 8, a.Item2, 0, 0, 0) with { Obligation = "MONEV" }),
            ],
            Day("2024-03-01"),
            Term.OfMonths(3));

        realisation.Obligations.Select(static o => o.Held.Count).Should().Equal(1, 6, 8);
    }

    [Theory]
    [InlineData(null, 6, "AGREEMENT-OBLIGATION-EVERY")]
    [InlineData("2023-08-31", 0, "AGREEMENT-OBLIGATION-EVERY")]
    [InlineData("2023-08-31", 121, "AGREEMENT-OBLIGATION-EVERY")]
    [InlineData("2023-08-31", 1, null)]
    [InlineData("2023-08-31", 120, null)]
    public void Have_a_first_day_and_an_interval(string? first, int months, string? fault) =>
        Draft().AgreeTerms(new() { Obligations = [Monev with { DueOn = first is null ? null : Day(first), EveryMonths = months }] }, On("2023-01-30", "terms"))
            .ValidationErrors.Select(static e => e.ErrorCode).Where(static c => c.StartsWith("AGREEMENT-OBLIGATION", StringComparison.Ordinal)).Should().Equal(fault is null ? [] : [fault]);

    [Fact]
    public void Are_those_of_the_terms_of_their_due_day()
    {
        // From 1 March 2024 on every three months.
        var amended = With(Monev).Amend(
            new(Day("2024-03-01")) { Terms = new() { Obligations = [Monev with { DueOn = Day("2024-05-31"), EveryMonths = 3 }] } }, "2024-02-20").Value;

        Realised(amended, "2024-08-31").Select(static o => Iso(o.Obligation.DueOn!.Value)).Should().Equal("2023-08-31", "2024-02-29", "2024-05-31", "2024-08-31", "2024-11-30");
    }

    [Fact]
    public void Are_stored()
    {
        var fulfilled = With(Monev, Report).Fulfil("MONEV", Day("2024-03-05"), null, On("2024-03-05", "f"), Day("2024-02-29")).Value;

        var read = PembinaanJson.Agreements.Read(PembinaanJson.Agreements.Write(fulfilled)).Value;

        read.TermsOn(Day("2024-01-01")).Obligations.Should().Equal(Monev, Report);
        read.Fulfilments.Should().Equal(new ObligationFulfilled("MONEV", Day("2024-03-05"), null, Day("2024-02-29")));
    }

    [Fact]
    public void And_follow_ups_are_in_the_realisation()
    {
        var evaluated = With(Monev).Evaluate(Evaluated("E-1", ValidityPeriod.Between(Day("2023-02-01"), Day("2023-12-31")).Value, "2024-01-10", Recommendation.Revise), On("2024-01-10", "e"))
            .Bind(static a => a.RecordFollowUp(new("T-1", "E-1", Swen, Day("2024-02-20"), "menambah alat"), On("2024-01-11", "t1")))
            .Bind(static a => a.RecordFollowUp(new("T-2", "E-1", UptS, Day("2024-02-20"), "menambah jadwal"), On("2024-01-11", "t2")))
            .Bind(static a => a.CloseFollowUp("T-1", Day("2024-02-20"), null, On("2024-02-20", "c1")))
            .Bind(static a => a.CloseFollowUp("T-2", Day("2024-02-21"), null, On("2024-02-21", "c2"))).Value;

        FollowUps("2024-01-09").Should().BeEmpty("the evaluation was not closed yet");
        FollowUps("2024-02-19").Should().Equal(("T-1", null, false), ("T-2", null, false));
        FollowUps("2024-02-20").Should().Equal(("T-1", "2024-02-20", false), ("T-2", null, false));
        FollowUps("2024-02-21").Should().Equal(("T-1", "2024-02-20", false), ("T-2", "2024-02-21", true));

        IEnumerable<(string, string?, bool)> FollowUps(string day) => Realisation.Of(evaluated, [], Day(day), Term.OfMonths(3)).FollowUps
            .Select(static f => (f.FollowUp.Code, f.ClosedOn is { } closed ? Iso(closed) : null, f.IsOverdue));
    }

    [Fact]
    public void And_their_evaluations_are_found_by_a_code_however_its_letters_are_written()
    {
        var period = ValidityPeriod.Between(Day("2023-02-01"), Day("2023-12-31")).Value;
        var evaluated = With(Monev).Evaluate(Evaluated("E-1", period, "2024-01-10", Recommendation.Revise), On("2024-01-10", "e")).Value;
        var left = evaluated.RecordFollowUp(new("t-1", "e-1", Swen, Day("2024-02-20"), "menambah alat"), On("2024-01-11", "t1")).Value;

        evaluated.Evaluate(Evaluated("e-1", period, "2024-01-11", Recommendation.Revise), On("2024-01-11", "again")).Has(AgreementErrors.CodeTwice).Should().BeTrue();
        evaluated.Evaluate(Evaluated("e-2", period, "2024-01-11", Recommendation.Revise), On("2024-01-11", "again")).IsSuccess.Should().BeTrue();
        left.RecordFollowUp(new("T-1", "E-1", Swen, Day("2024-02-20"), "menambah alat"), On("2024-01-12", "t2")).Has(AgreementErrors.CodeTwice).Should().BeTrue();
        var closed = left.CloseFollowUp("T-1", Day("2024-02-01"), null, On("2024-02-01", "c")).Value;
        closed.CloseFollowUp("t-1", Day("2024-02-02"), null, On("2024-02-02", "c2")).Has(AgreementErrors.FollowUpIsClosed).Should().BeTrue();
        (left.OpenFollowUpsOn(Day("2024-02-01")).Count, closed.OpenFollowUpsOn(Day("2024-02-01")).Count).Should().Be((1, 0));
        Realisation.Of(closed, [], Day("2024-02-01"), Term.OfMonths(3)).FollowUps.Should().Equal((new FollowUp("t-1", "e-1", Swen, Day("2024-02-20"), "menambah alat"), Day("2024-02-01"), false));
        Renewal.FactsOf(left, Day("2025-01-15")).FollowUpsAreClosed.Value.Should().Be(false);
        Renewal.FactsOf(closed, Day("2025-01-15")).FollowUpsAreClosed.Value.Should().Be(true);
        closed.Honour(new(Swen, "Mitra Terbaik", period, Day("2024-02-05"), "e-1"), On("2024-02-05", "award")).Value.Awards.Should().ContainSingle();
    }

    /// <summary>MONEV falls due on 29 February 2024; asked on 1 April.</summary>
    [Theory]
    [InlineData("2024-02-28", "2024-02-28", false)]
    [InlineData("2024-02-01", "2024-02-28", false)]
    [InlineData("2024-02-01", "2024-02-29", true)]
    [InlineData("2024-02-29", "2024-03-31", true)]
    [InlineData("2024-03-01", "2024-03-31", false)]
    public void Do_not_fall_due_on_a_day_on_which_the_agreement_is_suspended(string first, string last, bool rests)
    {
        var suspended = Suspended(With(Monev).Fulfil("MONEV", Day("2023-08-31"), null, On("2023-08-31", "f")).Value, first, last);

        Realised(suspended, "2024-04-01").Select(static o => (o.IsOverdue, o.IsSuspended)).Should().Equal((false, false), (!rests, rests), (false, false));
        Reminded(suspended, "2024-04-01").Select(static r => Iso(r.Target)).Should().Equal(rests ? [] : ["2024-02-29"]);
    }

    [Fact]
    public void That_were_missed_before_a_suspension_stay_overdue_and_are_reminded_of_until_the_next_has_fallen_due()
    {
        var suspended = Suspended(With(Monev), "2024-02-15", "2024-03-15");

        Realised(suspended, "2024-03-01").Select(static o => (o.IsOverdue, o.IsSuspended)).Should().Equal((true, false), (false, true), (false, false));
        Reminded(suspended, "2024-03-01").Select(static r => Iso(r.Target)).Should().Equal("2023-08-31");
        Reminded(suspended, "2024-08-30").Select(static r => Iso(r.Target)).Should().Equal("2023-08-31", "2024-08-31");
        Reminded(suspended, "2024-08-31").Select(static r => Iso(r.Target)).Should().Equal("2024-08-31");
    }

    [Fact]
    public void That_rest_are_fulfilled_by_name_alone()
    {
        var suspended = Suspended(With(Monev).Fulfil("MONEV", Day("2023-08-31"), null, On("2023-08-31", "f")).Value, "2024-02-15", "2024-03-15");
        var unnamed = suspended.Fulfil("MONEV", Day("2024-08-05"), null, On("2024-08-05", "g")).Value;
        var named = suspended.Fulfil("MONEV", Day("2024-03-05"), null, On("2024-03-05", "g"), Day("2024-02-29")).Value;

        Realised(unnamed, "2024-08-31").Select(static o => o.FulfilledOn is not null).Should().Equal(true, false, true);
        Realised(named, "2024-08-31").Select(static o => (o.FulfilledOn is not null, o.IsOverdue)).Should().Equal((true, false), (true, false), (false, false));
    }

    [Theory]
    [InlineData("2025-02-20", "2025-02-20", false, true)]
    [InlineData("2025-02-20", "2025-02-21", false, false)]
    [InlineData("2025-02-20", "2025-02-22", true, false)]
    [InlineData(null, "2026-12-31", false, true)]
    public void That_are_due_once_rest_also_in_a_suspension_that_reaches_past_the_end(string? last, string day, bool isOverdue, bool isSuspended)
    {
        var suspended = With(new Obligation("ALAT", Swen, "Menyerahkan alat", Day("2025-01-25")))
            .Suspend(Day("2025-01-20"), last is null ? null : Day(last), "renovasi", On("2025-01-20", "s")).Value;

        Realised(suspended, day).Select(static o => (o.IsOverdue, o.IsSuspended)).Should().Equal((isOverdue, isSuspended));
    }

    [Theory]
    [InlineData("2024-02-28", false, true)]
    [InlineData("2024-03-14", false, true)]
    [InlineData("2024-03-15", false, false)]
    [InlineData("2024-03-16", true, false)]
    public void That_are_due_once_rest_up_to_the_first_day_after_the_suspension(string day, bool isOverdue, bool isSuspended)
    {
        var suspended = Suspended(With(new Obligation("ALAT", Swen, "Menyerahkan alat", Day("2024-02-29"))), "2024-02-15", "2024-03-14");

        Realised(suspended, day).Select(static o => (o.IsOverdue, o.IsSuspended)).Should().Equal((isOverdue, isSuspended));
        Reminded(suspended, "2024-03-01").Select(static r => Iso(r.Target)).Should().Equal("2024-03-15");
        Realised(suspended.Fulfil("ALAT", Day("2024-03-15"), null, On("2024-03-15", "f")).Value, "2024-03-16").Single().IsOverdue.Should().BeFalse();
        Realised(suspended.Fulfil("ALAT", Day("2024-03-16"), null, On("2024-03-16", "f")).Value, "2024-03-16").Single().IsOverdue.Should().BeTrue();
    }

    [Fact]
    [Trait("Law", "PP 57/1999 ps 18")]
    public void Of_reporting_stay_due_while_the_agreement_is_suspended()
    {
        var suspended = Suspended(With(Report), "2023-07-15", "2023-08-15");

        Realised(suspended, "2023-07-31")[0].Should().Match<(Obligation, LocalDate?, ValueList<string>, bool IsOverdue, bool, bool IsSuspended)>(static o => !o.IsOverdue && !o.IsSuspended);
        Realised(suspended, "2023-08-01")[0].Should().Match<(Obligation, LocalDate?, ValueList<string>, bool IsOverdue, bool, bool IsSuspended)>(static o => o.IsOverdue && !o.IsSuspended);
    }

    [Fact]
    public void Fall_due_again_from_the_day_on_which_the_suspension_was_ended()
    {
        var suspended = With(Monev).Fulfil("MONEV", Day("2023-08-31"), null, On("2023-08-31", "f")).Bind(static a => a.Suspend(Day("2024-02-15"), null, "renovasi", On("2024-02-15", "s"))).Value;

        Realised(suspended, "2024-03-01")[1].IsOverdue.Should().BeFalse();
        Realised(suspended.Resume(Day("2024-02-29"), On("2024-02-29", "r")).Value, "2024-03-01")[1].IsOverdue.Should().BeTrue();
        Realised(suspended.Resume(Day("2024-03-01"), On("2024-03-01", "r")).Value, "2024-03-01")[1].IsOverdue.Should().BeFalse();
    }

    /// <summary>The terms of its due day say whether something is owed; terms that come later take nothing back.</summary>
    [Theory]
    [InlineData("2024-11-30", "2024-12-01", false)]
    [InlineData("2024-12-01", "2024-12-02", true)]
    [InlineData("2024-12-01", "2025-01-15", true)]
    [InlineData("2024-12-01", "2024-12-01", false)]
    [Trait("Case", "W08")]
    public void Stay_owed_when_the_terms_change_after_the_due_day(string lastDay, string day, bool isOverdue)
    {
        var changed = With(new Obligation("ALAT", Swen, "Menyerahkan alat", Day("2024-12-01")))
            .Amend(new(Day(lastDay).PlusDays(1)) { Terms = new() }, "2024-11-01").Value;

        Realised(changed, day).Any(static o => o.IsOverdue).Should().Be(isOverdue);
        Reminded(changed, day).IsEmpty.Should().Be(lastDay != "2024-12-01", "realisation and reminders follow one rule");
        Realised(changed.Fulfil("ALAT", Day("2024-12-01"), null, On("2024-12-01", "f")).Value, day).Any(static o => o.IsOverdue).Should().BeFalse();
    }

    [Theory]
    [InlineData("2024-11-30", false)]
    [InlineData("2024-12-01", true)]
    [Trait("Case", "W08")]
    public void Are_void_where_they_fall_due_after_an_early_end(string lastDay, bool isOwed)
    {
        var ended = With(new Obligation("ALAT", Swen, "Menyerahkan alat", Day("2024-12-01")))
            .Terminate(Day(lastDay), TerminationCause.MutualConsent, "selesai", On("2024-08-01", "end")).Value;

        Realised(ended, "2024-12-15").Single().IsOverdue.Should().Be(isOwed);
        Reminded(ended, "2024-12-15").IsEmpty.Should().Be(!isOwed);
    }

    private static CooperationAgreement Suspended(CooperationAgreement agreement, string first, string last) =>
        agreement.Suspend(Day(first), Day(last), "renovasi", On(first, "suspend")).Value;

    private static CooperationAgreement With(params Obligation[] obligations) =>
        Draft().AgreeTerms(new() { Obligations = [.. obligations] }, On("2023-01-30", "terms")).Value.Signed();

    private static CooperationAgreement Ended(string lastDay) => With(Monev).Terminate(Day(lastDay), TerminationCause.MutualConsent, "selesai", On("2024-08-01", "end")).Value;

    private static ValueList<(Obligation Obligation, LocalDate? FulfilledOn, ValueList<string> Held, bool IsOverdue, bool IsDormant, bool IsSuspended)> Realised(CooperationAgreement agreement, string day) => Realisation.Of(agreement, [], Day(day), Term.OfMonths(3)).Obligations;

    private static ValueList<Reminder> Reminded(CooperationAgreement agreement, string day) => Reminders.Due([agreement], [(ReminderKind.Obligation, Term.OfDays(14))], Day(day), []);

    private static string Iso(LocalDate day) => NodaTime.Text.LocalDatePattern.Iso.Format(day);

    private static IEnumerable<string> Codes(DomainResult<CooperationAgreement> answer) => answer.ValidationErrors.Select(static e => e.ErrorCode);
}
