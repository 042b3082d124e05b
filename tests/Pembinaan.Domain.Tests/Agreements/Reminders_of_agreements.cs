using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;
using static Pembinaan.Domain.Tests.Agreements.Given;

namespace Pembinaan.Domain.Tests.Agreements;

public sealed class Reminders_of_agreements
{
    private static readonly (ReminderKind, Term)[] Notice = [(ReminderKind.RenewalNotice, Term.OfDays(30))];
    private static readonly (ReminderKind, Term)[] Duties = [(ReminderKind.Obligation, Term.OfDays(60))];
    private static readonly (ReminderKind, Term)[] Ends = [(ReminderKind.Expiry, Term.OfDays(90)), (ReminderKind.Expiry, Term.OfDays(30)), (ReminderKind.Expiry, Term.OfDays(7))];

    /// <summary>The year 2024, extended on 20 December 2024 to the end of 2025.</summary>
    private static CooperationAgreement Extended(CooperationAgreement agreement) =>
        agreement.Amend(new Addendum(Day("2025-01-01")) { Period = Between("2024-01-01", "2025-12-31") }, "2024-12-20", id: "extension").Value;

    private static CooperationAgreement Of2024(AgreementTerms? terms = null) => Draft("A", Between("2024-01-01", "2024-12-31"), clauses: new() { RenewalNotice = Term.OfMonths(3) })
        .AgreeTerms(terms ?? new(), On("2023-01-30", "terms")).Value.Signed("2024-01-01");

    private static AgreedPeriod Between(string first, string last) => AgreedPeriod.Between(Day(first), Day(last)).Value;

    private static AgreementTerms Due(params string[] days) => new() { Obligations = [.. days.Select(d => new Obligation("LAPORAN", Swen, "laporan") { DueOn = Day(d) })] };

    [Theory]
    [Trait("Case", "W07")]
    [InlineData("2024-09-01", 1)]
    [InlineData("2024-12-20", 1)]
    [InlineData("2024-12-21", 0)]
    [InlineData("2025-09-01", 0)]
    public void A_request_answers_for_the_term_it_was_made_in_and_not_for_the_one_that_an_extension_added(string asked, int reminders)
    {
        var agreement = Extended(Of2024()).RequestRenewal(Swen, Day(asked), On("2025-09-10", "ask")).Value;

        var due = Reminders.Due([agreement], Notice, Day("2025-09-15"), []);

        due.Select(static r => r.Target).Should().Equal(Enumerable.Repeat(Day("2025-09-30"), reminders));
    }

    [Fact]
    [Trait("Law", "PP 57/1999 ps 8")]
    public void A_request_of_the_facility_is_not_that_of_the_partner()
    {
        Reminders.Due([Of2024().RequestRenewal(UptS, Day("2024-09-01"), On("2024-09-01", "ask")).Value], Notice, Day("2024-09-15"), []).Should().ContainSingle();

        var between = Draft("B", Between("2024-01-01", "2024-12-31"), clauses: new() { RenewalNotice = Term.OfMonths(3) }, partner: UptC).Signed("2024-01-01");
        var asked = between.RequestRenewal(UptC, Day("2024-09-01"), On("2024-09-01", "ask"));
        asked.Warnings.Should().BeEmpty("where only facilities are parties, one of them asks");
        Reminders.Due([asked.Value], Notice, Day("2024-09-15"), []).Should().BeEmpty();
    }

    [Fact]
    [Trait("Case", "W07")]
    public void An_addendum_that_does_not_move_the_end_later_leaves_the_request_as_it_is()
    {
        var asked = Of2024().RequestRenewal(Swen, Day("2024-09-01"), On("2024-09-01", "ask")).Value;
        var shortened = asked.Amend(new Addendum(Day("2024-10-01")) { Period = Between("2024-01-01", "2024-11-30") }, "2024-09-20", id: "shorter").Value;
        var retitled = asked.Amend(new Addendum(Day("2024-10-01")) { Terms = new() }, "2024-09-20", id: "terms-2").Value;

        Reminders.Due([shortened], Notice, Day("2024-09-25"), []).Should().BeEmpty();
        Reminders.Due([retitled], Notice, Day("2024-09-25"), []).Should().BeEmpty();
    }

