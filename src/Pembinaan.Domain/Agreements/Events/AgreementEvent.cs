using Pembinaan.Domain.Journals;

namespace Pembinaan.Domain.Agreements.Events;

/// <summary>Something that happened to a cooperation agreement. The hierarchy is closed.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(CooperationExplored), "cooperation-explored")]
[JsonDerivedType(typeof(AgreementDrafted), "agreement-drafted")]
[JsonDerivedType(typeof(AgreementOffered), "agreement-offered")]
[JsonDerivedType(typeof(AgreementWithdrawn), "agreement-withdrawn")]
[JsonDerivedType(typeof(SignatoryReported), "signatory-reported")]
[JsonDerivedType(typeof(AgreementSigned), "agreement-signed")]
[JsonDerivedType(typeof(SignatureRatified), "signature-ratified")]
[JsonDerivedType(typeof(WitnessNoted), "witness-noted")]
[JsonDerivedType(typeof(AttendanceNoted), "attendance-noted")]
[JsonDerivedType(typeof(SigningDescribed), "signing-described")]
[JsonDerivedType(typeof(PartyNamed), "party-named")]
[JsonDerivedType(typeof(ImplementingOfficeNamed), "implementing-office-named")]
[JsonDerivedType(typeof(ProviderBrought), "provider-brought")]
[JsonDerivedType(typeof(ProviderReleased), "provider-released")]
[JsonDerivedType(typeof(ScopeAgreed), "scope-agreed")]
[JsonDerivedType(typeof(PeriodAgreed), "period-agreed")]
[JsonDerivedType(typeof(ClausesAgreed), "clauses-agreed")]
[JsonDerivedType(typeof(TermsAgreed), "terms-agreed")]
[JsonDerivedType(typeof(NumberGiven), "number-given")]
[JsonDerivedType(typeof(PurposeStated), "purpose-stated")]
[JsonDerivedType(typeof(BudgetYearStated), "budget-year-stated")]
[JsonDerivedType(typeof(AddendumConcluded), "addendum-concluded")]
[JsonDerivedType(typeof(AgreementSuspended), "agreement-suspended")]
[JsonDerivedType(typeof(AgreementResumed), "agreement-resumed")]
[JsonDerivedType(typeof(AgreementTerminated), "agreement-terminated")]
[JsonDerivedType(typeof(RenewalStopped), "renewal-stopped")]
[JsonDerivedType(typeof(IntakeClosed), "intake-closed")]
[JsonDerivedType(typeof(IntakeReopened), "intake-reopened")]
[JsonDerivedType(typeof(PartySucceeded), "party-succeeded")]
[JsonDerivedType(typeof(FrameworkNamed), "framework-named")]
[JsonDerivedType(typeof(PredecessorNamed), "predecessor-named")]
[JsonDerivedType(typeof(ObligationFulfilled), "obligation-fulfilled")]
[JsonDerivedType(typeof(AgreementEvaluated), "agreement-evaluated")]
[JsonDerivedType(typeof(FollowUpRecorded), "follow-up-recorded")]
[JsonDerivedType(typeof(FollowUpClosed), "follow-up-closed")]
[JsonDerivedType(typeof(AwardGiven), "award-given")]
[JsonDerivedType(typeof(PeriodicReportReceived), "periodic-report-received")]
[JsonDerivedType(typeof(RenewalRequested), "renewal-requested")]
[JsonDerivedType(typeof(ApprovalAttached), "approval-attached")]
[JsonDerivedType(typeof(AgreementTransferred), "agreement-transferred")]
[JsonDerivedType(typeof(SourceReported), "source-reported")]
[JsonDerivedType(typeof(RecognisedAsSame), "recognised-as-same")]
[JsonDerivedType(typeof(RecognitionWithdrawn), "recognition-withdrawn")]
public abstract record AgreementEvent : JournalEvent
{
    private protected AgreementEvent()
    {
    }
}
