using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Facilities;

/// <summary>Which premises a facility occupied when, and how many people each housed when. Capacity belongs to the premises, so it changes with them.</summary>
internal sealed record Housing
{
    internal Timeline<Premises> Premises => PremisesSteps.ByDay;

    private Steps<Premises> PremisesSteps { get; init; }

    private GrowingList<PremisesCapacity> Capacities { get; init; } = GrowingList<PremisesCapacity>.KeyedBy(static c => KeyOf(c.Premises));

    internal int? CapacityOn(LocalDate day)
    {
        var premises = Premises.On(day)?.Id;
        return Capacities.LastHaving(KeyOf(premises)) is { } known && known.Places.ByDay.TryOn(day, out var places) ? places : null;
    }

    internal Housing Moved(Premises premises, int? housingCapacity, LocalDate firstDay)
    {
        var moved = this with { PremisesSteps = PremisesSteps.From(firstDay, premises) };
        return housingCapacity is { } places ? moved.With(premises.Id, places, firstDay) : moved;
    }

    internal Housing With(int places, LocalDate firstDay) => With(Premises.On(firstDay)?.Id, places, firstDay);

    private Housing With(PremisesId? premises, int places, LocalDate firstDay)
    {
        var known = Capacities.LastHaving(KeyOf(premises));
        var changed = new PremisesCapacity(premises, (known?.Places ?? default).From(firstDay, places));
        return this with { Capacities = known is null ? Capacities.Add(changed) : Capacities.With(KeyOf(premises), _ => changed) };
    }

    // What was recorded before any premises were stands under a key of its own.
    private static object KeyOf(PremisesId? premises) => premises ?? (object)nameof(Premises);
}
