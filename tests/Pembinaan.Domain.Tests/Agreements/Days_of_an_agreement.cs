using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Agreements.Events;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Time;
using static Pembinaan.Domain.Tests.Agreements.Given;

namespace Pembinaan.Domain.Tests.Agreements;

public sealed class Days_of_an_agreement
{
    private static readonly LocalDate Good = new(2024, 6, 15);

    private static Dictionary<string, Func<LocalDate, DomainResult<CooperationAgreement>>> Commands { get; } = new()
    {
        ["Explore"] = static d => CooperationAgreement.Explore(AgreementId.From("X"), IndonesianTimeZone.Wib, d, [Swen], null, At("x")),
        ["Draft"] = static d => CooperationAgreement.Draft(AgreementId.From("X"), IndonesianTimeZone.Wib, d, null, null, At("x")),
        ["Offer"] = static d => Draft().Offer(d, At("x")),
        ["Withdraw"] = static d => Draft().Withdraw(d, "batal", At("x")),
        ["AgreePeriod"] = static d => Draft().AgreePeriod(AgreedPeriod.FromSigningUntil(d), At("x")),
        ["AgreeTerms"] = static d => Draft().AgreeTerms(new() { Obligations = [new("O", Swen, "bahan", d)] }, At("x")),
        ["NameImplementingOffice"] = static d => Draft().NameImplementingOffice(Swen, Pemkab, [], At("x"), d),
        ["Bring"] = static d => Draft().Bring(Swen, Pemkab, [], At("x"), d),
        ["Release"] = static d => Draft().Bring(Swen, Pemkab, [], At("b")).Bind(a => a.Release(Pemkab, d, At("x"))),
        ["DescribeSigning"] = static d => Draft().DescribeSigning(new("Pendopo", null, null, d), At("x")),
        ["ReportSignatory"] = static d => Draft().ReportSignatory(new(Swen, "Sri", null, d), At("x")),
        ["NoteWitness"] = static d => Draft().NoteWitness(new("Saksi", "Walikota", Day: d), At("x")),
        ["NoteReport"] = static d => Draft().NoteReport(new("Koran", null, d, null, []), At("x")),
        ["Sign"] = static d => Draft().Sign(new Signature(Swen, OfficialId.From("D"), null, null, null, [], d, true, [], null, 1), At("x")),
        ["Amend"] = static d => Pks1().Amend(new Addendum(d) { Scope = [new(Sabun)] }, "2024-06-15", id: "x"),
        ["AmendRunOut"] = static d => Pks1().Amend(new Addendum(Good) { Scope = [new(Sabun)], RunOutLastDay = d }, "2024-06-15", id: "x"),
        ["Suspend"] = static d => Pks1().Suspend(Good, d, "renovasi", At("x")),
        ["Terminate"] = static d => Pks1().Terminate(Good, TerminationCause.Notice, "pindah", At("x"), null, d),
        ["CloseIntake"] = static d => Pks1().CloseIntake(d, "penuh", At("x")),
        ["Succeed"] = static d => Pks1().Succeed(Swen, Pemkab, d, At("x")),
        ["Dissolve"] = static d => Pks1().Dissolve(Swen, [], d, At("x")),
        ["Fulfil"] = static d => Draft().AgreeTerms(new() { Obligations = [new("O", Swen, "bahan")] }, On("2023-01-30", "t")).Bind(a => a.Signed().Fulfil("O", d, null, At("x"))),
        ["RecordFollowUp"] = static d => Pks1().Evaluate(Evaluated("E", ValidityPeriod.On(Good), "2024-06-15", Recommendation.Revise), At("e")).Bind(a => a.RecordFollowUp(new("T", "E", Swen, d, "bahan"), At("x"))),
        ["CloseFollowUp"] = static d => Pks1().Evaluate(Evaluated("E", ValidityPeriod.On(Good), "2024-06-15", Recommendation.Revise), At("e"))
            .Bind(a => a.RecordFollowUp(new("T", "E", Swen, Day("2024-06-15"), "bahan"), At("t"))).Bind(a => a.CloseFollowUp("T", d, null, At("x"))),
        ["Evaluate"] = static d => Pks1().Evaluate(new("E", ValidityPeriod.On(Good), d, Score, Recommendation.Continue), At("x")),
        ["ReceiveReport"] = static d => Pks1().ReceiveReport(Swen, ValidityPeriod.On(Good), d, At("x")),
        ["ReportActivity"] = static d => Pks1().ReportActivity(Sabun, ValidityPeriod.On(Good), "Koran", d, At("x")),
        ["RequestRenewal"] = static d => Pks1().RequestRenewal(Swen, d, At("x")),
        ["AttachApproval"] = static d => Pks1().AttachApproval(CompetenceLevel.Kanwil, d, "SK", At("x")),
    };

