using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Programmes;

/// <summary>
/// At most, or at least, so much of the sentence is left on the day. Of life and death there is no end, so that no limit is kept and every least is; how much
/// is left while an interruption has no end is not known.
/// </summary>
internal sealed class RemainingCondition : SteppedCondition
{
    private readonly Term _term;
    private readonly SentenceCounting _counting;
    private readonly bool _atMost;
    private readonly SentenceTerm _length;

    private RemainingCondition(SentenceTerm length, SentenceCounting counting, bool atMost)
    {
        _length = length;
        _term = Term.Of(length.TotalMonths, length.Days);
        _counting = counting;
        _atMost = atMost;
        Reads = [EligibilityFact.Release(counting)];
        Description = new(
            $"sisa pidana {(atMost ? "paling lama" : "paling sedikit")} {length.In(Language.Indonesian)} ({counting.In(Language.Indonesian)})",
            $"the sentence has {(atMost ? "at most" : "at least")} {length.In(Language.English)} left ({counting.In(Language.English)})"
        );
    }

    /// <summary>The condition, which is easily taken for one with a day more or less and for one that counts otherwise.</summary>
    internal static Condition<EligibilityFacts> Of(SentenceTerm length, SentenceCounting counting, bool atMost) =>
        new RemainingCondition(length, counting, atMost)
            .Beside(() =>
                new[] { length.Days + 1, length.Days - 1 }
                    .Where(static days => days >= 0)
                    .Select(days => Of(SentenceTerm.Of(length.Years, length.Months, days), counting, atMost))
            )
            .Beside(() => NationalConditions.Others(SentenceCounting.All, counting, near => Of(length, near, atMost)));

    public override ValueList<NamedFact<EligibilityFacts>> Reads { get; }

    public override LocalisedText Description { get; }

    internal override string Canonical =>
        FormattableString.Invariant($"remaining({(_atMost ? "at-most" : "at-least")},{_length},{_counting.In(Language.English)})");

    internal override Verdict Judge(in EligibilityFacts facts, int day)
    {
        var known = EligibilityFact.ReleaseOf(facts.Person, _counting);
        if (!known.IsKnownOn(day))
        {
            return Verdict.Undetermined;
        }

        var release = known.Raw;
        if (release.Day is not { } end)
        {
            return release.Standing != SentenceDateStanding.Undefined ? Verdict.Undetermined
                : _atMost ? Verdict.NotMet
                : Verdict.Met;
        }

        var (after, releaseKey) = (_term.AfterKey(day), DateKey.Of(end));
        return (_atMost ? after >= releaseKey : after <= releaseKey) ? Verdict.Met : Verdict.NotMet;
    }

    protected override void AddSteps(in EligibilityFacts facts, SortedSet<int> steps)
    {
        if (facts.Person.ReleaseUnder(_counting).Day is { } end)
        {
            var release = DateKey.Of(end);
            steps.Add(DateKey.Next(_term.LatestStartKey(DateKey.Previous(release))));
            steps.Add(DateKey.Next(_term.LatestStartKey(release)));
        }
    }
}
