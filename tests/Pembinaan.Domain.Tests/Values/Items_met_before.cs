namespace Pembinaan.Domain.Tests.Values;

/// <summary>Items of a long list that were met before, in borrowed memory.</summary>
public sealed class Items_met_before
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(63)]
    [InlineData(1_000)]
    public void Are_told_from_new_ones_also_where_the_memory_was_used_before(int most)
    {
        for (var round = 0; round < 3; round++)
        {
            using var seen = new Seen<string>(2 * most);
            for (var i = 0; i < most; i++)
            {
                seen.Add($"P-{i}").Should().BeTrue();
                seen.Add($"P-{i}").Should().BeFalse();
            }

            for (var i = 0; i < most; i++)
            {
                seen.Add($"P-{i}").Should().BeFalse();
            }
        }
    }

    [Fact]
    public void Are_told_apart_also_where_all_have_one_hash()
    {
        using var seen = new Seen<OneHash>(20);
        foreach (var number in Enumerable.Range(0, 10))
        {
            seen.Add(new(number)).Should().BeTrue();
        }

        Enumerable.Range(0, 10).Select(n => seen.Add(new(n))).Should().AllBeEquivalentTo(false);
        seen.Add(new(10)).Should().BeTrue();
    }

    [Fact]
    public void Of_no_items_there_is_nothing_to_tell() => new Action(static () => new Seen<string>(0).Dispose()).Should().NotThrow();

    private sealed record OneHash(int Number)
    {
        public bool Equals(OneHash? other) => other?.Number == Number;

        public override int GetHashCode() => -1;
    }
}
