using System.Diagnostics;
using Pembinaan.Domain.Benchmarks.Gating;
using Pembinaan.Domain.Journals;

namespace Pembinaan.Domain.Benchmarks.Ground;

/// <summary>100,000 appends take linear time, and neither appending nor looking back copies the history.</summary>
internal sealed class JournalFigures : IFigureGroup
{
    private const int Appends = 100_000;
    private const int Half = Appends / 2;
    private const int Rounds = 9;

    public string Name => "journal";

    public IEnumerable<Figure> Figures()
    {
        var recordings = SampleJournal.Recordings(Appends);
        var whole = SampleJournal.Of(recordings);
        var instants = Array.ConvertAll(recordings, static r => r.Stamp.RecordedAt);
        var byId = whole.Entries.ToDictionary(static e => e.Id);
        var (first, last) = (recordings[0].Stamp.RecordedAt, recordings[^1].Stamp.RecordedAt);

        yield return Figure.AtMost("second-50000-appends-over-first", 1.5, "x", () => SecondHalfOverFirst(recordings));
        yield return Figure.AtMost("append-after-a-what-if-over-append", 10, "x", () => Comparison.Ratio(
            3,
            () => Sink.Take(SampleJournal.AppendAfterWhatIfs(Journal<SampleEvent>.Empty, recordings, 0, Appends)),
            () => Sink.Take(SampleJournal.Of(recordings))));
        yield return Figure.Exactly("append-after-a-what-if-mean", 4_000, "B", () => Measure.Bytes(3, () => Sink.Take(SampleJournal.AppendAfterWhatIfs(Journal<SampleEvent>.Empty, recordings, 0, Appends))) / Appends);
        yield return Figure.Exactly("append-mean", 400, "B", () => Measure.Bytes(3, () => Sink.Take(SampleJournal.Of(recordings))) / Appends);
        yield return Figure.Exactly("as-known-at-the-end", 64, "B", () => Measure.Bytes(1_000, () => Sink.Take(whole.AsKnownAt(last))));
        yield return Figure.Exactly("as-known-at-the-start", 64, "B", () => Measure.Bytes(1_000, () => Sink.Take(whole.AsKnownAt(first))));
        yield return Figure.AtMost("as-known-at-halfway-over-binary-search", 10, "x", () => Comparison.Ratio(
            Rounds,
            () => Repeat(() => Sink.Take(whole.AsKnownAt(recordings[Half].Stamp.RecordedAt))),
            () => Repeat(() => Sink.Take(Array.BinarySearch(instants, recordings[Half].Stamp.RecordedAt)))));
        yield return Figure.AtMost("resend-recognised-over-dictionary-lookup", 10, "x", () => Comparison.Ratio(
            Rounds,
            () => Repeat(() => Sink.Take(whole.Append(recordings[7], SampleJournal.EventOf(7)))),
            () => Repeat(() => Sink.Take(byId[recordings[7].Id]))));
        yield return Figure.Exactly("branch-from-the-middle", 4_096, "B", () => BytesOfABranch(whole, recordings));
    }

    private static void Repeat(Action action)
    {
        for (var i = 0; i < 1_000; i++)
        {
            action();
        }
    }

    private static double SecondHalfOverFirst(Recording[] recordings)
    {
        var ratios = new double[Rounds];
        for (var round = -2; round < Rounds; round++)
        {
            GC.Collect();
            var started = Stopwatch.GetTimestamp();
            var journal = SampleJournal.Append(Journal<SampleEvent>.Empty, recordings, 0, Half);
            var halfway = Stopwatch.GetTimestamp();
            journal = SampleJournal.Append(journal, recordings, Half, Appends);
            var ended = Stopwatch.GetTimestamp();
            Sink.Take(journal);
            if (round >= 0)
            {
                ratios[round] = (double)(ended - halfway) / (halfway - started);
            }
        }

        return Measure.Median(ratios);
    }

    // Each call appends to a state in the middle of the log, so each starts a branch.
    private static double BytesOfABranch(Journal<SampleEvent> whole, Recording[] recordings)
    {
        var prefix = SampleJournal.Append(Journal<SampleEvent>.Empty, recordings, 0, Half);
        Sink.Take(SampleJournal.Append(prefix, recordings, Half, Half + 1));
        Sink.Take(whole);
        var branching = Recording.Of("branch", recordings[Half].Stamp.RecordedAt, "petugas");
        return Measure.Bytes(1_000, () => Sink.Take(prefix.Append(branching, new SampleEvent(-1))));
    }
}
