using Pembinaan.Domain.Identities;

namespace Pembinaan.Domain.Agreements;

/// <summary>A party asked for renewal. It may do so even after the end (PP 57/1999 ps 8(2)).</summary>
/// <param name="By">The party.</param>
/// <param name="Day">The day.</param>
public sealed record RenewalRequested(PartyId By, LocalDate Day) : AgreementEvent;
