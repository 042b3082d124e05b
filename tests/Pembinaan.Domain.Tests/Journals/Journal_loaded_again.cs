using Pembinaan.Domain.Journals;

namespace Pembinaan.Domain.Tests.Journals;

public sealed class Journal_loaded_again
{
    private static readonly Journal<Deed> Journal = Given.Journal("abc").Annul(Given.Recording("x", 5), EntryId.From("b"), "salah ketik").Value.Then("d", 6);

    [Fact]
    public void Is_the_same_journal()
    {
        var loaded = Journal<Deed>.From(Journal.EntriesSince(0)).Value;

        loaded.Entries.Should().Equal(Journal.Entries);
        (loaded.Deeds(), loaded.Count, loaded.KnownAt).Should().Be((Journal.Deeds(), 5, null));
        loaded.IsAnnulled(EntryId.From("b")).Should().BeTrue();
        loaded.Append(Given.Recording("a", 9), new Deed("a")).Value.Should().BeSameAs(loaded);
    }

    [Fact]
    public void Piece_by_piece_is_the_same_journal() =>
        Journal<Deed>.From([.. Journal.Entries.Take(2), .. Journal.EntriesSince(2)]).Value.Entries.Should().Equal(Journal.Entries);

    [Fact]
    public void Is_empty_without_entries() => Journal<Deed>.From([]).Value.Count.Should().Be(0);

    [Fact]
    public void Is_refused_with_an_entry_out_of_place()
    {
        Journal<Deed>.From(Journal.EntriesSince(1)).Has(JournalErrors.SequenceBroken).Should().BeTrue();
        Journal<Deed>.From(Journal.Entries.Reverse()).Has(JournalErrors.SequenceBroken).Should().BeTrue();
        Journal<Deed>.From(Journal.Entries.Append(Journal.Last!)).Has(JournalErrors.SequenceBroken).Should().BeTrue();
        Journal<Deed>.From([Entry(2, "a", 1)]).ValidationErrors[0].Text.En.Should().Be("Entry a has the sequence number 2 instead of 1.");
    }

    [Fact]
    public void Is_refused_with_an_identity_used_twice_even_for_the_same_event() =>
        Journal<Deed>.From([Entry(1, "a", 1), Entry(2, "a", 1)]).Has(JournalErrors.EntryIdReused).Should().BeTrue();

    [Fact]
    public void Is_refused_with_an_instant_that_goes_back() =>
        Journal<Deed>.From([Entry(1, "a", 2), Entry(2, "b", 1)]).Has(JournalErrors.RecordedEarlier).Should().BeTrue();

    [Fact]
    public void Is_refused_with_an_annulment_of_what_is_not_there() => Journal<Deed>
        .From([Entry<Deed>.Of(EntryId.From("x"), 1, Stamp.Of(Given.Start, "petugas"), new Annulment(EntryId.From("a"), "why"))])
        .Has(JournalErrors.NothingToAnnul).Should().BeTrue();

    [Fact]
    public void Needs_entries()
    {
        FluentActions.Invoking(static () => Journal<Deed>.From(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(static () => Journal<Deed>.From([null!])).Should().Throw<ArgumentNullException>();
    }

    private static Entry<Deed> Entry(int sequence, string id, int minute) => Entry<Deed>.Of(EntryId.From(id), sequence, Stamp.Of(Given.At(minute), "petugas"), new Deed(id));
}
