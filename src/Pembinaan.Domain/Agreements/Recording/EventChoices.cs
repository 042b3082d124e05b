using Pembinaan.Domain.Agreements.Events;

namespace Pembinaan.Domain.Agreements;

/// <summary>Every closed state that an event says. A number that stands for none of them is a mistake in the caller's code.</summary>
internal static class EventChoices
{
    public static void Require(AgreementEvent happened)
    {
        foreach (var (name, isDefined) in In(happened))
        {
            Guard.Against.Outside(!isDefined, $"There is no such {name}.", name);
        }
    }

    private static IEnumerable<(string Name, bool IsDefined)> In(AgreementEvent happened) => happened switch
    {
        AgreementDrafted e => [Of(e.Provenance)],
        PartyNamed e => [Of(e.Provenance)],
        ImplementingOfficeNamed e => [Of(e.Provenance)],
        ProviderBrought e => [Of(e.Provenance)],
        ScopeAgreed e => [Of(e.Provenance)],
        PeriodAgreed e => [Of(e.Provenance)],
        ClausesAgreed e => [Of(e.Provenance), .. Of(e.Clauses)],
        TermsAgreed e => [Of(e.Provenance), .. Of(e.Terms)],
        NumberGiven e => [Of(e.Provenance)],
        SigningDescribed e => [Of(e.Provenance)],
        PurposeStated e => [Of(e.Provenance)],
        AttendanceNoted e => [Of(e.Provenance)],
        BudgetYearStated e => [Of(e.Provenance)],
        SignatoryReported e => [Of(e.Provenance)],
        WitnessNoted e => [Of(e.Provenance)],
        AddendumConcluded e => [Of(e.Provenance), .. e.Addendum.Clauses is { } clauses ? Of(clauses) : [], .. e.Addendum.Terms is { } terms ? Of(terms) : []],
        PredecessorNamed e => [Of(e.Continuation)],
        AgreementEvaluated e => [Of(e.Evaluation.Recommendation)],
        SourceReported e => e.Report.People.Select(static p => Of(p.Role)),
        _ => [],
    };

    private static IEnumerable<(string Name, bool IsDefined)> Of(AgreementClauses clauses) => clauses.Framework is { } rule ? [Of(rule)] : [];

    private static IEnumerable<(string Name, bool IsDefined)> Of(AgreementTerms terms) => terms.Quotas.SelectMany(static q => new[] { Of(q.Unit), Of(q.Per) });

    private static (string Name, bool IsDefined) Of<T>(T value)
        where T : struct, Enum => (typeof(T).Name, Enum.IsDefined(value));
}
