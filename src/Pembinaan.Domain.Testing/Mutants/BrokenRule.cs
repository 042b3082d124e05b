using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Testing;

/// <summary>A policy and one way in which it is wrong. A condition is wrong in its days; a group, an effect or a version as a whole.</summary>
internal sealed record BrokenRule<TFacts>(string Code, string Change)
{
    // A function names what it reads; what stands on given days reads nothing.
    private static readonly NamedFact<TFacts> Nothing = new FactOf<TFacts, bool>("nothing", new("tidak ada", "nothing"), static (in _) => true);

    /// <summary>The rule that is broken; null where a version is.</summary>
    internal Rule<TFacts>? Rule { get; private init; }

    /// <summary>Whether its condition is one that is easily taken for the right one, and another than it for some facts.</summary>
    internal bool IsNear { get; private init; }

    /// <summary>The days of the broken condition, of the facts and the days of the right one.</summary>
    internal Func<TFacts, Window, Window>? Days { get; private init; }

    /// <summary>Whether a row is decided otherwise, of a rule that is in force on its day; null where a version is broken.</summary>
    internal Func<JudgedRow<TFacts>, bool>? Turns { get; private init; }

    /// <summary>Whether it may be that no policy can be made of it.</summary>
    internal bool MayFail { get; private init; }

    /// <summary>The broken policy; null where none can be made.</summary>
    internal required Func<Policy<TFacts>, Policy<TFacts>?> Made { get; init; }

    internal static BrokenRule<TFacts> OfCondition(Rule<TFacts> rule, string change, Condition<TFacts> broken) =>
        new(rule.Code, change)
        {
            Rule = rule,
            IsNear = true,
            Days = (facts, right) => Attempt.WindowOf(broken, facts) ?? right,
            Turns = row => row.IsTurnedBy(rule, Attempt.At(broken, row.Row.Facts, row.Row.Day) ?? row.Of(rule)),
            Made = policy => policy.With(rule, Rebuilt.Single(rule, broken)),
        };

    internal static BrokenRule<TFacts> OfDays(Rule<TFacts> rule, string change, Func<Window, Window> days, bool isMoved = false)
    {
        var right = rule.Condition!;
        return new(rule.Code, change)
        {
            Rule = rule,
            Days = (_, window) => days(window),
            Turns = row => (!isMoved || row.IsAtEdge(rule)) && row.IsTurnedBy(rule, days(row.WindowOf(rule)).At(row.Row.Day)),
            Made = policy =>
                policy.With(
                    rule,
                    Rebuilt.Single(
                        rule,
                        Condition<TFacts>.From(right.Description, right.Reads.IsEmpty ? [Nothing] : right.Reads, facts => days(right.WindowOf(facts)))
                    )
                ),
        };
    }

    /// <summary>A group that is wrong in its days; its members' own are asked.</summary>
    internal static BrokenRule<TFacts> OfGroup(Rule<TFacts> group, string change, Func<Window, Window> days) =>
        Whole(
            group,
            change,
            row => days(Always(row.Of(group))).At(row.Row.Day),
            () =>
            {
                var right = RuleSet<TFacts>.Of(group.Code, Rebuilt.WithEffect(group, Effect.Refuse)).Value;
                IEnumerable<NamedFact<TFacts>> reads = right.Reads.Any() ? right.Reads : [Nothing];
                return Rebuilt.Single(group, Condition<TFacts>.From(group.Requirement, reads, facts => days(right.WindowOf(facts))));
            }
        );

    /// <summary>A rule that is made anew.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="change">What is changed.</param>
    /// <param name="verdict">What it says of a row then.</param>
    /// <param name="made">The rule made anew.</param>
    internal static BrokenRule<TFacts> Whole(Rule<TFacts> rule, string change, Func<JudgedRow<TFacts>, Verdict> verdict, Func<Rule<TFacts>> made) =>
        new(rule.Code, change)
        {
            Rule = rule,
            Turns = row => row.IsTurnedBy(rule, verdict(row)),
            Made = policy => policy.With(rule, made()),
        };

    /// <summary>A rule that warns in the place of refusing, or the other way round: whatever it is not met for is another decision.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="change">What is changed.</param>
    /// <param name="effect">What it does then.</param>
    /// <param name="isMember">Whether it stands in a group too, where it cannot warn.</param>
    internal static BrokenRule<TFacts> OfEffect(Rule<TFacts> rule, string change, Effect effect, bool isMember) =>
        new(rule.Code, change)
        {
            Rule = rule,
            MayFail = isMember,
            Turns = row => row.Of(rule) != Verdict.Met,
            Made = policy => policy.With(rule, Rebuilt.WithEffect(rule, effect)),
        };

    private static Window Always(Verdict verdict) =>
        verdict switch
        {
            Verdict.Met => Window.Always,
            Verdict.NotMet => Window.Never,
            _ => Window.Unknown,
        };
}
