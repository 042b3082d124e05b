using Pembinaan.Domain.Agreements.Events;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Agreements;

/// <summary>From the first visit to the offer: how a draft comes about, and how it is given up.</summary>
internal static class DraftSteps
{
    extension(CooperationAgreement agreement)
    {
        internal DomainResult<CooperationAgreement> DraftAs(
            LocalDate firstDay,
            AgreementKind? kind,
            string? titleAsPrinted,
            Recording recording,
            Provenance provenance = Provenance.AsPrinted
        ) =>
            agreement.Carry(
                new AgreementDrafted(agreement.Id, agreement.Zone, firstDay, kind, titleAsPrinted, provenance),
                recording,
                ChronologyFinding(AgreementLabels.Draft, firstDay, AgreementLabels.Exploration, agreement.State.ExploredOn)
            );

        internal DomainResult<CooperationAgreement> Offer(LocalDate firstDay, Recording recording)
        {
            Guard.Against.NotIso(firstDay);
            return agreement.Carry(
                new AgreementOffered(firstDay),
                recording,
                ChronologyFinding(AgreementLabels.Offer, firstDay, AgreementLabels.Draft, agreement.State.DraftedOn)
            );
        }

        internal DomainResult<CooperationAgreement> Withdraw(LocalDate firstDay, string reason, Recording recording) =>
            agreement.Carry(
                new AgreementWithdrawn(firstDay, reason),
                recording,
                agreement.FormedOn is null
                    ? null
                    : AgreementErrors.SettledBySignature.For("agreement", agreement.Named, Argument.Of("element", AgreementElement.Signature.Name))
            );

        /// <summary>Whether somebody signed with authority, so that what the document says is settled.</summary>
        internal bool IsSettled =>
            agreement.Days.Formation.FirstSignedOn is not null || agreement.State.Signatures.Exists(static s => s.AuthorityShown);
    }

    internal static DomainResult<CooperationAgreement> Explore(
        AgreementId agreement,
        IndonesianTimeZone zone,
        LocalDate firstDay,
        ValueList<PartyId> parties,
        string? purpose,
        Recording recording
    )
    {
        Guard.Against.Null(agreement);
        Guard.Against.Null(zone);
        return CooperationAgreement.Open(new CooperationExplored(agreement, zone, firstDay, parties, purpose), recording);
    }

    internal static DomainResult<CooperationAgreement> Draft(
        AgreementId agreement,
        IndonesianTimeZone zone,
        LocalDate firstDay,
        AgreementKind? kind,
        string? titleAsPrinted,
        Recording recording,
        Provenance provenance = Provenance.AsPrinted
    )
    {
        Guard.Against.Null(agreement);
        Guard.Against.Null(zone);
        return CooperationAgreement.Open(new AgreementDrafted(agreement, zone, firstDay, kind, titleAsPrinted, provenance), recording);
    }

    /// <summary>What is dated before what it follows is usual where facts are recorded late, so it warns.</summary>
    internal static DomainError? ChronologyFinding(LocalisedText later, LocalDate laterDay, LocalisedText earlier, LocalDate? earlierDay) =>
        earlierDay is { } before && DateKey.Of(laterDay) < DateKey.Of(before)
            ? AgreementErrors.Chronology.Warning(
                "firstDay",
                Argument.Of("later", later),
                Argument.Of("laterDay", laterDay),
                Argument.Of("earlier", earlier),
                Argument.Of("earlierDay", before)
            )
            : null;
}
