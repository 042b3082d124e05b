using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Agreements.Events;

namespace Pembinaan.Domain.Json;

/// <summary>The events by which cooperation agreements are reviewed and continued.</summary>
internal static class AgreementReviewContracts
{
    private static readonly JsonContract<PartyId> Party = Contracts.Identity<PartyId>();
    private static readonly JsonContract<AgreementId> Agreement = Contracts.Identity<AgreementId>();
    private static readonly JsonContract<Recommendation> Recommendation = Contracts.Enumeration<Recommendation>();
    private static readonly JsonContract<ReportedRole> Role = Contracts.Enumeration<ReportedRole>();

    private static readonly JsonContract<EvaluationScore> Score = new JsonObjectContract<EvaluationScore>(
        static (ref m) => EvaluationScore.Of(m.Get("value", Contracts.Number), m.Get("lowest", Contracts.Number), m.Get("highest", Contracts.Number)),
        static (w, s) => w.Put("value", Contracts.Number, s.Value).Put("lowest", Contracts.Number, s.Lowest).Put("highest", Contracts.Number, s.Highest));

    private static readonly JsonContract<FollowUp> FollowUp = new JsonObjectContract<FollowUp>(
        static (ref m) => new FollowUp(m.Get("code", Contracts.Text), m.Get("evaluation", Contracts.Text), m.Get("owner", Party), m.Get("dueOn", Contracts.Day), m.Get("text", Contracts.Text)),
        static (w, f) => w.Put("code", Contracts.Text, f.Code).Put("evaluation", Contracts.Text, f.Evaluation).Put("owner", Party, f.Owner).Put("dueOn", Contracts.Day, f.DueOn).Put("text", Contracts.Text, f.Text));

    private static readonly JsonContract<Evaluation> Evaluation = new JsonObjectContract<Evaluation>(
        static (ref m) => new Evaluation(
            m.Get("code", Contracts.Text),
            m.Get("period", Contracts.Period),
            m.Get("closedOn", Contracts.Day),
            m.Get("score", Score),
            m.Get("recommendation", Recommendation),
            m.GetOrNull("note", Contracts.Text)),
        static (w, e) => w.Put("code", Contracts.Text, e.Code).Put("period", Contracts.Period, e.Period).Put("closedOn", Contracts.Day, e.ClosedOn)
            .Put("score", Score, e.Score).Put("recommendation", Recommendation, e.Recommendation).PutIfAny("note", Contracts.Text, e.Note));

    private static readonly JsonContract<Award> Award = new JsonObjectContract<Award>(
        static (ref m) => new Award(m.Get("to", Party), m.Get("title", Contracts.Text), m.Get("period", Contracts.Period), m.Get("day", Contracts.Day), m.Get("evaluation", Contracts.Text)),
        static (w, a) => w.Put("to", Party, a.To).Put("title", Contracts.Text, a.Title).Put("period", Contracts.Period, a.Period).Put("day", Contracts.Day, a.Day)
            .Put("evaluation", Contracts.Text, a.Evaluation));

    private static readonly JsonContract<ReportedPerson> Person = new JsonObjectContract<ReportedPerson>(
        static (ref m) => new ReportedPerson(m.Get("nameAsPrinted", Contracts.Text), m.Get("postAsPrinted", Contracts.Text), m.Get("role", Role)),
        static (w, p) => w.Put("nameAsPrinted", Contracts.Text, p.NameAsPrinted).Put("postAsPrinted", Contracts.Text, p.PostAsPrinted).Put("role", Role, p.Role));

    private static readonly JsonContract<SourceReport> Report = new JsonObjectContract<SourceReport>(
        static (ref m) => new SourceReport(
            m.Get("source", Contracts.Text),
            m.GetOrNull("titleAsPrinted", Contracts.Text),
            m.GetOrNone("day", Contracts.Day),
            m.GetOrNull("place", Contracts.Text),
            m.GetList("people", Person)),
        static (w, r) => w.Put("source", Contracts.Text, r.Source).PutIfAny("titleAsPrinted", Contracts.Text, r.TitleAsPrinted).PutIfAny("day", Contracts.Day, r.Day)
            .PutIfAny("place", Contracts.Text, r.Place).PutList("people", Person, r.People));

