using Pembinaan.Domain.Agreements.Events;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Agreements;

/// <summary>Notice against the next automatic renewal.</summary>
internal static class RenewalStopSteps
{
    extension(CooperationAgreement agreement)
    {
        internal DomainResult<CooperationAgreement> StopRenewal(PartyId by, LocalDate givenOn, Recording recording)
        {
            by = agreement.Meant(Guard.Against.Null(by), givenOn);
            Guard.Against.Null(recording);
            return agreement.Kept(
                agreement.Carry(
                        new RenewalStopped(by, givenOn),
                        recording,
                        agreement.Days.Clauses.Segments.Any(static s => s.Value.AutomaticRenewal is not null)
                            ? null
                            : AgreementErrors.RenewalNotAgreed.For("agreement", agreement.Named)
                    )
                    .Bind(next =>
                        next.Revision == agreement.Revision || agreement.StopFinding(next, givenOn) is not { } finding
                            ? DomainResult.Success(next)
                            : DomainResult.Success(next, finding)
                    ),
                recording
            );
        }

        internal LocalDate? LatestNoticeAgainstRenewal(LocalDate day) =>
            agreement.Days.LastDayBeforeRenewals is { } last
            && agreement.Days.Term.Contains(day)
            && RenewedDays.EndOn(day, last, agreement.Days.Clauses) is { } end
            && agreement.Days.Term.Contains(end.PlusDays(1))
                ? agreement.ClausesOn(end).AutomaticRenewal?.Notice?.LatestStart(end)
                : null;

        private DomainError? StopFinding(CooperationAgreement next, LocalDate givenOn)
        {
            if (next.TermDays == agreement.TermDays && next.UndeterminedDays == agreement.UndeterminedDays)
            {
                return AgreementErrors.RenewalStopWithoutEffect.Warning("givenOn", agreement.Named, Argument.Of("given", givenOn));
            }

            return agreement.LatestNoticeAgainstRenewal(givenOn) is { } latest && latest < givenOn && next.LastDay is { } ends
                ? AgreementErrors.RenewalStopLate.Warning(
                    "givenOn",
                    agreement.Named,
                    Argument.Of("given", givenOn),
                    Argument.Of("latest", latest),
                    Argument.Of("lastDay", ends)
                )
                : Coverage.NotDetermined(agreement, DateSet.All);
        }
    }
}
