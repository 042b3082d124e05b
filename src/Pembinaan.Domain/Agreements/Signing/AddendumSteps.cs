using Pembinaan.Domain.Agreements.Events;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Offices;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Agreements;

/// <summary>An addendum, which every party signs: those of the day, and those that it makes a party.</summary>
internal static class AddendumSteps
{
    extension(CooperationAgreement agreement)
    {
        /// <summary>
        /// Concludes an addendum: every party of the day on which it is signed and every party that it names signs it with authority. The agreement stays in
        /// force without interruption.
        /// </summary>
        /// <param name="addendum">What it changes, and from which day.</param>
        /// <param name="authorities">The evidence of the authority of each signatory, for the scope that results.</param>
        /// <param name="recording">Identity, instant and author of the entry.</param>
        /// <param name="provenance">Where this comes from.</param>
        /// <param name="approval">
        /// The evidence of the renewal rule book, which is needed for an addendum that moves the end later once the last evaluation recommends to stop;
        /// otherwise null.
        /// </param>
        /// <returns>
        /// The agreement, with the warning <see cref="AgreementErrors.AddendumLate"/>, <see cref="AgreementErrors.Interrupted"/>,
        /// <see cref="AgreementErrors.PeriodCutShort"/> or <see cref="AgreementErrors.AddendumEndMoved"/>; or
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
            var scope = addendum.Scope ?? agreement.ScopeOn(addendum.FirstDay);
            var joining = (addendum.Parties ?? []).Select(static p => p.Party).ToList();
            return agreement.Amend(
                addendum,
                agreement.SignaturesFrom(authorities, joining),
                recording,
                provenance,
                approval,
                [.. authorities.GroupBy(static a => (a.Party, a.Official)).SelectMany(g => agreement.MismatchFaults([.. g], scope, joining))]
            );
        }

        internal DomainResult<CooperationAgreement> Amend(
            Addendum addendum,
            ValueList<Signature> signatures,
            Recording recording,
            Provenance provenance,
            RenewalApproval? approval = null,
            params ReadOnlySpan<DomainError?> findings
        )
        {
            var happened = new AddendumConcluded(addendum, signatures, provenance, approval?.StoredBy(recording));
            if (signatures.IsEmpty || agreement.IsResend(happened, recording))
            {
                return signatures.IsEmpty ? AgreementErrors.AddendumUnsigned.For(nameof(signatures), AgreementLabels.Nobody) : agreement.Again(recording);
            }

            var signedOn = signatures.Max(static s => s.Day);
            var retroactive = agreement.State.ClausesOn(addendum.FirstDay).Retroactive == true || addendum.Clauses?.Retroactive == true;
            var effective = addendum.EffectiveFrom(signedOn, retroactive);
            var parties = agreement.PartiesOn(signedOn);
            var stated = addendum.Period is { } period
                ? period.LastDay ?? period.Length?.LastDayFrom(period.FirstDay ?? agreement.TermDays.FirstDay ?? effective)
                : null;
            return agreement.Kept(
                agreement.Carry(
                        happened,
                        recording,
                        [
                            agreement.State.Termination is { } ended && agreement.Days.IsCutShort && effective > ended.LastDay
                                ? agreement.OutsideTerm(effective, nameof(addendum))
                                : null,
                            .. signatures.Select(s => agreement.AheadFault(s, recording)),
                            approval?.FaultFor(agreement),
                            effective == addendum.FirstDay
                                ? null
                                : AgreementErrors.AddendumLate.Warning(
                                    nameof(addendum),
                                    Argument.Of("signedOn", signedOn),
                                    Argument.Of("firstDay", addendum.FirstDay)
                                ),
                            .. parties
                                .Where(p => !agreement.HasLeftUnsucceeded(p.Party, addendum, signedOn))
                                .Where(p => !SigningEvidence.HasSigned(p, [.. signatures.Select(s => s with { Party = agreement.Meant(s.Party, s.Day) })]))
                                .Select(static p => p.Party)
                                .Except(addendum.Unsigned(signatures))
                                .Select(p => AgreementErrors.AddendumUnsigned.For(nameof(signatures), Argument.Of("party", agreement.Called(p)))),
                            agreement.State.Termination is { } ineffective && !agreement.Days.IsCutShort && addendum.Period is not null
                                ? AgreementErrors.TerminationStaysWithoutEffect.Warning(
                                    nameof(addendum),
                                    agreement.Named,
                                    Argument.Of("lastDay", ineffective.LastDay)
                                )
                                : null,
                            stated is { } last && last < effective.PlusDays(-1)
                                ? AgreementErrors.ShortensThePast.For(nameof(addendum), Argument.Of("lastDay", last), Argument.Of("firstDay", effective))
                                : null,
                            .. addendum.Scope is { } scope
                                ? [
                                    ContentSteps.WageFault(scope, addendum.Terms ?? agreement.TermsOn(effective)),
                                    agreement.BeyondFramework(scope, effective)
                                ]
                                : Array.Empty<DomainError?>(),
                            addendum.Parties is { } named ? agreement.TwiceFault(named, nameof(addendum)) : null,
                            .. addendum.Terms is { } terms
                                ? agreement.TermsFindings(terms, addendum.Parties ?? parties, addendum.Scope ?? agreement.ScopeOn(effective))
                                : [],
                            .. findings,
                        ]
                    )
                    .Bind(next =>
                        approval is null && agreement.IsRecommendedToStop && next.GoesOnLongerThan(agreement)
                            ? AgreementErrors.RenewalApprovalNeeded.For(nameof(approval), Argument.Of("predecessor", agreement.ByName))
                            : DomainResult.Success(next)
                    )
                    .Bind(next => next.AfterItsPredecessor(agreement))
                    .Bind(next =>
                        DomainResult.Success(next, [.. next.EndMoved(stated), .. addendum.Period is null ? [] : next.PeriodCutShort()])
                    )
                    .Bind(next =>
                        Interruption(next).Except(Interruption(agreement)) is { IsEmpty: false } days
                            ? DomainResult.Success(next, AgreementErrors.Interrupted.Warning("period", agreement.Named, Argument.Of("days", days)))
                            : DomainResult.Success(next)
                    ),
                recording
            );
        }

