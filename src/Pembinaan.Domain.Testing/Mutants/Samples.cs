using System.Reflection;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Testing;

/// <summary>
/// Facts beside those of the rows: each row with one fact changed, and with two, to what they are in another row, to a value next to it, to an awkward day
/// (month ends, 29 February), to unknown, or to what the rule itself names; and with the two values between which the answer of a condition changes on a day
/// on which its rule is in force.
/// </summary>
internal sealed class Samples<TFacts>
{
    internal const int Most = 2_000;

    private const int MostValues = 250;
    private const int MostTurns = 8;

    private readonly ValueList<DecisionRow<TFacts>> _rows;
    private readonly ValueList<TFacts> _further;
    private readonly Dictionary<Lens<TFacts>, List<object?>> _values = [];
    private readonly Lazy<IReadOnlyList<Lens<TFacts>>> _lenses;
    private readonly Dictionary<Lens<TFacts>, List<Sample<TFacts>>> _reached = [];
    private readonly Dictionary<Condition<TFacts>, Lens<TFacts>[]> _reads = [];
    private readonly Dictionary<Condition<TFacts>, Neighbours> _neighbours = [];
    private readonly Dictionary<Rule<TFacts>, (List<Sample<TFacts>> Samples, bool IsCut)> _ofRules = [];
    private List<Sample<TFacts>>? _given;
    private Neighbours? _plain;

    internal Samples(ValueList<DecisionRow<TFacts>> rows, ValueList<TFacts> further)
    {
        (_rows, _further) = (rows, further);
        _lenses = new(() => Lenses.Of(_rows.Select(static r => r.Facts).Concat(_further)));
    }

    /// <summary>The facts of the rows, and further ones. Made when they are asked for: nothing is looked for where rows notice every broken rule.</summary>
    internal List<Sample<TFacts>> Given =>
        _given ??=
        [
            .. _rows.Select(static r => new Sample<TFacts>(r.Facts, r.Day, $"the facts of \"{r.Name}\"")),
            .. _further.Select((facts, i) => new Sample<TFacts>(facts, _rows[0].Day, $"the further facts {i + 1}")),
        ];

    private Neighbours Plain => _plain ??= new(NamedValues.None, Days);

    private LocalDate[] Days => [.. Given.Select(static g => g.Day).Distinct().Take(2)];

    /// <summary>Whether a limit left facts out of what was asked for since this was last set.</summary>
    internal bool IsCut { get; set; }

    /// <summary>All with one fact changed, up to a limit in which each fact and each row has the same share.</summary>
    internal IEnumerable<Sample<TFacts>> All
    {
        get
        {
            IsCut |= Given.Count * (1 + _lenses.Value.Sum(lens => (long)ValuesOf(lens).Count)) > Most;
            return Given.Take(Most / 4).Concat(Trials.InTurn([.. _lenses.Value.Select(lens => Trials.Passes(lens, ValuesOf(lens), Given))])).Take(Most);
        }
    }

    /// <summary>The first row with one fact changed to nothing, or to what stands beside nothing, of each fact.</summary>
    internal IEnumerable<Sample<TFacts>> Without =>
        _lenses.Value.SelectMany(lens => lens.Beside(null, Plain).Select(v => Changed(Given[0], [(lens, v)]))).OfType<Sample<TFacts>>();

    /// <summary>Those that the condition of a rule may tell apart: the rows as they are, and with one fact changed, or two, that the condition reads.</summary>
    /// <param name="rule">A rule with a condition.</param>
    /// <param name="inForce">The days on which the rule is in force.</param>
    internal List<Sample<TFacts>> Of(Rule<TFacts> rule, DateSet inForce)
    {
        if (!_ofRules.TryGetValue(rule, out var found))
        {
            _ofRules[rule] = found = Find(rule.Condition!, inForce);
        }

        IsCut |= found.IsCut;
        return found.Samples;
    }

    /// <summary>Everything that the condition of a rule reads, as it is in a sample: the same in other facts makes the rule answer the same.</summary>
    internal ValueList<(Lens<TFacts> Lens, object? Value)> Read(Rule<TFacts> rule, Sample<TFacts> sample) =>
        Reads(rule.Condition!).Select(lens => (lens, lens.Get(sample.Facts))).ToValueList();

