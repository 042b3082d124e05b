using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Agreements.Events;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Stakeholders;
using Pembinaan.Domain.Time;
using static Pembinaan.Domain.Tests.Agreements.Given;

namespace Pembinaan.Domain.Tests.Agreements;

/// <summary>Who asks, reports, gives notice or is honoured is a party then; and whoever succeeds it goes on with what it owed.</summary>
[Trait("Case", "W10")]
public sealed class Acts_of_a_party
{
    private static readonly PartyId Penerus = StakeholderId.From("PENERUS");

    private static CooperationAgreement Reporting => Draft()
        .AgreeTerms(new() { Obligations = [Obligation.PeriodicReport("LAPORAN", Swen, Day("2024-07-31"), 6)] }, On("2023-01-30", "terms")).Value.Signed();

    private static CooperationAgreement Succeeded => Pks1(new() { AutomaticRenewal = AutomaticRenewal.AtMost(1, Term.OfYears(1), Term.OfMonths(1)) })
        .Succeed(Swen, Penerus, Day("2024-06-01"), On("2024-06-01", "succession")).Value;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    [Trait("Law", "PP 57/1999 ps 18")]
    public void The_report_of_the_successor_fulfils_what_was_owed_by_the_one_for_whom_it_stands(bool isSucceeded)
    {
        var agreement = isSucceeded ? Reporting.Succeed(Swen, Penerus, Day("2024-06-01"), On("2024-06-01", "succession")).Value : Reporting;
        var reported = agreement.ReceiveReport(isSucceeded ? Penerus : Swen, Days("2024-02-01", "2024-07-31"), Day("2024-08-05"), On("2024-08-05", "report"));

        reported.Warnings.Should().BeEmpty();
        Realisation.Of(reported.Value, [], Day("2024-08-06"), Term.OfMonths(3)).Obligations[0].FulfilledOn.Should().Be(Day("2024-08-05"));
        Renewal.FactsOf(reported.Value, Day("2024-12-01")).PartnerReported.Value.Should().BeTrue();
    }

    [Fact]
    [Trait("Law", "PP 57/1999 ps 18")]
    public void The_report_of_the_other_side_fulfils_nothing_of_it()
    {
        var reported = Reporting.ReceiveReport(UptS, Days("2024-02-01", "2024-07-31"), Day("2024-08-05"), On("2024-08-05", "report")).Value;

        Realisation.Of(reported, [], Day("2024-08-06"), Term.OfMonths(3)).Obligations[0].FulfilledOn.Should().BeNull();
    }

    /// <summary>A succession that the agreement records says no less than one that only the record of the party tells.</summary>
    [Theory]
    [InlineData(false, true)]
    [InlineData(true, true)]
    [InlineData(true, false)]
    [Trait("Law", "PP 57/1999 ps 18")]
    public void A_succession_in_a_dossier_is_followed_whoever_says_it(bool isDissolved, bool isRecorded)
    {
        var next = StakeholderId.From("SWEN-JAYA");
        var swen = Registered(Swen, "PT Swen");
        swen = isDissolved ? swen.Dissolve(Day("2023-12-31"), Succession.By(next), On("2024-01-02", "gone")).Value : swen;
        var lapas = Facility.Establish(UptS, "Lapas", FacilityKind.Lapas, FacilityClass.IIA, IndonesianTimeZone.Wib, Day("2000-01-01"), On("2020-01-01", "lapas")).Value;
        var agreement = Dossier.Of(Reporting, swen, Registered(next, "PT Swen Jaya"), lapas).Value
            .HoldingAll(Noon("2024-09-01"), Holding.Cohorts, Holding.Agreements).FindAgreement(Reporting.Id)!;
        agreement = isRecorded ? agreement.Succeed(Swen, next, Day("2024-01-01"), On("2024-07-01", "succession")).Value : agreement;

        var reported = agreement.Change(a => a.ReceiveReport(next, Days("2024-02-01", "2024-07-31"), Day("2024-08-05"), On("2024-08-05", "report"))).Value;

        reported.Realised(Day("2024-08-06"), Term.OfMonths(3)).Value.Obligations[0].FulfilledOn.Should().Be(Day("2024-08-05"));

        static Stakeholder Registered(StakeholderId id, string name) =>
            Stakeholder.Register(id, StakeholderKind.Company, name, Day("2000-01-01"), On("2020-01-01", $"{id}")).Value;
    }

