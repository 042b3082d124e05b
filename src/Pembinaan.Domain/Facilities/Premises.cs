namespace Pembinaan.Domain.Facilities;

/// <summary>A building or group of buildings that a facility occupies.</summary>
/// <param name="Id">The identity, which stays when facilities swap their premises.</param>
/// <param name="Address">The address.</param>
/// <param name="Region">The region in which it lies, or null.</param>
public sealed record Premises(PremisesId Id, string Address, RegionCode? Region = null);
