using Pembinaan.Domain.Identities;

namespace Pembinaan.Domain.Offices;

/// <summary>A power of attorney was revoked.</summary>
/// <param name="Power">The power of attorney.</param>
/// <param name="LastDay">Its last day, inclusive.</param>
public sealed record PowerOfAttorneyRevoked(PowerOfAttorneyId Power, LocalDate LastDay) : OfficeEvent;
