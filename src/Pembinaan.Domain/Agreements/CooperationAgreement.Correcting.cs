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
    /// <see cref="AgreementErrors.NotAParty"/> where the parties no longer fit what follows, what a command would answer about an evaluation, follow-up, award
    /// or fulfilment that would be left without its ground,
    /// <see cref="AgreementErrors.Overlap"/>, <see cref="AgreementErrors.LeftWithoutFramework"/>,
    /// <see cref="JournalErrors.NothingToAnnul"/>, <see cref="JournalErrors.CannotBeAnnulled"/>,
    /// <see cref="JournalErrors.CorrectionOfAnotherKind"/> or <see cref="JournalErrors.NothingToCorrect"/>.
    /// </returns>
    internal DomainResult<CooperationAgreement> Correct(EntryId entry, AgreementEvent instead, string reason, Recording recording)
    {
        Guard.Against.Null(entry);
        Guard.Against.Null(instead);
        Guard.Against.Null(reason);
        Guard.Against.Null(recording);
        return instead.RestsOnEvidence
            ? AgreementErrors.EvidenceIsNotCorrected.For(nameof(instead), Argument.Of("id", entry.Value))
            : Corrected(entry, instead, reason, recording);
    }

    /// <summary>A correction of any entry, by what holds the evidence where one is needed.</summary>
    internal DomainResult<CooperationAgreement> Corrected(
        EntryId entry,
        AgreementEvent instead,
        string reason,
        Recording recording,
        params ReadOnlySpan<DomainError?> findings
    )
    {
        DomainError[] errors = [.. FaultsIn(instead), .. ErrorsAmong(findings)];
        return errors.Length > 0
            ? DomainResult<CooperationAgreement>.Failure(errors)
            : Kept(RecordCorrection(entry, instead, reason, BeginTheSame, recording).Warning([.. findings.ToArray().OfType<DomainError>()]), recording);
    }

    /// <summary>Corrects and annuls several entries as one: only the state after all of them is held against others.</summary>
    internal DomainResult<CooperationAgreement> Reconciled(IReadOnlyList<(EntryId Entry, AgreementEvent? Instead)> changes, string reason, Func<Recording> next)
    {
        DomainError[] faults = [.. changes.SelectMany(static c => c.Instead is null ? [] : FaultsIn(c.Instead))];
        return faults.Length > 0
            ? DomainResult<CooperationAgreement>.Failure(faults)
            : changes
                .Aggregate(
                    DomainResult.Success(Journal),
                    (so, change) =>
                        so.Bind(j =>
                            change.Instead is { } instead
                                ? j.CorrectAny(next(), change.Entry, instead, reason, BeginTheSame)
                                : j.Annul(next(), change.Entry, reason)
                        )
                )
                .Bind(j => Told(Rewritten(j, n => CheckAfter(n, null))));
    }

    /// <summary>
    /// This agreement, unless the evidence of corrected signatures is for something else, or a period or scope does not fit; what has to be known about it as
    /// warnings.
    /// </summary>
    internal DomainResult<CooperationAgreement> HeldAgainst(IEnumerable<SheetFact> corrected, Recording recording)
    {
        var findings = new List<DomainError?>();
        foreach (var fact in corrected)
        {
            findings.AddRange(fact.Findings(this, recording));
        }

        var errors = ErrorsAmong([.. findings]);
        return errors.Length > 0 ? DomainResult<CooperationAgreement>.Failure(errors) : DomainResult.Success(this, [.. findings.OfType<DomainError>()]);
    }

    /// <summary>
    /// What rests on an evaluation, a follow-up or an obligation that is not there, a code given twice, days in common with others of the chain, a framework
    /// that is not in force, also this one for others that were handed in, and parties that nobody named are refused, whichever way they came about; and a
    /// correction that a command would refuse.
    /// </summary>
    private protected override DomainResult CheckAfter(CooperationAgreement next, AgreementEvent? instead)
    {
        DomainError[] strangers =
        [
            .. next.Strangers()
                .ExceptBy(Strangers(), static s => s)
                .Select(s => AgreementErrors.NotAParty.For("party", Argument.Of("party", next.Called(s)), Named)),
        ];
        DomainError[] faults =
        [
            .. strangers,
            .. next.WithoutGround().ExceptBy(WithoutGround().Select(static f => f.Text), static f => f.Text),
            .. next.LeftWithoutFramework(this),
            .. ErrorsAmong(next.FaultsOf(instead)),
            .. next.LongerAfterStop(this, instead),
        ];
        return faults.Length > 0
            ? DomainResult.Failure(faults)
            : DomainResult.All(next.BesideOthers(this).Bind(n => n.TermDays.IsSubsetOf(TermDays) ? DomainResult.Success(n) : n.AfterItsPredecessor(this)));
    }

    /// <summary>
    /// After an evaluation recommended to stop, a correction that lengthens the term is refused as what it would be as a change: a continuation.
    /// </summary>
    internal DomainError[] LongerAfterStop(CooperationAgreement before, AgreementEvent? instead) =>
        instead is not null && this.IsRecommendedToStop && before.IsRecommendedToStop && this.GoesOnLongerThan(before)
            ? [AgreementErrors.RenewalApprovalNeeded.For(nameof(instead), Argument.Of("predecessor", Id.Value))]
            : [];

    /// <summary>What was recorded about evaluations and duties and could not be now: it rests on something that is not there, or its code is taken.</summary>
    internal IEnumerable<DomainError> WithoutGround()
    {
        foreach (
            var code in _state
                .Evaluations.Select(static e => e.Code)
                .CountBy(static c => c)
                .Concat(_state.FollowUps.Select(static f => f.Code).CountBy(static c => c))
                .Where(static c => c.Value > 1)
        )
        {
            yield return AgreementErrors.CodeTwice.For("code", Argument.Of("code", code.Key));
        }

        foreach (var followUp in _state.FollowUps.Where(f => !_state.Evaluations.Exists(e => e.Code == f.Evaluation)))
        {
            yield return AgreementErrors.EvaluationUnknown.For("evaluation", Named, Argument.Of("code", followUp.Evaluation));
        }

        foreach (var closing in _state.FollowUpClosings.Where(c => !_state.FollowUps.Exists(f => f.Code == c.Code)))
        {
            yield return AgreementErrors.FollowUpUnknown.For("code", Named, Argument.Of("code", closing.Code));
        }

        foreach (var award in _state.Awards.Where(a => !this.IsEarned(a)))
        {
            yield return this.Unearned(award);
        }

        foreach (var fault in _state.Fulfilments.Select(this.FulfilmentFault).OfType<DomainError>())
        {
            yield return fault;
        }
    }

    internal static bool BeginTheSame(AgreementEvent first, AgreementEvent second) =>
        first.Begins is { } begun && begun == second.Begins && first.GetType() == second.GetType();

    /// <summary>Who signed, numbered, brought somebody or was succeeded, and is a party on no day.</summary>
    internal IEnumerable<PartyId> Strangers()
    {
        var parties = Days
            .Parties.Segments.SelectMany(static s => s.Value)
            .Select(static p => p.Party)
            .Concat(_state.Successions.Select(static s => s.Party))
            .Concat(_state.Parties.Select(static p => p.Party))
            .ToHashSet();
        return _state
            .Signatures.Select(static s => s.Party)
            .Concat(_state.Numbers.Select(static n => n.Party))
            .Concat(_state.Offices.Select(static o => o.Party))
            .Concat(_state.Brought.Select(static b => b.Party))
            .Concat(_state.Signatories.Select(static s => s.Party))
            .Concat(Days.Terms.Segments.SelectMany(static s => s.Value.Obligations).Select(static o => o.Party))
            .Distinct()
            .Where(p => !parties.Contains(p));
    }
}