    [Fact]
    [Trait("Case", "W07")]
    public void What_was_evaluated_and_reported_for_an_earlier_term_does_not_answer_for_the_later_one()
    {
        var year = ValidityPeriod.Between(Day("2024-01-01"), Day("2024-12-31")).Value;
        var first = Of2024()
            .ReceiveReport(UptS, year, Day("2024-11-01"), On("2024-11-01", "r1"))
            .Bind(a => a.ReceiveReport(Swen, year, Day("2024-11-01"), On("2024-11-01", "r2")))
            .Bind(a => a.Evaluate(Evaluated("E-2024", year, "2024-11-15", Recommendation.Extend), On("2024-11-15", "e1"))).Value;
        Renewal.Decide(first, Day("2024-11-20")).IsMet.Should().BeTrue();

        var facts = Renewal.FactsOf(Extended(first), Day("2025-11-20"));

        facts.IsEvaluated.Should().Be((Fact<bool>)false);
        facts.Recommendation.IsKnown.Should().BeFalse();
        facts.FacilityReported.Should().Be((Fact<bool>)false);
        facts.PartnerReported.Should().Be((Fact<bool>)false);
        Renewal.Decide(Extended(first), Day("2024-11-20")).IsMet.Should().BeTrue("on that day the extension was not signed yet");
    }

    [Theory]
    [Trait("Case", "W08")]
    [InlineData("2024-12-01", "2025-07-01", 1)]
    [InlineData("2024-12-01", "2024-12-01", 0)]
    [InlineData("2024-12-01", "2024-12-02", 1)]
    public void An_obligation_is_looked_for_in_the_terms_of_its_due_day(string due, string replacedFrom, int reminders)
    {
        var agreement = Of2024(Due(due)).Amend(new Addendum(Day(replacedFrom)) { Terms = new() }, "2024-09-20").Value;

        Reminders.Due([agreement], Duties, Day("2024-11-01"), []).Should().HaveCount(reminders);
    }

    [Fact]
    [Trait("Case", "W08")]
    public void An_obligation_agreed_only_after_its_day_is_overdue_and_not_lost()
    {
        var agreement = Of2024().Amend(new Addendum(Day("2024-07-01")) { Terms = Due("2024-06-15") }, "2024-06-20").Value;

        Reminders.Due([agreement], Duties, Day("2024-07-01"), []).Should().ContainSingle().Which.Target.Should().Be(Day("2024-06-15"));
    }

    [Theory]
    [Trait("Case", "W07")]
    [InlineData("2024-11-20", new[] { "2025-11-01" })]
    [InlineData("2025-02-01", new[] { "2025-11-01" })]
    [InlineData(null, new[] { "2024-12-01", "2025-11-01" })]
    public void Fulfilling_an_obligation_leaves_a_later_one_of_the_same_code_open(string? fulfilled, string[] open)
    {
        var agreement = Extended(Of2024(Due("2024-12-01"))).Amend(new Addendum(Day("2025-01-01")) { Terms = Due("2025-11-01") }, "2024-12-20", id: "terms-2").Value;
        var later = fulfilled is null ? agreement : agreement.Fulfil("LAPORAN", Day(fulfilled), null, On("2025-03-01", "done")).Value;

        Reminders.Due([later], Duties, Day("2025-10-01"), []).Select(static r => r.Target).Should().Equal(open.Select(Day));
        Realisation.Of(later, [], Day("2025-10-01"), Term.OfMonths(3)).Obligations.Select(static o => (o.Obligation.DueOn, o.FulfilledOn, o.IsOverdue)).Should().Equal(
            (Day("2025-11-01"), null, false),
            (Day("2024-12-01"), fulfilled is null ? null : Day(fulfilled), fulfilled != "2024-11-20"));
    }

