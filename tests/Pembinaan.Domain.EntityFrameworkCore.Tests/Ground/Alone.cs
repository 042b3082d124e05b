using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Journals;

namespace Pembinaan.Domain.EntityFrameworkCore.Tests;

/// <summary>Commands of an agreement in a dossier of its own, or with the one other that they name.</summary>
internal static class Alone
{
    extension(CooperationAgreement agreement)
    {
        public DomainResult<CooperationAgreement> Annul(EntryId entry, string reason, Recording recording) =>
            Among(agreement, a => a.Annul(entry, reason, recording));

        public DomainResult<CooperationAgreement> PlaceUnder(CooperationAgreement framework, LocalDate day, Recording recording) =>
            Among(agreement, a => a.PlaceUnder(framework.Id, day, recording), framework);

        public DomainResult<CooperationAgreement> Continue(CooperationAgreement predecessor, Continuation continuation, Recording recording) =>
            Among(agreement, a => a.Continue(predecessor.Id, continuation, recording), predecessor);
    }

    private static DomainResult<CooperationAgreement> Among(
        CooperationAgreement agreement,
        Func<AgreementInDossier, DomainResult<AgreementInDossier>> command,
        params AggregateRoot[] others) =>
        Dossier.Of([agreement, .. others])
            .Map(static dossier => dossier.HoldingAll(Instant.MaxValue, Holding.Agreements, Holding.Cohorts))
            .Bind(dossier => command(dossier[agreement.Id])).Map(static a => a.Agreement);
}
