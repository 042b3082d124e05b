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

    private static Rule<TFacts> Made<TFacts>(Rule<TFacts> rule, Condition<TFacts> condition) => Draft(rule).When(condition).RestsOn(rule.Basis);

    private static Rule<TFacts> Made<TFacts>(Rule<TFacts> rule, GroupKind kind, int needed, Rule<TFacts>[] members)
    {
        var draft = Draft(rule);
        var made = kind switch
        {
            GroupKind.AllOf => draft.AllOf(members),
            GroupKind.AnyOf => draft.AnyOf(members),
            GroupKind.AtLeast => draft.AtLeast(needed, members),
            GroupKind.Not => draft.Not(members[0]),
            _ => draft.Unless(members[0], members[1]),
        };
        return made.RestsOn(rule.Basis);
    }

    private static RuleDraft<TFacts> Draft<TFacts>(Rule<TFacts> rule) => Rule.For<TFacts>(rule.Code).Requires(rule.Requirement);

    private static Rule<TFacts> Like<TFacts>(Rule<TFacts> rule, Effect effect, Rule<TFacts> made)
    {
        made = effect == Effect.Warn ? made.AsWarning() : made;
        return rule.IsOverridable ? made.Overridable() : made;
    }
}
