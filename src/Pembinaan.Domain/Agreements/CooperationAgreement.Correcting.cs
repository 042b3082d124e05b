using Pembinaan.Domain.Agreements.Events;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Offices;

namespace Pembinaan.Domain.Agreements;

/// <content>What was typed wrongly, and what is held against an annulment or a correction.</content>
public sealed partial class CooperationAgreement
{
    /// <summary>
    /// Corrects an entry that was typed wrongly: it counts as if it had been recorded right, and what was recorded stays visible. Also after the signing: a
    /// change that the parties agree is an addendum, a slip of whoever recorded it is not.
    /// </summary>
    /// <param name="entry">The entry that is wrong; also the first, of which the identity of the agreement stays.</param>
    /// <param name="instead">The event as it should have been recorded; of the same kind.</param>
    /// <param name="reason">Why; not blank.</param>
    /// <param name="recording">Identity, instant and author of the correction.</param>
    /// <returns>
    /// The agreement; or <see cref="AgreementErrors.EvidenceIsNotCorrected"/> for what rests on evidence, what is wrong with the event in itself,
    /// <see cref="AgreementErrors.NotAParty"/> where the parties no longer fit what follows,
    /// <see cref="AgreementErrors.Overlap"/>, <see cref="JournalErrors.NothingToAnnul"/>, <see cref="JournalErrors.CannotBeAnnulled"/>,
    /// <see cref="JournalErrors.CorrectionOfAnotherKind"/> or <see cref="JournalErrors.NothingToCorrect"/>.
    /// </returns>
    public DomainResult<CooperationAgreement> Correct(EntryId entry, AgreementEvent instead, string reason, Recording recording)
    {
        Guard.Against.Null(entry);
        Guard.Against.Null(instead);
        Guard.Against.Null(reason);
        Guard.Against.Null(recording);
        return RestsOnEvidence(instead) ? AgreementErrors.EvidenceIsNotCorrected.For(nameof(instead), Argument.Of("id", entry.Value)) : Corrected(entry, instead, reason, recording);
    }

    /// <summary>A correction of any entry, by what holds the evidence where one is needed.</summary>
    internal DomainResult<CooperationAgreement> Corrected(EntryId entry, AgreementEvent instead, string reason, Recording recording, params ReadOnlySpan<DomainError?> findings)
    {
        EventChoices.Require(instead);
        DomainError[] errors = [.. EventFaults.In(instead), .. ErrorsAmong(findings)];
        return errors.Length > 0
            ? DomainResult<CooperationAgreement>.Failure(errors)
            : RecordCorrection(entry, instead, reason, BeginTheSame, recording).Warning([.. findings.ToArray().OfType<DomainError>()]);
    }

    /// <summary>Corrects and annuls several entries as one: only the state after all of them is held against others.</summary>
    internal DomainResult<CooperationAgreement> Reconciled(IReadOnlyList<(EntryId Entry, AgreementEvent? Instead)> changes, string reason, Func<Recording> next)
    {
        foreach (var (_, instead) in changes.Where(static c => c.Instead is not null))
        {
            EventChoices.Require(instead!);
        }

        DomainError[] faults = [.. changes.SelectMany(static c => c.Instead is null ? [] : EventFaults.In(c.Instead))];
        return faults.Length > 0
            ? DomainResult<CooperationAgreement>.Failure(faults)
            : changes.Aggregate(
                DomainResult.Success(Journal),
                (so, change) => so.Bind(j => change.Instead is { } instead ? j.CorrectAny(next(), change.Entry, instead, reason, BeginTheSame) : j.Annul(next(), change.Entry, reason)))
                .Bind(j => Rewritten(j, n => CheckAfter(n, null)));
    }

    /// <summary>The signature that some evidence gives.</summary>
    internal static Signature SignatureOf(AuthorityToSign[] evidence) => SignatureFrom(evidence);

    /// <summary>
    /// This agreement, unless the evidence of corrected signatures is for something else, or a period or scope does not fit; what has to be known about it as
    /// warnings.
    /// </summary>
    internal DomainResult<CooperationAgreement> HeldAgainst(IEnumerable<SheetFact> corrected, Recording recording)
    {
        var findings = new List<DomainError?>();
        foreach (var fact in corrected)
        {
            findings.AddRange(fact.Event switch
            {
                ScopeAgreed e => [.. ScopeFaults(e.Items), WageFault(e.Items, _state.Terms), .. AuthorityFindings(e.Items)],
                AgreementSigned e =>
                [
                    AheadFault(e.Signature, recording),
                    .. MismatchFaults(fact.Evidence, _state.Scope),
                    .. FormerNames(fact.Evidence[0]),
                    e.Signature.AuthorityShown ? null : AgreementErrors.AuthorityNotShown.Warning(
                        "signature",
                        Argument.Of("official", Called(e.Signature)),
                        Argument.Of("party", Called(e.Signature.Party)),
                        Argument.Of("day", e.Signature.Day),
                        Argument.Of("reasons", DoubtsIn(fact.Evidence))),
                ],
                _ => Array.Empty<DomainError?>(),
            });
        }

        var errors = ErrorsAmong([.. findings]);
        return errors.Length > 0 ? DomainResult<CooperationAgreement>.Failure(errors) : DomainResult.Success(this, [.. findings.OfType<DomainError>()]);
    }

    /// <summary>
    /// Days in common with others of the chain, a framework that is not in force, and parties that nobody named are refused, whichever way they came about.
    /// </summary>
    private protected override DomainResult CheckAfter(CooperationAgreement next, AgreementEvent? instead)
    {
        DomainError[] strangers = [.. next.Strangers().ExceptBy(Strangers(), static s => s).Select(s => AgreementErrors.NotAParty.For("party", Argument.Of("party", next.Called(s)), Named))];
        return strangers.Length > 0
            ? DomainResult.Failure(strangers)
            : DomainResult.All(next.BesideOthers(this).Bind(n => n.TermDays.IsSubsetOf(TermDays) ? DomainResult.Success(n) : n.AfterItsPredecessor(this)));
    }

    private static bool BeginTheSame(AgreementEvent first, AgreementEvent second) => (first, second) switch
    {
        (AgreementDrafted one, AgreementDrafted other) => one.Agreement == other.Agreement,
        (CooperationExplored one, CooperationExplored other) => one.Agreement == other.Agreement,
        _ => false,
    };

    private static bool RestsOnEvidence(AgreementEvent happened) => happened is AgreementSigned or SignatureRatified or AddendumConcluded or ApprovalAttached or AwardGiven
        or ImplementingOfficeNamed { Signatures.IsEmpty: false } or ProviderBrought { Signatures.IsEmpty: false };

    /// <summary>Who signed, numbered, brought somebody or was succeeded, and is a party on no day.</summary>
    private IEnumerable<PartyId> Strangers()
    {
        var parties = Days.Parties.Segments.SelectMany(static s => s.Value).Select(static p => p.Party).Concat(_state.Successions.Select(static s => s.Party)).Concat(_state.Parties.Select(static p => p.Party)).ToHashSet();
        return _state.Signatures.Select(static s => s.Party)
            .Concat(_state.Numbers.Select(static n => n.Party))
            .Concat(_state.Offices.Select(static o => o.Party))
            .Concat(_state.Brought.Select(static b => b.Party))
            .Concat(_state.Signatories.Select(static s => s.Party))
            .Concat(Days.Terms.Segments.SelectMany(static s => s.Value.Obligations).Select(static o => o.Party))
            .Distinct()
            .Where(p => !parties.Contains(p));
    }
}
