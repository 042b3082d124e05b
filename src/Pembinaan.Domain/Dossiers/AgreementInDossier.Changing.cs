using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Agreements.Events;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Offices;

namespace Pembinaan.Domain.Dossiers;

/// <content>Commands. What they must keep among agreements is asked of the dossier.</content>
public sealed partial class AgreementInDossier
{
    /// <summary>A command of the agreement, with what it must keep among agreements: <c>pks.Change(a =&gt; a.Terminate(...))</c>.</summary>
    /// <param name="command">The command.</param>
    /// <returns>
    /// The agreement in the next dossier, with the command's warnings; or what the command answers, or <see cref="DossierErrors.NotDeclared"/> where it would
    /// move the days of the agreement and nobody can tell whether all agreements that depend on them are there.
    /// </returns>
    public DomainResult<AgreementInDossier> Change(Func<CooperationAgreement, DomainResult<CooperationAgreement>> command)
    {
        Guard.Against.Null(command);
        return Carried(a => DomainResult<CooperationAgreement>.Given(command(a), nameof(command)), []);
    }

    /// <summary>
    /// Concludes an addendum (<see cref="CooperationAgreement.Amend(Addendum, ValueList{AuthorityToSign}, Recording, Provenance, RenewalApproval?)"/>).
    /// </summary>
    /// <param name="addendum">What it changes, and from which day.</param>
    /// <param name="authorities">The evidence of the authority of each signatory.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <param name="provenance">Where this comes from.</param>
    /// <param name="approval">The evidence of the renewal rule book, where one is needed.</param>
    /// <returns>What <see cref="Change"/> may answer.</returns>
    public DomainResult<AgreementInDossier> Amend(
        Addendum addendum,
        ValueList<AuthorityToSign> authorities,
        Recording recording,
        Provenance provenance = Provenance.AsPrinted,
        RenewalApproval? approval = null
    ) => Change(a => a.Amend(addendum, authorities, recording, provenance, approval));

    /// <summary>Annuls an entry (<see cref="JournaledRoot{TRoot, TEvent}.Annul"/>).</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="reason">Why; not blank.</param>
    /// <param name="recording">Identity, instant and author of the annulment.</param>
    /// <returns>What <see cref="Change"/> may answer.</returns>
    public DomainResult<AgreementInDossier> Annul(EntryId entry, string reason, Recording recording) => Change(a => a.Annul(entry, reason, recording));

    /// <summary>Corrects an entry that was typed wrongly (<see cref="CooperationAgreement.Correct"/>).</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="instead">The event as it should have been recorded.</param>
    /// <param name="reason">Why; not blank.</param>
    /// <param name="recording">Identity, instant and author of the correction.</param>
    /// <returns>What <see cref="Change"/> may answer.</returns>
    public DomainResult<AgreementInDossier> Correct(EntryId entry, AgreementEvent instead, string reason, Recording recording) =>
        Change(a => a.Correct(entry, instead, reason, recording));

    /// <summary>Places it under a framework of the dossier (<see cref="CooperationAgreement.PlaceUnder"/>).</summary>
    /// <param name="framework">The framework.</param>
    /// <param name="day">The day on which this agreement is concluded under it.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>What <see cref="Change"/> may answer, or <see cref="DossierErrors.Missing"/>.</returns>
    public DomainResult<AgreementInDossier> PlaceUnder(AgreementId framework, LocalDate day, Recording recording)
    {
        Guard.Against.Null(framework);
        return Dossier.Find(framework) is { } held
            ? Carried(a => a.PlaceUnder(Dossier.Effective(held), day, recording), [])
            : DossierErrors.Missing.For(nameof(framework), Argument.Of("role", References.Framework), Argument.Of("id", framework.Value));
    }

    /// <summary>
    /// Says which agreement of the dossier it continues (<see cref="CooperationAgreement.Continue"/>, <see cref="CooperationAgreement.Renew"/>).
    /// </summary>
    /// <param name="predecessor">The earlier agreement.</param>
    /// <param name="continuation">How; a renewal needs the approval.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <param name="approval">The evidence of the renewal rule book, where one is needed.</param>
    /// <returns>What <see cref="Change"/> may answer, or <see cref="DossierErrors.Missing"/>.</returns>
    public DomainResult<AgreementInDossier> Continue(AgreementId predecessor, Continuation continuation, Recording recording, RenewalApproval? approval = null)
    {
        Guard.Against.Null(predecessor);
        return Dossier.Find(predecessor) is { } held
            ? Carried(a => a.Continue(Dossier.Effective(held), continuation, recording, approval), [])
            : DossierErrors.Missing.For(nameof(predecessor), Argument.Of("role", References.Predecessor), Argument.Of("id", predecessor.Value));
    }

    /// <summary>A party was succeeded by another (<see cref="CooperationAgreement.Succeed"/>).</summary>
    /// <param name="party">The party that was succeeded.</param>
    /// <param name="successor">The successor.</param>
    /// <param name="firstDay">The first day of the succession.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>What <see cref="Change"/> may answer, or <see cref="DossierErrors.Missing"/> where the record of the successor is not there.</returns>
    public DomainResult<AgreementInDossier> Succeed(PartyId party, PartyId successor, LocalDate firstDay, Recording recording)
    {
        Guard.Against.Null(successor);
        var isHeld = successor.Facility is { } facility ? Dossier.Find(facility) is not null : Dossier.Find(successor.Stakeholder!) is not null;
        return isHeld
            ? Change(a => a.Succeed(party, successor, firstDay, recording))
            : DossierErrors.Missing.For(nameof(successor), Argument.Of("role", References.Party), Argument.Of("id", successor.Bare));
    }

    private DomainResult<AgreementInDossier> Carried(Func<CooperationAgreement, DomainResult<CooperationAgreement>> command, CooperationAgreement[] others) =>
        command(_effective.Considering([.. Dossier.NeighboursOf(Agreement), .. others]))
            .Bind(next =>
            {
                var (before, alone) = (_effective, next.Alone());
                if (alone.Revision == Agreement.Revision)
                {
                    return DomainResult.Success(this);
                }

                return (next.TermDays != before.TermDays || next.UndeterminedDays != before.UndeterminedDays) && NotDeclared is { } undeclared
                    ? undeclared
                    : Dossier.With(alone).Map(dossier => new AgreementInDossier(dossier, alone));
            });
}
