using Pembinaan.Domain.Identities;
using Pembinaan.Domain.Time;
using Pembinaan.Domain.Values;

namespace Pembinaan.Domain.Agreements;

/// <summary>Penjajakan: a cooperation was explored before there was a document. Opens the journal.</summary>
/// <param name="Agreement">The agreement that may come of it.</param>
/// <param name="Zone">The zone in which its days are meant.</param>
/// <param name="FirstDay">The day of the first step.</param>
/// <param name="Parties">Who explored; at least one.</param>
/// <param name="Purpose">What for, or null.</param>
public sealed record CooperationExplored(AgreementId Agreement, IndonesianTimeZone Zone, LocalDate FirstDay, ValueList<PartyId> Parties, string? Purpose) : AgreementEvent;
