using Pembinaan.Domain.Agreements.Events;
using Pembinaan.Domain.Journals;

namespace Pembinaan.Domain.Agreements;

/// <summary>What was typed wrongly, and what is held against an annulment or a correction.</summary>
internal static class CorrectionSteps
{
    extension(CooperationAgreement agreement)
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
        /// The agreement; or <see cref="AgreementErrors.EvidenceIsNotCorrected"/> where the entry or the event rests on evidence,
        /// <see cref="AgreementErrors.ProviderUnsigned"/> for another provider once somebody signed, what is wrong with the event in itself,
        /// <see cref="AgreementErrors.NotAParty"/> where the parties no longer fit what follows, what a command would answer about an evaluation, follow-up,
        /// award or fulfilment that would be left without its ground, <see cref="AgreementErrors.LeftWithoutFramework"/>,
        /// <see cref="JournalErrors.NothingToAnnul"/>, <see cref="JournalErrors.CannotBeAnnulled"/>,
        /// <see cref="JournalErrors.CorrectionOfAnotherKind"/> or <see cref="JournalErrors.NothingToCorrect"/>.
        /// </returns>
        internal DomainResult<CooperationAgreement> Correct(EntryId entry, AgreementEvent instead, string reason, Recording recording)
        {
            Guard.Against.Null(entry);
            Guard.Against.Null(instead);
            Guard.Against.Null(reason);
            Guard.Against.Null(recording);
            return agreement.Journal.Find(recording.Id) is null && agreement.EvidenceFault(entry, instead) is { } fault
                ? fault
                : agreement.Corrected(entry, instead, reason, recording);
        }

        /// <summary>That the entry, or what is to stand in its place, rests on evidence, which a correction does not give; null where neither does.</summary>
        private DomainError? EvidenceFault(EntryId entry, AgreementEvent instead)
        {
            var was = agreement.Journal.Find(entry)?.Event;
            return instead.RestsOnEvidence || was is { RestsOnEvidence: true }
                ? AgreementErrors.EvidenceIsNotCorrected.For(nameof(instead), Argument.Of("id", entry.Value))
                : agreement.ProviderFault(was, instead);
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
            DomainError[] errors = [.. EventWalk.FaultsOf(instead), .. ErrorsAmong(findings)];
            return errors.Length > 0
                ? DomainResult<CooperationAgreement>.Failure(errors)
                : agreement.Kept(
                    agreement.RecordCorrection(entry, instead, reason, BeginTheSame, recording).Warning([.. findings.ToArray().OfType<DomainError>()]),
                    recording
                );
        }

        /// <summary>Corrects and annuls several entries as one: only the state after all of them is held against others.</summary>
        internal DomainResult<CooperationAgreement> Reconciled(
            IReadOnlyList<(EntryId Entry, AgreementEvent? Instead)> changes,
            string reason,
            Func<Recording> next
        )
        {
            DomainError[] faults = [.. changes.SelectMany(static c => c.Instead is null ? [] : EventWalk.FaultsOf(c.Instead))];
            return faults.Length > 0
                ? DomainResult<CooperationAgreement>.Failure(faults)
                : changes
                    .Aggregate(
                        DomainResult.Success(agreement.Journal),
                        (so, change) =>
                            so.Bind(j =>
                                change.Instead is { } instead
                                    ? j.Correct(next(), change.Entry, instead, reason, BeginTheSame)
                                    : j.Annul(next(), change.Entry, reason)
                            )
                    )
                    .Bind(j => CooperationAgreement.Told(agreement.Rewritten(j, n => agreement.HeldAfter(n, null))));
        }

        /// <summary>
        /// This agreement, unless the evidence of corrected signatures is for something else, or a period or scope does not fit; what has to be known about it
        /// as warnings.
        /// </summary>
        internal DomainResult<CooperationAgreement> HeldAgainst(IEnumerable<SheetFact> corrected, Recording recording)
        {
            var findings = new List<DomainError?>();
            foreach (var fact in corrected)
            {
                findings.AddRange(fact.Findings(agreement, recording));
            }

            var errors = ErrorsAmong([.. findings]);
            return errors.Length > 0
                ? DomainResult<CooperationAgreement>.Failure(errors)
                : DomainResult.Success(agreement, [.. findings.OfType<DomainError>()]);
        }

