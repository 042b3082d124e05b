using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Agreements.Events;
using Pembinaan.Domain.Json;
using Pembinaan.Domain.Time;
using static Pembinaan.Domain.Tests.Agreements.Given;

namespace Pembinaan.Domain.Tests.Agreements;

[Trait("Case", "C29")]
public sealed class Automatic_renewal_of_an_agreement
{
    private static readonly Term Year = Term.OfYears(1);
    private static readonly Term Quarter = Term.OfMonths(3);

    // In force from 1 February 2023 to 31 January 2025 before it renews itself.
    private static CooperationAgreement With(AutomaticRenewal clause) => Pks1(new() { AutomaticRenewal = clause });

    [Theory]
    [InlineData(1, "2026-01-31")]
    [InlineData(3, "2028-01-31")]
    public void Limited_to_some_times_it_ends_with_the_last_renewal(int times, string last)
    {
        var agreement = With(AutomaticRenewal.AtMost(times, Year, Quarter));

        agreement.LastDay.Should().Be(Day(last));
        agreement.StandingOn(Day(last)).IsInForce.Should().BeTrue();
        agreement.StandingOn(Day(last).PlusDays(1)).LegalForce.Should().Be(LegalForce.Expired);
        agreement.Covers(Sabun).Days.Contains(Day(last)).Should().BeTrue();
    }

    [Fact]
    public void Without_a_limit_it_is_in_force_until_it_is_stopped()
    {
        var agreement = With(AutomaticRenewal.WithoutLimit(Year, Quarter));

        agreement.InForceDays.Should().Be(DateSet.From(Day("2023-02-01")));
        agreement.LastDay.Should().BeNull();
        agreement.LatestNoticeAgainstRenewal(Day("2026-06-01")).Should().Be(Day("2026-10-31"));
        agreement.LatestNoticeAgainstRenewal(Day("2023-01-31")).Should().BeNull();
    }

    /// <summary>Its first term ends on 31 January 2025: who says nothing by 31 October 2024 is bound for another year.</summary>
    [Theory]
    [InlineData("2024-09-30", null)]
    [InlineData("2024-10-01", "2024-10-31")]
    [InlineData("2024-10-31", "2024-10-31")]
    [InlineData("2025-01-31", "2024-10-31")]
    [InlineData("2025-02-01", null)]
    [InlineData("2025-10-01", "2025-10-31")]
    [InlineData("2026-10-01", null)]
    public void The_latest_day_to_stop_it_is_reminded_of(string day, string? target)
    {
        var agreement = With(AutomaticRenewal.AtMost(2, Year, Quarter));
        (ReminderKind, Term)[] thresholds = [(ReminderKind.RenewalStop, Term.OfDays(30))];

        Reminders.Due([agreement], thresholds, Day(day), []).Select(static r => r.Target).Should().Equal(target is null ? [] : [Day(target)]);
        var stopped = agreement.StopRenewal(Swen, Day("2024-09-01"), On("2024-09-01", "stop")).Value;
        Reminders.Due([stopped], thresholds, Day(day), []).Should().BeEmpty("it was stopped");
        Reminders.Due([Pks1(new())], thresholds, Day(day), []).Should().BeEmpty("it does not renew itself");
    }

    [Fact]
    public void Up_to_a_day_the_last_renewal_is_cut_there() =>
        With(AutomaticRenewal.Until(Day("2026-06-30"), Year, Quarter)).LastDay.Should().Be(Day("2026-06-30"));

    [Fact]
    public void Each_renewal_is_laid_on_the_end_of_the_one_before()
    {
        var agreement = Draft(period: AgreedPeriod.Between(Day("2023-02-01"), Day("2023-03-30")).Value, clauses: new() { AutomaticRenewal = AutomaticRenewal.AtMost(11, Term.OfMonths(1), Quarter) }).Signed();

        agreement.LastDay.Should().Be(Day("2024-02-29"), "one month from 31 January runs to the end of February");
    }

