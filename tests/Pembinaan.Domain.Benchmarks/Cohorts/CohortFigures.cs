using System.Diagnostics;
using Pembinaan.Domain.Benchmarks.Gating;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Cohorts.Events;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Json;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Benchmarks.Cohorts;

/// <summary>A cohort of 500 people and 200 sessions is loaded, written to, judged and stored.</summary>
internal sealed class CohortFigures : IFigureGroup
{
    private const int Rounds = 9;
    private const int Ends = 20;
    private const int WarmUps = 40;

    public string Name => "cohort";

    public IEnumerable<Figure> Figures()
    {
        var entries = SampleCohort.Entries();
        var json = PembinaanJson.Cohorts.WriteUtf8(Cohort.From(entries).Value);
        var readable = Cohort.From(entries).Value;
        yield return Figure.AtMost("load-over-plain-fold", 3, "x", () => Comparison.Ratio(Rounds, () => Sink.Take(Cohort.From(entries).Value), () => Sink.Take(PlainFold.Of(entries))));
        yield return Figure.AtMost("last-sheet-over-first", 1.5, "x", () => LastOverFirst(entries));
        yield return Figure.AtMost("completion-over-plain-sums", 10, "x", () => CompletionOverSums(entries));

        yield return Figure.AtMost("json-write-over-parse", 3, "x", () => Measure.OverParsing(Rounds, json, () => Sink.Take(PembinaanJson.Cohorts.WriteUtf8(readable))));
        yield return Figure.AtMost("json-read-over-parse", 10, "x", () => Measure.OverParsing(Rounds, json, () => Sink.Take(PembinaanJson.Cohorts.ReadUtf8(json).Value)));

        // Code that the runtime has optimised keeps some short-lived objects off the heap, so that bytes too are measured when it has warmed up.
        yield return Figure.Exactly("json-write-bytes-over-size", 3, "x", () => Measure.Bytes(3, () => Sink.Take(PembinaanJson.Cohorts.WriteUtf8(readable)), WarmUps) / json.Length);
        yield return Figure.Exactly("json-read-bytes-over-size", 3, "x", () => Measure.Bytes(3, () => Sink.Take(PembinaanJson.Cohorts.ReadUtf8(json).Value), WarmUps) / json.Length);
    }

    /// <summary>
    /// Completion of everybody with every reason, from a cohort just loaded so that nothing that was added up before helps, over the hours of everybody added
    /// up by hand.
    /// </summary>
    private static double CompletionOverSums(Entry<CohortEvent>[] entries)
    {
        var plain = PlainFold.Of(entries);
        var ratios = new double[Rounds];
        for (var round = -WarmUps; round < Rounds; round++)
        {
            var cohort = Cohort.From(entries).Value;
            var coverage = SessionCoverage.OfAll(cohort, DateSet.All, new CoverageDoubts());
            var started = Stopwatch.GetTimestamp();
            Sink.Take(Completion.OfAll(cohort, SampleCohort.LastDay, coverage));
            var judged = Stopwatch.GetElapsedTime(started);
            started = Stopwatch.GetTimestamp();
            Sink.Take(plain.Sums());
            if (round >= 0)
            {
                ratios[round] = judged / Stopwatch.GetElapsedTime(started);
            }
        }

        return Measure.Median(ratios);
    }

    /// <summary>The sheets of the last sessions over those of the first, each held by the command with its checks.</summary>
    private static double LastOverFirst(Entry<CohortEvent>[] entries)
    {
        var ratios = new double[Rounds];
        for (var round = -2; round < Rounds; round++)
        {
            var cohort = Cohort.From(entries[..(1 + SampleCohort.People)]).Value;
            GC.Collect();
            var times = new double[SampleCohort.Sessions];
            for (var session = 0; session < SampleCohort.Sessions; session++)
            {
                var coverage = Covered(cohort, SampleCohort.SessionOf(session));
                var sheet = SampleCohort.Sheet(session);
                var recording = Recording.Of($"H-{session}", Instant.FromUtc(2026, 1, 1, 0, 0), "petugas");
                var started = Stopwatch.GetTimestamp();
                cohort = cohort.Hold(sheet, coverage, recording).Value;
                times[session] = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
            }

            if (round >= 0)
            {
                ratios[round] = Measure.Median(times.AsSpan()[^Ends..]) / Measure.Median(times.AsSpan()[..Ends]);
            }
        }

        return Measure.Median(ratios);
    }

    private static CoverageOfSession Covered(Cohort cohort, SessionId session)
    {
        var found = cohort.FindSession(session)!;
        return new(cohort.Id, cohort.Revision, session, found.Day, found.Plan.Subject, SessionCoverage.OfAll(cohort, DateSet.All, new CoverageDoubts()).Of(session));
    }
}
