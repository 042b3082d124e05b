using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Agreements.Events;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Time;
using static Pembinaan.Domain.Tests.Agreements.Given;

namespace Pembinaan.Domain.Tests.Agreements;

/// <summary>What is done on a day is recorded on that day or later; a day ahead would already change what is answered today.</summary>
[Trait("Case", "W08")]
public sealed class Acts_recorded_ahead
{
    private const string Today = "2024-10-01";

    [Theory]
    [InlineData("request")]
    [InlineData("stop")]
    [InlineData("notice")]
    [InlineData("report")]
    [InlineData("activity")]
    [InlineData("fulfil")]
    [InlineData("evaluate")]
    [InlineData("close")]
    [InlineData("honour")]
    [InlineData("approval")]
    [InlineData("signatory")]
    [InlineData("witness")]
    [InlineData("source")]
    public void Are_refused_a_day_ahead_and_taken_on_the_day(string act)
    {
        Do(act, Day(Today)).ValidationErrors.Should().BeEmpty();
        Do(act, Day(Today).PlusDays(1)).ValidationErrors.Select(static e => e.ErrorCode).Should().Equal("AGREEMENT-RECORDED-AHEAD");
    }

    /// <summary>Ten in the evening of the west is the next day in the east.</summary>
    [Fact]
    public void The_day_is_that_of_the_zone_of_the_agreement()
    {
        var late = Recording.Of("late", Noon(Today).Plus(Duration.FromHours(10)), "petugas");

        Draft(zone: IndonesianTimeZone.Wib).Signed().RequestRenewal(Swen, Day("2024-10-02"), late).IsSuccess.Should().BeFalse();
        Draft(zone: IndonesianTimeZone.Wit).Signed().RequestRenewal(Swen, Day("2024-10-02"), late).IsSuccess.Should().BeTrue();
    }

    [Theory]
    [InlineData("2024-10-05", true)]
    [InlineData("2024-10-06", false)]
    public void A_correction_is_asked_the_same_of_the_day_on_which_it_is_recorded(string day, bool isTaken)
    {
        var asked = Agreement.RequestRenewal(Swen, Day("2024-09-30"), On(Today, "ask")).Value;

        asked.Correct(EntryId.From("ask"), new RenewalRequested(Swen, Day(day)), "keliru", On("2024-10-05", "correct")).IsSuccess.Should().Be(isTaken);
    }

    private static CooperationAgreement Agreement => Draft(clauses: new() { AutomaticRenewal = AutomaticRenewal.AtMost(1, Term.OfYears(1), Term.OfMonths(1)), TerminationNotice = Term.OfDays(1) })
        .AgreeTerms(new() { Obligations = [new Obligation("ALAT", Swen, "alat")] }, On("2023-01-30", "terms")).Value.Signed()
        .Evaluate(Evaluated("E-1", Days("2024-01-01", "2024-02-29"), "2024-03-05", Recommendation.Revise), On("2024-03-05", "e-1"))
        .Bind(static a => a.RecordFollowUp(new("T-1", "E-1", Swen, Day("2024-12-31"), "perbaiki"), On("2024-03-06", "t-1"))).Value;

    private static DomainResult<CooperationAgreement> Do(string act, LocalDate day)
    {
        var recording = On(Today, act);
        return act switch
        {
            "request" => Agreement.RequestRenewal(Swen, day, recording),
            "stop" => Agreement.StopRenewal(Swen, day, recording),
            "notice" => Agreement.Terminate(Day("2024-12-31"), TerminationCause.Notice, "sebab", recording, Swen, day),
            "report" => Agreement.ReceiveReport(Swen, Days("2024-01-01", "2024-06-30"), day, recording),
            "activity" => Agreement.ReportActivity(Sabun, Days("2024-01-01", "2024-06-30"), "koran", day, recording),
            "fulfil" => Agreement.Fulfil("ALAT", day, null, recording),
            "evaluate" => Agreement.Evaluate(Evaluated("E-2", Days("2024-01-01", "2024-06-30"), "2024-07-05", Recommendation.Stop) with { ClosedOn = day }, recording),
            "close" => Agreement.CloseFollowUp("T-1", day, null, recording),
            "honour" => Agreement.Honour(new(Swen, "Mitra terbaik", Days("2024-01-01", "2024-02-29"), day, "E-1"), recording),
            "approval" => Agreement.AttachApproval(CompetenceLevel.Kanwil, day, "surat", recording),
            "signatory" => Agreement.ReportSignatory(new(Swen, "Budi", null, day), recording),
            "witness" => Agreement.NoteWitness(new("Budi", "Kadivpas", null, day), recording),
            _ => Agreement.NoteReport(new("koran", null, day, null, []), recording),
        };
    }

    private static ValidityPeriod Days(string first, string last) => ValidityPeriod.Between(Day(first), Day(last)).Value;
}
