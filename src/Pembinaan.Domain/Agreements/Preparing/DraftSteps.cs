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
                agreement.State.DraftedOn is null ? null : AgreementErrors.AlreadyDrafted.For(nameof(firstDay), agreement.Named),
                ChronologyFinding(AgreementLabels.Draft, firstDay, AgreementLabels.Exploration, agreement.State.ExploredOn)
            );

        internal DomainResult<CooperationAgreement> Offer(LocalDate firstDay, Recording recording)
        {
            Guard.Against.NotIso(firstDay);
            return agreement.Carry(
                new AgreementOffered(firstDay),
                recording,
                agreement.UndraftedFault(),
                ChronologyFinding(AgreementLabels.Offer, firstDay, AgreementLabels.Draft, agreement.State.DraftedOn)
            );
        }

        internal DomainResult<CooperationAgreement> Withdraw(LocalDate firstDay, string reason, Recording recording) =>
            agreement.Carry(
                new AgreementWithdrawn(firstDay, reason),
                recording,
                agreement.FormedOn is null ? null : agreement.SettledFault(AgreementElement.Signature)
            );

        internal DomainError? UndraftedFault() => agreement.State.DraftedOn is null ? AgreementErrors.NotDrafted.For("agreement", agreement.Named) : null;

        internal DomainError? SettledFault(AgreementElement element) =>
            agreement.Days.Formation.FirstSignedOn is null && !agreement.State.Signatures.Exists(static s => s.AuthorityShown)
                ? null
                : AgreementErrors.SettledBySignature.For("agreement", agreement.Named, Argument.Of("element", element.Name));
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
