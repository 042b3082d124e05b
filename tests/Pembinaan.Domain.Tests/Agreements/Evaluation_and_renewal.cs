using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Agreements.Events;
using Pembinaan.Domain.Json;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;
using static Pembinaan.Domain.Tests.Agreements.Given;

namespace Pembinaan.Domain.Tests.Agreements;

public sealed class Evaluation_and_renewal
{
    private static readonly ValidityPeriod Term = ValidityPeriod.Between(Day("2023-02-01"), Day("2025-01-31")).Value;
    private static readonly LocalDate Decided = Day("2025-02-10");
    private static readonly Waiver NotStopped = Waiver.Of("RENEWAL-NOT-STOPPED", "Kakanwil", "perbaikan disepakati", ValidityPeriod.Between(Decided, Day("2025-06-30")).Value).Value;

    private static CooperationAgreement Reported(Recommendation recommendation) => Pks1()
        .ReceiveReport(UptS, Term, Day("2025-01-10"), On("2025-01-10", "r1"))
        .Bind(static a => a.ReceiveReport(Swen, Term, Day("2025-01-10"), On("2025-01-10", "r2")))
        .Bind(a => a.Evaluate(Evaluated("E-1", Term, "2025-02-05", recommendation), On("2025-02-05", "evaluate"))).Value;

    private static CooperationAgreement Next => Draft("PKS-2", AgreedPeriod.Between(Day("2025-02-11"), Day("2026-01-31")).Value);

    [Theory]
    [InlineData(Continuation.Renewal)]
    [InlineData(Continuation.Replacement)]
    [InlineData(Continuation.Novation)]
    public void After_a_recommendation_to_stop_every_continuation_asks_the_renewal_book(Continuation continuation)
    {
        var stopped = Reported(Recommendation.Stop);
        var approval = Renewal.Approve(stopped, Decided, NotStopped).Value;

        Next.Continue(stopped, continuation, On("2025-02-10", "link")).Has(AgreementErrors.RenewalApprovalNeeded).Should().BeTrue();
        Next.Continue(stopped, continuation, On("2025-02-10", "link"), approval).Value.Continues!.Continuation.Should().Be(continuation);
        Next.Continue(Reported(Recommendation.Extend), continuation, On("2025-02-10", "link")).IsSuccess.Should().Be(continuation != Continuation.Renewal);
        Next.Continue(stopped.RequestRenewal(Swen, Decided, On("2025-02-10", "ask")).Value, continuation, On("2025-02-10", "link"), approval).Has(AgreementErrors.RenewalApprovalStale).Should().BeTrue();
        Next.Continue(Draft("PKS-0").Signed(), continuation, On("2025-02-10", "link"), approval).Has(AgreementErrors.RenewalApprovalForAnother).Should().BeTrue();
    }

    [Fact]
    public void A_later_evaluation_that_does_not_recommend_to_stop_counts_in_its_place()
    {
        var again = Reported(Recommendation.Stop).Evaluate(Evaluated("E-2", Term, "2025-02-06", Recommendation.Continue), On("2025-02-06", "again")).Value;

        Next.Continue(again, Continuation.Replacement, On("2025-02-10", "link")).IsSuccess.Should().BeTrue();
    }

    [Theory]
    [InlineData("2025-02-01", true)]
    [InlineData("2025-01-31", false)]
    [InlineData("2025-01-15", false)]
    public void After_a_recommendation_to_stop_an_addendum_that_moves_the_end_later_asks_the_renewal_book_too(string last, bool asks)
    {
        var stopped = Pks1().Evaluate(Evaluated("E-1", ValidityPeriod.On(Day("2024-01-01")), "2024-02-05", Recommendation.Stop), On("2024-02-05", "evaluate"))
            .Bind(static a => a.ReceiveReport(UptS, Term, Day("2024-02-05"), On("2024-02-05", "r1")))
            .Bind(static a => a.ReceiveReport(Swen, Term, Day("2024-02-05"), On("2024-02-05", "r2"))).Value;
        var addendum = new Addendum(Day("2025-01-01")) { Period = AgreedPeriod.Between(Day("2023-02-01"), Day(last)).Value };

        stopped.Amend(addendum, "2024-12-20").Has(AgreementErrors.RenewalApprovalNeeded).Should().Be(asks);

        var waiver = Waiver.Of("RENEWAL-NOT-STOPPED", "Kakanwil", "perbaikan", ValidityPeriod.Between(Day("2024-12-20"), Day("2025-03-31")).Value).Value;
        var approved = stopped.Amend(
            addendum, [SignatureOf(UptS, "KALAPAS", "2024-12-20"), SignatureOf(Swen, "DIREKTUR", "2024-12-20")], On("2024-12-20", "addendum"), Provenance.AsPrinted, Renewal.Approve(stopped, Day("2024-12-20"), waiver).Value);
        approved.Value.LastDay.Should().Be(Day(last));
        approved.Value.Decisions.Should().ContainSingle().Which.Waivers.Should().Equal(waiver);

        var further = new Addendum(Day("2025-01-20")) { Period = AgreedPeriod.Between(Day("2023-02-01"), Day("2025-12-31")).Value };
        approved.Value.Amend(further, "2025-01-15", id: "further").Has(AgreementErrors.RenewalApprovalNeeded).Should().Be(!asks, "an extension has answered the recommendation, and nothing less");
    }

