using System.Diagnostics;

namespace Pembinaan.Domain.Benchmarks.Gating;

/// <summary>Two ways of doing the same, timed in turns within one run, so that what disturbs the machine disturbs both.</summary>
internal static class Comparison
{
    /// <summary>How many times as long the one takes as the other: the median over rounds of the ratios within each round.</summary>
    public static double Ratio(int rounds, Action one, Action other)
    {
        WarmUp(one, other);

        var ratios = new double[rounds];
        for (var round = 0; round < rounds; round++)
        {
            // Who goes first alternates.
            var (first, second) = round % 2 == 0 ? (Ticks(one), Ticks(other)) : Turned(Ticks(other), Ticks(one));
            ratios[round] = (double)first / second;
        }

        return Measure.Median(ratios);

        static (long First, long Second) Turned(long other, long one) => (one, other);
    }

    /// <summary>The same by the time of the processor, of the round that took least of it: other programs on the machine hardly disturb it.</summary>
    public static double OfProcessor(int rounds, Action one, Action other)
    {
        WarmUp(one, other);
        var (least, leastOther) = (TimeSpan.MaxValue, TimeSpan.MaxValue);
        for (var round = 0; round < rounds; round++)
        {
            (least, leastOther) = (Least(least, one), Least(leastOther, other));
        }

        return least / leastOther;

        static TimeSpan Least(TimeSpan before, Action action)
        {
            var started = Environment.CpuUsage.TotalTime;
            action();
            var taken = Environment.CpuUsage.TotalTime - started;
            return taken < before ? taken : before;
        }
    }

    /// <summary>Until the code of both is compiled for good: the runtime optimises what is called often in the background, some tenths of a second later.</summary>
    public static void WarmUp(params ReadOnlySpan<Action> actions)
    {
        var started = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(started).TotalMilliseconds < 700)
        {
            foreach (var action in actions)
            {
                action();
            }
        }
    }

    private static long Ticks(Action action)
    {
        var started = Stopwatch.GetTimestamp();
        action();
        return Math.Max(1, Stopwatch.GetTimestamp() - started);
    }
}