    /// <summary>A rule that counts, its limit one step off, of values of which the library makes no such condition: decimals, lesson hours.</summary>
    internal IEnumerable<BrokenRule<TFacts>> OneStepOff(Rule<TFacts> rule)
    {
        // What a condition reads is found by trying: only where something in the facts has a step.
        var condition = rule.Condition!;
        foreach (var lens in _lenses.Value.Where(static lens => lens.MayStep))
        {
            if (lens.Step(NamedValues.Of(condition)) is not { } step || !Reads(condition).Contains(lens))
            {
                continue;
            }

            foreach (var by in new[] { 1, -1 })
            {
                yield return BrokenRule<TFacts>.OfCondition(
                    rule,
                    $"{lens.Name} taken for {step} {(by > 0 ? "more" : "less")}",
                    Condition<TFacts>.From(condition.Description, condition.Reads, facts => condition.WindowOf(lens.Moved(facts, step, by)))
                );
            }
        }
    }

    /// <summary>
    /// Facts of which a condition that is easily taken for that of a rule reads something else, such as a release counted otherwise; and those with each other
    /// fact on both sides of where the rule turns.
    /// </summary>
    internal List<Sample<TFacts>> ReadOtherwise(Rule<TFacts> rule, Condition<TFacts> near, DateSet inForce)
    {
        var condition = rule.Condition!;
        var reads = Reads(condition);
        var otherwise = Trials
            .InTurn([.. reads.Where(static lens => lens.IsOpen).Select(lens => Trials.Passes(lens, ValuesOf(lens, condition), Given))])
            .Where(s => Written(condition, s.Facts) is { } right && Written(near, s.Facts) is { } wrong && !right.SequenceEqual(wrong, StringComparer.Ordinal))
            .Take(MostTurns)
            .ToList();
        return
        [
            .. reads
                .SelectMany(lens => Turned(lens, otherwise, condition, inForce))
                .Select(s => s with { Right = Attempt.WindowOf(condition, s.Facts) })
                .Where(static s => s.Right is not null),
        ];
    }

    /// <summary>What of the facts that a rule reads could not be tried enough, as "value of T"; null where all was.</summary>
    /// <remarks>
    /// Numbers, days, flags and the like are searched through. Of other types only those values are tried that rows and rule name, and what is made of them:
    /// where these leave the rule always met or never, or do not reach a limit, nothing is known of the rest.
    /// </remarks>
    /// <param name="rule">A rule with a condition.</param>
    internal string? Untried(Rule<TFacts> rule)
    {
        var reads = Reads(rule.Condition!);
        var types = reads.Where(static lens => lens.IsOpen).Select(static lens => lens.TypeName).Distinct(StringComparer.Ordinal).ToList();
        return types.Count > 0 ? $"value of {string.Join(" or ", types)}"
            : reads.Length == 0 && !rule.Condition!.Reads.IsEmpty ? $"other value of {string.Join(" or ", rule.Condition.Reads.Select(static f => f.Label.En))}"
            : null;
    }

    /// <summary>Whether the samples of a rule show it met and not met on days on which it is in force.</summary>
    internal bool ShowsBothSides(Rule<TFacts> rule, DateSet inForce)
    {
        var samples = Of(rule, inForce);
        return samples.Exists(s => s.Right!.Value.Certain.Overlaps(inForce)) && samples.Exists(s => !inForce.Except(s.Right!.Value.Possible).IsEmpty);
    }

    /// <summary>The same facts with others in the place of some; facts may refuse a value, and then there are none.</summary>
    internal static Sample<TFacts>? Changed(Sample<TFacts> given, IEnumerable<(Lens<TFacts> Lens, object? Value)> changes)
    {
        var (facts, made) = (given.Facts, (List<(Lens<TFacts> Lens, object? Value)>?)null);
        foreach (var (lens, value) in changes)
        {
            if (!lens.Reaches(facts))
            {
                return null;
            }

            var now = lens.Get(facts);
            if (Equals(now, value))
            {
                continue;
            }

            if (!TryWith(facts, lens, now, value, out facts))
            {
                return null;
            }

            made ??= [.. given.Changes];
            made.RemoveAll(c => ReferenceEquals(c.Lens, lens));
            made.Add((lens, value));
        }

        return made is null && given.Right is null ? given : given with { Facts = facts, Changes = made?.ToValueList() ?? given.Changes, Right = null };
    }

    /// <summary>The same facts with another value in the place of what is there now; facts may refuse it.</summary>
    internal static bool TryWith(TFacts given, Lens<TFacts> lens, object? now, object? value, out TFacts facts)
    {
        facts = given;
        if (Equals(now, value))
        {
            return true;
        }

        try
        {
            facts = lens.With(given, value);
            return true;
        }
        catch (Exception refused) when (refused is TargetInvocationException or ArgumentException)
        {
            return false;
        }
    }

