using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Facilities.Events;

/// <content>The kinds of these events in stored texts.</content>
[JsonDerivedType(typeof(HousingCapacitySet), "housing-capacity-set")]
[JsonDerivedType(typeof(SecurityLevelSet), "security-level-set")]
[JsonDerivedType(typeof(DesignatedAsRutan), "designated-as-rutan")]
[JsonDerivedType(typeof(DesignationAsRutanEnded), "designation-as-rutan-ended")]
[JsonDerivedType(typeof(FunctionsAssigned), "functions-assigned")]
[JsonDerivedType(typeof(FacilityDesignated), "facility-designated")]
public abstract partial record FacilityEvent;

/// <summary>The premises then occupied house another number of people from a day on.</summary>
/// <param name="Places">How many people; not negative.</param>
/// <param name="FirstDay">From this day on, inclusive.</param>
public sealed record HousingCapacitySet(int Places, LocalDate FirstDay) : FacilityEvent
{
    internal override IEnumerable<DomainError> FaultsBetween => FacilityFaults.Below(Places, 0, "places");

    internal override LocalisedText Line =>
        Say.Of($"Kapasitas hunian menjadi {Places} orang mulai {FirstDay}", $"Housing capacity is {Places} from {FirstDay}");
}

/// <summary>A facility, or one block of it, has a security level from a day on.</summary>
/// <param name="Level">The level.</param>
/// <param name="Block">The block, or null for the whole.</param>
/// <param name="FirstDay">From this day on, inclusive.</param>
public sealed record SecurityLevelSet(SecurityLevel Level, string? Block, LocalDate FirstDay) : FacilityEvent
{
    internal override LocalisedText Line =>
        Say.Of($"Tingkat pengamanan{Where} menjadi {Level} mulai {FirstDay}", $"Security level{Where} is {Level} from {FirstDay}");

    private LocalisedText? Where => Block is null ? null : Say.Of($" blok {Block}", $" of block {Block}");
}

/// <summary>A facility has these functions from a day on, whatever follows from its kind.</summary>
/// <param name="Functions">The functions, at least one.</param>
/// <param name="FirstDay">From this day on, inclusive.</param>
public sealed record FunctionsAssigned(ValueList<FacilityFunction> Functions, LocalDate FirstDay) : FacilityEvent
{
    internal override IEnumerable<DomainError> FaultsBetween => FacilityFaults.NothingIn(Functions.IsEmpty, "functions");

    internal override LocalisedText Line => Say.Of($"Fungsi ditetapkan mulai {FirstDay}: {Functions}", $"Functions assigned from {FirstDay}: {Functions}");
}

/// <summary>For whom a facility is designated, from a day on.</summary>
/// <param name="Houses">The sexes that it houses; at least one.</param>
/// <param name="ChildrenAreApart">Whether children are held there apart from adults; null where nobody said so.</param>
/// <param name="FirstDay">From this day on, inclusive.</param>
public sealed record FacilityDesignated(ValueList<Sex> Houses, bool? ChildrenAreApart, LocalDate FirstDay) : FacilityEvent
{
    internal override IEnumerable<DomainError> FaultsBetween => FacilityFaults.NothingIn(Houses.IsEmpty, "houses");

    internal override LocalisedText Line => Say.Of($"Peruntukan mulai {FirstDay}: {Houses}{Children}", $"Designated from {FirstDay}: {Houses}{Children}");

    private LocalisedText? Children =>
        ChildrenAreApart switch
        {
            true => new("; anak dipisahkan dari dewasa", "; children apart from adults"),
            false => new("; anak tidak dipisahkan dari dewasa", "; children not apart from adults"),
            null => null,
        };
}

/// <summary>A Lapas also serves as Rutan.</summary>
/// <param name="Period">From the first to the last day, both inclusive.</param>
public sealed record DesignatedAsRutan(ValidityPeriod Period) : FacilityEvent
{
    internal override LocalisedText Line => Say.Of($"Lapas juga berfungsi sebagai Rutan: {Period}", $"Lapas also serves as Rutan: {Period}");
}

/// <summary>A Lapas serves as Rutan no more after a day.</summary>
/// <param name="LastDay">The last day, inclusive.</param>
/// <param name="FirstDay">The first day of the designation that ended; null where there is one only on the last day.</param>
public sealed record DesignationAsRutanEnded(LocalDate LastDay, LocalDate? FirstDay = null) : FacilityEvent
{
    internal override LocalisedText Line =>
        Say.Of($"Lapas tidak lagi berfungsi sebagai Rutan, hari terakhir {LastDay}{Begun}", $"Lapas no longer serves as Rutan, last day {LastDay}{Begun}");

    private LocalisedText? Begun => FirstDay is null ? null : Say.Of($" (berfungsi mulai {FirstDay})", $" (serving from {FirstDay})");

    /// <summary>Whether a designation is one that this can mean.</summary>
    internal bool CanMean(ValidityPeriod designation) => designation.Contains(LastDay) && (FirstDay is null || FirstDay == designation.FirstDay);
}