        /// <summary>
        /// What rests on an evaluation, a follow-up or an obligation that is not there, a code given twice, a framework that is not in force, also this one for
        /// others that were handed in, parties that nobody named, and a succession of who is no party then are refused, whichever way they came about; and a
        /// correction that a command would refuse. What a command would warn of is warned of.
        /// </summary>
        internal DomainResult HeldAfter(CooperationAgreement next, AgreementEvent? instead)
        {
            var found = next.FaultsOf(instead);
            DomainError[] stood = [.. SaidBefore.Contradictions(agreement.Journal, next).Select(static f => f.Fault)];
            DomainError[] strangers =
            [
                .. next.Strangers()
                    .Except(agreement.Strangers())
                    .Concat(next.Days.WithoutParty.Except(agreement.Days.WithoutParty).Select(static s => s.Party))
                    .Select(s => AgreementErrors.NotAParty.For("party", Argument.Of("party", next.Called(s)), agreement.Named)),
            ];
            DomainError[] faults =
            [
                .. strangers,
                .. next.UngroundedFulfilments().ExceptBy(agreement.UngroundedFulfilments().Select(static f => f.Text), static f => f.Text),
                .. next.DoneBeforeNow(agreement),
                .. next.LeftWithoutFramework(agreement),
                .. ErrorsAmong(found),
                .. next.LongerAfterStop(agreement, instead),
                .. SaidBefore
                    .Contradictions(next.Journal, next)
                    .Where(f =>
                        (f.Entry.IsCorrection && f.Entry.Sequence > agreement.Revision)
                        || (SaidBefore.IsHeldAfter(f.Entry.Event!, f.Fault) && !stood.Contains(f.Fault))
                    )
                    .Select(static f => f.Fault),
            ];
            return faults.Length > 0
                ? DomainResult.Failure([.. faults.Distinct()])
                : DomainResult.All(
                    DomainResult.Success([.. found.OfType<DomainError>(), .. instead is null ? [] : Conclusion.LevelFindings(agreement, next, instead)]),
                    next.BesideOthers(agreement)
                        .Bind(n => n.TermDays.IsSubsetOf(agreement.TermDays) ? DomainResult.Success(n) : n.AfterItsPredecessor(agreement))
                );
        }

        /// <summary>
        /// After an evaluation recommended to stop, a correction that lengthens the term is refused as what it would be as a change: a continuation.
        /// </summary>
        private DomainError[] LongerAfterStop(CooperationAgreement before, AgreementEvent? instead) =>
            instead is not null && agreement.IsRecommendedToStop && before.IsRecommendedToStop && agreement.GoesOnLongerThan(before)
                ? [AgreementErrors.RenewalApprovalNeeded.For(nameof(instead), Argument.Of("predecessor", agreement.ByName))]
                : [];

        /// <summary>What a command would answer that recorded a corrected event.</summary>
        internal DomainError?[] FaultsOf(AgreementEvent? instead) =>
            [
                agreement.EndFault(instead),
                agreement.NoticeFinding(instead),
                agreement.SuspensionFault(instead),
                agreement.EvaluationFinding(instead),
                agreement.SuccessionFault(instead),
                SaidBefore.Now(agreement).NoActor(instead),
            ];
    }

    /// <summary>The findings that are errors.</summary>
    internal static DomainError[] ErrorsAmong(ReadOnlySpan<DomainError?> findings) =>
        [.. findings.ToArray().OfType<DomainError>().Where(static f => f.Severity == ValidationSeverity.Error)];

    internal static bool BeginTheSame(AgreementEvent first, AgreementEvent second) =>
        first.Begins is { } begun && begun == second.Begins && first.GetType() == second.GetType();
}