    [Fact]
    public void Noting_twice_that_an_obligation_was_fulfilled_does_not_fulfil_one_that_was_agreed_later()
    {
        var twice = Of2024(Due("2024-12-01")).Fulfil("LAPORAN", Day("2024-11-01"), null, On("2024-11-01", "done"))
            .Bind(static a => a.Fulfil("LAPORAN", Day("2024-11-02"), "lampiran", On("2024-11-02", "done-2"))).Value;
        var agreement = Extended(twice).Amend(new Addendum(Day("2025-01-01")) { Terms = Due("2025-11-01") }, "2024-12-20", id: "terms-2").Value;

        Reminders.Due([agreement], Duties, Day("2025-10-01"), []).Should().ContainSingle();
    }

    [Theory]
    [InlineData("2024-10-01", null)]
    [InlineData("2024-10-02", 90)]
    [InlineData("2024-11-30", 90)]
    [InlineData("2024-12-01", 30)]
    [InlineData("2024-12-25", 7)]
    [InlineData("2025-01-30", 7)]
    [InlineData("2025-01-31", null)]
    public void Asked_for_the_first_time_each_day_gives_the_one_reminder_that_is_due_now_and_none_long_after_the_end(string day, int? ahead) =>
        Reminders.Due([Of2024()], Ends, Day(day), []).Select(static r => r.Ahead).Should().Equal(ahead is { } days ? [Term.OfDays(days)] : Array.Empty<Term>());

    [Fact]
    public void What_was_missed_is_not_made_up_for_once_a_later_one_was_sent()
    {
        var late = Reminders.Due([Of2024()], Ends, Day("2024-12-28"), []);

        late.Should().ContainSingle().Which.Ahead.Should().Be(Term.OfDays(7));
        Reminders.Due([Of2024()], Ends, Day("2024-12-29"), late).Should().BeEmpty();
        Reminders.Due([Of2024()], [(ReminderKind.Expiry, Term.OfDays(30))], Day("2024-12-29"), late).Should().BeEmpty("one of a shorter time was sent");
    }

    [Fact]
    public void An_import_of_what_ended_years_ago_gives_none_unless_asked_to_keep_them()
    {
        var old = Enumerable.Range(0, 40).Select(static i => Draft($"OLD-{i}", Between("2023-02-01", "2024-01-31")).Signed()).ToList();
        (ReminderKind, Term)[] all = [.. Ends, .. Notice, .. Duties];

        Reminders.Due(old, all, Day("2025-06-01"), []).Should().BeEmpty();
        Reminders.Due(old, all, Day("2025-06-01"), [], Term.OfYears(2)).Should().HaveCount(40);
    }

    [Fact]
    public void What_continues_an_agreement_and_never_begins_does_not_silence_its_end()
    {
        var successor = Draft("B", Between("2025-01-01", "2025-12-31")).Continue(Of2024(), Continuation.Replacement, On("2024-11-01", "link")).Value.Signed("2024-11-02");
        var stillborn = successor.Terminate(Day("2024-11-30"), TerminationCause.MutualConsent, "batal", On("2024-11-30", "end")).Value;

        Reminders.Due([Of2024(), successor], Ends, Day("2024-12-25"), []).Should().BeEmpty();
        Reminders.Due([Of2024(), stillborn], Ends, Day("2024-12-25"), []).Should().ContainSingle();
    }

