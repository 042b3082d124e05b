using BenchmarkDotNet.Attributes;
using Pembinaan.Domain.Journals;

namespace Pembinaan.Domain.Benchmarks.Ground;

/// <summary>Appending, and looking back.</summary>
[MemoryDiagnoser]
public class JournalBenchmarks
{
    private readonly Recording[] _recordings = SampleJournal.Recordings(10_000);
    private Journal<SampleEvent> _journal = Journal<SampleEvent>.Empty;

    [GlobalSetup]
    public void Fill() => _journal = SampleJournal.Of(_recordings);

    [Benchmark(OperationsPerInvoke = 10_000)]
    public int Append() => SampleJournal.Of(_recordings).Count;

    [Benchmark]
    public int AsKnownAt() => _journal.AsKnownAt(_recordings[5_000].Stamp.RecordedAt).Count;
}
