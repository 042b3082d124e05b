using Pembinaan.Domain.Identities;

namespace Pembinaan.Domain.Agreements;

/// <summary>
/// Renewal was asked for, also after the end. By PP 57/1999 ps 8(2) it is the partner (<i>mitra</i>) that asks, of the Minister; that another party may ask,
/// and before the end, is a choice.
/// </summary>
/// <param name="By">The party that asked.</param>
/// <param name="Day">The day.</param>
/// <param name="To">The level that was asked; null if it is not known.</param>
public sealed record RenewalRequested(PartyId By, LocalDate Day, CompetenceLevel? To = null) : AgreementEvent;
