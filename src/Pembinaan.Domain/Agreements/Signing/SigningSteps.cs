using Pembinaan.Domain.Agreements.Events;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Offices;

namespace Pembinaan.Domain.Agreements;

/// <summary>Signatures, their ratification, and who witnessed them.</summary>
internal static class SigningSteps
{
    extension(CooperationAgreement agreement)
    {
        internal DomainResult<CooperationAgreement> ReportSignatory(Signatory signatory, Recording recording, Provenance provenance = Provenance.AsPrinted)
        {
            Guard.Against.Null(signatory);
            Guard.Against.Null(signatory.Party, nameof(signatory));
            return agreement.Carry(new SignatoryReported(signatory, provenance), recording);
        }

        internal DomainResult<CooperationAgreement> NoteWitness(Witness witness, Recording recording, Provenance provenance = Provenance.AsPrinted)
        {
            Guard.Against.Null(witness);
            return agreement.Carry(new WitnessNoted(witness, provenance), recording);
        }

        internal DomainResult<CooperationAgreement> Sign(AuthorityToSign authority, Recording recording, params ReadOnlySpan<AuthorityToSign> forOtherPartners)
        {
            Guard.Against.Null(authority);
            Guard.Against.NullItem(forOtherPartners);
            AuthorityToSign[] evidence = [authority, .. forOtherPartners];
            var signature = agreement.SignatureFrom(evidence);
            return agreement.Sign(
                signature,
                agreement.Called(signature.Party, authority),
                agreement.DoubtsIn(evidence),
                recording,
                [.. agreement.MismatchFaults(evidence, agreement.State.Scope), .. agreement.FormerNames(authority)]
            );
        }

        internal DomainResult<CooperationAgreement> Sign(
            Signature signature,
            string party,
            LocalisedText doubts,
            Recording recording,
            params ReadOnlySpan<DomainError?> findings
        )
        {
            var happened = new AgreementSigned(signature);
            if (agreement.IsResend(happened, recording))
            {
                return agreement.Again(recording);
            }

            var lapsed = agreement.Days.Formation.LapsesFrom is { } from && from <= signature.Day;
            return agreement.Kept(
                agreement
                    .Calling(signature.Party, party)
                    .Carry(
                        happened,
                        recording,
                        [
                            agreement.AheadFault(signature, recording),
                            lapsed
                                ? AgreementErrors.OfferLapsed.For(
                                    nameof(signature),
                                    agreement.Named,
                                    Argument.Of("day", agreement.Days.Formation.LapsesFrom!.Value)
                                )
                                : null,
                            agreement.State.OfferedOn is { } offered
                                ? DraftSteps.ChronologyFinding(AgreementLabels.Signature, signature.Day, AgreementLabels.Offer, offered)
                                : DraftSteps.ChronologyFinding(AgreementLabels.Signature, signature.Day, AgreementLabels.Draft, agreement.State.DraftedOn),
                            signature.AuthorityShown
                                ? null
                                : AgreementErrors.AuthorityNotShown.Warning(
                                    nameof(signature),
                                    Argument.Of("official", signature.Signer),
                                    Argument.Of("party", party),
                                    Argument.Of("day", signature.Day),
                                    Argument.Of("reasons", doubts)
                                ),
                            agreement.SignedAlready(signature) is { } first
                                ? AgreementErrors.SignedAlready.Warning(
                                    nameof(signature),
                                    Argument.Of("official", first.Signer),
                                    Argument.Of("party", party),
                                    agreement.Named,
                                    Argument.Of("day", first.Day)
                                )
                                : null,
                            .. findings,
                        ]
                    )
                    .Bind(next => next.AfterItsPredecessor(agreement)),
                recording
            );
        }

        // One that counts, or one that counts no less than this, is repeated by it.
        private Signature? SignedAlready(Signature signature) =>
            agreement.State.Signatures.Find(s =>
                s.Party == signature.Party
                && s.Official == signature.Official
                && (s.IsGoodFor(agreement.State.Scope) || !signature.IsGoodFor(agreement.State.Scope))
            );

        internal DomainResult<CooperationAgreement> Ratify(
            OfficialId official,
            AuthorityToSign authority,
            Recording recording,
            params ReadOnlySpan<AuthorityToSign> forOtherPartners
        )
        {
            Guard.Against.Null(official);
            Guard.Against.Null(authority);
            Guard.Against.NullItem(forOtherPartners);
            AuthorityToSign[] evidence = [authority, .. forOtherPartners];
            var ratifier = agreement.SignatureFrom(evidence);
            return agreement.Ratify(
                official,
                ratifier,
                agreement.Called(ratifier.Party, authority),
                agreement.DoubtsIn(evidence),
                recording,
                [.. agreement.MismatchFaults(evidence, agreement.State.Scope)]
            );
        }

        internal DomainResult<CooperationAgreement> Ratify(
            OfficialId official,
            Signature ratifier,
            string party,
            LocalisedText doubts,
            Recording recording,
            params ReadOnlySpan<DomainError?> findings
        ) =>
            agreement.IsResend(new SignatureRatified(ratifier.Party, official, ratifier), recording)
                ? agreement.Again(recording)
                : agreement.Kept(
                    agreement
                        .Calling(ratifier.Party, party)
                        .Carry(
                            new SignatureRatified(ratifier.Party, official, ratifier),
                            recording,
                            [
                                agreement.AheadFault(ratifier, recording),
                                ratifier.AuthorityShown
                                    ? null
                                    : AgreementErrors.AuthorityNotShown.Refusal(
                                        SigningRules.Book.Id,
                                        nameof(ratifier),
                                        Argument.Of("official", ratifier.Signer),
                                        Argument.Of("party", party),
                                        Argument.Of("day", ratifier.Day),
                                        Argument.Of("reasons", doubts)
                                    ),
                                agreement.Days.Formation.LapsesFrom is { } from && from <= ratifier.Day
                                    ? AgreementErrors.OfferLapsed.For(nameof(ratifier), agreement.Named, Argument.Of("day", from))
                                    : null,
                                .. findings,
                            ]
                        )
                        .Bind(next => next.AfterItsPredecessor(agreement)),
                    recording
                );

        /// <summary>
        /// Whether a signature, or the ratification of somebody's, is what was recorded under this identity, whatever the party's record shows.
        /// </summary>
        internal bool IsSignedAgain(OfficialId? ratified, Signature said, Recording recording) =>
            agreement.IsResend(ratified is null ? new AgreementSigned(said) : new SignatureRatified(said.Party, ratified, said), recording);

        /// <summary>Whether there is a signature that a ratification can be of: one that does not count by itself.</summary>
        internal bool HasUnshown(SignatureRatified e) =>
            agreement.State.Signatures.Exists(s =>
                s.Party == e.Party && s.Official == e.Official && !s.IsGoodFor(agreement.State.Scope) && s.Day <= e.Ratifier.Day
            );
    }
}
