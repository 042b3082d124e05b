namespace Pembinaan.Domain.Tests.Values;

public sealed class Lists_with_value_equality
{
    private static readonly ValueList<string> One = ["a", "b"];

    [Fact]
    public void Are_equal_when_their_items_are()
    {
        ValueList<string> other = [.. "ab".Select(static c => c.ToString())];

        other.Should().Equal(One);
        (other == One).Should().BeTrue();
        other.GetHashCode().Should().Be(One.GetHashCode());
        other.Equals((object)One).Should().BeTrue();
    }

    [Theory]
    [InlineData("b", "a")]
    [InlineData("a")]
    [InlineData("a", "b", "c")]
    public void Differ_when_items_order_or_number_do(params string[] items) => (One != items.ToValueList()).Should().BeTrue();

    [Fact]
    public void Make_records_that_hold_them_comparable() => new Holder(["x"]).Should().Be(new Holder(["x"])).And.NotBe(new Holder(["y"]));

    [Fact]
    public void Are_empty_by_default()
    {
        default(ValueList<int>).Should().Equal(ValueList<int>.Empty).And.BeEmpty();
        (default == (ValueList<int>)[]).Should().BeTrue();
        default(ValueList<int>).IsEmpty.Should().BeTrue();
        default(ValueList<int>).Count.Should().Be(0);
        default(ValueList<int>).ToString().Should().Be("[]");
    }

    [Fact]
    public void Do_not_see_changes_of_what_they_were_made_from()
    {
        int[] source = [1, 2];
        ValueList<int> list = [.. source];
        var other = source.ToValueList();

        source[0] = 9;

        list.Should().Equal(1, 2);
        other.Should().Equal(1, 2);
    }

    [Fact]
    public void Grow_into_new_lists()
    {
        var longer = One.Add("c");

        longer.Should().Equal("a", "b", "c");
        One.Should().Equal("a", "b");
        longer.ToString().Should().Be("[a, b, c]");
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(2)]
    public void Refuse_a_position_outside(int position) => FluentActions.Invoking(() => One[position]).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void Give_their_first_and_last_item_by_position() => (One[0], One[1]).Should().Be(("a", "b"));

    [Fact]
    public void Compare_lists_within_lists_by_value() => ((ValueList<ValueList<int>>)[[1], [2, 3]] == [[1], [2, 3]]).Should().BeTrue();

    private sealed record Holder(ValueList<string> Items);
}
