using Pembinaan.Domain.Agreements.Events;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Agreements;

/// <summary>Asking for renewal before the end.</summary>
internal static class RenewalRequestSteps
{
    extension(CooperationAgreement agreement)
    {
        internal DomainResult<CooperationAgreement> RequestRenewal(PartyId by, LocalDate day, Recording recording, CompetenceLevel? to = null)
        {
            by = agreement.Meant(Guard.Against.Null(by), Guard.Against.NotIso(day));
            return agreement.Carry(
                new RenewalRequested(by, day, to),
                recording,
                agreement.AsksAsPartner(by, day)
                    ? null
                    : AgreementErrors.RenewalRequestNotByPartner.Warning(nameof(by), Argument.Of("party", agreement.Called(by))),
                to is null || to == CompetenceLevel.Minister ? null : AgreementErrors.RenewalRequestNotToMinister.Warning(
                    nameof(to),
                    Argument.Of("level", to.Name)
                ),
                agreement.LastDay < day
                    ? AgreementErrors.RenewalRequestAfterEnd.Warning(nameof(day), agreement.Named, Argument.Of("lastDay", agreement.LastDay!.Value))
                    : agreement.LatestNoticeOfRenewal < day
                        ? AgreementErrors.RenewalRequestLate.Warning(
                            nameof(day),
                            Argument.Of("day", day),
                            Argument.Of("latest", agreement.LatestNoticeOfRenewal!.Value)
                        )
                    : Coverage.NotDetermined(agreement, DateSet.All)
            );
        }

        /// <summary>Whether a party is the partner that asks for renewal: not a facility, unless only facilities are parties.</summary>
        internal bool AsksAsPartner(PartyId by, LocalDate day) => by.Facility is null || agreement.PartiesOn(day).All(static p => p.Party.Facility is not null);
    }
}
