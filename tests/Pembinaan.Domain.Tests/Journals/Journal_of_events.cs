using Pembinaan.Domain.Journals;

namespace Pembinaan.Domain.Tests.Journals;

public sealed class Journal_of_events
{
    [Fact]
    public void Begins_empty()
    {
        var empty = Journal<Deed>.Empty;

        (empty.Count, empty.Last, empty.KnownAt).Should().Be((0, null, null));
        empty.Entries.Should().BeEmpty();
        empty.Effective.Should().BeEmpty();
        empty.Find(EntryId.From("a")).Should().BeNull();
    }

    [Fact]
    public void Numbers_its_entries_from_1_and_keeps_who_and_when()
    {
        var journal = Journal<Deed>.Empty.Append(Given.Recording("a", 3, "kalapas"), new Deed("x")).Value;

        journal.Last.Should().Be(Entry<Deed>.Of(EntryId.From("a"), 1, Stamp.Of(Given.At(3), "kalapas"), new Deed("x")));
        journal.Find(EntryId.From("a")).Should().BeSameAs(journal.Last);
        journal.Then("b", 3).Last!.Sequence.Should().Be(2);
    }

    [Fact]
    public void Leaves_the_older_journal_as_it_was()
    {
        var older = Given.Journal("ab");
        var newer = older.Then("c", 3);

        (older.Deeds(), newer.Deeds()).Should().Be(("ab", "abc"));
        older.Find(EntryId.From("c")).Should().BeNull();
        older.Last!.Id.Value.Should().Be("b");
    }

    [Fact]
    [Trait("Scenario", "S05")]
    public void Orders_entries_of_one_instant_by_sequence()
    {
        var journal = Journal<Deed>.Empty.Then("z", 1).Then("a", 1).Then("m", 1);

        journal.Deeds().Should().Be("zam");
        journal.Entries.Select(static e => e.Sequence).Should().Equal(1, 2, 3);
    }

    [Fact]
    public void Refuses_an_instant_before_that_of_the_last_entry()
    {
        var refused = Given.Journal("ab").Append(Given.Recording("c", 1), new Deed("c"));

        refused.Has(JournalErrors.RecordedEarlier).Should().BeTrue();
        refused.ValidationErrors[0].Text.Id.Should().Contain("2025-01-01T00:01:00Z").And.Contain("2025-01-01T00:02:00Z");
        Given.Journal("ab").Append(Given.Recording("c", 2), new Deed("c")).IsSuccess.Should().BeTrue();
    }

    [Fact]
    public void Says_the_two_instants_apart_to_the_nanosecond()
    {
        var journal = Given.Journal("a");
        var earlier = Recording.Of("b", Given.At(1) - Duration.FromSeconds(2) - Duration.Epsilon, "petugas");

        journal.Append(earlier, new Deed("b")).ValidationErrors[0].Text.En.Should().Contain("00:00:57.999999999Z");
    }

    [Fact]
    public void Gives_the_entries_since_a_revision_to_be_stored()
    {
        var journal = Given.Journal("abc");

        journal.EntriesSince(1).Select(static e => e.Id.Value).Should().Equal("b", "c");
        journal.EntriesSince(3).Should().BeEmpty();
        journal.EntriesSince(0).Should().Equal(journal.Entries);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(4)]
    public void Refuses_a_revision_that_does_not_exist_at_once(int revision) =>
        FluentActions.Invoking(() => Given.Journal("abc").EntriesSince(revision)).Should().Throw<ArgumentException>();

    [Fact]
    public void Needs_a_recording_an_event_and_an_author()
    {
        FluentActions.Invoking(static () => Journal<Deed>.Empty.Append(null!, new Deed("a"))).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(static () => Journal<Deed>.Empty.Append(Given.Recording("a"), null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(static () => Recording.Of("a", Given.Start, " ")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(static () => Entry<Deed>.Of(EntryId.From("a"), 0, Stamp.Of(Given.Start, "x"), new Deed("a"))).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Writes_its_stamps_in_UTC() => Stamp.Of(Given.At(3), "kalapas").ToString().Should().Be("2025-01-01T00:03:00Z kalapas");

    [Fact]
    public void Has_a_conflict_to_tell_of_a_decision_made_for_an_older_revision() => JournalErrors.Stale.Status.Should().Be(ResultStatus.Conflict);
}
