using Pembinaan.Domain.Identities;

namespace Pembinaan.Domain.Offices;

/// <summary>A mandate ended.</summary>
/// <param name="Mandate">The mandate.</param>
/// <param name="LastDay">Its last day, inclusive.</param>
public sealed record MandateEnded(MandateId Mandate, LocalDate LastDay) : OfficeEvent;
