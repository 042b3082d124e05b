using System.Globalization;
using Pembinaan.Domain.Journals;

namespace Pembinaan.Domain.Benchmarks.Ground;

/// <summary>A long journal to measure.</summary>
internal static class SampleJournal
{
    public static Recording[] Recordings(int count)
    {
        var start = Instant.FromUtc(2025, 1, 1, 0, 0);
        return [.. Enumerable.Range(0, count).Select(i => Recording.Of(string.Create(CultureInfo.InvariantCulture, $"entry-{i}"), start + Duration.FromSeconds(i), "petugas"))];
    }

    public static SampleEvent EventOf(int number) => new(number);

    public static Journal<SampleEvent> Of(Recording[] recordings) => Append(Journal<SampleEvent>.Empty, recordings, 0, recordings.Length);

    public static Journal<SampleEvent> Append(Journal<SampleEvent> journal, Recording[] recordings, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            journal = journal.Append(recordings[i], EventOf(i)).Value;
        }

        return journal;
    }

    /// <summary>Before each entry that is kept another one is tried and given up.</summary>
    public static Journal<SampleEvent> AppendAfterWhatIfs(Journal<SampleEvent> journal, Recording[] recordings, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            _ = journal.Append(recordings[i], EventOf(-i)).Value;
            journal = journal.Append(recordings[i], EventOf(i)).Value;
        }

        return journal;
    }
}