    /// <summary>The day itself if the days have it, else the nearest after it, else the nearest before; null of no days.</summary>
    internal static LocalDate? Within(DateSet days, LocalDate day) => days.NextDayIn(day) ?? days.PreviousDayIn(day);

    private (List<Sample<TFacts>> Samples, bool IsCut) Find(Condition<TFacts> condition, DateSet inForce)
    {
        // Lists and timelines turn on the days of rows, and on one on which the rule is in force.
        if (Given.TrueForAll(g => !inForce.Contains(g.Day)) && Within(inForce, Days[0]) is { } near)
        {
            var later = near < LocalDate.MaxIsoValue ? near.PlusDays(1) : near;
            _neighbours[condition] = new(NamedValues.Of(condition), [inForce.Contains(later) ? later : near, .. Days]);
        }

        var reads = Reads(condition);
        var (samples, seen) = (new List<Sample<TFacts>>(), new HashSet<object?[]>(SameValues.Instance));
        var bases = Given.Where(g => seen.Add(ValuesIn(g.Facts, reads))).ToList();
        samples.AddRange(Given.Select(s => s with { Right = Attempt.WindowOf(condition, s.Facts) }).Where(static s => s.Right is not null));
        Dictionary<Lens<TFacts>, List<object?>> values = [];
        foreach (var lens in reads)
        {
            var all = ValuesOf(lens, condition);
            values[lens] = WithEdges(lens, Others(lens, reads, Trials.Spread(bases, MostTurns)), all, new(lens, all, condition), inForce);
        }

        var ones = Trials.InTurn([.. reads.Select(lens => Trials.Passes(lens, values[lens], bases, reads.Length == 1))]);
        var twos = Trials.InTurn(
            [.. reads.SelectMany((one, i) => reads.Skip(i + 1).Select(other => Trials.Pairs(one, other, values, bases, reads.Length == 2)))]
        );
        var others = Elsewhere.Of(condition, inForce, reads, values, bases);
        var threes = Trials.InTurn([.. reads.Select(lens => Trials.Passes(lens, values[lens], others))]);
        var turned = Trials.InTurn([.. reads.Select(lens => Turned(lens, others, condition, inForce))]);
        var (left, isCut) = (Most, false);
        Add(ones.Take(Most / 2).Concat(Trials.InTurn([turned, twos, threes, ones.Skip(Most / 2)])));

        // What three facts together make not met turns once more with each of them.
        var refused = samples.Where(s => s.Changes.Count > 2 && !inForce.Except(s.Right!.Value.Possible).IsEmpty).Take(MostTurns / 2).ToList();
        left = Math.Max(left, Most / 4);
        Add(Trials.InTurn([.. reads.Select(lens => Turned(lens, refused, condition, inForce, again: true))]));
        return (samples, isCut);

        void Add(IEnumerable<Sample<TFacts>> more)
        {
            foreach (var sample in more)
            {
                if (!seen.Add(ValuesIn(sample.Facts, reads)))
                {
                    continue;
                }

                if (left-- == 0)
                {
                    isCut = true;
                    break;
                }

                if (Attempt.WindowOf(condition, sample.Facts) is { } right)
                {
                    samples.Add(sample with { Right = right });
                }
            }
        }
    }

    /// <summary>Some rows, those once that a condition reads as the same but for one fact, where they take every value of it.</summary>
    private static IEnumerable<Sample<TFacts>> Others(Lens<TFacts> lens, Lens<TFacts>[] reads, IEnumerable<Sample<TFacts>> rows) =>
        lens.TakesAll
            ? rows.DistinctBy(
                row => (object?[])[row.Day, lens.Reaches(row.Facts), .. reads.Where(r => r != lens).Select(r => r.Get(row.Facts))],
                SameValues.Instance
            )
            : rows;

    /// <summary>Values with those between which the answer changes in some rows, and with values beside these.</summary>
    private List<object?> WithEdges(
        Lens<TFacts> lens,
        IEnumerable<Sample<TFacts>> rows,
        List<object?> values,
        Thresholds<TFacts> thresholds,
        DateSet inForce
    )
    {
        var near = NeighboursOf(thresholds.Condition);
        var edges = rows.SelectMany(row => Within(inForce, row.Day) is { } day ? thresholds.Of(row.Facts, day) : []).Distinct().ToList();
        return [.. values.Concat(edges).Concat(edges.SelectMany(e => lens.Beside(e, near))).Distinct()];
    }

