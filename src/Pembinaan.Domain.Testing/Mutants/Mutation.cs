using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Testing;

/// <summary>Runs a table against every broken rule.</summary>
/// <remarks>
/// Every row is decided once. Of a broken rule only that rule is decided again, and the groups that it stands in; only where no row notices it, a policy is
/// made of it, and facts are sampled.
/// </remarks>
internal sealed class Mutation<TFacts>
{
    private const int MostExamples = 60;
    private const int MostTried = 3_000;
    private const int MostUnmet = 20;

    private readonly DecisionTable<TFacts> _table;
    private readonly Samples<TFacts> _samples;
    private readonly Combinations<TFacts> _combinations;
    private readonly JudgedRow<TFacts>[] _rows;
    private Rule<TFacts>? _rule;
    private JudgedRule<TFacts>[] _judged = [];

    private Mutation(DecisionTable<TFacts> table, ValueList<TFacts> further)
    {
        _table = table;
        _samples = new(table.Rows, further);
        _combinations = new(table.Policy, _samples);
        _rows = JudgedRow<TFacts>.Of(table);
    }

    private Policy<TFacts> Policy => _table.Policy;

    internal static MutationReport Of(DecisionTable<TFacts> table, ValueList<TFacts> further)
    {
        var mutation = new Mutation<TFacts>(table, further);
        return new(Breaking.Of(table.Policy, mutation._samples).Select(mutation.Try).ToValueList());
    }

    private Mutant Try(BrokenRule<TFacts> broken)
    {
        _samples.IsCut = false;
        var (fate, told) =
            broken.MayFail && broken.Made(Policy) is null ? (MutantFate.NotMade, (string?)null)
            : Noticed(broken) is { } row ? (MutantFate.Noticed, row)
            : Example(broken, broken.Made(Policy)!) is { } example ? (MutantFate.Survived, example)
            : Untried(broken) is { } untried ? (MutantFate.NotTried, untried)
            : (MutantFate.Equivalent, null);
        return new(broken.Code, broken.Change, fate, told)
        {
            Named = broken.Rule is { } rule ? Policy.NameOf(rule) : broken.Code,
            IsCut = fate == MutantFate.Equivalent && _samples.IsCut,
        };
    }

    /// <summary>What was not tried of the facts that a broken rule reads; null where enough was to say that nothing tells it from the right one.</summary>
    private string? Untried(BrokenRule<TFacts> broken) =>
        (broken.Rule is { } rule ? Combinations<TFacts>.Leaves(rule) : Policy.Rules.Where(static r => r.Condition is not null))
            .Where(leaf => !_samples.ShowsBothSides(leaf, Policy.DaysOf(leaf)) || (broken.Near is not null && !IsTold(broken)))
            .Select(_samples.Untried)
            .FirstOrDefault(static untried => untried is not null);

    /// <summary>Whether some sample tells the condition from the right one on a day in force, although the decision may hide it.</summary>
    private bool IsTold(BrokenRule<TFacts> broken)
    {
        var inForce = Policy.DaysOf(broken.Rule!);
        return _samples.Of(broken.Rule!, inForce).Exists(sample => !Differing(broken, sample, inForce).IsEmpty);
    }

    /// <summary>The days in force on which a broken condition says something else of a sample.</summary>
    private static DateSet Differing(BrokenRule<TFacts> broken, Sample<TFacts> sample, DateSet inForce)
    {
        var right = sample.Right!.Value;
        var wrong = broken.Days(sample.Facts, right);
        return right == wrong ? DateSet.None : (Difference(right.Certain, wrong.Certain) | Difference(right.Possible, wrong.Possible)) & inForce;
    }

    private string? Noticed(BrokenRule<TFacts> broken)
    {
        if (broken.Rule is null)
        {
            var made = broken.Made(Policy)!;
            return Array.Find(_rows, row => !row.Row.Expected.Holds(made.Decide(row.Row)))?.Row.Name;
        }

        // Broken rules come rule by rule.
        if (_rule != broken.Rule)
        {
            _rule = broken.Rule;
            _judged = [.. _rows.Select(row => row.Find(_rule)).OfType<JudgedRule<TFacts>>()];
        }

        foreach (var judged in _judged)
        {
            if (broken.Turns(judged))
            {
                return judged.Row.Row.Name;
            }
        }

        return null;
    }

    /// <summary>A row that would tell the broken rule from the right one, of those found the one with the fewest reasons; null if none is found.</summary>
    private string? Example(BrokenRule<TFacts> broken, Policy<TFacts> made)
    {
        (int Reasons, string Said)? best = null;
        var found = Candidates(broken).SelectMany(asked => Differs(asked.Sample, asked.Days, made)).Take(MostExamples);
        foreach (var (sample, day, right, wrong) in found)
        {
            if (best is not { Reasons: var least } || right.Count < least)
            {
                best = (right.Count, $"{sample.Said} on {Iso.Of(day)}, expected {right} (the broken rule says {wrong})");
            }

            // No row has fewer reasons than none.
            if (right.Count == 0)
            {
                break;
            }
        }

        return best?.Said;
    }