    [Theory]
    [InlineData("2025-02-01", true)]
    [InlineData("2025-01-30", false)]
    public void After_a_recommendation_to_stop_a_correction_does_not_move_the_end_later_either(string last, bool refused)
    {
        var stopped = Pks1().Evaluate(Evaluated("E-1", ValidityPeriod.On(Day("2024-01-01")), "2024-02-05", Recommendation.Stop), On("2024-02-05", "evaluate")).Value;
        var period = stopped.Journal.Entries.Single(static e => e.Event is PeriodAgreed);
        var instead = new PeriodAgreed(AgreedPeriod.Between(Day("2023-02-01"), Day(last)).Value, Provenance.AsPrinted);

        stopped.Correct(period.Id, instead, "salah ketik", On("2024-03-01", "correct")).Has(AgreementErrors.RenewalApprovalNeeded).Should().Be(refused);
        Pks1().Correct(period.Id, instead, "salah ketik", On("2024-03-01", "correct")).Has(AgreementErrors.RenewalApprovalNeeded).Should().BeFalse();
    }

    [Fact]
    public void What_a_waiver_let_through_keeps_its_author_reason_and_end_with_who_decided_in_the_journal_and_in_json()
    {
        var stopped = Reported(Recommendation.Stop);
        var renewed = Next.Renew(stopped, Renewal.Approve(stopped, Decided, NotStopped).Value, On("2025-02-10", "renew")).Value;

        var receipt = renewed.Continues!.Approval!;
        receipt.Should().Match<Receipt>(static r => r.Book == "AGREEMENT-RENEWAL" && r.Day == Decided && r.Outcome == Outcome.Met && r.DecidedBy == "petugas");
        receipt.WaiversReliedOn.Should().Equal(NotStopped);
        Next.Renew(stopped, Renewal.Approve(stopped, Decided, "Kakanwil Banten", NotStopped).Value, On("2025-02-10", "renew")).Value.Continues!.Approval!.DecidedBy.Should().Be("Kakanwil Banten");

        var json = PembinaanJson.Agreements.WriteEntry(renewed.Journal.Entries.Last());
        json.Should().Contain("Kakanwil").And.Contain("perbaikan disepakati").And.Contain("2025-06-30").And.Contain("\"decidedBy\":\"petugas\"");
        PembinaanJson.Agreements.ReadEntry(json).Value.Event.Should().Be(renewed.Continues);
        CooperationAgreement.From(renewed.EntriesSince(0)).Value.Decisions.Should().Equal(receipt);
    }

    [Theory]
    [InlineData("2025-06-30", false)]
    [InlineData("2025-07-01", true)]
    public void The_end_of_a_waiver_is_looked_at_afterwards(string day, bool ended)
    {
        var stopped = Reported(Recommendation.Stop);
        var renewed = Next.Renew(stopped, Renewal.Approve(stopped, Decided, NotStopped).Value, On("2025-02-10", "renew")).Value.Signed("2025-02-10");

        renewed.WaiversEndedBy(Day(day)).Should().Equal(ended ? [NotStopped] : Array.Empty<Waiver>());
        Reminders.Due([renewed], [(ReminderKind.WaiverEnd, Domain.Time.Term.OfDays(14))], Day("2025-06-15"), []).Should().BeEmpty();
        Reminders.Due([renewed], [(ReminderKind.WaiverEnd, Domain.Time.Term.OfDays(14))], Day(day), []).Should().ContainSingle()
            .Which.Should().Match<Reminder>(static r => r.Target == Day("2025-06-30") && r.About == "RENEWAL-NOT-STOPPED");
        Reminders.Due([renewed], [(ReminderKind.WaiverEnd, Domain.Time.Term.OfDays(14))], Day("2025-07-30"), []).Should().ContainSingle();
        Reminders.Due([renewed], [(ReminderKind.WaiverEnd, Domain.Time.Term.OfDays(14))], Day("2025-07-31"), []).Should().BeEmpty("what ended long ago is void");
    }

