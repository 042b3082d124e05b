using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Agreements.Events;

namespace Pembinaan.Domain.Json;

/// <summary>The events of cooperation agreements.</summary>
internal static class AgreementContracts
{
    private static readonly JsonContract<PartyId> Party = Contracts.Identity<PartyId>();
    private static readonly JsonContract<SubjectId> Subject = Contracts.Identity<SubjectId>();
    private static readonly JsonContract<Provenance> Provenance = Contracts.Enumeration<Provenance>();

    internal static JsonUnionContract<AgreementEvent> Events { get; } = AgreementReviewContracts.Reviewing(Opening(Living(Preparing(new JsonUnionContract<AgreementEvent>()))));

    private static JsonUnionContract<AgreementEvent> Opening(JsonUnionContract<AgreementEvent> events) => events
        .Case<CooperationExplored>(
            "cooperation-explored",
            static (ref m) => new CooperationExplored(
                m.Get("agreement", Contracts.Identity<AgreementId>()), m.Get("zone", Contracts.Zone), m.Get("firstDay", Contracts.Day), m.GetList("parties", Party), m.GetOrNull("purpose", Contracts.Text)),
            static (w, e) => w.Put("agreement", Contracts.Identity<AgreementId>(), e.Agreement).Put("zone", Contracts.Zone, e.Zone).Put("firstDay", Contracts.Day, e.FirstDay)
                .PutList("parties", Party, e.Parties).PutIfAny("purpose", Contracts.Text, e.Purpose))
        .Case<AgreementDrafted>(
            "agreement-drafted",
            static (ref m) => new AgreementDrafted(
                m.Get("agreement", Contracts.Identity<AgreementId>()),
                m.Get("zone", Contracts.Zone),
                m.Get("firstDay", Contracts.Day),
                m.GetOrNull("agreementKind", AgreementValueContracts.Kind),
                m.GetOrNull("titleAsPrinted", Contracts.Text),
                m.GetOrDefault("provenance", Provenance)),
            static (w, e) => w.Put("agreement", Contracts.Identity<AgreementId>(), e.Agreement).Put("zone", Contracts.Zone, e.Zone).Put("firstDay", Contracts.Day, e.FirstDay)
                .PutIfAny("agreementKind", AgreementValueContracts.Kind, e.Kind).PutIfAny("titleAsPrinted", Contracts.Text, e.TitleAsPrinted).Put("provenance", Provenance, e.Provenance))
        .Case<AgreementOffered>(
            "agreement-offered", static (ref m) => new AgreementOffered(m.Get("firstDay", Contracts.Day)), static (w, e) => w.Put("firstDay", Contracts.Day, e.FirstDay))
        .Case<AgreementWithdrawn>(
            "agreement-withdrawn",
            static (ref m) => new AgreementWithdrawn(m.Get("firstDay", Contracts.Day), m.Get("reason", Contracts.Text)),
            static (w, e) => w.Put("firstDay", Contracts.Day, e.FirstDay).Put("reason", Contracts.Text, e.Reason))
        .Case<SignatoryReported>(
            "signatory-reported",
            static (ref m) => new SignatoryReported(m.Get("signatory", AgreementValueContracts.Signatory), m.GetOrDefault("provenance", Provenance)),
            static (w, e) => w.Put("signatory", AgreementValueContracts.Signatory, e.Signatory).Put("provenance", Provenance, e.Provenance))
        .Case<AgreementSigned>(
            "agreement-signed",
            static (ref m) => new AgreementSigned(m.Get("signature", AgreementValueContracts.Signature)),
            static (w, e) => w.Put("signature", AgreementValueContracts.Signature, e.Signature))
        .Case<SignatureRatified>(
            "signature-ratified",
            static (ref m) => new SignatureRatified(m.Get("party", Party), m.Get("official", Contracts.Identity<OfficialId>()), m.Get("ratifier", AgreementValueContracts.Signature)),
            static (w, e) => w.Put("party", Party, e.Party).Put("official", Contracts.Identity<OfficialId>(), e.Official).Put("ratifier", AgreementValueContracts.Signature, e.Ratifier))
        .Case<WitnessNoted>(
            "witness-noted",
            static (ref m) => new WitnessNoted(m.Get("witness", AgreementValueContracts.Witness), m.GetOrDefault("provenance", Provenance)),
            static (w, e) => w.Put("witness", AgreementValueContracts.Witness, e.Witness).Put("provenance", Provenance, e.Provenance))
        .Case<AttendanceNoted>(
            "attendance-noted",
            static (ref m) => new AttendanceNoted(m.Get("attendee", AgreementValueContracts.Attendee), m.GetOrDefault("provenance", Provenance)),
            static (w, e) => w.Put("attendee", AgreementValueContracts.Attendee, e.Attendee).Put("provenance", Provenance, e.Provenance))
        .Case<SigningDescribed>(
            "signing-described",
            static (ref m) => new SigningDescribed(m.Get("occasion", AgreementValueContracts.Occasion), m.GetOrDefault("provenance", Provenance)),
            static (w, e) => w.Put("occasion", AgreementValueContracts.Occasion, e.Occasion).Put("provenance", Provenance, e.Provenance));

