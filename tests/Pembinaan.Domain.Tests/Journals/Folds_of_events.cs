using System.Diagnostics;
using Pembinaan.Domain.Agreements.Events;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Cohorts.Events;
using Pembinaan.Domain.Facilities.Events;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Offices;
using Pembinaan.Domain.Offices.Events;
using Pembinaan.Domain.Placements;
using Pembinaan.Domain.Placements.Events;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Programmes.Events;
using Pembinaan.Domain.Stakeholders.Events;
using Pembinaan.Domain.Tests.Craft;
using Pembinaan.Domain.Tests.Json;

namespace Pembinaan.Domain.Tests.Journals;

/// <summary>Each event is folded by name; one that is forgotten would be stored and ignored.</summary>
public sealed class Folds_of_events
{
    private static readonly Dictionary<Type, Action<JournalEvent>> Folds = new()
    {
        [typeof(AgreementEvent)] = static e => Worlds.Agreements[0]().State.Apply(More(Worlds.Agreements[0]().Journal, e).Last!),
        [typeof(CohortEvent)] = static e => CohortState.Fold(More(Worlds.Cohorts[0]().Journal, e)),
        [typeof(FacilityEvent)] = static e => Worlds.Facilities[0]().State.Apply((FacilityEvent)e),
        [typeof(StakeholderEvent)] = static e => Worlds.Stakeholders[0]().State.Apply((StakeholderEvent)e),
        [typeof(OfficeEvent)] = static e => OfficeRegister.Empty.Apply((OfficeEvent)e),
        [typeof(ProgrammeEvent)] = static e => ProgrammeState.Folded(More(Worlds.Programmes[0]().Journal, e)),
        [typeof(ReferralEvent)] = static e => ReferralState.Folded(More(Worlds.Referrals[0]().Journal, e)),
    };

    public static TheoryData<Type> Hierarchies => [.. Repository.Types.Where(static t => t.IsAbstract && t.BaseType == typeof(JournalEvent))];

    [Theory]
    [MemberData(nameof(Hierarchies))]
    public void Know_every_event(Type hierarchy)
    {
        Folds.Should().ContainKey(hierarchy, "each hierarchy is folded somewhere");
        foreach (var happened in Sample.Derived(hierarchy).SelectMany(Sample.Every).Cast<JournalEvent>())
        {
            FluentActions.Invoking(() => Folds[hierarchy](happened)).Should().NotThrow<UnreachableException>($"{happened.GetType().Name} is folded");
        }
    }

    private static Journal<TEvent> More<TEvent>(Journal<TEvent> journal, JournalEvent happened)
        where TEvent : JournalEvent =>
        journal.Append(Recording.Of("more", journal.Last!.Stamp.RecordedAt, "petugas"), (TEvent)happened).Value;
}
