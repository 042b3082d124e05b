using System.Runtime.CompilerServices;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Rules;

namespace Pembinaan.Domain.Cohorts;

/// <summary>The rules of eligibility with that of admission by which adults and children are not mixed, for a look ahead at a programme.</summary>
internal static class AudienceAhead
{
    private static readonly Lazy<RuleBook<EligibilityFacts>> OfAdults = new(static () => Of(Audience.Adults));
    private static readonly Lazy<RuleBook<EligibilityFacts>> OfChildren = new(static () => Of(Audience.Children));

    // Compiled once while anybody holds the conditions.
    private static readonly ConditionalWeakTable<ProgrammeConditions, RuleBook<EligibilityFacts>> ConditionsOfAdults = [];
    private static readonly ConditionalWeakTable<ProgrammeConditions, RuleBook<EligibilityFacts>> ConditionsOfChildren = [];

    /// <summary>The rules of a curriculum.</summary>
    internal static RuleBook<EligibilityFacts> BookOf(Curriculum curriculum)
    {
        var (national, compiled) = curriculum.Audience == Audience.Children ? (OfChildren, ConditionsOfChildren) : (OfAdults, ConditionsOfAdults);
        return curriculum.Conditions is { } conditions ? compiled.GetValue(conditions, c => EligibilityBooks.For(c, national.Value).Value) : national.Value;
    }

    private static RuleBook<EligibilityFacts> Of(Audience audience)
    {
        var admission = AdmissionRules.AdultsAndChildrenAreNotMixed;
        var rule = Rule<EligibilityFacts>
            .That(
                admission.Code,
                admission.Requirement,
                admission.Basis,
                new LambdaCondition<EligibilityFacts>(
                    new("termasuk golongan yang dituju program", "one of those for whom the programme is made"),
                    [EligibilityFact.Status, EligibilityFact.BirthDate],
                    facts => StatusTracks.DaysIn(audience, facts.Person),
                    1
                )
                {
                    ReadInstead = static facts => facts.Person.Status.IsKnown ? null : [EligibilityFact.Status],
                }
            )
            .Concerning("person");
        var (national, name) = (EligibilityBooks.National, audience == Audience.Children ? "CHILDREN" : "ADULTS");
        return RuleBook<EligibilityFacts>
            .Of(
                national.Id,
                national.Name,
                national.SelectedBy,
                [
                    .. national.Versions.Select(v =>
                        RuleVersion<EligibilityFacts>.Of(
                            v.Name,
                            v.Period!,
                            RuleSet<EligibilityFacts>.Of($"{v.Rules!.Id}-{name}", [.. v.Rules.Rules, rule]).Value,
                            v.KeepsEarlierDecisions
                        )
                    ),
                ]
            )
            .Value;
    }
}