    [Fact]
    public void A_waiver_that_was_not_needed_is_in_the_receipt_but_nothing_rests_on_it()
    {
        var good = Reported(Recommendation.Extend);
        var renewed = Next.Renew(good, Renewal.Approve(good, Decided, NotStopped).Value, On("2025-02-10", "renew")).Value;

        renewed.Continues!.Approval!.Waivers.Should().Equal(NotStopped);
        renewed.WaiversEndedBy(Day("2026-01-01")).Should().BeEmpty();
    }

    [Fact]
    public void A_recommendation_to_revise_leaves_conditions_that_renewal_asks_for()
    {
        var revise = Reported(Recommendation.Revise);
        var conditions = revise.RecordFollowUp(new("T-1", "E-1", Swen, Day("2025-02-20"), "memperbaiki jadwal"), On("2025-02-06", "t1"))
            .Bind(static a => a.RecordFollowUp(new("T-2", "E-1", UptS, Day("2025-03-01"), "menambah alat"), On("2025-02-06", "t2"))).Value;
        var one = conditions.CloseFollowUp("T-1", Day("2025-02-08"), "jadwal baru", On("2025-02-08", "c1")).Value;
        var both = one.CloseFollowUp("T-2", Day("2025-02-10"), null, On("2025-02-10", "c2")).Value;

        Renewal.Decide(revise, Decided).Undetermined.Select(static f => f.Rule.Code).Should().Equal(["RENEWAL-FOLLOW-UPS"], "what is to be revised is not recorded");
        Renewal.Decide(one, Decided).Unmet.Select(static f => f.Rule.Code).Should().Equal("RENEWAL-FOLLOW-UPS");
        one.OpenFollowUpsOn(Decided).Select(static f => f.Code).Should().Equal("T-2");
        Renewal.Decide(both, Day("2025-02-09")).IsMet.Should().BeFalse("the second was closed a day later");
        Renewal.Decide(both, Decided).IsMet.Should().BeTrue();
        Renewal.Decide(Reported(Recommendation.Extend), Decided).IsMet.Should().BeTrue("nothing was left to be done");
        Renewal.Approve(one, Decided, Waiver.Of("RENEWAL-FOLLOW-UPS", "Kakanwil", "alat menyusul", ValidityPeriod.On(Decided)).Value).IsSuccess.Should().BeTrue();
        Reminders.Due([one], [(ReminderKind.FollowUp, Domain.Time.Term.OfDays(14))], Day("2025-02-20"), []).Should().ContainSingle().Which.About.Should().Be("T-2");
    }

    [Theory]
    [InlineData("T-1", "E-9", "2025-02-20", "EVALUATION-UNKNOWN")]
    [InlineData("T-0", "E-1", "2025-02-20", "AGREEMENT-CODE-TWICE")]
    [InlineData("T-1", "E-1", "2025-02-04", "FOLLOW-UP-TOO-EARLY")]
    [InlineData("T-1", "E-1", "2025-02-05", null)]
    public void A_follow_up_belongs_to_an_evaluation_has_a_code_of_its_own_and_is_due_after_it(string code, string evaluation, string due, string? fault)
    {
        var agreement = Reported(Recommendation.Revise).RecordFollowUp(new("T-0", "E-1", Swen, Day("2025-02-20"), "memperbaiki"), On("2025-02-06", "t0")).Value;

        agreement.RecordFollowUp(new(code, evaluation, Swen, Day(due), "memperbaiki"), On("2025-02-06", "x")).ValidationErrors.Select(static e => e.ErrorCode).Should().Equal(fault is null ? [] : [fault]);
        agreement.RecordFollowUp(new("T-2", "E-1", StakeholderId.From("LAIN"), Day("2025-02-20"), "memperbaiki"), On("2025-02-06", "x")).Has(AgreementErrors.NotAParty).Should().BeTrue();
    }

