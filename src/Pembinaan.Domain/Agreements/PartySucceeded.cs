using Pembinaan.Domain.Identities;
using Pembinaan.Domain.Values;

namespace Pembinaan.Domain.Agreements;

/// <summary>A party was succeeded by another, or dissolved while its successor is not determined.</summary>
/// <param name="Party">The party that was succeeded.</param>
/// <param name="Successor">The successor, or null while it is not determined: what exists stays valid, new commitments are blocked.</param>
/// <param name="Candidates">Who might be the successor.</param>
/// <param name="FirstDay">The first day of the succession.</param>
public sealed record PartySucceeded(PartyId Party, PartyId? Successor, ValueList<PartyId> Candidates, LocalDate FirstDay) : AgreementEvent;
