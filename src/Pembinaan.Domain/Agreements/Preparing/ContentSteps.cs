using Pembinaan.Domain.Agreements.Events;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Agreements;

/// <summary>What the document says; it can be changed until somebody signs.</summary>
internal static class ContentSteps
{
    extension(CooperationAgreement agreement)
    {
        internal DomainResult<CooperationAgreement> Name(AgreementParty party, Recording recording, Provenance provenance = Provenance.AsPrinted)
        {
            Guard.Against.Null(party);
            return agreement.Carry(new PartyNamed(party, provenance), recording, agreement.TwiceFault([.. agreement.State.Parties, party], nameof(party)));
        }

        internal DomainResult<CooperationAgreement> AgreeScope(ValueList<ScopeItem> items, Recording recording, Provenance provenance = Provenance.AsPrinted)
        {
            Guard.Against.Null(recording);
            return agreement.Carry(
                new ScopeAgreed(items, provenance),
                recording,
                [
                    WageFault(items, agreement.State.Terms),
                    agreement.BeyondFramework(items, agreement.Zone.DayOf(recording.Stamp.RecordedAt)),
                    .. agreement.AuthorityFindings(items),
                ]
            );
        }

        internal DomainResult<CooperationAgreement> AgreePeriod(AgreedPeriod period, Recording recording, Provenance provenance = Provenance.AsPrinted)
        {
            Guard.Against.Null(period);
            return agreement.Carry(new PeriodAgreed(period, provenance), recording);
        }

        internal DomainResult<CooperationAgreement> AgreeClauses(AgreementClauses clauses, Recording recording, Provenance provenance = Provenance.AsPrinted)
        {
            Guard.Against.Null(clauses);
            return agreement.Carry(new ClausesAgreed(clauses, provenance), recording);
        }

        internal DomainResult<CooperationAgreement> AgreeTerms(AgreementTerms terms, Recording recording, Provenance provenance = Provenance.AsPrinted)
        {
            Guard.Against.Null(terms);
            return agreement.Carry(
                new TermsAgreed(terms, provenance),
                recording,
                WageFacilityFinding(terms, agreement.State.Parties, agreement.State.Scope),
                WageFault(agreement.State.Scope, terms)
            );
        }

        internal DomainResult<CooperationAgreement> Number(PartyId party, string number, Recording recording, Provenance provenance = Provenance.AsPrinted) =>
            agreement.Carry(new NumberGiven(new(agreement.Meant(Guard.Against.Null(party), DateSet.All), number), provenance), recording);

        /// <summary>Whether somebody is a party on one of some days.</summary>
        internal bool IsParty(PartyId party, in DateSet on) =>
            agreement.Days.Parties.DaysWhere(parties => parties.Any(p => p.Party == party)).Overlaps(on);

        /// <summary>The signatures that stop counting because the scope goes beyond the authority shown for them.</summary>
        private IEnumerable<DomainError> AuthorityFindings(ValueList<ScopeItem> items) =>
            from signature in agreement.State.Signatures
            let beyond = string.Join(", ", signature.NotGoodFor(items).Select(static s => s.Value))
            where beyond.Length > 0
            select AgreementErrors.AuthorityNotShown.Warning(
                nameof(items),
                Argument.Of("official", signature.Signer),
                Argument.Of("party", agreement.Called(signature.Party)),
                Argument.Of("day", signature.Day),
                Argument.Of(
                    "reasons",
                    new LocalisedText($"mandat atau surat kuasanya tidak mencakup {beyond}", $"the mandate or power of attorney does not extend to {beyond}")
                )
            );

        /// <summary>What is found about a scope that a sheet corrects.</summary>
        internal IEnumerable<DomainError?> ScopeFindings(ValueList<ScopeItem> items) =>
            [WageFault(items, agreement.State.Terms), .. agreement.AuthorityFindings(items)];

    }

    internal static DomainError? WageFacilityFinding(AgreementTerms terms, ValueList<AgreementParty> parties, ValueList<ScopeItem> scope) =>
        terms.Wage?.Through is { } through
        && !scope.IsEmpty
        && !parties.Any(p => p.Party == through)
        && !scope.Any(i => i.Facilities.Contains(through))
            ? AgreementErrors.WageFacility.Warning(nameof(terms), Argument.Of("facility", through.Value))
            : null;

    internal static IEnumerable<DomainError> ScopeFaults(ValueList<ScopeItem> items)
    {
        if (items.IsEmpty)
        {
            yield return AgreementErrors.ScopeEmpty.For(nameof(items));
        }

        foreach (var twice in items.GroupBy(static i => i.Subject).Where(static g => g.Skip(1).Any()))
        {
            yield return AgreementErrors.SubjectTwice.For(nameof(items), Argument.Of("subject", twice.Key.Value));
        }
    }

    internal static DomainError? WageFault(ValueList<ScopeItem> items, AgreementTerms terms) =>
        terms.Wage is null && items.FirstOrDefault(static i => i.ProducesGoods) is { } item
            ? AgreementErrors.WageClauseMissing.Warning(nameof(items), Argument.Of("subject", item.Subject.Value))
            : null;
}
