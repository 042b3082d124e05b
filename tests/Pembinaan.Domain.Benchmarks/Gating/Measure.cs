using System.Diagnostics;
using System.Text.Json;

namespace Pembinaan.Domain.Benchmarks.Gating;

/// <summary>Times as medians over rounds, and bytes allocated by the measuring thread.</summary>
internal static class Measure
{
    private const int WarmUps = 3;

    /// <summary>The median time of one call, in milliseconds.</summary>
    public static double Milliseconds(int rounds, Action action, int warmUps = WarmUps)
    {
        for (var i = 0; i < warmUps; i++)
        {
            action();
        }

        var times = new double[rounds];
        for (var i = 0; i < rounds; i++)
        {
            var started = Stopwatch.GetTimestamp();
            action();
            times[i] = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
        }

        return Median(times);
    }

    /// <summary>The median time of one call out of many, in nanoseconds.</summary>
    public static double Nanoseconds(int rounds, int callsPerRound, Action action) => Milliseconds(rounds, () =>
    {
        for (var i = 0; i < callsPerRound; i++)
        {
            action();
        }
    }) * 1_000_000 / callsPerRound;

    /// <summary>The time of one call over that of parsing a text into a document, measured in turn within one run.</summary>
    public static double OverParsing(int rounds, byte[] json, Action action)
    {
        var ratios = new double[rounds];
        for (var i = -WarmUps; i < rounds; i++)
        {
            var acting = Once(action);
            var parsing = Once(() =>
            {
                using var document = JsonDocument.Parse(json);
                Sink.Take(document);
            });
            ratios[Math.Max(i, 0)] = acting / parsing;
        }

        return Median(ratios);

        static double Once(Action action)
        {
            var started = Stopwatch.GetTimestamp();
            action();
            return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
        }
    }

    /// <summary>The bytes that one call allocates on this thread, as the mean over many calls after warming up; 0 only if none of them allocates.</summary>
    public static double Bytes(int calls, Action action, int warmUps = WarmUps)
    {
        for (var i = 0; i < warmUps; i++)
        {
            action();
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < calls; i++)
        {
            action();
        }

        return (GC.GetAllocatedBytesForCurrentThread() - before) / (double)calls;
    }

    public static double Median(ReadOnlySpan<double> values)
    {
        var sorted = values.ToArray();
        Array.Sort(sorted);
        var middle = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
