using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Agreements;

/// <summary>What is wrong with what events say of parties, clauses, terms and addenda in itself, whatever the state.</summary>
internal static class AgreementEventFaults
{
    internal static IEnumerable<DomainError> Of(AgreementParty party)
    {
        if (party.SignaturesNeeded < 1)
        {
            yield return AgreementErrors.SignaturesNeeded.For("party", Argument.Of("count", party.SignaturesNeeded));
        }
    }

    internal static IEnumerable<DomainError> Of(AgreementClauses clauses)
    {
        foreach (
            var (name, term, least) in new[]
            {
                ("renewalNotice", clauses.RenewalNotice, 0),
                ("terminationNotice", clauses.TerminationNotice, 0),
                ("runOut", clauses.RunOut, 1),
                ("automaticRenewal.each", clauses.AutomaticRenewal?.Each, 1),
                ("automaticRenewal.notice", clauses.AutomaticRenewal?.Notice, 0),
            }
        )
        {
            if (term is { } length && (length.Months < 0 || length.Days < 0 || length.Months + length.Days < least))
            {
                yield return TimeErrors.LengthNotPositive.For(name, Argument.Of("length", length));
            }
        }

        if (clauses.AutomaticRenewal?.Times is { } times and (< 1 or > 1000))
        {
            yield return AgreementErrors.RenewalTimes.For("automaticRenewal.times", Argument.Of("times", times));
        }

        if (clauses.JointSignatureDays is { } joint && Term.OfDays(Math.Clamp(joint, -3_660_000, 3_660_000)) is var joined && EventYears.IsBeyond(joined))
        {
            yield return JournalErrors.LengthOutOfRange.For("jointSignatureDays", Argument.Of("length", joined));
            yield break;
        }

        if (clauses.JointSignatureDays is { } days and < 0)
        {
            yield return TimeErrors.LengthNotPositive.For("jointSignatureDays", Argument.Of("length", Term.OfDays(days)));
        }
    }

    internal static IEnumerable<DomainError> Of(AgreementTerms terms) =>
        [
            .. terms
                .Obligations.Where(static o => !o.IsPossible)
                .Select(static o => AgreementErrors.RecurrenceImpossible.For("obligations", Argument.Of("code", o.Code))),
            .. terms
                .Obligations.GroupBy(static o => o.Code, StringComparer.Ordinal)
                .Where(static g => g.Skip(1).Any())
                .Select(static g => AgreementErrors.CodeTwice.For("terms", Argument.Of("code", g.Key))),
            .. terms
                .Quotas.Where(static q => q.Amount < 1)
                .Select(static q => AgreementErrors.AmountNotPositive.For("terms", Argument.Of("amount", q.Amount))),
            .. terms.Costs.Where(static c => c.Bearers.IsEmpty).Select(static c => AgreementErrors.CostWithoutBearer.For("costs", Argument.Of("item", c.Item))),
        ];

    private static IEnumerable<DomainError> Of(ValueList<AgreementParty> parties)
    {
        if (parties.Count < 2)
        {
            yield return AgreementErrors.PartiesTooFew.For("parties", Argument.Of("count", parties.Count));
        }

        foreach (var twice in parties.GroupBy(static p => p.Party).Where(static g => g.Skip(1).Any()))
        {
            yield return AgreementErrors.PartyTwice.For("parties", Argument.Of("party", twice.First().NameAsPrinted ?? twice.Key.Bare));
        }

        foreach (var fault in parties.SelectMany(Of))
        {
            yield return fault;
        }
    }

    internal static IEnumerable<DomainError> Of(Addendum addendum, bool isSigned)
    {
        IEnumerable<DomainError> unsigned = isSigned ? [] : [AgreementErrors.AddendumUnsigned.For("signatures", AgreementLabels.Nobody)];
        IEnumerable<DomainError> inverted = addendum.RunOutLastDay is { } last ? ValidityPeriod.Between(addendum.FirstDay, last).ValidationErrors : [];
        return unsigned
            .Concat(inverted)
            .Concat(addendum.Elements.Any() ? [] : [AgreementErrors.AddendumEmpty.For("addendum")])
            .Concat(addendum.Scope is { } scope ? ContentSteps.ScopeFaults(scope) : [])
            .Concat(addendum.Parties is { } parties ? Of(parties) : [])
            .Concat(addendum.Clauses is { } clauses ? Of(clauses) : [])
            .Concat(addendum.Terms is { } terms ? Of(terms) : []);
    }
}
