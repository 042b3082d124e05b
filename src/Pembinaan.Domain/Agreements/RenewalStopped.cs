using Pembinaan.Domain.Identities;

namespace Pembinaan.Domain.Agreements;

/// <summary>A party gave notice that the agreement is not to renew itself any more.</summary>
/// <param name="By">The party.</param>
/// <param name="GivenOn">The day on which notice was given.</param>
public sealed record RenewalStopped(PartyId By, LocalDate GivenOn) : AgreementEvent;
