namespace Pembinaan.Domain.Facilities;

/// <summary>Two facilities after a swap of their premises. Store both or neither.</summary>
/// <param name="First">The facility that was asked.</param>
/// <param name="Second">The other one.</param>
public sealed record SwappedFacilities(Facility First, Facility Second);
