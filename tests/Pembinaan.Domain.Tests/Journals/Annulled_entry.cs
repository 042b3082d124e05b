using Pembinaan.Domain.Journals;

namespace Pembinaan.Domain.Tests.Journals;

public sealed class Annulled_entry
{
    private static readonly EntryId B = EntryId.From("b");
    private static readonly Journal<Deed> Annulled = Given.Journal("abc").Annul(Given.Recording("x", 5, "kalapas"), B, "salah ketik").Value;

    [Fact]
    public void Stays_visible_but_does_not_count()
    {
        Annulled.Ids().Should().Be("abcx");
        Annulled.Deeds().Should().Be("ac");
        Annulled.IsAnnulled(B).Should().BeTrue();
        Annulled.IsAnnulled(EntryId.From("a")).Should().BeFalse();
    }

    [Fact]
    public void Says_by_whom_and_why()
    {
        var annulment = Annulled.AnnulmentOf(B)!;

        annulment.Annulment.Should().Be(new Annulment(B, "salah ketik"));
        annulment.Stamp.Author.Should().Be("kalapas");
        annulment.Event.Should().BeNull();
        Annulled.AnnulmentOf(EntryId.From("a")).Should().BeNull();
    }

    [Fact]
    public void Counts_in_what_was_known_before()
    {
        Annulled.AsKnownAt(Given.At(4)).Deeds().Should().Be("abc");
        Annulled.AsKnownAt(Given.At(5)).Deeds().Should().Be("ac");
    }

    [Fact]
    public void Cannot_be_annulled_again() => Annulled.Annul(Given.Recording("y", 6), B, "again").Should().Match<IDomainResult>(static r => r.Has(JournalErrors.CannotBeAnnulled) && r.Status == ResultStatus.Conflict);

    [Fact]
    public void Is_never_an_annulment() => Annulled.Annul(Given.Recording("y", 6), EntryId.From("x"), "back").Has(JournalErrors.CannotBeAnnulled).Should().BeTrue();

    [Fact]
    public void Is_never_the_first() => Annulled.Annul(Given.Recording("y", 6), EntryId.From("a"), "why").Has(JournalErrors.CannotAnnulBeginning).Should().BeTrue();

    [Fact]
    public void Must_be_in_the_journal() => Annulled.Annul(Given.Recording("y", 6), EntryId.From("q"), "none").Should().Match<IDomainResult>(static r => r.Has(JournalErrors.NothingToAnnul) && r.Status == ResultStatus.NotFound);

    [Fact]
    public void Cannot_be_one_of_the_same_command() =>
        Annulled.Annul(Given.Recording("y", 6), EntryId.From("y"), "itself").Has(JournalErrors.NothingToAnnul).Should().BeTrue();

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void Needs_a_reason(string reason)
    {
        Annulled.Annul(Given.Recording("y", 6), EntryId.From("c"), reason).ValidationErrors.Should().ContainSingle(static e => e.ErrorCode == JournalErrors.ReasonUnreadable.Code && e.Identifier == "reason");
        FluentActions.Invoking(() => Entry<Deed>.Of(EntryId.From("y"), 1, Stamp.Of(Given.Start, "x"), new Annulment(B, reason))).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Counts_still_in_a_branch_that_did_not_annul_it()
    {
        var before = Given.Journal("abc");
        var (annulled, kept) = (before.Annul(Given.Recording("x", 5), B, "salah ketik").Value, before.Then("d", 5));

        (before.Deeds(), annulled.Deeds(), kept.Deeds()).Should().Be(("abc", "ac", "abcd"));
        kept.Annul(Given.Recording("x", 6), B, "salah ketik").Value.Deeds().Should().Be("acd");
    }
}
