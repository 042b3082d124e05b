using BenchmarkDotNet.Attributes;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Benchmarks.Ground;

/// <summary>Sets of one span, and of twelve.</summary>
[MemoryDiagnoser]
public class DateSetBenchmarks
{
    private readonly DateSet _year = DateSet.Between(new(2024, 1, 1), new(2024, 12, 31));
    private readonly DateSet _half = DateSet.Between(new(2024, 7, 1), new(2025, 6, 30));
    private readonly DateSet _firstHalves = Months(1, 15);
    private readonly DateSet _middles = Months(10, 20);

    [Benchmark]
    public DateSet Intersect() => _year & _half;

    [Benchmark]
    public DateSet Union() => _year | _half;

    [Benchmark]
    public DateSet IntersectTwelveSpans() => _firstHalves & _middles;

    [Benchmark]
    public DateSet UniteTwelveSpans() => _firstHalves | _middles;

    [Benchmark]
    public Window And() => Window.Of(_year) & Window.Of(_half, DateSet.All);

    private static DateSet Months(int firstDay, int lastDay) =>
        DateSet.UnionOf([.. Enumerable.Range(1, 12).Select(m => DateSet.Between(new(2024, m, firstDay), new(2024, m, lastDay)))]);
}
