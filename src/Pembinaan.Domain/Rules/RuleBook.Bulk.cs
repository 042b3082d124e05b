namespace Pembinaan.Domain.Rules;

/// <content>Many people, one day or many.</content>
public sealed partial class RuleBook<TFacts>
{
    /// <summary>Decides for many on one day. Allocates nothing.</summary>
    /// <param name="facts">The facts of each.</param>
    /// <param name="day">The day.</param>
    /// <param name="into">Where the decisions go; at least as long.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no room for all decisions.</exception>
    public void Decide(ReadOnlySpan<TFacts> facts, LocalDate day, Span<Decision<TFacts>> into)
    {
        if (VersionOn(day) is { } version)
        {
            version.Rules!.Decide(version, facts, day, into);
            return;
        }

        Guard.Against.LessThan(into.Length, facts.Length, nameof(into));
        for (var i = 0; i < facts.Length; i++)
        {
            into[i] = new(_notInForce, facts[i], day, default);
        }
    }

    /// <summary>Decides for many on many days, each under the version in force on it. Allocates nothing.</summary>
    /// <param name="facts">The facts of each.</param>
    /// <param name="days">The days, in any order.</param>
    /// <param name="into">Where the decisions go, all people of the first day first; at least as long as people times days.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no room for all decisions.</exception>
    public void DecideOnDays(ReadOnlySpan<TFacts> facts, ReadOnlySpan<LocalDate> days, Span<Decision<TFacts>> into)
    {
        Guard.Against.LessThan(into.Length, (long)facts.Length * days.Length, nameof(into));
        for (var i = 0; i < days.Length; i++)
        {
            Decide(facts, days[i], into.Slice(i * facts.Length, facts.Length));
        }
    }

    /// <summary>Decides for many, under the version in force on the day, and keeps only the counts: the outcomes, and which rule keeps how many out.</summary>
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
    ) => Summarise(facts, day, progress, 0, facts.Length, cancellation);

    /// <summary>
    /// Decides for many on each of many days, under the version in force on it, and keeps only the counts: the outcomes, and which rule keeps how many out.
    /// </summary>
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
            summaries[i] = Summarise(facts, days[i], progress, (long)i * facts.Length, (long)days.Length * facts.Length, cancellation);
        }

        return new(summaries);
    }

    private BulkSummary<TFacts> Summarise(
        ReadOnlySpan<TFacts> facts,
        LocalDate day,
        IProgress<(long Done, long Total)>? progress,
        long before,
        long total,
        CancellationToken cancellation
    )
    {
        if (VersionOn(day) is { } version)
        {
            return new BulkCounting<TFacts>(version, day).Count(facts, progress, before, total, cancellation);
        }

        progress?.Report(new(before + facts.Length, total));
        return new(day, null, facts.Length, 0, 0, 0, []);
    }
}
