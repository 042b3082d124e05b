using Pembinaan.Domain.Journals;

namespace Pembinaan.Domain.Facilities;

/// <summary>Two facilities that swap their premises.</summary>
internal static class PremisesSwap
{
    internal static DomainResult<(Facility First, Facility Second)> Of(
        Facility facility,
        Facility other,
        LocalDate firstDay,
        Recording recording,
        Recording othersRecording
    )
    {
        Guard.Against.Null(other);
        Guard.Against.NotIso(firstDay);
        if (firstDay <= new LocalDate(1, 1, 1))
        {
            return NoPremises(facility.Id, firstDay);
        }

        var dayBefore = firstDay.PlusDays(-1);
        if (facility.Premises.On(dayBefore) is not { } mine)
        {
            return NoPremises(facility.Id, dayBefore);
        }

        if (other.Premises.On(dayBefore) is not { } others)
        {
            return NoPremises(other.Id, dayBefore);
        }

        return mine.Id == others.Id
            ? FacilityErrors.NothingToSwap.For(nameof(other))
            : facility
                .MoveTo(others, other.HousingCapacityOn(dayBefore), firstDay, recording)
                .Bind(first => other.MoveTo(mine, facility.HousingCapacityOn(dayBefore), firstDay, othersRecording).Map(second => (first, second)));
    }

    private static DomainError NoPremises(FacilityId facility, LocalDate day) =>
        FacilityErrors.NoPremises.For("premises", Argument.Of("facility", facility.Value), Argument.Of("day", day));
}