    /// <summary>Where to look: facts, and the days on which something in them turns or the broken condition differs.</summary>
    private IEnumerable<(Sample<TFacts> Sample, IEnumerable<LocalDate> Days)> Candidates(BrokenRule<TFacts> broken)
    {
        if (!broken.IsOfDays)
        {
            var combined = broken.Rule is { } rule ? Lazily(() => _combinations.Of(rule)) : [];
            return (broken.Rule is { Condition: not null } single ? Unmet(single) : [])
                .Concat(Lazily(() => _samples.All).Select(sample =>
                    (sample, (Attempt.At(() => Policy.Turns(sample.Facts)) ?? []).SelectMany(static day => new[] { day.PlusDays(-1), day }).Prepend(sample.Day))
                ))
                .Concat(combined.Select(static sample => (sample, (IEnumerable<LocalDate>)[sample.Day])));
        }

        var inForce = Policy.DaysOf(broken.Rule!);
        var told = Told(_samples.Of(broken.Rule!, inForce));

        // Where what it counts seldom comes out otherwise, facts are made of which it does.
        return UpTo(MostTried, broken.Near is { } near && !told.Any() ? Told(_samples.ReadOtherwise(broken.Rule!, near, inForce)) : told);

        IEnumerable<(Sample<TFacts> Sample, IEnumerable<LocalDate> Days)> Told(IEnumerable<Sample<TFacts>> samples) =>
            samples.SelectMany(sample =>
            {
                var days = Differing(broken, sample, inForce);
                return days.IsEmpty ? [] : InEachRow(broken.Rule!, sample).Select(whole => (whole, Days(days, whole.Day)));
            });
    }

    /// <summary>Where a rule is not met, of which it matters whether it refuses or warns; a few are enough.</summary>
    private IEnumerable<(Sample<TFacts> Sample, IEnumerable<LocalDate> Days)> Unmet(Rule<TFacts> rule)
    {
        var inForce = Policy.DaysOf(rule);
        foreach (var sample in _samples.Of(rule, inForce).Where(s => !inForce.Except(s.Right!.Value.Possible).IsEmpty).Take(MostUnmet))
        {
            yield return (sample, Days(inForce.Except(sample.Right!.Value.Possible), sample.Day));
        }
    }

    /// <summary>The sample, the same in every row, and where another member of the group would hide it: what one hides, the next may show.</summary>
    private IEnumerable<Sample<TFacts>> InEachRow(Rule<TFacts> rule, Sample<TFacts> sample)
    {
        var read = _samples.Read(rule, sample);
        IEnumerable<Sample<TFacts>> rows = sample.Changes.IsEmpty ? [] : _samples.Given;
        return rows.Concat(_combinations.Decisive(rule)).Select(row => Samples<TFacts>.Changed(row, read)).OfType<Sample<TFacts>>().Prepend(sample);
    }

    private IEnumerable<T> UpTo<T>(int most, IEnumerable<T> all)
    {
        foreach (var one in all)
        {
            if (most-- == 0)
            {
                _samples.IsCut = true;
                yield break;
            }

            yield return one;
        }
    }

    private static IEnumerable<Sample<TFacts>> Lazily(Func<IEnumerable<Sample<TFacts>>> samples)
    {
        foreach (var sample in samples())
        {
            yield return sample;
        }
    }

    private IEnumerable<(Sample<TFacts> Sample, LocalDate Day, Expected Right, Expected Wrong)> Differs(
        Sample<TFacts> sample,
        IEnumerable<LocalDate> days,
        Policy<TFacts> made
    )
    {
        foreach (var day in days)
        {
            var right = Attempt.At(() => Expected.Of(Policy.Decide(sample.Facts, day)));
            var wrong = right is null ? null : Attempt.At(() => Expected.Of(made.Decide(sample.Facts, day)));
            if (right is not null && wrong is not null && right != wrong)
            {
                yield return (sample, day, right, wrong);
            }
        }
    }

    private static DateSet Difference(in DateSet one, in DateSet other) => one.Except(other) | other.Except(one);

    /// <summary>The day asked for if it is among the days, and those nearest to it; then where each run of days begins.</summary>
    private static IEnumerable<LocalDate> Days(DateSet days, LocalDate day) =>
        new[] { days.NextDayIn(day), days.PreviousDayIn(day) }
            .OfType<LocalDate>()
            .Concat(days.Spans.Take(8).Select(static span => span.FirstDay ?? span.LastDay).OfType<LocalDate>())
            .Distinct();
}
