namespace Pembinaan.Domain.Agreements;

/// <summary>How those who produce goods or services are paid: by the partner, through the head of the facility (PP 57/1999 ps 16-17).</summary>
/// <param name="PaidBy">The party that pays: the partner. Where it is a facility, the review of conclusion warns.</param>
/// <param name="Through">The facility through which it is paid.</param>
/// <param name="Rate">The rate as printed, or null.</param>
public sealed record WageClause(PartyId PaidBy, FacilityId Through, string? Rate = null);
