using System.Diagnostics;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Placements;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Tests.Json;

namespace Pembinaan.Domain.Tests.Journals;

/// <summary>Each event of a root is folded by name; one that is forgotten would be stored and ignored.</summary>
public sealed class Folds_of_events
{
    [Fact]
    public void Of_a_cohort_know_every_event() => Know(Worlds.Cohorts[0]().Journal, static journal => CohortState.Fold(journal));

    [Fact]
    public void Of_a_programme_know_every_event() => Know(Worlds.Programmes[0]().Journal, static journal => ProgrammeState.Begin(journal));

    [Fact]
    public void Of_a_referral_know_every_event() => Know(Worlds.Referrals[0]().Journal, static journal => ReferralState.Fold(journal));

    private static void Know<TEvent>(Journal<TEvent> journal, Func<Journal<TEvent>, object?> fold)
        where TEvent : JournalEvent
    {
        foreach (var happened in Sample.Derived(typeof(TEvent)).SelectMany(Sample.Every).Cast<TEvent>())
        {
            var more = journal.Append(Recording.Of("more", journal.Last!.Stamp.RecordedAt, "petugas"), happened).Value;
            FluentActions.Invoking(() => fold(more)).Should().NotThrow<UnreachableException>($"{happened.GetType().Name} is folded");
        }
    }
}