    [Theory]
    [Trait("Case", "W09")]
    [InlineData("A", "B")]
    [InlineData("B", "A")]
    public void A_successor_of_a_record_recognised_as_the_same_answers_for_the_one_that_counts(string counts, string other)
    {
        var one = Draft(counts, Between("2024-01-01", "2024-12-31")).Signed("2024-01-01").RecogniseAsSame(AgreementId.From(other), "satu naskah", On("2024-02-01", "same")).Value;
        var two = Draft(other, Between("2024-01-01", "2024-12-31")).Signed("2024-01-01");
        var next = Draft("NEXT", Between("2025-01-01", "2025-12-31")).Continue(two, Continuation.Replacement, On("2024-11-01", "link")).Value.Signed("2024-11-02");

        Reminders.Due([one, two], Ends, Day("2024-12-01"), []).Should().ContainSingle();
        Reminders.Due([one, two, next], Ends, Day("2024-12-01"), []).Should().BeEmpty();
    }

    [Fact]
    [Trait("Case", "W07")]
    public void What_an_extension_says_of_automatic_renewal_does_not_move_the_term_before_it()
    {
        var renews = new AgreementClauses { RenewalNotice = Term.OfMonths(3), AutomaticRenewal = AutomaticRenewal.AtMost(1, Term.OfYears(1), Term.OfMonths(1)) };
        var agreement = Of2024().Amend(new Addendum(Day("2024-12-20")) { Period = Between("2024-01-01", "2025-12-31"), Clauses = renews }, "2024-12-20", id: "extension").Value
            .ReceiveReport(Swen, ValidityPeriod.Between(Day("2025-01-01"), Day("2025-12-31")).Value, Day("2026-01-15"), On("2026-01-15", "report")).Value;

        agreement.LastDay.Should().Be(Day("2026-12-31"));
        Renewal.FactsOf(agreement, Day("2026-02-01")).PartnerReported.Value.Should().BeTrue("2025 is a year of the extension");
    }

    [Theory]
    [Trait("Case", "W10")]
    [InlineData(true)]
    [InlineData(false)]
    public void What_a_party_reported_before_it_was_succeeded_is_reported(bool twice)
    {
        var penerus = StakeholderId.From("PENERUS");
        var agreement = Of2024().ReceiveReport(Swen, ValidityPeriod.Between(Day("2024-01-01"), Day("2024-06-30")).Value, Day("2024-07-15"), On("2024-07-15", "report"))
            .Bind(a => a.Succeed(Swen, penerus, Day("2024-09-01"), On("2024-09-01", "succession")))
            .Bind(a => twice ? a.Succeed(penerus, StakeholderId.From("PENERUS-2"), Day("2024-10-01"), On("2024-10-01", "succession-2")) : DomainResult.Success(a)).Value;

        Renewal.FactsOf(agreement, Day("2024-11-01")).PartnerReported.Value.Should().BeTrue();
        Renewal.FactsOf(Of2024().Succeed(Swen, penerus, Day("2024-09-01"), On("2024-09-01", "s")).Value, Day("2024-11-01")).PartnerReported.Value.Should().BeFalse();
    }

    /// <summary>PT Swen is succeeded by Pemkab from 1 June 2024: what falls due on that day or later Pemkab owes.</summary>
    [Theory]
    [Trait("Case", "W10")]
    [InlineData("2024-05-31", "SWEN")]
    [InlineData("2024-06-01", "PEMKAB-SERANG")]
    [InlineData("2024-12-01", "PEMKAB-SERANG")]
    public void A_duty_is_owed_by_whoever_is_the_party_when_it_falls_due(string dueOn, string owner)
    {
        var succeeded = Of2024(Due(dueOn)).Succeed(Swen, Pemkab, Day("2024-06-01"), On("2024-06-01", "succession")).Value;

        Obligations.Of(succeeded, Day("2024-12-31")).Select(static o => o.Obligation.Party.Bare).Should().Equal(owner);
        var dossier = Domain.Dossiers.Dossier.Of(Dossiers.Given.Lapas, Dossiers.Given.Company, succeeded).Value;
        dossier.Portfolio.Sentence(new(succeeded.Id, ReminderKind.Obligation, Day(dueOn), Term.OfDays(30), "LAPORAN"), Day("2024-05-20")).Value.En
            .Should().Contain(owner == "SWEN" ? "by PT Swen" : "by PEMKAB-SERANG");
    }
}
