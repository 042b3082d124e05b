using Pembinaan.Domain.Journals;

namespace Pembinaan.Domain.Tests.Journals;

[Trait("Scenario", "S05")]
public sealed class Journal_as_known
{
    private static readonly Journal<Deed> Journal = Journal<Deed>.Empty.Then("a", 1).Then("b", 2).Then("c", 2).Then("d", 4);

    [Theory]
    [InlineData(0, "")]
    [InlineData(1, "a")]
    [InlineData(2, "abc")]
    [InlineData(3, "abc")]
    [InlineData(4, "abcd")]
    [InlineData(9, "abcd")]
    public void At_an_instant_holds_what_was_recorded_until_then_inclusive(int minute, string deeds)
    {
        var view = Journal.AsKnownAt(Given.At(minute));

        view.Deeds().Should().Be(deeds);
        view.Count.Should().Be(deeds.Length);
        view.KnownAt.Should().Be(Given.At(minute));
        view.Last?.Event!.What.Should().Be(deeds[^1..]);
    }

    [Fact]
    public void Just_before_an_instant_does_not_hold_what_was_recorded_at_it() =>
        Journal.AsKnownAt(Given.At(2) - Duration.Epsilon).Deeds().Should().Be("a");

    [Fact]
    public void Cannot_be_written_to()
    {
        var view = Journal.AsKnownAt(Given.At(9));

        view.Append(Given.Recording("e", 9), new Deed("e")).Should().Match<IDomainResult>(static r => r.Has(JournalErrors.ReadOnlyView) && r.Status == ResultStatus.Forbidden);
        view.Annul(Given.Recording("e", 9), EntryId.From("a"), "why").Has(JournalErrors.ReadOnlyView).Should().BeTrue();
    }

    [Fact]
    public void Recognises_what_it_already_holds() => Journal.AsKnownAt(Given.At(2)).Append(Given.Recording("a", 9), new Deed("a")).IsSuccess.Should().BeTrue();

    [Fact]
    public void Does_not_find_what_came_later()
    {
        Journal.AsKnownAt(Given.At(2)).Find(EntryId.From("d")).Should().BeNull();
        Journal.AsKnownAt(Given.At(2)).Find(EntryId.From("c")).Should().NotBeNull();
    }

    [Fact]
    public void Twice_is_as_known_at_the_earlier_instant()
    {
        Journal.AsKnownAt(Given.At(2)).AsKnownAt(Given.At(9)).Should().Match<Journal<Deed>>(static j => j.Count == 3 && j.KnownAt == Given.At(2));
        Journal.AsKnownAt(Given.At(9)).AsKnownAt(Given.At(2)).Should().Match<Journal<Deed>>(static j => j.Count == 3 && j.KnownAt == Given.At(2));
    }

    [Fact]
    public void Does_not_grow_with_the_journal()
    {
        var view = Journal.AsKnownAt(Given.At(9));

        Journal.Then("e", 5).Count.Should().Be(5);
        view.Deeds().Should().Be("abcd");
    }
}
