using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Testing;

/// <summary>A policy and one way in which it is wrong. A condition is wrong in its days; a group, an effect or a version as a whole.</summary>
internal sealed class BrokenRule<TFacts>
{
    // A function names what it reads; what stands on given days reads nothing.
    private static readonly NamedFact<TFacts> Nothing = new FactOf<TFacts, bool>("nothing", new("tidak ada", "nothing"), static (in _) => true);

    private Func<Window, Window>? _days;
    private bool _isMoved;
    private Func<JudgedRule<TFacts>, bool>? _turns;
    private Func<Policy<TFacts>, Policy<TFacts>?>? _made;

    private BrokenRule(string code, Wording change)
    {
        Code = code;
        Change = change;
    }

    internal string Code { get; }

    internal Wording Change { get; }

    /// <summary>The rule that is broken; null where a version is.</summary>
    internal Rule<TFacts>? Rule { get; private init; }

    /// <summary>Its condition, where it is one that is easily taken for the right one, and another than it for some facts.</summary>
    internal Condition<TFacts>? Near { get; private init; }

    /// <summary>Whether it is wrong in the days of its condition.</summary>
    internal bool IsOfDays => Near is not null || _days is not null;

    /// <summary>Whether it may be that no policy can be made of it.</summary>
    internal bool MayFail { get; private init; }

    internal static BrokenRule<TFacts> OfCondition(Rule<TFacts> rule, Wording change, Condition<TFacts> broken) =>
        new(rule.Code, change) { Rule = rule, Near = broken };

    internal static BrokenRule<TFacts> OfDays(Rule<TFacts> rule, string change, Func<Window, Window> days, bool isMoved = false) =>
        new(rule.Code, change)
        {
            Rule = rule,
            _days = days,
            _isMoved = isMoved,
        };

    internal static BrokenRule<TFacts> OfVersion(string book, string change, Policy<TFacts> made) => new(book, change) { _made = _ => made };

    /// <summary>The days of the broken condition, of the facts and the days of the right one.</summary>
    internal Window Days(in TFacts facts, in Window right) => Near is not null ? Attempt.WindowOf(Near, facts) ?? right : _days!(right);

    /// <summary>Whether the row of a rule that is in force on its day is decided otherwise.</summary>
    internal bool Turns(JudgedRule<TFacts> judged) =>
        _turns is not null ? _turns(judged)
        : Near is not null ? judged.IsTurnedBy(Attempt.At(Near, judged.Facts, judged.Day) ?? judged.Verdict)
        : (!_isMoved || judged.IsAtEdge) && judged.IsTurnedBy(_days!(judged.Days).At(judged.Day));

    /// <summary>The broken policy; null where none can be made.</summary>
    internal Policy<TFacts>? Made(Policy<TFacts> policy)
    {
        if (_made is not null)
        {
            return _made(policy);
        }

        var (rule, right, days) = (Rule!, Rule!.Condition!, _days!);
        var broken =
            Near
            ?? Condition<TFacts>.From(right.Description, right.Reads.IsEmpty ? [Nothing] : right.Reads, facts => days(right.WindowOf(facts)));
        return policy.With(rule, Rebuilt.Single(rule, broken));
    }

    /// <summary>A group that is wrong in its days; its members' own are asked.</summary>
    internal static BrokenRule<TFacts> OfGroup(Rule<TFacts> group, string change, Func<Window, Window> days) =>
        Whole(
            group,
            change,
            judged => days(Always(judged.Verdict)).At(judged.Day),
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
    internal static BrokenRule<TFacts> Whole(Rule<TFacts> rule, string change, Func<JudgedRule<TFacts>, Verdict> verdict, Func<Rule<TFacts>> made) =>
        new(rule.Code, change)
        {
            Rule = rule,
            _turns = judged => judged.IsTurnedBy(verdict(judged)),
            _made = policy => policy.With(rule, made()),
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
            _turns = static judged => judged.Verdict != Verdict.Met,
            _made = policy => policy.With(rule, Rebuilt.WithEffect(rule, effect)),
        };

    private static Window Always(Verdict verdict) =>
        verdict switch
        {
            Verdict.Met => Window.Always,
            Verdict.NotMet => Window.Never,
            _ => Window.Unknown,
        };
}
