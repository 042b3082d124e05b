using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Rules;

/// <content>Many people, one day or many.</content>
public sealed partial class RuleSet<TFacts>
{
    // People judged at a time: their verdicts fit into the nearest cache.
    private const int Block = 128;

    /// <summary>Decides for many on one day. Allocates nothing; thresholds are computed once per block.</summary>
    /// <param name="facts">The facts of each.</param>
    /// <param name="day">The day.</param>
    /// <param name="into">Where the decisions go; at least as long.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no room for all decisions.</exception>
    public void Decide(ReadOnlySpan<TFacts> facts, LocalDate day, Span<Decision<TFacts>> into) => Decide(_alone, facts, day, into);

    /// <summary>Decides for many on many days. Allocates nothing; thresholds are computed once per block and day.</summary>
    /// <param name="facts">The facts of each.</param>
    /// <param name="days">The days, in any order.</param>
    /// <param name="into">Where the decisions go, all people of the first day first; at least as long as people times days.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no room for all decisions.</exception>
    public void DecideOnDays(ReadOnlySpan<TFacts> facts, ReadOnlySpan<LocalDate> days, Span<Decision<TFacts>> into)
    {
        Guard.Against.LessThan(into.Length, (long)facts.Length * days.Length, nameof(into));
        for (var i = 0; i < days.Length; i++)
        {
            Decide(_alone, facts, days[i], into.Slice(i * facts.Length, facts.Length));
        }
    }

    /// <summary>Decides for many and keeps only the counts: the outcomes, and which rule keeps how many out.</summary>
    /// <param name="facts">The facts of each.</param>
    /// <param name="day">The day.</param>
    /// <param name="progress">Told how far it has come, about every thousand people; or null.</param>
    /// <param name="cancellation">Looked at as often.</param>
    /// <returns>The summary with its histogram.</returns>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public BulkSummary<TFacts> Summarise(
        ReadOnlySpan<TFacts> facts,
        LocalDate day,
        IProgress<(long Done, long Total)>? progress = null,
        CancellationToken cancellation = default
    ) => new BulkCounting<TFacts>(_alone, day).Count(facts, progress, 0, facts.Length, cancellation);

    /// <summary>Decides for many on each of many days and keeps only the counts: the outcomes, and which rule keeps how many out.</summary>
    /// <param name="facts">The facts of each.</param>
    /// <param name="days">The days.</param>
    /// <param name="progress">Told how far it has come over all days, about every thousand people; or null.</param>
    /// <param name="cancellation">Looked at as often.</param>
    /// <returns>One summary for each day.</returns>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public ValueList<BulkSummary<TFacts>> SummariseOnDays(
        ReadOnlySpan<TFacts> facts,
        ReadOnlySpan<LocalDate> days,
        IProgress<(long Done, long Total)>? progress = null,
        CancellationToken cancellation = default
    )
    {
        Guard.Against.NotIso(days);
        var summaries = new BulkSummary<TFacts>[days.Length];
        for (var i = 0; i < days.Length; i++)
        {
            summaries[i] = new BulkCounting<TFacts>(_alone, days[i]).Count(
                facts,
                progress,
                (long)i * facts.Length,
                (long)days.Length * facts.Length,
                cancellation
            );
        }

        return new(summaries);
    }

    /// <summary>The verdicts of the single conditions for many on one day. Allocates nothing; thresholds are computed once per block.</summary>
    internal void Judge(ReadOnlySpan<TFacts> facts, LocalDate day, Span<ConditionVerdicts> into)
    {
        Guard.Against.LessThan(into.Length, facts.Length, nameof(into));
        var key = DateKey.Of(Guard.Against.NotIso(day));
        for (var at = 0; at < facts.Length; at += Block)
        {
            var block = facts.Slice(at, Math.Min(Block, facts.Length - at));
            JudgeBlock(block, key, into.Slice(at, block.Length));
        }
    }

    internal void Decide(RuleVersion<TFacts> version, ReadOnlySpan<TFacts> facts, LocalDate day, Span<Decision<TFacts>> into)
    {
        Guard.Against.LessThan(into.Length, facts.Length, nameof(into));
        var key = DateKey.Of(Guard.Against.NotIso(day));
        Span<ConditionVerdicts> verdicts = stackalloc ConditionVerdicts[Block];
        for (var at = 0; at < facts.Length; at += Block)
        {
            var block = facts.Slice(at, Math.Min(Block, facts.Length - at));
            JudgeBlock(block, key, verdicts[..block.Length]);
            var decisions = into.Slice(at, block.Length);
            for (var i = 0; i < block.Length; i++)
            {
                decisions[i] = new(version, block[i], day, verdicts[i]);
            }
        }
    }

    private void JudgeBlock(ReadOnlySpan<TFacts> facts, int key, Span<ConditionVerdicts> into)
    {
        Guard.Against.NullItem(facts);
        into.Clear();
        var conditions = Program.Conditions;
        var i = 0;
        try
        {
            for (; i < conditions.Length; i++)
            {
                conditions[i].Mark(facts, key, i, into);
            }
        }
        catch (Exception exception) when (Program.TagWithRule(exception, i))
        {
            throw;
        }
    }
}