    public static TheoryData<string> Names => [.. Commands.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_day_beyond_reason_is_refused_by_its_field_and_never_thrown(string command)
    {
        foreach (var day in new LocalDate[] { new(1899, 12, 31), new(3000, 1, 1), new(9999, 12, 31), new(1, 1, 1) })
        {
            var refused = Commands[command](day);
            refused.IsSuccess.Should().BeFalse($"{command} on {day}");
            refused.Should().Match<IDomainResult>(static r => r.Has(JournalErrors.DayOutOfRange) || r.Has(AgreementErrors.OutsideTerm) || r.Has(TimeErrors.InvertedPeriod) || r.Has(AgreementErrors.EvaluationTooEarly), $"{command} on {day}: {refused}");
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_day_of_another_calendar_or_before_the_year_one_is_refused_or_a_fault_of_the_caller(string command)
    {
        foreach (var day in new[] { Good.WithCalendar(CalendarSystem.Julian), new LocalDate(-44, 3, 15) })
        {
            try
            {
                Commands[command](day).IsSuccess.Should().BeFalse($"{command} on {day}");
            }
            catch (ArgumentException)
            {
                // The caller's code is wrong.
            }
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_day_within_reason_is_taken(string command) => Commands[command](Good).IsSuccess.Should().BeTrue($"{Commands[command](Good)}");

    [Theory]
    [InlineData("1900-01-01", true)]
    [InlineData("1899-12-31", false)]
    [InlineData("2999-12-31", true)]
    [InlineData("3000-01-01", false)]
    public void Days_lie_in_the_years_1900_to_2999(string day, bool accepted) => Draft().Offer(Day(day), At("x")).Has(JournalErrors.DayOutOfRange).Should().Be(!accepted);

    [Theory]
    [InlineData(1_200, true)]
    [InlineData(1_201, false)]
    public void A_length_of_more_than_a_hundred_years_is_refused(int months, bool accepted)
    {
        Draft().AgreePeriod(AgreedPeriod.LastingFromSigning(Term.OfMonths(months)).Value, At("x")).Has(JournalErrors.LengthOutOfRange).Should().Be(!accepted);
        Draft().AgreeClauses(new() { RunOut = Term.OfMonths(months) }, At("x")).Has(JournalErrors.LengthOutOfRange).Should().Be(!accepted);
        Draft().AgreeClauses(new() { RenewalNotice = Term.OfMonths(months) }, At("x")).Has(JournalErrors.LengthOutOfRange).Should().Be(!accepted);
        Draft().AgreeClauses(new() { JointSignatureDays = accepted ? 36_600 : int.MaxValue }, At("x")).Has(JournalErrors.LengthOutOfRange).Should().Be(!accepted);
    }

    [Fact]
    public void A_stored_journal_with_such_a_day_is_an_error_of_the_journal_and_not_an_exception()
    {
        var stored = Journal<AgreementEvent>.Empty.Append(At("1"), new AgreementDrafted(AgreementId.From("X"), IndonesianTimeZone.Wib, new(3000, 1, 1), null, null, Provenance.AsPrinted)).Value;
        var calendar = Journal<AgreementEvent>.Empty.Append(At("1"), new AgreementDrafted(AgreementId.From("X"), IndonesianTimeZone.Wib, Good.WithCalendar(CalendarSystem.Julian), null, null, Provenance.AsPrinted)).Value;

        CooperationAgreement.From(stored.Entries).Has(JournalErrors.DayOutOfRange).Should().BeTrue();
        CooperationAgreement.From(calendar.Entries).Has(JournalErrors.DayOutOfRange).Should().BeTrue();
    }

    [Fact]
    public void At_the_edges_of_what_is_taken_no_sum_leaves_the_calendar()
    {
        var clauses = new AgreementClauses { RenewalNotice = Term.OfYears(100), TerminationNotice = Term.OfYears(100), RunOut = Term.OfYears(100), SuspensionExtendsTerm = true, JointSignatureDays = 36_600, Retroactive = true };
        foreach (var (first, last) in new[] { ("1900-01-01", "1900-01-01"), ("1900-01-01", "2999-12-31"), ("2999-12-31", "2999-12-31") })
        {
            var agreement = Draft(period: AgreedPeriod.Between(Day(first), Day(last)).Value, clauses: clauses).Signed("2999-12-31").Beside()
                .Suspend(Day(first), Day("2999-12-31"), "lama", On("2999-12-31", "hold")).Value;

            FluentActions.Invoking(() => (agreement.LatestNoticeOfRenewal, agreement.LatestNoticeOfTermination(Day(last)), agreement.StandingOn(Day(last)), agreement.Covers(Sabun).RunOutDays)).Should().NotThrow();
            FluentActions.Invoking(() => Pembinaan.Domain.Agreements.Portfolio.Of([agreement]).CountInForceOn(Day(last))).Should().NotThrow();
        }
    }

    [Fact]
    public void Asked_about_a_day_of_another_calendar_or_before_the_year_one_it_names_what_the_caller_handed_in()
    {
        var agreement = Pks1();
        foreach (var day in new[] { Good.WithCalendar(CalendarSystem.Julian), new LocalDate(0, 1, 1) })
        {
            foreach (var question in new Action[]
            {
                () => agreement.StandingOn(day), () => agreement.WarningsOn(day),
                () => agreement.PartiesOn(day), () => agreement.ScopeOn(day), () => agreement.ClausesOn(day), () => agreement.TermsOn(day),
            })
            {
                question.Should().Throw<ArgumentException>().Which.ParamName.Should().Be("day");
            }
        }
    }

    [Fact]
    public void An_exploration_needs_somebody_who_explores()
    {
        CooperationAgreement.Explore(AgreementId.From("X"), IndonesianTimeZone.Wib, Good, [], null, At("x")).Has(AgreementErrors.ExplorersMissing).Should().BeTrue();
        CooperationAgreement.Explore(AgreementId.From("X"), IndonesianTimeZone.Wib, Good, [Swen], null, At("x")).IsSuccess.Should().BeTrue();
    }

    private static Recording At(string id) => On("2024-06-15", id);
}
