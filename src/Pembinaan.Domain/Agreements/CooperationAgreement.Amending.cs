using Pembinaan.Domain.Agreements.Events;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Agreements;

/// <content>What is changed by an addendum after the signing.</content>
public sealed partial class CooperationAgreement
{
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
        if (IsResend(happened, recording) || signatures.IsEmpty)
        {
            return signatures.IsEmpty ? AgreementErrors.AddendumUnsigned.For(nameof(signatures), AgreementLabels.Nobody) : Again(recording);
        }

        var signedOn = signatures.Max(static s => s.Day);
        var retroactive = _state.ClausesOn(addendum.FirstDay).Retroactive == true || addendum.Clauses?.Retroactive == true;
        var effective = addendum.EffectiveFrom(signedOn, retroactive);
        var parties = PartiesOn(signedOn);
        return Kept(
            Carry(
                    happened,
                    recording,
                    [
                        this.UndraftedFault(),
                        _state.Termination is { } ended && Days.IsCutShort && effective > ended.LastDay ? this.OutsideTerm(effective, nameof(addendum)) : null,
                        .. signatures.Select(s => this.AheadFault(s, recording)),
                        addendum.Elements.Any() ? null : AgreementErrors.AddendumEmpty.For(nameof(addendum)),
                        approval?.FaultFor(this),
                        effective == addendum.FirstDay
                            ? null
                            : AgreementErrors.AddendumLate.Warning(
                                nameof(addendum),
                                Argument.Of("signedOn", signedOn),
                                Argument.Of("firstDay", addendum.FirstDay)
                            ),
                        .. parties
                            .Where(p => !HasSigned(p, signatures))
                            .Select(p => AgreementErrors.AddendumUnsigned.For(nameof(signatures), Argument.Of("party", Called(p.Party)))),
                        _state.Termination is { } ineffective && !Days.IsCutShort && addendum.Period is not null
                            ? AgreementErrors.TerminationStaysWithoutEffect.Warning(nameof(addendum), Named, Argument.Of("lastDay", ineffective.LastDay))
                            : null,
                        addendum.Period is { } period
                        && (period.LastDay ?? period.Length?.LastDayFrom(period.FirstDay ?? TermDays.FirstDay ?? effective)) is { } last
                        && last < effective.PlusDays(-1)
                            ? AgreementErrors.ShortensThePast.For(nameof(addendum), Argument.Of("lastDay", last), Argument.Of("firstDay", effective))
                            : null,
                        .. addendum.Scope is { } scope
                            ? [.. Wording.ScopeFaults(scope), Wording.WageFault(scope, addendum.Terms ?? TermsOn(effective)), BeyondFramework(scope, effective)]
                            : Array.Empty<DomainError?>(),
                        .. addendum.Terms is { } terms ? this.TermsFaults(terms, addendum.Parties ?? parties, addendum.Scope ?? ScopeOn(effective)) : [],
                        .. addendum.Numbers.Select(n => this.NoPartyFault(n.Party)),
                        .. findings,
                    ]
                )
                .Bind(next =>
                    approval is null && IsRecommendedToStop && next.GoesOnLongerThan(this)
                        ? AgreementErrors.RenewalApprovalNeeded.For(nameof(approval), Argument.Of("predecessor", Id.Value))
                        : DomainResult.Success(next)
                )
                .Bind(next => next.AfterItsPredecessor(this))
                .Bind(next =>
                    Interruption(next).Except(Interruption(this)) is { IsEmpty: false } days
                        ? DomainResult.Success(next, AgreementErrors.Interrupted.Warning("period", Named, Argument.Of("days", days)))
                        : DomainResult.Success(next)
                ),
            recording
        );
    }

    internal bool GoesOnLongerThan(CooperationAgreement before) =>
        !TermDays.IsEmpty && (before.TermDays.IsEmpty || (before.LastDay is { } last && !(LastDay <= last)));

    /// <summary>The days between the first and the last of a term that do not belong to it.</summary>
    internal static DateSet Interruption(CooperationAgreement agreement) =>
        agreement.TermDays.FirstDay is { } first ? (agreement.LastDay is { } last ? DateSet.Between(first, last) : DateSet.From(first)).Except(agreement.TermDays) : DateSet.None;

    /// <summary>
    /// Whether signatures with shown authority are enough for a party: so many officials as it needs, and every post that must sign together.
    /// </summary>
    internal static bool HasSigned(AgreementParty party, ValueList<Signature> signatures)
    {
        var shown = signatures.Where(s => s.Party == party.Party && s.AuthorityShown).ToList();
        return shown.Select(static s => s.Official).Distinct().Count() >= party.SignaturesNeeded
            && shown.TrueForAll(s => s.TogetherWith.All(post => shown.Exists(t => t.Post == post)));
    }
}
