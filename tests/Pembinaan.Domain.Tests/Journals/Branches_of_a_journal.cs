using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Pembinaan.Domain.Journals;

namespace Pembinaan.Domain.Tests.Journals;

public sealed class Branches_of_a_journal
{
    [Fact]
    public void Do_not_see_each_other()
    {
        var before = Given.Journal("ab");
        var (one, other, third) = (before.Then("c", 3).Then("d", 4), before.Then("e", 3).Then("f", 4), before.Then("g", 3));

        (before.Deeds(), one.Deeds(), other.Deeds(), third.Deeds()).Should().Be(("ab", "abcd", "abef", "abg"));
        one.Find(EntryId.From("e")).Should().BeNull();
        other.Find(EntryId.From("c")).Should().BeNull();
    }

    [Fact]
    public void May_write_the_same_event_under_the_same_identity()
    {
        var before = Given.Journal("ab");
        var (one, other) = (before.Then("c", 3), before.Then("c", 3));

        (one.Deeds(), other.Deeds()).Should().Be(("abc", "abc"));
        other.Append(Given.Recording("c", 9), new Deed("c")).Value.Should().BeSameAs(other);
    }

    [Fact]
    public void Start_from_nothing_too()
    {
        var empty = Journal<Deed>.Empty;

        (empty.Then("a", 1).Deeds(), empty.Then("b", 1).Deeds(), empty.Deeds()).Should().Be(("a", "b", ""));
    }

    [Fact]
    public void After_very_many_what_ifs_still_recognise_every_resend()
    {
        var journal = Journal<Deed>.Empty;
        for (var i = 0; i < 3_000; i++)
        {
            var id = i.ToString(CultureInfo.InvariantCulture);
            _ = journal.Then($"tried-{id}", i);
            _ = journal.Then($"tried-too-{id}", i);
            journal = journal.Then(id, i);
        }

        journal.Count.Should().Be(3_000);
        journal.Entries.Select(static e => e.Sequence).Should().Equal(Enumerable.Range(1, 3_000));
        Enumerable.Range(0, 3_000).Select(static i => i.ToString(CultureInfo.InvariantCulture)).Should().AllSatisfy(id =>
        {
            journal.Append(Given.Recording(id, 9_999), new Deed(id)).Value.Should().BeSameAs(journal);
            journal.Find(EntryId.From($"tried-{id}")).Should().BeNull();
        });
    }

    /// <summary>Commands, what-ifs, annulments and views from states chosen at random among all that came before, against plain lists.</summary>
    [Property(MaxTest = 400, EndSize = 120)]
    public Property Behave_like_lists_that_are_copied_on_each_step() => Prop.ForAll(
        Gen.Choose(0, 3).SelectMany(static kind => Gen.Choose(0, int.MaxValue).SelectMany(from => Gen.Choose(0, 30).Select(deed => (kind, from, deed)))).ListOf().ToArbitrary(),
        static steps =>
        {
            var states = new List<(Journal<Deed> Journal, List<(string Id, string? Annuls)> Model)> { (Journal<Deed>.Empty, []) };
            foreach (var (kind, from, deed) in steps)
            {
                var (journal, model) = states[kind == 0 ? ^1 : from % states.Count];
                var id = $"{(kind == 3 ? "annul-" : "")}{deed}";
                var target = $"{deed / 2}";
                var isKnown = model.Exists(e => e.Id == id);
                if (kind == 3)
                {
                    var canBe = model.FindIndex(e => e.Id == target) > 0 && !model.Exists(e => e.Annuls == target);
                    var annulled = journal.Annul(Given.Recording(id, 0), EntryId.From(target), "why");
                    if (annulled.IsSuccess != (canBe || model.Contains((id, target))))
                    {
                        return false;
                    }

                    if (annulled.IsSuccess)
                    {
                        states.Add((annulled.Value, isKnown ? model : [.. model, (id, target)]));
                    }
                }
                else
                {
                    states.Add((journal.Then(id, 0), isKnown ? model : [.. model, (id, null)]));
                }
            }

            return states.TrueForAll(static state => IsSame(state.Journal, state.Model));
        });

    [Fact]
    public void From_two_threads_are_independent_and_complete()
    {
        for (var round = 0; round < 300; round++)
        {
            var before = Given.Journal("ab");
            using var together = new Barrier(2);
            var journals = new Journal<Deed>[2];
            var threads = Enumerable.Range(0, 2).Select(index => new Thread(() =>
            {
                together.SignalAndWait();
                var journal = before;
                for (var i = 0; i < 40; i++)
                {
                    journal = journal.Then($"{index}-{i}", i + 2);
                }

                journals[index] = journal;
            })).ToList();
            threads.ForEach(static thread => thread.Start());
            threads.ForEach(static thread => thread.Join());

            for (var index = 0; index < 2; index++)
            {
                journals[index].Entries.Select(static e => e.Id.Value).Should().Equal(["a", "b", .. Enumerable.Range(0, 40).Select(i => $"{index}-{i}")]);
            }

            before.Ids().Should().Be("ab");
        }
    }

    [Fact]
    public void Can_be_read_while_others_are_written()
    {
        var journal = Given.Journal("ab");
        var failures = 0;
        using var stop = new CancellationTokenSource();
        var reader = new Thread(() =>
        {
            while (!stop.IsCancellationRequested)
            {
                if (journal.Ids() != "ab" || journal.Find(EntryId.From("b")) is null || journal.Find(EntryId.From("0")) is not null)
                {
                    Interlocked.Increment(ref failures);
                }
            }
        });
        reader.Start();
        for (var round = 0; round < 50; round++)
        {
            var branch = journal;
            for (var i = 0; i < 200; i++)
            {
                branch = branch.Then(i.ToString(CultureInfo.InvariantCulture), i + 2);
            }
        }

        stop.Cancel();
        reader.Join();
        failures.Should().Be(0);
    }

    private static bool IsSame(Journal<Deed> journal, List<(string Id, string? Annuls)> model) =>
        journal.Entries.Select(static e => (e.Id.Value, e.Annulment?.Entry.Value)).SequenceEqual(model.Select(static e => (e.Id, e.Annuls)))
        && journal.Effective.Select(static e => e.Id.Value).SequenceEqual(model.Where(e => e.Annuls is null && !model.Exists(o => o.Annuls == e.Id)).Select(static e => e.Id))
        && model.TrueForAll(e => journal.Find(EntryId.From(e.Id)) is { } found && found.Id.Value == e.Id && journal.IsAnnulled(found.Id) == model.Exists(o => o.Annuls == e.Id));
}
