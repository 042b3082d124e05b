using System.Globalization;

namespace Pembinaan.Domain.Facilities;

/// <summary>How many people there are against how many places, always with the formula.</summary>
/// <remarks>
/// "Over capacity" is (n − capacity) / capacity: 275,633 people in 146,260 places are 88.5 % over. Some media print n / capacity instead, which is
/// <see cref="Filled"/>.
/// </remarks>
public sealed record Occupancy : ILocalisable
{
    private Occupancy(int people, int capacity)
    {
        People = people;
        Capacity = capacity;
    }

    /// <summary>The number of people, n.</summary>
    public int People { get; }

    /// <summary>The number of places.</summary>
    public int Capacity { get; }

    /// <summary>n − capacity; negative while places are free.</summary>
    public int PeopleOver => People - Capacity;

    /// <summary>(n − capacity) / capacity; 0 when exactly full, negative while places are free.</summary>
    public decimal OverCapacity => (decimal)PeopleOver / Capacity;

    /// <summary>n / capacity; 1 when exactly full.</summary>
    public decimal Filled => (decimal)People / Capacity;

    /// <summary>So many people in so many places.</summary>
    /// <param name="people">The number of people; not negative.</param>
    /// <param name="capacity">The number of places; positive.</param>
    /// <returns>The occupancy, or <see cref="FacilityErrors.NumberOutOfRange"/>.</returns>
    public static DomainResult<Occupancy> Of(int people, int capacity) =>
        people < 0 || capacity <= 0
            ? FacilityErrors.NumberOutOfRange.For(
                people < 0 ? nameof(people) : nameof(capacity),
                Argument.Of("number", people < 0 ? people : capacity),
                Argument.Of("least", people < 0 ? 0 : 1)
            )
            : new Occupancy(people, capacity);

    /// <summary>The share over capacity in per cent to one decimal place, half away from zero, with the formula.</summary>
    /// <inheritdoc/>
    public string In(Language language)
    {
        var perCent = decimal.Round(OverCapacity * 100, 1, MidpointRounding.AwayFromZero).ToString("0.0", CultureInfo.InvariantCulture);
        return language.IsIndonesian
            ? $"{perCent.Replace('.', ',')} % = ({People} − {Capacity}) / {Capacity}"
            : $"{perCent} % = ({People} − {Capacity}) / {Capacity}";
    }

    /// <inheritdoc/>
    public override string ToString() => In(Language.English);
}
