namespace Pembinaan.Domain.EntityFrameworkCore;

/// <summary>
/// That an agreement has, or had, a quota that its cohorts share. The version goes up with every change of the agreement and with every cohort under it that
/// takes more or less of it, so that a decision on what was there before is told.
/// </summary>
/// <param name="Agreement">The agreement.</param>
/// <param name="Version">Counted from 1.</param>
internal sealed record StoredQuota(string Agreement, long Version);
