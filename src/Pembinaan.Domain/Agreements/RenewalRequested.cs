using Pembinaan.Domain.Identities;

namespace Pembinaan.Domain.Agreements;

/// <summary>
/// A party asked for renewal. Of the partner PP 57/1999 ps 8(2) says that it may ask the Minister when the term has run out; that another party may ask,
/// and before the end, is a choice.
/// </summary>
/// <param name="By">The party.</param>
/// <param name="Day">The day.</param>
public sealed record RenewalRequested(PartyId By, LocalDate Day) : AgreementEvent;
