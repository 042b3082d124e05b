using Pembinaan.Domain.Rules;

namespace Pembinaan.Domain.Testing;

/// <summary>Rules made again with one thing changed. What they say otherwise is left out: it changes no answer.</summary>
internal static class Rebuilt
{
    internal static Rule<TFacts> Single<TFacts>(Rule<TFacts> rule, Condition<TFacts> condition) => Like(rule, rule.Effect, Made(rule, condition));

    internal static Rule<TFacts> Group<TFacts>(Rule<TFacts> rule, GroupKind kind, int needed, Rule<TFacts>[] members) =>
        Like(rule, rule.Effect, Made(rule, kind, needed, members));

    internal static Rule<TFacts> WithEffect<TFacts>(Rule<TFacts> rule, Effect effect) =>
        Like(rule, effect, rule.Condition is { } condition ? Made(rule, condition) : Made(rule, rule.Kind, rule.Needed, [.. rule.Members]));

    private static Rule<TFacts> Made<TFacts>(Rule<TFacts> rule, Condition<TFacts> condition) =>
        Rule<TFacts>.That(rule.Code, rule.Requirement, rule.Basis, condition);

    private static Rule<TFacts> Made<TFacts>(Rule<TFacts> rule, GroupKind kind, int needed, Rule<TFacts>[] members)
    {
        var (code, requirement, basis) = (rule.Code, rule.Requirement, rule.Basis);
        return kind switch
        {
            GroupKind.AllOf => Rule<TFacts>.AllOf(code, requirement, basis, members),
            GroupKind.AnyOf => Rule<TFacts>.AnyOf(code, requirement, basis, members),
            GroupKind.AtLeast => Rule<TFacts>.AtLeast(needed, code, requirement, basis, members),
            GroupKind.Not => Rule<TFacts>.Not(code, requirement, basis, members[0]),
            _ => Rule<TFacts>.Unless(code, requirement, basis, members[0], members[1]),
        };
    }

    private static Rule<TFacts> Like<TFacts>(Rule<TFacts> rule, Effect effect, Rule<TFacts> made)
    {
        made = effect == Effect.Warn ? made.AsWarning() : made;
        return rule.IsOverridable ? made.Overridable() : made;
    }
}
