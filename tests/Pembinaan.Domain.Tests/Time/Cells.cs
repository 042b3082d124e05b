using FsCheck;
using FsCheck.Fluent;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Tests.Time;

/// <summary>
/// The whole calendar as a row of cells: single days at its beginning, around a leap day, around a turn of the year and at its end, and the long stretches between as one
/// cell each. Whatever changes only at the edges of cells can be compared with a plain array over cells, day by day where it matters.
/// </summary>
internal static class Cells
{
    private static readonly (LocalDate First, LocalDate Last)[] SingleDays =
    [
        (new(1, 1, 1), new(1, 1, 4)),
        (new(2024, 2, 27), new(2024, 3, 2)),
        (new(2024, 12, 30), new(2025, 1, 2)),
        (new(9999, 12, 28), new(9999, 12, 31)),
    ];

    public static ImmutableArray<(LocalDate First, LocalDate Last)> All { get; } = [.. Make()];

    public static Arbitrary<int> Index { get; } = Gen.Choose(0, All.Length - 1).ToArbitrary();

    public static Arbitrary<int[]> Three { get; } = Of(0, 1, 2);

    public static Arbitrary<bool[]> Two { get; } = Of(false, true);

    /// <summary>Values over cells, in runs.</summary>
    public static Arbitrary<T[]> Of<T>(params T[] values) => Gen
        .Choose(0, 6).SelectMany(changes => Gen.Choose(0, All.Length - 1).ArrayOf(changes).SelectMany(at => Gen.Elements(values).ArrayOf(changes + 1).Select(runs => Run(at, runs))))
        .ToArbitrary();

    /// <summary>The set of the cells marked, put together from single cells in a mixed order.</summary>
    public static DateSet SetOf(bool[] marked) => DateSet.UnionOf(
        [.. Enumerable.Range(0, All.Length).Where(i => marked[i]).OrderBy(static i => (i * 7) % 5).Select(static i => DateSet.Between(All[i].First, All[i].Last))]);

    public static bool[] Map(bool[] one, bool[] other, Func<bool, bool, bool> operation) => [.. one.Zip(other, operation)];

    public static bool Contains((LocalDate First, LocalDate Last) cell, LocalDate day) => cell.First <= day && day <= cell.Last;

    private static T[] Run<T>(int[] at, T[] runs)
    {
        var cells = new T[All.Length];
        var changes = at.Order().ToArray();
        for (var i = 0; i < cells.Length; i++)
        {
            cells[i] = runs[changes.Count(c => c <= i)];
        }

        return cells;
    }

    private static IEnumerable<(LocalDate First, LocalDate Last)> Make()
    {
        LocalDate? last = null;
        foreach (var days in SingleDays)
        {
            if (last is { } end)
            {
                yield return (end.PlusDays(1), days.First.PlusDays(-1));
            }

            for (var day = days.First; ; day = day.PlusDays(1))
            {
                yield return (day, day);
                if (day == days.Last)
                {
                    break;
                }
            }

            last = days.Last;
        }
    }
}
