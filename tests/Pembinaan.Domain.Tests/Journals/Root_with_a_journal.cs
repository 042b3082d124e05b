using System.Reflection;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Tests.Journals;

public sealed class Root_with_a_journal
{
    private static readonly Counter Twice = Counter.Begun().Do("a", Given.Recording("a", 10)).Value.Do("b", Given.Recording("b", 20)).Value;

    [Fact]
    public void Is_the_fold_of_its_journal()
    {
        (Twice.Count, Twice.Revision).Should().Be((2, 3));
        Twice.Foldings.Should().Be(0, "one more entry is folded into the state, not the whole journal again");
        Counter.From(Twice.EntriesSince(0)).Value.Count.Should().Be(2);
    }

    [Fact]
    public void Gives_the_entries_to_be_stored_after_a_revision() => Twice.EntriesSince(2).Should().ContainSingle().Which.Id.Value.Should().Be("b");

    [Fact]
    public void Stays_usable_after_a_command_so_that_a_what_if_is_a_result_not_kept()
    {
        _ = Twice.Do("c", Given.Recording("c", 30)).Value;

        Twice.Do("d", Given.Recording("d", 30)).Value.Count.Should().Be(3);
        Twice.Count.Should().Be(2);
    }

    [Fact]
    public void Is_the_same_state_after_a_resend()
    {
        Twice.Do("a", Given.Recording("a", 99)).Value.Should().BeSameAs(Twice);
        Twice.Do("x", Given.Recording("a", 99)).Status.Should().Be(ResultStatus.Conflict);
    }

    [Fact]
    public void Is_known_at_an_instant_inclusive()
    {
        Twice.AsKnownAt(Given.At(19))!.Count.Should().Be(1);
        Twice.AsKnownAt(Given.At(20))!.Count.Should().Be(2);
        Twice.AsKnownAt(Given.At(-1)).Should().BeNull("nothing was recorded yet");
    }

    [Fact]
    [Trait("Scenario", "S06")]
    public void Is_known_on_a_day_at_its_end_in_the_zone_asked_for()
    {
        var root = Counter.Begun().Do("a", Recording.Of("a", Instant.FromUtc(2025, 1, 1, 16, 30), "petugas")).Value;
        var day = new LocalDate(2025, 1, 1);

        root.AsKnownOn(day, IndonesianTimeZone.Wib)!.Count.Should().Be(1, "it is 23:30 in Jakarta");
        root.AsKnownOn(day, IndonesianTimeZone.Wita)!.Count.Should().Be(0, "it is half past midnight in Makassar");
        root.AsKnownOn(day.PlusDays(1), IndonesianTimeZone.Wita)!.Count.Should().Be(1);
    }

    [Fact]
    public void As_known_cannot_be_changed()
    {
        var view = Twice.AsKnownAt(Given.At(99))!;

        view.Do("c", Given.Recording("c", 99)).Has(JournalErrors.ReadOnlyView).Should().BeTrue();
        view.Annul(EntryId.From("a"), "why", Given.Recording("x", 99)).Has(JournalErrors.ReadOnlyView).Should().BeTrue();
    }

    [Fact]
    public void Does_not_count_what_was_annulled()
    {
        var annulled = Twice.Annul(EntryId.From("a"), "salah ketik", Given.Recording("x", 30)).Value;

        (annulled.Count, annulled.Revision).Should().Be((1, 4));
        annulled.Annul(EntryId.From("a"), "salah ketik", Given.Recording("x", 40)).Value.Should().BeSameAs(annulled);
        annulled.AsKnownAt(Given.At(29))!.Count.Should().Be(2);
    }

    [Fact]
    public void Cannot_take_back_its_beginning()
    {
        var refused = Twice.Annul(EntryId.From("begun"), "why", Given.Recording("x", 30));

        refused.Has(JournalErrors.CannotAnnulBeginning).Should().BeTrue();
    }

    [Fact]
    public void Is_made_by_the_library_alone() => typeof(JournaledRoot<,>)
        .GetConstructors(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public)
        .Should().OnlyContain(static c => c.IsFamilyAndAssembly);
}