    private IEnumerable<Sample<TFacts>> Turned(
        Lens<TFacts> lens,
        List<Sample<TFacts>> others,
        Condition<TFacts> condition,
        DateSet inForce,
        bool again = false
    )
    {
        var few = ValuesOf(lens, condition).Where(v => lens.Key(v) is not null).Take(MostTurns).ToList();
        var thresholds = new Thresholds<TFacts>(lens, few, condition);
        return others
            .Where(other => again || !other.Changes.Any(c => ReferenceEquals(c.Lens, lens)))
            .SelectMany(other =>
                WithEdges(lens, [other], few, thresholds, inForce).Skip(again ? 0 : few.Count).Select(v => Changed(other, [(lens, v)])).OfType<Sample<TFacts>>()
            );
    }

    /// <summary>What the rows hold, with values beside; where they hold nothing, values that anybody would try.</summary>
    private List<object?> ValuesOf(Lens<TFacts> lens)
    {
        if (!_values.TryGetValue(lens, out var values))
        {
            var held = Given.Select(g => lens.Get(g.Facts)).Distinct().ToList();
            var tried = held.Exists(lens.IsSome) ? held : [.. held, .. lens.Seeds(Plain)];
            List<object?> all = [.. tried.Concat(tried.SelectMany(v => lens.Beside(v, Plain))).Distinct()];
            _values[lens] = values = all.Count <= MostValues ? all : [.. lens.Beside(null, Plain).Concat(Trials.Spread(all, MostValues)).Distinct()];
        }

        return values;
    }

    /// <summary>The same with what a condition names, with values beside that, and with what it names within the values of the rows.</summary>
    private List<object?> ValuesOf(Lens<TFacts> lens, Condition<TFacts> condition)
    {
        var near = NeighboursOf(condition);
        var named = lens.Named(near).Take(MostTurns * MostTurns).ToList();
        var held = Given.Select(g => lens.Get(g.Facts)).Distinct().Take(MostTurns);
        return
        [
            .. ValuesOf(lens)
                .Concat(named)
                .Concat(named.SelectMany(v => lens.Beside(v, near)))
                .Concat(held.SelectMany(v => lens.Beside(v, near)))
                .Distinct()
                .Take(2 * MostValues),
        ];
    }

    private Neighbours NeighboursOf(Condition<TFacts> condition)
    {
        if (!_neighbours.TryGetValue(condition, out var near))
        {
            _neighbours[condition] = near = new(NamedValues.Of(condition), Days);
        }

        return near;
    }

    private Lens<TFacts>[] Reads(Condition<TFacts> condition)
    {
        if (!_reads.TryGetValue(condition, out var reads))
        {
            Dictionary<Sample<TFacts>, List<string?>?> written = new(ReferenceEqualityComparer.Instance);
            List<string?>? Own(Sample<TFacts> given) => written.TryGetValue(given, out var own) ? own : written[given] = Written(condition, given.Facts);
            _reads[condition] = reads = [.. _lenses.Value.Where(lens => Reached(lens).Exists(g => IsRead(g, lens, condition, Own)))];
        }

        return reads;
    }

    /// <summary>Some rows that hold the records on the way to what a lens changes.</summary>
    private List<Sample<TFacts>> Reached(Lens<TFacts> lens)
    {
        if (!_reached.TryGetValue(lens, out var reached))
        {
            _reached[lens] = reached = [.. Trials.Spread(Given.FindAll(g => lens.Reaches(g.Facts)), 3)];
        }

        return reached;
    }

    /// <summary>Whether a condition reads what a lens changes: with some value of it, a fact that the condition names is another, or its days are.</summary>
    private bool IsRead(Sample<TFacts> given, Lens<TFacts> lens, Condition<TFacts> condition, Func<Sample<TFacts>, List<string?>?> written)
    {
        var (own, now) = (written(given), lens.Get(given.Facts));
        var others = ValuesOf(lens)
            .Where(value => !Equals(value, now))
            .Select(value => Changed(given, [(lens, value)]))
            .OfType<Sample<TFacts>>()
            .Take(MostTurns)
            .ToList();
        return others.Take(3).Any(changed => Written(condition, changed.Facts) is not { } other || !other.SequenceEqual(own ?? [], StringComparer.Ordinal))
            || (lens.IsOpen && others.Exists(changed => !Equals(Attempt.WindowOf(condition, changed.Facts), Attempt.WindowOf(condition, given.Facts))));
    }

    /// <summary>What a condition reads; null where something of it cannot be read of made-up facts.</summary>
    private static List<string?>? Written(Condition<TFacts> condition, TFacts facts) =>
        Attempt.At(() => condition.Reads.Select(f => f.Write(facts) + f.KnownUntil(facts)).ToList<string?>());

    private static object?[] ValuesIn(TFacts facts, Lens<TFacts>[] reads) => [.. reads.Select(lens => lens.Get(facts))];
}
