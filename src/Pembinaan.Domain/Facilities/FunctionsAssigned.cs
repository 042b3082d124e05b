using Pembinaan.Domain.Values;

namespace Pembinaan.Domain.Facilities;

/// <summary>A facility has these functions from a day on, whatever follows from its kind.</summary>
/// <param name="Functions">The functions, at least one.</param>
/// <param name="FirstDay">From this day on, inclusive.</param>
public sealed record FunctionsAssigned(ValueList<FacilityFunction> Functions, LocalDate FirstDay) : FacilityEvent;