    private static JsonUnionContract<AgreementEvent> Preparing(JsonUnionContract<AgreementEvent> events) => events
        .Case<PartyNamed>(
            "party-named",
            static (ref m) => new PartyNamed(m.Get("party", AgreementValueContracts.Party), m.GetOrDefault("provenance", Provenance)),
            static (w, e) => w.Put("party", AgreementValueContracts.Party, e.Party).Put("provenance", Provenance, e.Provenance))
        .Case<ImplementingOfficeNamed>(
            "implementing-office-named",
            static (ref m) => new ImplementingOfficeNamed(
                m.Get("party", Party),
                m.Get("office", Contracts.Identity<StakeholderId>()),
                m.GetList("subjects", Subject),
                m.GetOrNone("firstDay", Contracts.Day),
                m.GetOrDefault("provenance", Provenance))
            {
                Signatures = m.GetList("signatures", AgreementValueContracts.Signature),
                IsRetroactive = m.GetOrDefault("isRetroactive", Contracts.Flag),
            },
            static (w, e) => w.Put("party", Party, e.Party).Put("office", Contracts.Identity<StakeholderId>(), e.Office).PutList("subjects", Subject, e.Subjects)
                .PutIfAny("firstDay", Contracts.Day, e.FirstDay).Put("provenance", Provenance, e.Provenance)
                .PutList("signatures", AgreementValueContracts.Signature, e.Signatures).PutIfAny("isRetroactive", Contracts.Flag, e.IsRetroactive ? true : null))
        .Case<ProviderBrought>(
            "provider-brought",
            static (ref m) => new ProviderBrought(
                m.Get("party", Party),
                m.Get("provider", Contracts.Identity<ProviderId>()),
                m.GetList("subjects", Subject),
                m.GetOrNone("firstDay", Contracts.Day),
                m.GetOrDefault("provenance", Provenance))
            {
                Signatures = m.GetList("signatures", AgreementValueContracts.Signature),
                IsRetroactive = m.GetOrDefault("isRetroactive", Contracts.Flag),
            },
            static (w, e) => w.Put("party", Party, e.Party).Put("provider", Contracts.Identity<ProviderId>(), e.Provider).PutList("subjects", Subject, e.Subjects)
                .PutIfAny("firstDay", Contracts.Day, e.FirstDay).Put("provenance", Provenance, e.Provenance)
                .PutList("signatures", AgreementValueContracts.Signature, e.Signatures).PutIfAny("isRetroactive", Contracts.Flag, e.IsRetroactive ? true : null))
        .Case<ProviderReleased>(
            "provider-released",
            static (ref m) => new ProviderReleased(m.Get("provider", Contracts.Identity<ProviderId>()), m.Get("lastDay", Contracts.Day)),
            static (w, e) => w.Put("provider", Contracts.Identity<ProviderId>(), e.Provider).Put("lastDay", Contracts.Day, e.LastDay))
        .Case<ScopeAgreed>(
            "scope-agreed",
            static (ref m) => new ScopeAgreed(m.GetList("items", AgreementValueContracts.ScopeItem), m.GetOrDefault("provenance", Provenance)),
            static (w, e) => w.PutList("items", AgreementValueContracts.ScopeItem, e.Items).Put("provenance", Provenance, e.Provenance))
        .Case<PeriodAgreed>(
            "period-agreed",
            static (ref m) => new PeriodAgreed(m.Get("period", AgreementValueContracts.Period), m.GetOrDefault("provenance", Provenance)),
            static (w, e) => w.Put("period", AgreementValueContracts.Period, e.Period).Put("provenance", Provenance, e.Provenance))
        .Case<ClausesAgreed>(
            "clauses-agreed",
            static (ref m) => new ClausesAgreed(m.Get("clauses", AgreementValueContracts.Clauses), m.GetOrDefault("provenance", Provenance)),
            static (w, e) => w.Put("clauses", AgreementValueContracts.Clauses, e.Clauses).Put("provenance", Provenance, e.Provenance))
        .Case<TermsAgreed>(
            "terms-agreed",
            static (ref m) => new TermsAgreed(m.Get("terms", AgreementValueContracts.Terms), m.GetOrDefault("provenance", Provenance)),
            static (w, e) => w.Put("terms", AgreementValueContracts.Terms, e.Terms).Put("provenance", Provenance, e.Provenance))
        .Case<NumberGiven>(
            "number-given",
            static (ref m) => new NumberGiven(m.Get("number", AgreementValueContracts.Number), m.GetOrDefault("provenance", Provenance)),
            static (w, e) => w.Put("number", AgreementValueContracts.Number, e.Number).Put("provenance", Provenance, e.Provenance))
        .Case<PurposeStated>(
            "purpose-stated",
            static (ref m) => new PurposeStated(m.GetOrNull("purpose", Contracts.Text), m.GetList("policyBasis", Contracts.Text), m.GetOrDefault("provenance", Provenance)),
            static (w, e) => w.PutIfAny("purpose", Contracts.Text, e.Purpose).PutList("policyBasis", Contracts.Text, e.PolicyBasis).Put("provenance", Provenance, e.Provenance))
        .Case<BudgetYearStated>(
            "budget-year-stated",
            static (ref m) => new BudgetYearStated(m.Get("year", Contracts.Number), m.GetOrDefault("provenance", Provenance)),
            static (w, e) => w.Put("year", Contracts.Number, e.Year).Put("provenance", Provenance, e.Provenance));

