using Pembinaan.Domain.Identities;

namespace Pembinaan.Domain.Agreements;

/// <summary>The agreement was ended before its term ran out. It may become known later than it happened.</summary>
/// <param name="LastDay">The last day on which it binds, inclusive.</param>
/// <param name="Cause">Why, as a kind.</param>
/// <param name="Reason">Why, in words.</param>
/// <param name="By">The party that ended it, or null.</param>
/// <param name="NoticeGivenOn">The day on which notice was given, or null.</param>
/// <param name="Level">The level of the corrections system that stopped it, or null.</param>
public sealed record AgreementTerminated(LocalDate LastDay, TerminationCause Cause, string Reason, PartyId? By, LocalDate? NoticeGivenOn, CompetenceLevel? Level = null) : AgreementEvent;
