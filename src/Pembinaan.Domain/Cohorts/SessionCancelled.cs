using Pembinaan.Domain.Identities;

namespace Pembinaan.Domain.Cohorts;

/// <summary>A session that was not held was taken out of the count; it stays visible.</summary>
/// <param name="Session">The session.</param>
/// <param name="Reason">Why.</param>
public sealed record SessionCancelled(SessionId Session, string Reason) : CohortEvent;
