using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Stakeholders;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Testing;

/// <summary>The recordings of the commands that make one root: each with an identity of its own, by one author.</summary>
internal sealed class Steps(string root)
{
    private int _number;

    // Everything here is made within a century of a day, and the calendar ends with the year 9999.
    private const int FirstYear = 1000;
    private const int LastYear = 9000;

    internal static void MustBeUsual(LocalDate day, string parameterName) =>
        Guard.Against.Violation(
            day.Calendar != CalendarSystem.Iso || day.Year < FirstYear || day.Year > LastYear,
            () => FormattableString.Invariant($"The day must be of the ISO calendar and of the years {FirstYear} to {LastYear}, and is {Iso.Of(day)}."),
            parameterName
        );

    internal static void MustExist(Stakeholder partner, LocalDate day, string parameterName) =>
        Guard.Against.Violation(partner.KindOn(day) is null, () => $"The partner {partner.Id} must exist on {Iso.Of(day)}.", parameterName);

    internal static void MustExist(Facility facility, LocalDate day, string parameterName) =>
        Guard.Against.Violation(facility.ClassificationOn(day) is null, () => $"The facility {facility.Id} must exist on {Iso.Of(day)}.", parameterName);

    internal Recording On(LocalDate day, IndonesianTimeZone? zone = null)
    {
        _number++;
        return Recording.Of(FormattableString.Invariant($"{root}-{_number}"), (zone ?? IndonesianTimeZone.Wib).EndOf(day), "penguji");
    }
}
