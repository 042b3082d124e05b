namespace Pembinaan.Domain.Agreements;

/// <summary>How much an agreement provides for.</summary>
/// <param name="Unit">What is counted.</param>
/// <param name="Amount">How many; at least 1.</param>
/// <param name="Per">For what time.</param>
/// <param name="Subject">The subject it belongs to, or null for the whole.</param>
public sealed record Quota(QuotaUnit Unit, int Amount, QuotaPer Per, SubjectId? Subject = null);
