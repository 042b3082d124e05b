using Pembinaan.Domain.Journals;

namespace Pembinaan.Domain.Tests.Journals;

[Trait("Scenario", "S34")]
public sealed class Command_sent_twice
{
    [Fact]
    public void Gives_the_same_journal_again()
    {
        var journal = Given.Journal("abc");

        journal.Append(Given.Recording("c", 3), new Deed("c")).Value.Should().BeSameAs(journal);
    }

    [Fact]
    public void Is_recognised_anywhere_in_the_journal_and_whenever_it_comes() => Given.Journal("abc")
        .Append(Given.Recording("a", 99, "someone else"), new Deed("a")).Value.Count.Should().Be(3);

    [Fact]
    public void Is_recognised_though_other_entries_were_recorded_after_its_instant() =>
        Given.Journal("abc").Append(Given.Recording("a", 1), new Deed("a")).IsSuccess.Should().BeTrue();

    [Fact]
    public void Under_one_identity_with_another_event_is_a_conflict()
    {
        var refused = Given.Journal("abc").Append(Given.Recording("a", 4), new Deed("x"));

        refused.Status.Should().Be(ResultStatus.Conflict);
        refused.Has(JournalErrors.EntryIdReused).Should().BeTrue();
    }

    [Fact]
    public void Under_another_identity_is_another_entry() => Given.Journal("a").Append(Given.Recording("b", 4), new Deed("a")).Value.Count.Should().Be(2);

    [Fact]
    public void As_an_annulment_gives_the_same_journal_again()
    {
        var journal = Given.Journal("abc").Annul(Given.Recording("x", 5), EntryId.From("b"), "salah ketik").Value;

        journal.Annul(Given.Recording("x", 9), EntryId.From("b"), "salah ketik").Value.Should().BeSameAs(journal);
        journal.Annul(Given.Recording("x", 9), EntryId.From("b"), "other").Status.Should().Be(ResultStatus.Conflict);
        journal.Annul(Given.Recording("x", 9), EntryId.From("c"), "salah ketik").Status.Should().Be(ResultStatus.Conflict);
        journal.Append(Given.Recording("x", 9), new Deed("a")).Status.Should().Be(ResultStatus.Conflict);
    }

    [Fact]
    public void Is_not_recognised_in_a_journal_that_never_saw_it()
    {
        var before = Given.Journal("ab");
        var (one, other) = (before.Then("c", 3), before.Then("d", 3));

        before.Then("c", 3).Count.Should().Be(3);
        other.Find(EntryId.From("c")).Should().BeNull();
        other.Append(Given.Recording("c", 4), new Deed("different")).IsSuccess.Should().BeTrue("c was written only in the other one");
        one.Append(Given.Recording("c", 4), new Deed("different")).IsSuccess.Should().BeFalse();
    }

    /// <summary>A command of several entries numbers them after its identity; another command with that identity is none of them.</summary>
    [Theory]
    [InlineData("k/1", "k", false)]
    [InlineData("k", "k/1", false)]
    [InlineData("k", "k/2", true)]
    [InlineData("k/2", "k", true)]
    [InlineData("k/1", "k/2", true)]
    [InlineData("k/1", "l", true)]
    [InlineData("k/1", "k/1/1", false)]
    [InlineData("k/11", "k/1", true)]
    public void Is_not_taken_for_another_command_that_wrote_several_entries(string first, string second, bool isWritten)
    {
        var journal = Given.Journal("ab").Append(Given.Recording(first, 3), new Deed("x")).Value;

        journal.Append(Given.Recording(second, 4), new Deed("y")).Has(JournalErrors.EntryIdReused).Should().Be(!isWritten);
        journal.Annul(Given.Recording(second, 4), EntryId.From("b"), "salah").IsSuccess.Should().Be(isWritten);
        Given.Journal("abc").Append(Given.Recording(second, 4), new Deed("y")).IsSuccess.Should().BeTrue();
    }

    /// <summary>Where the identity with its number would be too long, its hash stands before the number.</summary>
    [Theory]
    [InlineData(98)]
    [InlineData(99)]
    [InlineData(100)]
    public void Is_not_taken_for_another_under_the_longest_identities_either(int length)
    {
        var command = Given.Recording(new string('k', length), 3);
        var journal = Given.Journal("ab").Append(command.Numbered(1), new Deed("x")).Value.Append(command.Numbered(2), new Deed("y")).Value;

        journal.Append(command, new Deed("z")).Has(JournalErrors.EntryIdReused).Should().BeTrue();
        journal.Append(Given.Recording(new string('l', length), 4), new Deed("z")).IsSuccess.Should().BeTrue();
    }
}
