using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Testing;

/// <summary>Every way in which the rules of a policy are broken.</summary>
internal static class Breaking
{
    internal static IEnumerable<BrokenRule<TFacts>> Of<TFacts>(Policy<TFacts> policy, Samples<TFacts> samples)
    {
        HashSet<Rule<TFacts>> members = [.. policy.Rules.SelectMany(static r => r.Members)];
        foreach (var rule in policy.Rules)
        {
            foreach (var broken in rule.Condition is { } condition ? OfCondition(rule, condition, samples) : OfGroup(rule))
            {
                yield return broken;
            }

            // A member of a group cannot warn.
            if (policy.Tops.Contains(rule))
            {
                var (effect, change) =
                    rule.Effect == Effect.Refuse ? (Effect.Warn, "warns instead of refusing") : (Effect.Refuse, "refuses instead of warning");
                yield return BrokenRule<TFacts>.OfEffect(rule, change, effect, members.Contains(rule));
            }
        }

        foreach (var (change, made) in policy.OtherVersions())
        {
            yield return BrokenRule<TFacts>.OfVersion(policy.Id, change, made);
        }
    }

    private static IEnumerable<BrokenRule<TFacts>> OfCondition<TFacts>(Rule<TFacts> rule, Condition<TFacts> condition, Samples<TFacts> samples)
    {
        if (condition.MayBegin)
        {
            yield return Days("begins a day later (exclusive for inclusive)", static w => Moved(w, 1, 0), isMoved: true);
            yield return Days("begins a day earlier", static w => Moved(w, -1, 0), isMoved: true);
        }

        if (condition.MayEnd)
        {
            yield return Days("ends a day earlier (exclusive for inclusive)", static w => Moved(w, 0, -1), isMoved: true);
            yield return Days("ends a day later", static w => Moved(w, 0, 1), isMoved: true);
        }

        yield return Days("inverted", static w => w.Not());
        yield return Days("unknown taken for met", static w => Window.Of(w.Possible));
        if (rule.Effect != Effect.Warn)
        {
            yield return Days("unknown taken for not met", static w => Window.Of(w.Certain));
        }

        yield return Days("dropped: always met", static _ => Window.Always);
        yield return Days("never met", static _ => Window.Never);
        var hasNear = false;
        foreach (var near in condition.Near())
        {
            hasNear = true;
            yield return BrokenRule<TFacts>.OfCondition(rule, new(() => Change(condition, near)), near);
        }

        foreach (var broken in hasNear ? samples.OneStepOff(rule) : [])
        {
            yield return broken;
        }

        BrokenRule<TFacts> Days(string change, Func<Window, Window> days, bool isMoved = false) =>
            BrokenRule<TFacts>.OfDays(rule, change, days, isMoved);
    }

    /// <summary>What a near condition says instead; where it says the same, what it reads instead.</summary>
    private static string Change<TFacts>(Condition<TFacts> condition, Condition<TFacts> near)
    {
        if (near.Description != condition.Description)
        {
            return $"\"{near.Description.En}\" instead of \"{condition.Description.En}\"";
        }

        var (right, wrong) = (Names(condition, near), Names(near, condition));
        return right == wrong ? "counted otherwise" : $"counted otherwise: {wrong} instead of {right}";

        static string Names(Condition<TFacts> one, Condition<TFacts> other) =>
            string.Join(", ", one.Reads.Select(static f => f.Name).Except(other.Reads.Select(static f => f.Name), StringComparer.Ordinal));
    }

    private static IEnumerable<BrokenRule<TFacts>> OfGroup<TFacts>(Rule<TFacts> rule)
    {
        Rule<TFacts>[] members = [.. rule.Members];
        foreach (var (change, kind, needed) in OtherKinds(rule))
        {
            yield return BrokenRule<TFacts>.Whole(rule, change, judged => judged.Row.Of(rule, kind, needed), () => Rebuilt.Group(rule, kind, needed, members));
        }

        if (rule.Kind is GroupKind.Not or GroupKind.Unless)
        {
            var change = rule.Kind == GroupKind.Not ? "not negated" : "without its exception";
            yield return BrokenRule<TFacts>.Whole(
                rule,
                change,
                judged => judged.Row.Of(members[0]),
                () => Rebuilt.Group(rule, GroupKind.AllOf, 1, [members[0]])
            );
        }

        yield return BrokenRule<TFacts>.OfGroup(rule, "inverted", static w => w.Not());
        yield return BrokenRule<TFacts>.OfGroup(rule, "unknown taken for met", static w => Window.Of(w.Possible));
        if (rule.Effect != Effect.Warn)
        {
            yield return BrokenRule<TFacts>.OfGroup(rule, "unknown taken for not met", static w => Window.Of(w.Certain));
        }

        yield return Whole("dropped: always met", Verdict.Met, DateSet.All);
        yield return Whole("never met", Verdict.NotMet, DateSet.None);

        BrokenRule<TFacts> Whole(string change, Verdict verdict, DateSet days) =>
            BrokenRule<TFacts>.Whole(rule, change, _ => verdict, () => Rebuilt.Single(rule, Condition<TFacts>.On(days)));
    }

    private static IEnumerable<(string Change, GroupKind Kind, int Needed)> OtherKinds<TFacts>(Rule<TFacts> rule) =>
        rule.Kind switch
        {
            GroupKind.AllOf => [("any for all", GroupKind.AnyOf, 1)],
            GroupKind.AnyOf => [("all for any", GroupKind.AllOf, rule.Members.Count)],
            GroupKind.AtLeast =>
            [
                .. rule.Needed > 1 ? new[] { ($"{rule.Needed - 1} needed instead of {rule.Needed}", GroupKind.AtLeast, rule.Needed - 1) } : [],
                .. rule.Needed < rule.Members.Count ? new[] { ($"{rule.Needed + 1} needed instead of {rule.Needed}", GroupKind.AtLeast, rule.Needed + 1) } : [],
            ],
            _ => [],
        };

    /// <summary>
    /// The days with their edges moved, where the rule goes over from not met to met or back. Where it goes over to unknown the facts end, and not the rule.
    /// </summary>
    internal static Window Moved(Window window, int first, int last)
    {
        var (certain, possible) = (window.Certain, window.Possible);
        var (gained, lost) = (DateSet.None, DateSet.None);
        foreach (var span in certain.Spans)
        {
            if (first != 0 && span.FirstDay is { } from && from > Earliest && !possible.Contains(from.PlusDays(-1)))
            {
                (gained, lost) = first < 0 ? (gained | DateSet.On(from.PlusDays(-1)), lost) : (gained, lost | DateSet.On(from));
            }

            if (last != 0 && span.LastDay is { } to && to < LocalDate.MaxIsoValue && !possible.Contains(to.PlusDays(1)))
            {
                (gained, lost) = last > 0 ? (gained | DateSet.On(to.PlusDays(1)), lost) : (gained, lost | DateSet.On(to));
            }
        }

        return gained.IsEmpty && lost.IsEmpty ? window : Window.Of((certain | gained).Except(lost), (possible | gained).Except(lost));
    }

    private static readonly LocalDate Earliest = new(1, 1, 1);
}