    [Theory]
    [InlineData("2024-10-31", "2025-01-31", null)]
    [InlineData("2024-11-01", "2026-01-31", "AGREEMENT-RENEWAL-STOP-LATE")]
    [InlineData("2025-10-31", "2026-01-31", null)]
    [InlineData("2025-11-01", "2027-01-31", "AGREEMENT-RENEWAL-STOP-LATE")]
    public void Notice_in_time_stops_it_at_the_end_of_the_running_term_and_late_notice_at_the_end_of_the_next(string given, string last, string? warning)
    {
        var stopped = With(AutomaticRenewal.WithoutLimit(Year, Quarter)).StopRenewal(Swen, Day(given), On("2025-11-02", "stop"));

        stopped.Value.LastDay.Should().Be(Day(last));
        stopped.Value.StandingOn(Day(last).PlusDays(1)).LegalForce.Should().Be(LegalForce.Expired);
        stopped.Warnings.Select(static w => w.ErrorCode).Should().Equal(warning is null ? [] : [warning]);
        stopped.Value.AsKnownAt(Noon("2024-06-01"))!.LastDay.Should().BeNull("what was known then stays");
    }

    [Fact]
    public void Notice_after_which_there_is_no_renewal_anyway_is_kept_without_effect()
    {
        var stopped = With(AutomaticRenewal.AtMost(1, Year, Quarter)).StopRenewal(Swen, Day("2025-06-01"), On("2025-06-01", "stop"));

        stopped.Has(AgreementErrors.RenewalStopWithoutEffect).Should().BeTrue();
        stopped.Value.LastDay.Should().Be(Day("2026-01-31"));
        stopped.Value.Journal.Last!.Event.Should().Be(new RenewalStopped(Swen, Day("2025-06-01")));
    }

    [Fact]
    public void Only_a_party_stops_it_and_only_where_it_renews_itself()
    {
        With(AutomaticRenewal.WithoutLimit(Year, Quarter)).StopRenewal(Pemkab, Day("2024-06-01"), On("2024-06-01", "x")).Has(AgreementErrors.NotAParty).Should().BeTrue();
        Pks1().StopRenewal(Swen, Day("2024-06-01"), On("2024-06-01", "x")).Has(AgreementErrors.RenewalNotAgreed).Should().BeTrue();
        Draft(clauses: new() { AutomaticRenewal = AutomaticRenewal.WithoutLimit(Year, Quarter) }).StopRenewal(Swen, Day("2024-06-01"), On("2024-06-01", "x")).Has(AgreementErrors.NotFormed).Should().BeTrue();
    }

    [Fact]
    public void With_a_limit_that_is_not_known_the_days_after_the_first_term_are_undetermined()
    {
        var agreement = With(AutomaticRenewal.WithUnknownLimit(Year, Quarter));

        agreement.StandingOn(Day("2025-01-31")).LegalForce.Should().Be(LegalForce.Binding);
        agreement.StandingOn(Day("2025-02-01")).LegalForce.Should().Be(LegalForce.Undetermined);
        agreement.Missing.Should().ContainSingle(static m => m.IsNeeded).Which.Element.Should().Be(AgreementElement.AutomaticRenewal);
        agreement.StopRenewal(Swen, Day("2024-10-31"), On("2024-10-31", "stop")).Value.StandingOn(Day("2025-02-01")).LegalForce.Should().Be(LegalForce.Expired, "whatever the limit, it was stopped in time");
    }

    [Fact]
    public void With_a_length_that_is_not_known_only_what_depends_on_it_is_undetermined()
    {
        With(AutomaticRenewal.WithoutLimit(null, Quarter)).InForceDays.Should().Be(DateSet.From(Day("2023-02-01")), "it renews itself whatever the length");
        With(AutomaticRenewal.Until(Day("2027-06-30"), null, Quarter)).LastDay.Should().Be(Day("2027-06-30"));
        With(AutomaticRenewal.AtMost(2, null, Quarter)).UndeterminedDays.Should().Be(DateSet.From(Day("2025-02-01")));
        var stopped = With(AutomaticRenewal.WithoutLimit(null, Quarter)).StopRenewal(Swen, Day("2026-03-15"), On("2026-03-15", "stop")).Value;
        stopped.StandingOn(Day("2026-03-15")).LegalForce.Should().Be(LegalForce.Binding);
        stopped.StandingOn(Day("2026-03-16")).LegalForce.Should().Be(LegalForce.Undetermined);
    }

