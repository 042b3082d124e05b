using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Programmes;

/// <summary>
/// At most, or at least, so much of the sentence is left on the day. Of life and death there is no end, so that no limit is kept and every least is; how much
/// is left while an interruption has no end is not known.
/// </summary>
internal static class RemainingCondition
{
    /// <summary>The condition, which is easily taken for one with a day more or less and for one that counts otherwise.</summary>
    internal static Condition<EligibilityFacts> Of(SentenceTerm length, SentenceCounting counting, bool atMost)
    {
        var term = Term.Of(length.TotalMonths, length.Days);
        return new ReleaseCondition(
            counting,
            [],
            new(
                $"sisa pidana {(atMost ? "paling lama" : "paling sedikit")} {length.In(Language.Indonesian)} ({counting.In(Language.Indonesian)})",
                $"the sentence has {(atMost ? "at most" : "at least")} {length.In(Language.English)} left ({counting.In(Language.English)})"
            ),
            FormattableString.Invariant($"remaining({(atMost ? "at-most" : "at-least")},{length},{counting.In(Language.English)})"),
            (_, release) =>
                release switch
                {
                    { Standing: SentenceDateStanding.Undefined } => Window.If(!atMost),
                    { Day: not { } } => Window.Unknown,
                    { Day: { } end } when atMost => Window.Of(DateSet.Of(DateKey.After(term.LatestStartKey(DateKey.Previous(DateKey.Of(end)))), DateKey.Max)),
                    { Day: { } end } => Window.Of(DateSet.Of(DateKey.Min, term.LatestStartKey(DateKey.Of(end)))),
                }
        )
            .Beside(() =>
                new[] { length.Days + 1, length.Days - 1 }
                    .Where(static days => days >= 0)
                    .Select(days => Of(SentenceTerm.Of(length.Years, length.Months, days), counting, atMost))
            )
            .Beside(() => counting.OthersOfRelease.Select(near => Of(length, near, atMost)));
    }
}
