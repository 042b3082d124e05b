using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Offices;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Tests;

/// <summary>What several tests say in one line: a signature without its evidence, and questions of a cohort with a facility and agreements in place of a dossier.</summary>
internal static class Shortcuts
{
    extension(CooperationAgreement agreement)
    {
        public DomainResult<CooperationAgreement> Sign(Signature signature, Recording recording) =>
            agreement.Sign(signature, agreement.Called(signature.Party), DoubtsIn(signature), recording);

        public DomainResult<CooperationAgreement> Ratify(OfficialId official, Signature ratifier, Recording recording) =>
            agreement.Ratify(official, ratifier, agreement.Called(ratifier.Party), DoubtsIn(ratifier), recording);

        public DomainResult<CooperationAgreement> Renew(CooperationAgreement predecessor, RenewalApproval approval, Recording recording) =>
            agreement.Continue(predecessor, Continuation.Renewal, recording, approval);
    }

    extension(Portfolio)
    {
        public static Portfolio Of(params IEnumerable<CooperationAgreement> agreements) => Portfolio.Of(AgreementSpans.OfAll(agreements));
    }

    extension(AgreementSpans)
    {
        public static IEnumerable<AgreementSpan> OfAll(IEnumerable<CooperationAgreement> agreements) => RecognisedDuplicates.CountedOnce(agreements).SelectMany(AgreementSpans.Of);
    }

    extension(SessionCoverage)
    {
        public static CoverageOfCohort OfAll(Cohort cohort, in DateSet facilityDays, params ReadOnlySpan<CoveringAgreement> agreements) =>
            SessionCoverage.OfAll(cohort, facilityDays, new CoverageDoubts(), agreements);
    }

    extension(Admissions)
    {
        public static AdmissionDecision Decide(Cohort cohort, AdmissionRequest request, CoverageOfCohort coverage, SeatDecision seats) =>
            Admissions.Decide(cohort, request, coverage, seats, new AdmissionDoubts());

        public static AdmissionDecision Decide(Cohort cohort, AdmissionRequest request, Facility facility, params ReadOnlySpan<CoveringAgreement> agreements) =>
            Admissions.Decide(cohort, request, SessionCoverage.OfAll(cohort, facility, agreements), Seating.Of(cohort, request.Day, facility, agreements));
    }

    extension(Seating)
    {
        /// <summary>What the quotas of one agreement leave that alone may cover the cohort.</summary>
        public static IEnumerable<SeatLimit> QuotaOf(Cohort cohort, CoveringAgreement agreement, LocalDate day) =>
            new QuotaPlaces(cohort, [agreement], day, QuotaUse.Least).Limits(null);

        public static SeatDecision Of(Cohort cohort, LocalDate day, Facility facility, params ReadOnlySpan<CoveringAgreement> agreements)
        {
            List<SeatLimit> limits = [.. Seating.SpacesOf(cohort, facility, day), .. Seating.FacilityOf(cohort, facility, day) is { } allowed ? [allowed] : Array.Empty<SeatLimit>()];
            foreach (var agreement in agreements)
            {
                limits.AddRange(Seating.QuotaOf(cohort, agreement, day));
            }

            return Seating.Of(cohort, day, [.. limits]);
        }
    }

    extension(SessionCoverage)
    {
        public static CoverageOfCohort OfAll(Cohort cohort, Facility facility, params ReadOnlySpan<CoveringAgreement> agreements) =>
            SessionCoverage.OfAll(cohort, facility.Existence, agreements);

        public static DomainResult<CoverageOfSession> Of(Cohort cohort, SessionId session, in DateSet facilityDays, params ReadOnlySpan<CoveringAgreement> agreements) =>
            cohort.FindSession(session) is not { } found ? CohortErrors.SessionUnknown.For(nameof(session), Argument.Of("session", session.Value))
            : !found.Counts ? CohortErrors.SessionIsCancelled.For(nameof(session), Argument.Of("session", session.Value))
            : new CoverageOfSession(
                cohort.Id,
                cohort.Revision,
                session,
                found.Day,
                found.Plan.Subject,
                SessionCoverage.OfAll(cohort, facilityDays, agreements).Of(session));

        public static DomainResult<CoverageOfSession> Of(Cohort cohort, SessionId session, Facility facility, params ReadOnlySpan<CoveringAgreement> agreements) =>
            SessionCoverage.Of(cohort, session, facility.Existence, agreements);
    }

    extension(Completion)
    {
        public static DomainResult<CompletionFinding> Of(Cohort cohort, ParticipantId participant, LocalDate day, Facility facility, params ReadOnlySpan<CoveringAgreement> agreements) =>
            Completion.Of(cohort, participant, day, SessionCoverage.OfAll(cohort, facility, agreements));
    }

    extension(Cohort cohort)
    {
        public DomainResult<Cohort> Replan(PlannedSession session, string reason, Recording recording) => cohort.Replan([session], reason, recording);
    }

    extension(CoveringAgreement agreement)
    {
        public CoveringAgreement Beside(params Cohort[] others) => agreement with { OtherCohorts = [.. agreement.OtherCohorts, .. others] };
    }

    // A stored signature has the codes of the reasons only; what each rule requires says what was missing.
    private static LocalisedText DoubtsIn(Signature signature) =>
        SigningEvidence.Joined([.. signature.Doubts.Select(static code => SigningRules.All.Find(code)?.Requirement).OfType<LocalisedText>()]);
}
