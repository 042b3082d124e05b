using Pembinaan.Domain.Identities;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Results;
using Pembinaan.Domain.Text;

namespace Pembinaan.Domain.Agreements;

/// <content>Signatures, ratification and witnesses.</content>
public sealed partial class CooperationAgreement
{
    /// <summary>Notes who is reported to have signed for a party. That alone forms no agreement: neither the day nor the authority is shown.</summary>
    /// <param name="signatory">Who, for which party, and on which day if it is printed.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <param name="provenance">Where this comes from.</param>
    /// <returns>The agreement, or <see cref="AgreementErrors.NotAParty"/> or <see cref="AgreementErrors.Blank"/>.</returns>
    public Result<CooperationAgreement> ReportSignatory(Signatory signatory, Recording recording, Provenance provenance = Provenance.AsPrinted)
    {
        ArgumentNullException.ThrowIfNull(signatory);
        return Carry(new SignatoryReported(signatory, provenance), recording, UndraftedFault(), NoPartyFault(signatory.Party), BlankUnless(signatory.NameAsPrinted, nameof(signatory)));
    }

    /// <summary>Notes a witness. Witnesses are not parties and never complete an agreement.</summary>
    /// <param name="witness">Who.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <param name="provenance">Where this comes from.</param>
    /// <returns>The agreement, or <see cref="AgreementErrors.NotDrafted"/> or <see cref="AgreementErrors.Blank"/>.</returns>
    public Result<CooperationAgreement> NoteWitness(Witness witness, Recording recording, Provenance provenance = Provenance.AsPrinted)
    {
        ArgumentNullException.ThrowIfNull(witness);
        return Carry(
            new WitnessNoted(witness, provenance),
            recording,
            UndraftedFault(),
            BlankUnless(witness.NameAsPrinted, nameof(witness)),
            BlankUnless(witness.PostAsPrinted, nameof(witness)));
    }

    internal Result<CooperationAgreement> Sign(Signature signature, Recording recording, params ReadOnlySpan<ValidationError?> findings)
    {
        var happened = new AgreementSigned(signature);
        if (IsResend(happened, recording))
        {
            return Record(happened, recording);
        }

        var lapsed = Days.Formation.LapsesFrom is { } from && from <= signature.Day;
        return Carry(
            happened,
            recording,
            [
                UndraftedFault(),
                NoPartyFault(signature.Party),
                lapsed ? AgreementErrors.OfferLapsed.For(nameof(signature), Named, Argument.Of("day", Days.Formation.LapsesFrom!.Value)) : null,
                signature.AuthorityShown ? null : AgreementErrors.AuthorityNotShown.Warning(
                    nameof(signature),
                    Argument.Of("official", signature.Official.Value),
                    Argument.Of("party", signature.Party.Value),
                    Argument.Of("day", signature.Day),
                    Argument.Of("reasons", string.Join(", ", signature.Doubts))),
                .. findings,
            ]).Bind(static next => next.WithoutOverlap());
    }

    internal Result<CooperationAgreement> Ratify(OfficialId official, Signature ratifier, Recording recording, params ReadOnlySpan<ValidationError?> findings) => Carry(
        new SignatureRatified(ratifier.Party, official, ratifier),
        recording,
        [
            ratifier.AuthorityShown ? null : AgreementErrors.AuthorityNotShown.For(
                nameof(ratifier),
                Argument.Of("official", ratifier.Official.Value),
                Argument.Of("party", ratifier.Party.Value),
                Argument.Of("day", ratifier.Day),
                Argument.Of("reasons", string.Join(", ", ratifier.Doubts))),
            _state.Signatures.Exists(s => s.Party == ratifier.Party && s.Official == official && !s.AuthorityShown && s.Day <= ratifier.Day)
                ? null
                : AgreementErrors.NothingToRatify.For(nameof(official), Argument.Of("official", official.Value), Argument.Of("party", ratifier.Party.Value)),
            .. findings,
        ]).Bind(static next => next.WithoutOverlap());

    internal bool Considers(AgreementId other) => _considered.ContainsKey(other);

    internal CooperationAgreement? Considered(AgreementId other) => _considered.GetValueOrDefault(other);

    /// <summary>This agreement, unless it is formed and overlaps the one it continues; days without either are a warning.</summary>
    private Result<CooperationAgreement> WithoutOverlap()
    {
        if (_state.Predecessor is not { } link || FormedOn is null || Days.Term.IsEmpty)
        {
            return this;
        }

        if (Considered(link.Predecessor) is not { } predecessor)
        {
            return AgreementErrors.NeighbourNeeded.For("predecessor", Argument.Of("neighbour", link.Predecessor.Value), Named);
        }

        var relation = ChainLink.Between(predecessor, this, link.Continuation);
        return relation.Overlap.IsEmpty
            ? Result.Success(this, relation.Gap is { } gap ? [AgreementErrors.Gap.Warning("period", Argument.Of("predecessor", predecessor.Id.Value), Argument.Of("successor", Id.Value), Argument.Of("days", gap))] : [])
            : AgreementErrors.Overlap.For("period", Argument.Of("successor", Id.Value), Argument.Of("predecessor", predecessor.Id.Value), Argument.Of("days", relation.Overlap));
    }
}
