using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Testing;

/// <summary>The recordings of the commands that make one root: each with an identity of its own, by one author.</summary>
internal sealed class Steps(string root)
{
    private int _number;

    internal static void MustExist(Facility facility, LocalDate day, string parameterName) =>
        Guard.Against.Violation(facility.ClassificationOn(day) is null, () => $"The facility {facility.Id} must exist on {Iso.Of(day)}.", parameterName);

    internal Recording On(LocalDate day, IndonesianTimeZone? zone = null)
    {
        _number++;
        return Recording.Of(FormattableString.Invariant($"{root}-{_number}"), (zone ?? IndonesianTimeZone.Wib).EndOf(day), "penguji");
    }
}