    private static JsonUnionContract<AgreementEvent> Living(JsonUnionContract<AgreementEvent> events) => events
        .Case<AddendumConcluded>(
            "addendum-concluded",
            static (ref m) => new AddendumConcluded(
                m.Get("addendum", AgreementValueContracts.Addendum), m.GetList("signatures", AgreementValueContracts.Signature), m.GetOrDefault("provenance", Provenance), m.GetOrNull("approval", ReceiptContracts.Receipt)),
            static (w, e) => w.Put("addendum", AgreementValueContracts.Addendum, e.Addendum).PutList("signatures", AgreementValueContracts.Signature, e.Signatures).Put("provenance", Provenance, e.Provenance)
                .PutIfAny("approval", ReceiptContracts.Receipt, e.Approval))
        .Case<AgreementSuspended>(
            "agreement-suspended",
            static (ref m) => new AgreementSuspended(m.Get("firstDay", Contracts.Day), m.GetOrNone("lastDay", Contracts.Day), m.Get("reason", Contracts.Text)),
            static (w, e) => w.Put("firstDay", Contracts.Day, e.FirstDay).PutIfAny("lastDay", Contracts.Day, e.LastDay).Put("reason", Contracts.Text, e.Reason))
        .Case<AgreementResumed>(
            "agreement-resumed", static (ref m) => new AgreementResumed(m.Get("firstDay", Contracts.Day)), static (w, e) => w.Put("firstDay", Contracts.Day, e.FirstDay))
        .Case<AgreementTerminated>(
            "agreement-terminated",
            static (ref m) => new AgreementTerminated(
                m.Get("lastDay", Contracts.Day),
                m.Get("cause", AgreementValueContracts.Cause),
                m.Get("reason", Contracts.Text),
                m.GetOrNull("by", Party),
                m.GetOrNone("noticeGivenOn", Contracts.Day),
                m.GetOrNull("level", AgreementValueContracts.Level)),
            static (w, e) => w.Put("lastDay", Contracts.Day, e.LastDay).Put("cause", AgreementValueContracts.Cause, e.Cause).Put("reason", Contracts.Text, e.Reason)
                .PutIfAny("by", Party, e.By).PutIfAny("noticeGivenOn", Contracts.Day, e.NoticeGivenOn).PutIfAny("level", AgreementValueContracts.Level, e.Level))
        .Case<RenewalStopped>(
            "renewal-stopped",
            static (ref m) => new RenewalStopped(m.Get("by", Party), m.Get("givenOn", Contracts.Day)),
            static (w, e) => w.Put("by", Party, e.By).Put("givenOn", Contracts.Day, e.GivenOn))
        .Case<IntakeClosed>(
            "intake-closed",
            static (ref m) => new IntakeClosed(m.Get("firstDay", Contracts.Day), m.Get("reason", Contracts.Text)),
            static (w, e) => w.Put("firstDay", Contracts.Day, e.FirstDay).Put("reason", Contracts.Text, e.Reason))
        .Case<IntakeReopened>(
            "intake-reopened", static (ref m) => new IntakeReopened(m.Get("firstDay", Contracts.Day)), static (w, e) => w.Put("firstDay", Contracts.Day, e.FirstDay))
        .Case<PartySucceeded>(
            "party-succeeded",
            static (ref m) => new PartySucceeded(m.Get("party", Party), m.GetOrNull("successor", Party), m.GetList("candidates", Party), m.Get("firstDay", Contracts.Day)),
            static (w, e) => w.Put("party", Party, e.Party).PutIfAny("successor", Party, e.Successor).PutList("candidates", Party, e.Candidates).Put("firstDay", Contracts.Day, e.FirstDay))
        .Case<FrameworkNamed>(
            "framework-named",
            static (ref m) => new FrameworkNamed(m.Get("framework", Contracts.Identity<AgreementId>()), m.Get("firstDay", Contracts.Day)),
            static (w, e) => w.Put("framework", Contracts.Identity<AgreementId>(), e.Framework).Put("firstDay", Contracts.Day, e.FirstDay))
        .Case<PredecessorNamed>(
            "predecessor-named",
            static (ref m) => new PredecessorNamed(m.Get("predecessor", Contracts.Identity<AgreementId>()), m.Get("continuation", AgreementValueContracts.Continuation), m.GetOrNull("approval", ReceiptContracts.Receipt)),
            static (w, e) => w.Put("predecessor", Contracts.Identity<AgreementId>(), e.Predecessor).Put("continuation", AgreementValueContracts.Continuation, e.Continuation)
                .PutIfAny("approval", ReceiptContracts.Receipt, e.Approval))
        .Case<ObligationFulfilled>(
            "obligation-fulfilled",
            static (ref m) => new ObligationFulfilled(m.Get("code", Contracts.Text), m.Get("day", Contracts.Day), m.GetOrNull("note", Contracts.Text), m.GetOrNone("dueOn", Contracts.Day)),
            static (w, e) => w.Put("code", Contracts.Text, e.Code).Put("day", Contracts.Day, e.Day).PutIfAny("note", Contracts.Text, e.Note).PutIfAny("dueOn", Contracts.Day, e.DueOn));
}