    internal static JsonUnionContract<AgreementEvent> Reviewing(JsonUnionContract<AgreementEvent> events) => events
        .Case<AgreementEvaluated>(
            "agreement-evaluated", static (ref m) => new AgreementEvaluated(m.Get("evaluation", Evaluation)), static (w, e) => w.Put("evaluation", Evaluation, e.Evaluation))
        .Case<FollowUpRecorded>("follow-up-recorded", static (ref m) => new FollowUpRecorded(m.Get("followUp", FollowUp)), static (w, e) => w.Put("followUp", FollowUp, e.FollowUp))
        .Case<FollowUpClosed>(
            "follow-up-closed",
            static (ref m) => new FollowUpClosed(m.Get("code", Contracts.Text), m.Get("day", Contracts.Day), m.GetOrNull("note", Contracts.Text)),
            static (w, e) => w.Put("code", Contracts.Text, e.Code).Put("day", Contracts.Day, e.Day).PutIfAny("note", Contracts.Text, e.Note))
        .Case<AwardGiven>("award-given", static (ref m) => new AwardGiven(m.Get("award", Award)), static (w, e) => w.Put("award", Award, e.Award))
        .Case<PeriodicReportReceived>(
            "periodic-report-received",
            static (ref m) => new PeriodicReportReceived(m.Get("party", Party), m.Get("period", Contracts.Period), m.Get("day", Contracts.Day)),
            static (w, e) => w.Put("party", Party, e.Party).Put("period", Contracts.Period, e.Period).Put("day", Contracts.Day, e.Day))
        .Case<RenewalRequested>(
            "renewal-requested",
            static (ref m) => new RenewalRequested(m.Get("by", Party), m.Get("day", Contracts.Day), m.GetOrNull("to", AgreementValueContracts.Level)),
            static (w, e) => w.Put("by", Party, e.By).Put("day", Contracts.Day, e.Day).PutIfAny("to", AgreementValueContracts.Level, e.To))
        .Case<ApprovalAttached>(
            "approval-attached",
            static (ref m) => new ApprovalAttached(m.Get("by", AgreementValueContracts.Level), m.Get("day", Contracts.Day), m.Get("document", Contracts.Text)),
            static (w, e) => w.Put("by", AgreementValueContracts.Level, e.By).Put("day", Contracts.Day, e.Day).Put("document", Contracts.Text, e.Document))
        .Case<AgreementTransferred>(
            "agreement-transferred",
            static (ref m) => new AgreementTransferred(
                m.Get("from", Agreement), m.Get("firstDay", Contracts.Day), m.GetList("cohorts", Contracts.Identity<CohortId>()), m.GetList("participants", Contracts.Identity<ParticipantId>())),
            static (w, e) => w.Put("from", Agreement, e.From).Put("firstDay", Contracts.Day, e.FirstDay).PutList("cohorts", Contracts.Identity<CohortId>(), e.Cohorts)
                .PutList("participants", Contracts.Identity<ParticipantId>(), e.Participants))
        .Case<SourceReported>("source-reported", static (ref m) => new SourceReported(m.Get("report", Report)), static (w, e) => w.Put("report", Report, e.Report))
        .Case<RecognisedAsSame>(
            "recognised-as-same",
            static (ref m) => new RecognisedAsSame(m.Get("other", Agreement), m.Get("reason", Contracts.Text)),
            static (w, e) => w.Put("other", Agreement, e.Other).Put("reason", Contracts.Text, e.Reason))
        .Case<RecognitionWithdrawn>(
            "recognition-withdrawn",
            static (ref m) => new RecognitionWithdrawn(m.Get("other", Agreement), m.Get("reason", Contracts.Text)),
            static (w, e) => w.Put("other", Agreement, e.Other).Put("reason", Contracts.Text, e.Reason));
}