    /// <summary>Both sides of the first day of the succession: the one before it is a party to the day before, the successor from that day on.</summary>
    [Theory]
    [MemberData(nameof(ActsAndDays))]
    [Trait("Law", "PP 57/1999 ps 8(2)")]
    public void Only_who_is_a_party_on_the_day_acts(string act, bool bySuccessor, string day, bool isParty)
    {
        var acted = Act(act, bySuccessor ? Penerus : Swen, Day(day));

        acted.IsSuccess.Should().Be(isParty, string.Join(", ", acted.ValidationErrors.Select(static e => e.ErrorCode)));
        acted.ValidationErrors.Select(static e => e.ErrorCode).Should().Equal(isParty ? [] : ["AGREEMENT-NOT-A-PARTY"]);
    }

    public static TheoryData<string, bool, string, bool> ActsAndDays
    {
        get
        {
            var data = new TheoryData<string, bool, string, bool>();
            foreach (var act in new[] { "request", "stop", "report", "notice", "end", "honour", "follow-up" })
            {
                data.Add(act, false, "2024-05-31", true);
                data.Add(act, false, "2024-06-01", false);
                data.Add(act, true, "2024-05-31", false);
                data.Add(act, true, "2024-06-01", true);
            }

            return data;
        }
    }

    [Fact]
    public void Who_left_reports_on_its_own_days_and_on_no_later_ones()
    {
        Succeeded.ReceiveReport(Swen, Days("2024-02-01", "2024-05-31"), Day("2024-06-10"), On("2024-09-10", "r")).IsSuccess.Should().BeTrue();
        Succeeded.ReceiveReport(Swen, Days("2024-02-01", "2024-06-01"), Day("2024-06-10"), On("2024-09-10", "r"))
            .ValidationErrors.Single().ErrorCode.Should().Be("AGREEMENT-NOT-A-PARTY");
    }

    [Fact]
    public void Who_has_been_succeeded_is_not_succeeded_again()
    {
        Succeeded.Succeed(Swen, StakeholderId.From("LAIN"), Day("2024-07-01"), On("2024-09-01", "again")).ValidationErrors.Single().ErrorCode.Should().Be("AGREEMENT-NOT-A-PARTY");
        Succeeded.Succeed(Swen, StakeholderId.From("LAIN"), Day("2024-05-31"), On("2024-09-01", "again")).IsSuccess.Should().BeTrue();
        Succeeded.Dissolve(Swen, [], Day("2024-07-01"), On("2024-09-01", "again")).ValidationErrors.Single().ErrorCode.Should().Be("AGREEMENT-NOT-A-PARTY");
    }

    [Theory]
    [InlineData("2024-05-31", true)]
    [InlineData("2024-06-01", false)]
    public void A_corrected_act_is_asked_the_same(string day, bool isParty)
    {
        var asked = Succeeded.RequestRenewal(Penerus, Day("2024-06-03"), On("2024-09-01", "ask")).Value;

        asked.Correct(EntryId.From("ask"), new RenewalRequested(Swen, Day(day)), "keliru", On("2024-09-02", "correct")).IsSuccess.Should().Be(isParty);
    }

    private static DomainResult<CooperationAgreement> Act(string act, PartyId by, LocalDate day)
    {
        var recording = On("2024-12-02", act);
        var evaluated = Succeeded.Evaluate(Evaluated("E-1", Days("2024-01-01", "2024-02-29"), "2024-03-05", Recommendation.Continue), On("2024-12-01", "e-1"))
            .Bind(static a => a.Evaluate(Evaluated("E-2", Days("2024-01-01", "2024-06-30"), "2024-07-05", Recommendation.Continue), On("2024-12-01", "e-2"))).Value;
        return act switch
        {
            "request" => Succeeded.RequestRenewal(by, day, recording),
            "stop" => Succeeded.StopRenewal(by, day, recording),
            "report" => Succeeded.ReceiveReport(by, Days("2024-01-01", $"{day:uuuu-MM-dd}"), day, recording),
            "notice" => Succeeded.Terminate(Day("2024-09-30"), TerminationCause.Notice, "sebab", recording, by, day),
            "end" => Succeeded.Terminate(day, TerminationCause.MutualConsent, "sebab", recording, by),
            "honour" => evaluated.Honour(new(by, "Mitra terbaik", ValidityPeriod.Between(day, day).Value, Day("2024-08-17"), "E-2"), recording),
            _ => evaluated.RecordFollowUp(new("T-1", "E-1", by, day, "perbaiki"), recording),
        };
    }

    private static ValidityPeriod Days(string first, string last) => ValidityPeriod.Between(Day(first), Day(last)).Value;
}
