using Pembinaan.Domain.Agreements.Events;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Offices;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Agreements;

/// <content>Signatures, ratification and witnesses.</content>
public sealed partial class CooperationAgreement
{
    /// <summary>Notes who is reported to have signed for a party. That alone forms no agreement: neither the day nor the authority is shown.</summary>
    /// <param name="signatory">Who, for which party, and on which day if it is printed.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <param name="provenance">Where this comes from.</param>
    /// <returns>The agreement, or <see cref="AgreementErrors.NotAParty"/> or <see cref="JournalErrors.BlankText"/>.</returns>
    public DomainResult<CooperationAgreement> ReportSignatory(Signatory signatory, Recording recording, Provenance provenance = Provenance.AsPrinted) =>
        SigningSteps.ReportSignatory(this, signatory, recording, provenance);

    /// <summary>Notes a witness. Witnesses are not parties and never complete an agreement.</summary>
    /// <param name="witness">Who.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <param name="provenance">Where this comes from.</param>
    /// <returns>The agreement, or <see cref="AgreementErrors.NotDrafted"/> or <see cref="JournalErrors.BlankText"/>.</returns>
    public DomainResult<CooperationAgreement> NoteWitness(Witness witness, Recording recording, Provenance provenance = Provenance.AsPrinted) =>
        SigningSteps.NoteWitness(this, witness, recording, provenance);

    /// <summary>An official signs for a party. Without shown authority the signature is noted with a warning and does not count until it is ratified.</summary>
    /// <param name="authority">The evidence of the authority for the day, the partner and every subject of the scope, as the party's records show it.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <param name="forOtherPartners">Where there are more than two parties, the evidence of the same official and day for each further partner.</param>
    /// <returns>
    /// The agreement, with the warning <see cref="AgreementErrors.AuthorityNotShown"/>, <see cref="AgreementErrors.Chronology"/> or, where the party is printed
    /// under a name of other days, <see cref="OfficeErrors.PartyFormerName"/>; or <see cref="AgreementErrors.AuthorityForSomethingElse"/>,
    /// <see cref="AgreementErrors.NotAParty"/>, <see cref="AgreementErrors.NotDrafted"/>, <see cref="AgreementErrors.SignedAhead"/>,
    /// <see cref="AgreementErrors.OfferLapsed"/>, or, where the agreement continues another, <see cref="AgreementErrors.Overlap"/> or
    /// <see cref="AgreementErrors.NeighbourNeeded"/>.
    /// </returns>
    public DomainResult<CooperationAgreement> Sign(AuthorityToSign authority, Recording recording, params ReadOnlySpan<AuthorityToSign> forOtherPartners) =>
        SigningSteps.Sign(this, authority, recording, forOtherPartners);

    /// <summary>Somebody with authority ratifies a signature whose authority was not shown. It counts from the day of ratification, as a new fact.</summary>
    /// <param name="official">Whose signature is ratified.</param>
    /// <param name="authority">The evidence of the authority of whoever ratifies.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <param name="forOtherPartners">Where there are more than two parties, the evidence for each further partner.</param>
    /// <returns>
    /// The agreement, or <see cref="AgreementErrors.AuthorityNotShown"/>, <see cref="AgreementErrors.NothingToRatify"/> or what
    /// <see cref="Sign(AuthorityToSign, Recording, ReadOnlySpan{AuthorityToSign})"/> may answer.
    /// </returns>
    public DomainResult<CooperationAgreement> Ratify(
        OfficialId official, AuthorityToSign authority, Recording recording, params ReadOnlySpan<AuthorityToSign> forOtherPartners) =>
        SigningSteps.Ratify(this, official, authority, recording, forOtherPartners);
}