    [Fact]
    public void A_follow_up_is_closed_once_and_not_before_its_evaluation()
    {
        var agreement = Reported(Recommendation.Revise).RecordFollowUp(new("T-1", "E-1", Swen, Day("2025-02-20"), "memperbaiki"), On("2025-02-06", "t")).Value;

        agreement.CloseFollowUp("T-9", Day("2025-02-06"), null, On("2025-02-06", "x")).Has(AgreementErrors.FollowUpUnknown).Should().BeTrue();
        agreement.CloseFollowUp("T-1", Day("2025-02-04"), null, On("2025-02-06", "x")).Has(AgreementErrors.FollowUpTooEarly).Should().BeTrue();
        agreement.CloseFollowUp("T-1", Day("2025-02-05"), null, On("2025-02-06", "x")).Bind(static a => a.CloseFollowUp("T-1", Day("2025-02-07"), null, On("2025-02-07", "y"))).Has(AgreementErrors.FollowUpIsClosed).Should().BeTrue();
    }

    [Theory]
    [InlineData(0, 0, 5, null)]
    [InlineData(5, 0, 5, null)]
    [InlineData(-1, 0, 5, "EVALUATION-SCORE")]
    [InlineData(6, 0, 5, "EVALUATION-SCORE")]
    [InlineData(0, 1, 5, "EVALUATION-SCORE")]
    [InlineData(-1, -1, 5, "EVALUATION-SCALE")]
    [InlineData(5, 5, 5, "EVALUATION-SCALE")]
    public void A_score_lies_on_the_scale_given_with_it(int value, int lowest, int highest, string? fault) =>
        EvaluationScore.Of(value, lowest, highest).ValidationErrors.Select(static e => e.ErrorCode).Should().Equal(fault is null ? [] : [fault]);

    [Fact]
    public void A_stored_score_outside_its_scale_is_refused_with_its_code()
    {
        var json = PembinaanJson.Agreements.WriteEntry(Reported(Recommendation.Extend).Journal.Entries.Last());

        json.Should().Contain("{\"value\":3,\"lowest\":1,\"highest\":5}");
        PembinaanJson.Agreements.ReadEntry(json.Replace("\"value\":3", "\"value\":9", StringComparison.Ordinal)).Has(AgreementErrors.ScoreOutOfScale).Should().BeTrue();
    }

    [Theory]
    [InlineData("E-1", "2025-02-05", true)]
    [InlineData("E-1", "2025-02-04", false)]
    [InlineData("E-9", "2025-02-05", false)]
    public void An_award_names_the_evaluation_it_rests_on(string evaluation, string day, bool given)
    {
        var agreement = Reported(Recommendation.Continue);

        agreement.Honour(new(Swen, "Mitra Terbaik", Term, Day(day), evaluation), On("2025-02-06", "award")).IsSuccess.Should().Be(given);
        Reported(Recommendation.Stop).Honour(new(Swen, "Mitra Terbaik", Term, Day(day), evaluation), On("2025-02-06", "award")).Has(AgreementErrors.AwardWithoutEvaluation).Should().BeTrue();
    }

    [Fact]
    public void An_award_never_goes_to_the_facility_itself() =>
        Reported(Recommendation.Continue).Honour(new(UptS, "Mitra Terbaik", Term, Day("2025-02-06"), "E-1"), On("2025-02-06", "award")).Has(AgreementErrors.AwardToFacility).Should().BeTrue();

    [Fact]
    [Trait("Law", "PP 57/1999 ps 8")]
    public void It_is_the_partner_that_asks_for_renewal_and_the_Minister_who_is_asked()
    {
        var good = Reported(Recommendation.Extend);

        var byFacility = good.RequestRenewal(UptS, Decided, On("2025-02-10", "ask"), CompetenceLevel.Kanwil);
        byFacility.Warnings.Select(static w => w.ErrorCode).Should().Equal("RENEWAL-REQUEST-BY", "RENEWAL-REQUEST-TO", "RENEWAL-REQUEST-AFTER-END");
        Renewal.FactsOf(byFacility.Value, Decided).AskedInTime.IsKnown.Should().BeFalse("the partner did not ask");

        var byPartner = good.RequestRenewal(Swen, Decided, On("2025-02-10", "ask"), CompetenceLevel.Minister);
        byPartner.Warnings.Select(static w => w.ErrorCode).Should().Equal("RENEWAL-REQUEST-AFTER-END");
        Renewal.FactsOf(byPartner.Value, Decided).AskedInTime.Should().Be((Fact<bool>)true);
        good.RequestRenewal(Swen, Decided, On("2025-02-10", "ask")).Warnings.Select(static w => w.ErrorCode).Should().Equal(["RENEWAL-REQUEST-AFTER-END"], "whom it was addressed to is not known");
    }
}