    [Fact]
    public void With_a_time_of_notice_that_is_not_known_nobody_can_tell_whether_notice_came_in_time()
    {
        var stopped = With(AutomaticRenewal.WithoutLimit(Year, null)).StopRenewal(Swen, Day("2025-06-01"), On("2025-06-01", "stop")).Value;

        stopped.StandingOn(Day("2026-01-31")).LegalForce.Should().Be(LegalForce.Binding);
        stopped.StandingOn(Day("2026-02-01")).LegalForce.Should().Be(LegalForce.Undetermined);
    }

    [Fact]
    public void An_addendum_that_drops_the_clause_ends_it_with_the_running_term()
    {
        var agreement = With(AutomaticRenewal.WithoutLimit(Year, Quarter)).Amend(new Addendum(Day("2026-06-01")) { Clauses = new() { TerminationNotice = Quarter } }, "2026-05-20").Value;

        agreement.LastDay.Should().Be(Day("2027-01-31"));
    }

    [Fact]
    public void An_addendum_in_a_renewed_term_leaves_no_gap()
    {
        var agreement = With(AutomaticRenewal.AtMost(2, Year, Quarter))
            .Amend(new Addendum(Day("2025-06-01")) { Period = AgreedPeriod.Between(Day("2023-02-01"), Day("2025-12-31")).Value, Clauses = AgreementClauses.None }, "2025-05-20").Value;

        agreement.TermDays.Should().Be(DateSet.Between(Day("2023-02-01"), Day("2025-12-31")));
    }

    [Fact]
    public void A_clause_that_makes_no_sense_is_refused()
    {
        Attempt(AutomaticRenewal.AtMost(0, Year, Quarter)).Has(AgreementErrors.RenewalTimes).Should().BeTrue();
        Attempt(AutomaticRenewal.AtMost(1000, Year, Quarter)).IsSuccess.Should().BeTrue();
        Attempt(AutomaticRenewal.AtMost(1001, Year, Quarter)).Has(AgreementErrors.RenewalTimes).Should().BeTrue();
        Attempt(AutomaticRenewal.WithoutLimit(Term.OfDays(0), Quarter)).Has(TimeErrors.LengthNotPositive).Should().BeTrue();
        Attempt(AutomaticRenewal.WithoutLimit(Year, Term.OfDays(-1))).Has(TimeErrors.LengthNotPositive).Should().BeTrue();
        Attempt(AutomaticRenewal.Until(new(9999, 12, 31), Year, Quarter)).Has(JournalErrors.DayOutOfRange).Should().BeTrue();
        With(AutomaticRenewal.AtMost(1000, Term.OfYears(100), Quarter)).StandingOn(Day("2999-12-31")).IsInForce.Should().BeTrue();

        static DomainResult<CooperationAgreement> Attempt(AutomaticRenewal clause) => Bare().Bind(a => a.AgreeClauses(new() { AutomaticRenewal = clause }, On("2023-01-30", "clauses")));
    }

    [Fact]
    public void It_reads_in_both_languages_and_survives_JSON()
    {
        AutomaticRenewal[] clauses =
        [
            AutomaticRenewal.AtMost(2, Year, Quarter), AutomaticRenewal.WithoutLimit(Year, Term.OfDays(0)), AutomaticRenewal.Until(Day("2027-06-30"), null, null), AutomaticRenewal.WithUnknownLimit(Year, Quarter),
        ];
        foreach (var clause in clauses)
        {
            PembinaanJson.Agreements.Read(PembinaanJson.Agreements.Write(With(clause))).Value.ClausesOn(Day("2024-01-01")).AutomaticRenewal.Should().Be(clause);
        }

        clauses[0].In(Language.English).Should().Be("renewed automatically by 12 months (calendar) each time, at most 2 times; notice at least 3 months (calendar) before the last day");
        clauses[0].In(Language.Indonesian).Should().Be("diperpanjang otomatis setiap kali 12 bulan kalender, paling banyak 2 kali; pemberitahuan paling lambat 3 bulan kalender sebelum hari terakhir");
        clauses[2].In(Language.Indonesian).Should().Contain("belum diketahui");
        var twice = PembinaanJson.Agreements.Write(With(clauses[0])).Replace("\"times\":2", "\"times\":2,\"unlimited\":true", StringComparison.Ordinal);
        PembinaanJson.Agreements.Read(twice).Has(AgreementErrors.RenewalLimits).Should().BeTrue();
    }
}
