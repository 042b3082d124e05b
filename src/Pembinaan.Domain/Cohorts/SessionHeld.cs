using Pembinaan.Domain.Identities;

namespace Pembinaan.Domain.Cohorts;

/// <summary>A session was held.</summary>
/// <param name="Session">The session.</param>
/// <param name="Sheet">Who was there.</param>
/// <param name="Coverage">What was found about its coverage.</param>
public sealed record SessionHeld(SessionId Session, SessionSheet Sheet, CoverageReceipt Coverage) : CohortEvent;
