using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Rules;

namespace Pembinaan.Domain.Programmes;

/// <summary>Makes rules of conditions and gives each its code.</summary>
internal sealed class ConditionCompiler
{
    private readonly Dictionary<string, int> _codes = new(StringComparer.Ordinal);

    private ConditionCompiler(SentenceCounting counting)
    {
        Counting = counting;
    }

    /// <summary>The national counting of the version, for conditions that name none.</summary>
    internal SentenceCounting Counting { get; }

    internal static Rule<EligibilityFacts>[] RulesOf(ValueList<ProgrammeCondition> conditions, LocalDate firstDay)
    {
        var compiler = new ConditionCompiler(SentenceCounting.NationalOn(firstDay));
        return compiler.RulesOf(conditions);
    }

    /// <summary>The faults of conditions and of those that they are made of. What is nested too deep is told and not looked into.</summary>
    internal static List<DomainError> FaultsOf(ValueList<ProgrammeCondition> conditions)
    {
        var faults = new List<DomainError>();
        AddFaults(conditions, "conditions", 0, faults);
        return faults;
    }

    private static void AddFaults(ValueList<ProgrammeCondition> conditions, string path, int depth, List<DomainError> faults)
    {
        if (depth > ProgrammeCondition.MostNested)
        {
            faults.Add(ProgrammeErrors.ConditionNestedTooDeep.For(path, Argument.Of("most", ProgrammeCondition.MostNested)));
            return;
        }

        for (var i = 0; i < conditions.Count; i++)
        {
            Guard.Against.Null(conditions[i], nameof(conditions));
            var place = FormattableString.Invariant($"{path}[{i}]");
            if (!conditions[i].IsPossible)
            {
                faults.Add(ProgrammeErrors.ConditionImpossible.For(place));
            }

            if (conditions[i].IsGroup)
            {
                AddFaults(conditions[i].Members, place, depth + 1, faults);
            }
        }
    }

    internal Rule<EligibilityFacts>[] RulesOf(ValueList<ProgrammeCondition> conditions)
    {
        var rules = new Rule<EligibilityFacts>[conditions.Count];
        for (var i = 0; i < rules.Length; i++)
        {
            rules[i] = RuleOf(conditions[i]);
        }

        return rules;
    }

    internal Rule<EligibilityFacts> RuleOf(ProgrammeCondition condition)
    {
        var rule = condition.ToRule(this, CodeOf(condition));
        rule = condition.Effect == Effect.Warn ? rule.AsWarning() : rule;
        return condition.IsOverridable ? rule.Overridable() : rule;
    }

    private string CodeOf(ProgrammeCondition condition)
    {
        if (condition.Code is { } given)
        {
            return given;
        }

        var own = FormattableString.Invariant($"COND-{condition.Kind.ToUpperInvariant()}");
        var count = _codes[own] = _codes.GetValueOrDefault(own) + 1;
        return count == 1 ? own : FormattableString.Invariant($"{own}-{count}");
    }
}
