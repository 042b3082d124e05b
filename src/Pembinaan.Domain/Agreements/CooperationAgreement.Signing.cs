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
    public DomainResult<CooperationAgreement> ReportSignatory(Signatory signatory, Recording recording, Provenance provenance = Provenance.AsPrinted)
    {
        Guard.Against.Null(signatory);
        return Carry(new SignatoryReported(signatory, provenance), recording, this.UndraftedFault(), this.NoPartyFault(signatory.Party));
    }

    /// <summary>Notes a witness. Witnesses are not parties and never complete an agreement.</summary>
    /// <param name="witness">Who.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <param name="provenance">Where this comes from.</param>
    /// <returns>The agreement, or <see cref="AgreementErrors.NotDrafted"/> or <see cref="JournalErrors.BlankText"/>.</returns>
    public DomainResult<CooperationAgreement> NoteWitness(Witness witness, Recording recording, Provenance provenance = Provenance.AsPrinted)
    {
        Guard.Against.Null(witness);
        return Carry(new WitnessNoted(witness, provenance), recording, this.UndraftedFault());
    }

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
    public DomainResult<CooperationAgreement> Sign(AuthorityToSign authority, Recording recording, params ReadOnlySpan<AuthorityToSign> forOtherPartners)
    {
        Guard.Against.Null(authority);
        Guard.Against.NullItem(forOtherPartners);
        AuthorityToSign[] evidence = [authority, .. forOtherPartners];
        return Sign(SignatureFrom(evidence), DoubtsIn(evidence), recording, [.. MismatchFaults(evidence, _state.Scope), .. FormerNames(authority)]);
    }

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
        return Ratify(official, SignatureFrom(evidence), DoubtsIn(evidence), recording, [.. MismatchFaults(evidence, _state.Scope)]);
    }

    /// <summary>Concludes an addendum: every party signs it with authority. The agreement stays in force without interruption.</summary>
    /// <param name="addendum">What it changes, and from which day.</param>
    /// <param name="authorities">The evidence of the authority of each signatory, for the scope that results.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <param name="provenance">Where this comes from.</param>
    /// <param name="approval">
    /// The evidence of the renewal rule book, which is needed for an addendum that moves the end later once the last evaluation recommends to stop; otherwise
    /// null.
    /// </param>
    /// <returns>
    /// The agreement, with the warning <see cref="AgreementErrors.AddendumLate"/> or <see cref="AgreementErrors.Interrupted"/>; or
    /// <see cref="AgreementErrors.RenewalApprovalNeeded"/>, <see cref="AgreementErrors.AddendumUnsigned"/>, <see cref="AgreementErrors.AddendumEmpty"/>,
    /// <see cref="AgreementErrors.ShortensThePast"/>, <see cref="AgreementErrors.OutsideTerm"/> for days after an early end,
    /// <see cref="AgreementErrors.SignedAhead"/>, <see cref="AgreementErrors.AuthorityForSomethingElse"/>, or a fault of what it changes.
    /// </returns>
    internal DomainResult<CooperationAgreement> Amend(
        Addendum addendum,
        ValueList<AuthorityToSign> authorities,
        Recording recording,
        Provenance provenance = Provenance.AsPrinted,
        RenewalApproval? approval = null
    )
    {
        Guard.Against.Null(addendum);
        var scope = addendum.Scope ?? ScopeOn(addendum.FirstDay);
        return Amend(
            addendum,
            SignaturesFrom(authorities),
            recording,
            provenance,
            approval,
            [.. authorities.GroupBy(static a => (a.Party, a.Official)).SelectMany(g => MismatchFaults([.. g], scope))]
        );
    }

    /// <summary>
    /// Whether the same signature is recorded under this identity, read from an earlier or later revision of the party's records that said the same.
    /// </summary>
    internal bool IsSentAgain(Signature signature, Recording recording)
    {
        Guard.Against.Null(recording);
        return Journal.Find(recording.Id)?.Event is AgreementSigned signed
            && signed.Signature == signature with { PartyRevision = signed.Signature.PartyRevision };
    }

    // Whoever goes on in place of a party signs for it.
    internal Signature SignatureFrom(AuthorityToSign[] evidence)
    {
        var signature = AsGiven(evidence);
        return signature with { Party = Meant(signature.Party, signature.Day) };
    }

    internal static Signature AsGiven(AuthorityToSign[] evidence)
    {
        var first = evidence[0];
        return new(
            first.Party,
            first.Official,
            first.Name,
            first.Post,
            first.PostAsPrinted?.Id,
            first.TogetherWith,
            first.Day,
            Array.TrueForAll(evidence, static a => a.IsShown),
            evidence.SelectMany(static a => a.Reasons).Select(static r => r.ErrorCode).Distinct(StringComparer.Ordinal).ToValueList(),
            first.Capacity,
            first.Revision
        )
        {
            Extent = evidence.Select(static a => a.Extent).Aggregate(static (all, one) => all.And(one)),
        };
    }

    // A name that the records never had may be a shorter way to print it; one of other days is a mistake of the draft.
    internal IEnumerable<DomainError> FormerNames(AuthorityToSign authority) =>
        _state.Parties.FirstOrDefault(p => p.Party == Meant(authority.Party, authority.Day))?.NameAsPrinted is { } printed
            ? authority.PartyNames.Check(printed, authority.Day).Warnings.Where(static w => w.ErrorCode == OfficeErrors.PartyFormerName.Code)
            : [];

    internal static LocalisedText DoubtsIn(AuthorityToSign[] evidence) =>
        Joined([.. evidence.SelectMany(static a => a.Reasons).Select(static r => r.Text).Distinct()]);

    // A stored signature has the codes of the reasons only; what each rule requires says what was missing.
    internal static LocalisedText DoubtsIn(Signature signature) =>
        Joined([.. signature.Doubts.Select(static code => SigningRules.All.Find(code)?.Requirement).OfType<LocalisedText>()]);

    internal static LocalisedText Joined(List<LocalisedText> reasons)
    {
        return reasons.Count == 0 ? new("alasannya tidak tercatat", "the reason is not on record") : new(Joined(static r => r.Id), Joined(static r => r.En));

        string Joined(Func<LocalisedText, string> text) => string.Join("; ", reasons.Select(r => text(r).TrimEnd('.')));
    }

    /// <summary>The evidence is for one official, party and day, for every other party as partner, and for every subject.</summary>
    internal IEnumerable<DomainError> MismatchFaults(AuthorityToSign[] evidence, ValueList<ScopeItem> scope)
    {
        var first = evidence[0];
        var official = Argument.Of("official", first.Official.Value);
        if (evidence.Any(a => a.Official != first.Official || a.Party != first.Party || a.Day != first.Day))
        {
            yield return AgreementErrors.AuthorityForSomethingElse.For(
                "authority",
                official,
                Argument.Of("what", new LocalisedText("pejabat, pihak dan hari yang sama", "the same official, party and day"))
            );
        }

        foreach (
            var partner in PartiesOn(first.Day)
                .Select(static p => p.Party)
                .Where(p => p != Meant(first.Party, first.Day) && !Array.Exists(evidence, a => Meant(a.Partner, first.Day) == p))
        )
        {
            yield return AgreementErrors.AuthorityForSomethingElse.For("authority", official, Argument.Of("what", Called(partner)));
        }

        foreach (var subject in scope.Select(static i => i.Subject).Where(s => !Array.TrueForAll(evidence, a => a.Subjects.Contains(s))))
        {
            yield return AgreementErrors.AuthorityForSomethingElse.For("authority", official, Argument.Of("what", subject.Value));
        }
    }

    /// <summary>Nobody has signed on a day that has not come when it is recorded.</summary>
    internal DomainError? AheadFault(Signature signature, Recording recording) =>
        Zone.DayOf(recording.Stamp.RecordedAt) is var today && DateKey.Of(signature.Day) > DateKey.Of(today)
            ? AgreementErrors.SignedAhead.For(
                "day",
                Argument.Of("official", signature.Signer),
                Argument.Of("day", signature.Day),
                Argument.Of("recorded", today)
            )
            : null;

    internal DomainResult<CooperationAgreement> Sign(Signature signature, Recording recording) => Sign(signature, DoubtsIn(signature), recording);

    internal DomainResult<CooperationAgreement> Sign(Signature signature, LocalisedText doubts, Recording recording, params ReadOnlySpan<DomainError?> findings)
    {
        var happened = new AgreementSigned(signature);
        if (IsSentAgain(signature, recording) || IsResend(happened, recording))
        {
            return Again(recording);
        }

        var lapsed = Days.Formation.LapsesFrom is { } from && from <= signature.Day;
        return Kept(
            Carry(
                    happened,
                    recording,
                    [
                        this.UndraftedFault(),
                        this.NoPartyFault(signature.Party),
                        this.AheadFault(signature, recording),
                        lapsed ? AgreementErrors.OfferLapsed.For(nameof(signature), Named, Argument.Of("day", Days.Formation.LapsesFrom!.Value)) : null,
                        _state.OfferedOn is { } offered
                            ? Drafting.ChronologyFinding(AgreementLabels.Signature, signature.Day, AgreementLabels.Offer, offered)
                            : Drafting.ChronologyFinding(AgreementLabels.Signature, signature.Day, AgreementLabels.Draft, _state.DraftedOn),
                        signature.AuthorityShown
                            ? null
                            : AgreementErrors.AuthorityNotShown.Warning(
                                nameof(signature),
                                Argument.Of("official", signature.Signer),
                                Argument.Of("party", Called(signature.Party)),
                                Argument.Of("day", signature.Day),
                                Argument.Of("reasons", doubts)
                            ),
                        .. findings,
                    ]
                )
                .Bind(next => next.AfterItsPredecessor(this)),
            recording
        );
    }

    internal DomainResult<CooperationAgreement> Ratify(OfficialId official, Signature ratifier, Recording recording) =>
        Ratify(official, ratifier, DoubtsIn(ratifier), recording);

    internal DomainResult<CooperationAgreement> Ratify(
        OfficialId official,
        Signature ratifier,
        LocalisedText doubts,
        Recording recording,
        params ReadOnlySpan<DomainError?> findings
    ) =>
        IsResend(new SignatureRatified(ratifier.Party, official, ratifier), recording)
            ? Again(recording)
            : Kept(
                Carry(
                        new SignatureRatified(ratifier.Party, official, ratifier),
                        recording,
                        [
                            this.AheadFault(ratifier, recording),
                            ratifier.AuthorityShown
                                ? null
                                : AgreementErrors.AuthorityNotShown.Refusal(
                                    SigningRules.Book.Id,
                                    nameof(ratifier),
                                    Argument.Of("official", ratifier.Signer),
                                    Argument.Of("party", Called(ratifier.Party)),
                                    Argument.Of("day", ratifier.Day),
                                    Argument.Of("reasons", doubts)
                                ),
                            Days.Formation.LapsesFrom is { } from && from <= ratifier.Day
                                ? AgreementErrors.OfferLapsed.For(nameof(ratifier), Named, Argument.Of("day", from))
                                : null,
                            _state.Signatures.Exists(s =>
                                s.Party == ratifier.Party && s.Official == official && !s.IsGoodFor(_state.Scope) && s.Day <= ratifier.Day
                            )
                                ? null
                                : AgreementErrors.NothingToRatify.For(
                                    nameof(official),
                                    Argument.Of("official", official.Value),
                                    Argument.Of("party", Called(ratifier.Party))
                                ),
                            .. findings,
                        ]
                    )
                    .Bind(next => next.AfterItsPredecessor(this)),
                recording
            );

    /// <summary>What is found about a signature that a sheet corrects.</summary>
    internal IEnumerable<DomainError?> SignatureFindings(Signature signature, AuthorityToSign[] evidence, Recording recording) =>
        [
            this.AheadFault(signature, recording),
            .. MismatchFaults(evidence, _state.Scope),
            .. FormerNames(evidence[0]),
            signature.AuthorityShown
                ? null
                : AgreementErrors.AuthorityNotShown.Warning(
                    "signature",
                    Argument.Of("official", signature.Signer),
                    Argument.Of("party", Called(signature.Party)),
                    Argument.Of("day", signature.Day),
                    Argument.Of("reasons", DoubtsIn(evidence))
                ),
        ];
}
