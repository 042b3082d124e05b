using System.Globalization;
using Pembinaan.Domain.Agreements;

namespace Pembinaan.Domain.Cohorts;

/// <summary>One quota of people for the time that it is for: a year, the whole term, or one cohort.</summary>
/// <param name="Agreement">The agreement.</param>
/// <param name="Quota">Its quota.</param>
/// <param name="Year">The year; null if it is not for a year.</param>
/// <param name="Cohort">The cohort; null if it is not for each cohort.</param>
internal readonly record struct PlaceOfQuota(AgreementId Agreement, Quota Quota, int? Year, CohortId? Cohort)
{
    /// <summary>The quota as it applies to a session of a cohort.</summary>
    internal static PlaceOfQuota Of(CooperationAgreement agreement, Quota quota, Cohort cohort, CohortSession session) =>
        new(agreement.Id, quota, quota.Per == QuotaPer.Year ? session.Day.Year : null, quota.Per == QuotaPer.Cohort ? cohort.Id : null);

    /// <summary>The agreement by its name, with the year.</summary>
    internal string By(CooperationAgreement agreement) =>
        Year is { } year ? string.Create(CultureInfo.InvariantCulture, $"{agreement.ByName} ({year})") : agreement.ByName;
}
