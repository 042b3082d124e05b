using Pembinaan.Domain.Agreements.Events;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Agreements;

/// <content>What is wrong with a scope and with the terms for it.</content>
public sealed partial class CooperationAgreement
{
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

    internal IEnumerable<DomainError> TermsFaults(AgreementTerms terms, ValueList<AgreementParty> parties, ValueList<ScopeItem> scope)
    {
        var named = terms.Obligations.Select(static o => o.Party).Concat(terms.Costs.SelectMany(static c => c.Bearers));
        foreach (var stranger in named.Concat(terms.Wage is null ? [] : [terms.Wage.PaidBy]).Distinct().Where(p => !parties.Any(q => q.Party == p)))
        {
            yield return AgreementErrors.NotAParty.For(nameof(terms), Argument.Of("party", Called(stranger)), Named);
        }

        foreach (var twice in terms.Obligations.GroupBy(static o => o.Code, StringComparer.Ordinal).Where(static g => g.Skip(1).Any()))
        {
            yield return AgreementErrors.CodeTwice.For(nameof(terms), Argument.Of("code", twice.Key));
        }

        if (terms.Wage?.Through is { } through && !scope.IsEmpty && !parties.Any(p => p.Party == through) && !scope.Any(i => i.Facilities.Contains(through)))
        {
            yield return AgreementErrors.WageFacility.Warning(nameof(terms), Argument.Of("facility", through.Value));
        }

        foreach (var quota in terms.Quotas.Where(static q => q.Amount < 1))
        {
            yield return AgreementErrors.AmountNotPositive.For(nameof(terms), Argument.Of("amount", quota.Amount));
        }
    }

    /// <summary>What is found about a scope that a sheet corrects.</summary>
    internal IEnumerable<DomainError?> ScopeFindings(ValueList<ScopeItem> items) =>
        [.. ScopeFaults(items), WageFault(items, _state.Terms), .. AuthorityFindings(items)];
}
