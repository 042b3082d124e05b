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
        for (var i = 0; i < conditions.Count; i++)
        {
            AddFaults(conditions[i], FormattableString.Invariant($"conditions[{i}]"), 0, faults);
        }

        return faults;
    }

    private static void AddFaults(ProgrammeCondition condition, string place, int depth, List<DomainError> faults)
    {
        Guard.Against.Null(condition);
        if (!condition.IsPossible)
        {
            faults.Add(ProgrammeErrors.ConditionImpossible.For(place));
        }

        if (!condition.IsGroup)
        {
            return;
        }

        if (depth == ProgrammeCondition.MostNested)
        {
            faults.Add(ProgrammeErrors.ConditionNestedTooDeep.For(place, Argument.Of("most", ProgrammeCondition.MostNested)));
            return;
        }

        for (var i = 0; i < condition.Members.Count; i++)
        {
            AddFaults(condition.Members[i], $"{place}.{condition.MemberNamed(i)}", depth + 1, faults);
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
