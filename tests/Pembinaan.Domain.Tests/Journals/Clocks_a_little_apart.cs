using Pembinaan.Domain.Journals;

namespace Pembinaan.Domain.Tests.Journals;

[Trait("Case", "C30")]
public sealed class Clocks_a_little_apart
{
    private static readonly Instant Last = Given.At(2);

    [Theory]
    [InlineData(5_000_000)]
    [InlineData(2_000_000_000)]
    public void Count_as_one_instant_and_the_own_one_is_kept(long nanoseconds)
    {
        var own = Last - Duration.FromNanoseconds(nanoseconds);

        var entry = Given.Journal("ab").Append(Recording.Of("c", own, "petugas"), new Deed("c")).Value.Last!;

        (entry.Stamp.RecordedAt, entry.Stamp.Clock).Should().Be((Last, own));
    }

    [Fact]
    public void Are_no_longer_a_little_apart_beyond_two_seconds()
    {
        var own = Last - Duration.FromSeconds(2) - Duration.Epsilon;

        var refused = Given.Journal("ab").Append(Recording.Of("c", own, "petugas"), new Deed("c"));

        refused.Status.Should().Be(ResultStatus.Conflict);
        refused.ValidationErrors[0].Text.En.Should().Be(
            "The instant of recording, 2025-01-01T00:01:57.999999999Z, is before that of the last entry, 2025-01-01T00:02:00Z; send it again with an instant from 2025-01-01T00:02:00Z on.");
        Given.Journal("ab").Append(Recording.Of("c", Last, "petugas"), new Deed("c")).Value.Last!.Stamp.Clock.Should().BeNull();
    }

    [Fact]
    public void Do_not_add_up_over_many_entries()
    {
        var journal = Given.Journal("ab").Append(Recording.Of("c", Last - Duration.FromSeconds(2), "petugas"), new Deed("c")).Value;

        journal.Append(Recording.Of("d", Last - Duration.FromSeconds(2), "petugas"), new Deed("d")).Value.Last!.Stamp.RecordedAt.Should().Be(Last);
        journal.Append(Recording.Of("d", Last - Duration.FromSeconds(4), "petugas"), new Deed("d")).Has(JournalErrors.RecordedEarlier).Should().BeTrue();
    }

    [Fact]
    public void Are_known_at_the_instant_that_counts()
    {
        var own = Last - Duration.FromSeconds(1);
        var journal = Given.Journal("ab").Append(Recording.Of("c", own, "petugas"), new Deed("c")).Value;

        (journal.AsKnownAt(own).Deeds(), journal.AsKnownAt(Last).Deeds()).Should().Be(("a", "abc"));
    }

    [Fact]
    public void Hold_for_annulments_too() => Given.Journal("ab")
        .Annul(Recording.Of("x", Last - Duration.FromSeconds(1), "petugas"), EntryId.From("b"), "salah ketik").Value.Last!.Stamp.RecordedAt.Should().Be(Last);

    [Fact]
    public void Are_loaded_as_they_were_stored()
    {
        var journal = Given.Journal("ab").Append(Recording.Of("c", Last - Duration.FromSeconds(1), "petugas"), new Deed("c")).Value;

        Journal<Deed>.From(journal.Entries).Value.Entries.Should().Equal(journal.Entries);
    }

    [Fact]
    public void Are_not_mended_in_what_is_stored() => Journal<Deed>
        .From([Entry<Deed>.Of(EntryId.From("a"), 1, Stamp.Of(Last, "petugas"), new Deed("a")), Entry<Deed>.Of(EntryId.From("b"), 2, Stamp.Of(Last - Duration.FromSeconds(1), "petugas"), new Deed("b"))])
        .Has(JournalErrors.RecordedEarlier).Should().BeTrue();

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(2001)]
    public void Cannot_be_stored_without_being_apart_or_beyond_two_seconds(int milliseconds) =>
        Stamp.FaultsOf(EntryId.From("E-1"), 1, Last, "petugas", Last - Duration.FromMilliseconds(milliseconds)).OfType<DomainError>().Should().ContainSingle()
            .Which.ErrorCode.Should().Be("JOURNAL-CLOCK");
}
