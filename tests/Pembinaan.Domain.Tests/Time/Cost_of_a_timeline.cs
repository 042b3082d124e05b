using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Tests.Time;

/// <summary>What it costs to make a timeline by many statements, counted in comparisons and bytes taken, never in time.</summary>
public sealed class Cost_of_a_timeline
{
    private const int Some = 1_000;

    // A tree adds its logarithm.
    private const double AtMost = 2.3;

    private static readonly Dictionary<string, Func<int, int, int>> Orders = new(StringComparer.Ordinal)
    {
        ["one after another"] = static (i, _) => i,
        ["the last first"] = static (i, count) => count - i,
        ["in no order"] = static (i, count) => i * 7919 % count,
    };

    public static TheoryData<string> Names => [.. Orders.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void At_most_doubles_with_twice_as_many_changes(string order)
    {
        Made(order, 2 * Some);
        var (once, twice) = (Made(order, Some), Made(order, 2 * Some));

        twice.Bytes.Should().BeLessThan((long)(AtMost * once.Bytes));
        twice.Compared.Should().BeInRange(1, 4 * 2 * Some);
    }

    [Fact]
    public void Of_one_statement_about_many_changes_is_that_of_taking_them_out()
    {
        var timeline = Enumerable.Range(0, Some).Aggregate(Timeline<int>.Empty, static (all, i) => all.From(Day(i), i));

        timeline.Over(Period(1, Some - 1), -1).Segments.Select(static s => s.Value).Should().Equal(0, -1, Some - 1);
        timeline.Over(Period(0, Some - 1), -1).Segments.Select(static s => s.Value).Should().Equal(-1, Some - 1);
        timeline.Except(Period(0, Some - 1)).Segments.Select(static s => s.Value).Should().Equal(Some - 1);
        timeline.Until(Day(1)).Segments.Select(static s => s.Value).Should().Equal(0, 1);
        timeline.Segments.Should().HaveCount(Some);
    }

    private static (long Bytes, int Compared) Made(string order, int count)
    {
        var compared = new int[1];
        var values = Enumerable.Range(0, count).Select(i => new Noted(i, compared)).ToArray();
        var days = Enumerable.Range(0, count).Select(i => Orders[order](i, count)).ToArray();
        var before = GC.GetAllocatedBytesForCurrentThread();
        var timeline = Timeline<Noted>.Empty;
        for (var i = 0; i < count; i++)
        {
            timeline = timeline.From(Day(days[i]), values[i]);
        }

        var bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        timeline.Segments.Should().HaveCount(count);
        return (bytes, compared[0]);
    }

    private static LocalDate Day(int after) => new LocalDate(2000, 1, 1).PlusDays(2 * after);

    private static ValidityPeriod Period(int first, int last) => ValidityPeriod.Between(Day(first), Day(last)).Value;

    private sealed class Noted(int value, int[] compared) : IEquatable<Noted>
    {
        private readonly int _value = value;

        public bool Equals(Noted? other)
        {
            compared[0]++;
            return other is not null && _value == other._value;
        }

        public override bool Equals(object? obj) => Equals(obj as Noted);

        public override int GetHashCode() => _value;
    }
}