        // Whoever was dissolved without a successor cannot sign that it leaves.
        private bool HasLeftUnsucceeded(PartyId party, Addendum addendum, LocalDate day) =>
            addendum.Parties is { } named
            && !named.Any(p => p.Party == party)
            && agreement.State.Successions.FindLast(s => s.Party == party && s.FirstDay <= day) is { Successor: null };

        // Each suspended day of the term adds one to the end, where a clause says so.
        private List<DomainError> EndMoved(LocalDate? stated)
        {
            List<DomainError> found = [];
            var days = agreement.SuspendedDays & agreement.Days.SuspensionsAdded;
            if (stated is { } end && agreement.LastDay is { } last && last > end && days.Count() is { } added && end.PlusDays(added) == last)
            {
                found.Add(AgreementErrors.AddendumEndMoved.Warning(
                    "addendum",
                    agreement.Named,
                    Argument.Of("stated", end),
                    Argument.Of("days", days),
                    Argument.Of("lastDay", last)
                ));
            }

            return found;
        }

        private DomainError[] PeriodCutShort() =>
            agreement.Days.IsCutShort
                ? [AgreementErrors.PeriodCutShort.Warning("addendum", agreement.Named, Argument.Of("lastDay", agreement.State.Termination!.LastDay))]
                : [];

        private IEnumerable<DomainError?> TermsFindings(AgreementTerms terms, ValueList<AgreementParty> parties, ValueList<ScopeItem> scope) =>
            terms
                .Named.Where(named => !parties.Any(p => p.Party == named))
                .Select(named => AgreementErrors.NotAParty.For(nameof(terms), Argument.Of("party", agreement.Called(named)), agreement.Named))
                .Append(ContentSteps.WageFacilityFinding(terms, parties, scope));

        internal bool GoesOnLongerThan(CooperationAgreement? before) =>
            (!agreement.TermDays.IsEmpty && (before is null || before.TermDays.IsEmpty || (before.LastDay is { } last && !(agreement.LastDay <= last))))
            || (agreement.HangsOnUnknownFramework && before?.UndeterminedDays.LastDay is { } possibly && !(agreement.UndeterminedDays.LastDay <= possibly));
    }

    /// <summary>The days between the first and the last of a term that do not belong to it.</summary>
    private static DateSet Interruption(CooperationAgreement agreement) =>
        agreement.TermDays.FirstDay is { } first
            ? (agreement.LastDay is { } last ? DateSet.Between(first, last) : DateSet.From(first)).Except(agreement.TermDays)
            : DateSet.None;
}
