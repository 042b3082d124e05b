using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Tests.Journals;

/// <summary>Items of a growing list, found by their key and the days on which they hold.</summary>
public sealed class Items_found_by_their_period
{
    private static readonly LocalDate Start = new(1950, 1, 1);

    private static readonly Gen<ValidityPeriod> Periods = Gen.Choose(0, 400).SelectMany(static first => Gen.Frequency(
        (12, Gen.Choose(0, 40).Select(days => Between(first, days))),
        (2, Gen.Choose(0, 20_000).Select(days => Between(first, days))),
        (1, Gen.Constant(ValidityPeriod.From(Start.PlusDays(first)))),
        (1, Gen.Constant(ValidityPeriod.Between(new(1, 1, 1), Start.PlusDays(first)).Value))));

    [Property(MaxTest = 300)]
    public Property Are_those_that_a_look_at_each_finds_in_the_same_order() => Prop.ForAll(
        Gen.ListOf(Gen.Two(Periods)).ToArbitrary(),
        Periods.ToArbitrary(),
        static (added, asked) =>
        {
            var (list, plain) = (Empty, new List<Item>());
            foreach (var (period, later) in added)
            {
                var item = new Item(plain.Count % 7 == 0 ? "B" : "A", plain.Count, period);
                list = list.Add(item);
                plain.Add(item);
                if (plain.Count % 3 == 0)
                {
                    list = list.With("A", later.FirstDay, static i => i.Number % 2 == 0, i => i with { Period = later });
                    plain = [.. plain.Select(i => i.Key == "A" && i.Number % 2 == 0 && i.Period.Contains(later.FirstDay) ? i with { Period = later } : i)];
                }
            }

            list.All.Should().Equal(plain);
            list.Overlapping("A", asked).Should().Equal(plain.Where(i => i.Key == "A" && i.Period.Overlaps(asked)));
            list.Overlapping("C", asked).Should().BeEmpty();
        });

    [Theory]
    [InlineData(1, 0)]
    [InlineData(100, 0)]
    [InlineData(10_000, 0)]
    [InlineData(10_000, 9_999)]
    public void Are_found_without_a_look_at_the_others(int most, int asked)
    {
        var looks = 0;
        var list = GrowingList<Item>.KeyedBy(static i => i.Key, i =>
        {
            looks++;
            return i.Period;
        });
        for (var i = 0; i < most; i++)
        {
            list = list.Add(new("A", i, Between(2 * i, 1)));
        }

        looks.Should().BeLessThanOrEqualTo(2 * most);
        looks = 0;

        list.Overlapping("A", Between((2 * asked) + 1, 0)).Should().ContainSingle().Which.Number.Should().Be(asked);
        list.Overlapping("A", Between(2 * most, 5)).Should().BeEmpty();
        list.With("A", Start.PlusDays(2 * asked), static _ => true, static i => i with { Number = -1 }).LastHaving("A")!.Number.Should().Be(asked == most - 1 ? -1 : most - 1);
        looks.Should().BeLessThan(70);
    }

    private static GrowingList<Item> Empty { get; } = GrowingList<Item>.KeyedBy(static i => i.Key, static i => i.Period);

    private static ValidityPeriod Between(int first, int days) => ValidityPeriod.Between(Start.PlusDays(first), Start.PlusDays(first + days)).Value;

    private sealed record Item(string Key, int Number, ValidityPeriod Period);
}
