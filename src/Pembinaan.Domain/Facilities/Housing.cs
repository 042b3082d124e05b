using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Facilities;

/// <summary>Which premises a facility occupied when, and how many people each housed when. Capacity belongs to the premises, so it changes with them.</summary>
internal sealed record Housing
{
    internal Timeline<Premises> Premises => PremisesSteps.ByDay;

    private Steps<Premises> PremisesSteps { get; init; }

    private GrowingList<PremisesCapacity> Capacities { get; init; } = GrowingList<PremisesCapacity>.Empty;

    internal int? CapacityOn(LocalDate day)
    {
        var premises = Premises.On(day)?.Id;
        return Capacities.FirstOrDefault(c => c.Premises == premises) is { } known && known.Places.ByDay.TryOn(day, out var places) ? places : null;
    }

    internal Housing Moved(Premises premises, int? housingCapacity, LocalDate firstDay)
    {
        var moved = this with { PremisesSteps = PremisesSteps.From(firstDay, premises) };
        return housingCapacity is { } places ? moved.With(premises.Id, places, firstDay) : moved;
    }

    internal Housing With(int places, LocalDate firstDay) => With(Premises.On(firstDay)?.Id, places, firstDay);

    private Housing With(PremisesId? premises, int places, LocalDate firstDay)
    {
        var known = Capacities.FirstOrDefault(c => c.Premises == premises);
        var changed = new PremisesCapacity(premises, (known?.Places ?? default).From(firstDay, places));
        return this with { Capacities = known is null ? Capacities.Add(changed) : Capacities.With(c => c == known, _ => changed) };
    }
}
