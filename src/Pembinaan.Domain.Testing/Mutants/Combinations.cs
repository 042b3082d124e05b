using System.Numerics;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Testing;

/// <summary>
/// Rows with the members of a group switched to met, not met and unknown: every combination of up to six members, of more as many as are needed to reach each
/// number of met members, each member in its turn.
/// </summary>
internal sealed class Combinations<TFacts>(Policy<TFacts> policy, Samples<TFacts> samples)
{
    private const int Most = 1_000;
    private const int MostRows = 4;
    private const int MostDecisive = 6;
    private const int MostMembersInFull = 6;

    private readonly Dictionary<Rule<TFacts>, List<Sample<TFacts>>> _of = [];
    private readonly Dictionary<Rule<TFacts>, List<Sample<TFacts>>> _decisive = [];

    /// <summary>The combinations of a rule that is decided by itself, or of the group that it stands in.</summary>
    internal List<Sample<TFacts>> Of(Rule<TFacts> rule)
    {
        var top = policy.Tops.FirstOrDefault(t => Leaves(t).Intersect(Leaves(rule)).Any() && Holds(t, rule)) ?? rule;
        if (!_of.TryGetValue(top, out var found))
        {
            _of[top] = found = [.. Made(top).Take(Most)];
        }

        samples.IsCut |= found.Count == Most;
        return found;
    }

    /// <summary>Those in which a member of a group decides: met or not met, the decision is another.</summary>
    internal List<Sample<TFacts>> Decisive(Rule<TFacts> member)
    {
        if (!_decisive.TryGetValue(member, out var found))
        {
            _decisive[member] = found = policy.Tops.Contains(member) ? [] : [.. Of(member).Where(s => Decides(member, s)).Take(MostDecisive)];
        }

        return found;
    }

    private static bool Holds(Rule<TFacts> group, Rule<TFacts> rule) => ReferenceEquals(group, rule) || group.Members.Any(m => Holds(m, rule));

    internal static IEnumerable<Rule<TFacts>> Leaves(Rule<TFacts> rule) => rule.Condition is not null ? [rule] : rule.Members.SelectMany(Leaves).Distinct();

    private bool Decides(Rule<TFacts> member, Sample<TFacts> sample)
    {
        var found = new[] { Verdict.Met, Verdict.NotMet }
            .Select(verdict => Switch(member, verdict, sample.Day) is { } changes ? Samples<TFacts>.Changed(sample, changes) : null)
            .OfType<Sample<TFacts>>()
            .Select(s => Attempt.At(() => Expected.Of(policy.Decide(s.Facts, s.Day))))
            .OfType<Expected>()
            .ToList();
        return found.Count == 2 && found[0] != found[1];
    }

    private IEnumerable<Sample<TFacts>> Made(Rule<TFacts> top)
    {
        Rule<TFacts>[] leaves = [.. Leaves(top)];
        var inForce = policy.DaysOf(top);
        Sample<TFacts>[] rows =
        [
            .. samples
                .Given.Take(MostRows)
                .Select(g => Samples<TFacts>.Within(inForce, g.Day) is { } day ? g with { Day = day } : null)
                .OfType<Sample<TFacts>>(),
        ];
        Dictionary<(int Leaf, Verdict Verdict, LocalDate Day), ValueList<(Lens<TFacts> Lens, object? Value)>?> switches = [];
        foreach (var verdicts in Verdicts(leaves.Length))
        {
            foreach (var row in rows)
            {
                Sample<TFacts>? made = row;
                for (var i = 0; i < leaves.Length && made is not null; i++)
                {
                    var asked = (i, verdicts[i], row.Day);
                    if (!switches.TryGetValue(asked, out var changes))
                    {
                        switches[asked] = changes = Switch(leaves[i], verdicts[i], row.Day);
                    }

                    made = changes is null ? null : Samples<TFacts>.Changed(made, changes);
                }

                if (made is not null)
                {
                    yield return made;
                }
            }
        }
    }

    /// <summary>What a condition reads where it answers so on a day; null if no sample does.</summary>
    private ValueList<(Lens<TFacts> Lens, object? Value)>? Switch(Rule<TFacts> leaf, Verdict verdict, LocalDate day) =>
        samples.Of(leaf, policy.DaysOf(leaf)).Find(s => s.Right?.At(day) == verdict) is { } found ? samples.Read(leaf, found) : null;

    private static IEnumerable<Verdict[]> Verdicts(int members)
    {
        List<Verdict[]> all =
        [
            .. members <= MostMembersInFull
                ? Enumerable
                    .Range(0, 1 << members)
                    .OrderBy(static mask => BitOperations.PopCount((uint)mask))
                    .Select(mask => Told(members, i => (mask >> i & 1) == 1))
                : Enumerable
                    .Range(0, members + 1)
                    .SelectMany(met => Enumerable.Range(0, members).Select(first => Told(members, i => (i - first + members) % members < met))),
        ];
        return all.Concat(
            all.SelectMany(
                (verdicts, at) =>
                    (members <= MostMembersInFull ? Enumerable.Range(0, members) : [at % members])
                        .Where(i => verdicts[i] == Verdict.NotMet)
                        .Select(unknown => verdicts.Select((v, i) => i == unknown ? Verdict.Undetermined : v).ToArray())
            )
        );
    }

    private static Verdict[] Told(int members, Func<int, bool> isMet) =>
        [.. Enumerable.Range(0, members).Select(i => isMet(i) ? Verdict.Met : Verdict.NotMet)];
}
