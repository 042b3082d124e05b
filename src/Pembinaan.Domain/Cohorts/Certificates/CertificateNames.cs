using Pembinaan.Domain.Offices;

namespace Pembinaan.Domain.Cohorts;

/// <summary>The names a certificate prints and keeps: those of the day of completion are printed, those of the day of issue are kept beside them.</summary>
/// <param name="Facility">The facility's name on the day of completion; printed.</param>
/// <param name="Provider">The provider's name on the day of completion; printed.</param>
/// <param name="FacilityAtIssue">The facility's name on the day of issue.</param>
/// <param name="ProviderAtIssue">The provider's name on the day of issue.</param>
public sealed record CertificateNames(string Facility, string Provider, string FacilityAtIssue, string ProviderAtIssue)
{
    /// <summary>The names that a facility and a provider have on two days: <c>CertificateNames.Of(facility.Names, company.Names, …)</c>.</summary>
    /// <param name="facility">The names of the facility.</param>
    /// <param name="provider">The names of the provider: a stakeholder, or the facility again.</param>
    /// <param name="completedOn">The day of completion.</param>
    /// <param name="issuedOn">The day of issue.</param>
    /// <returns>The names, or <see cref="CohortErrors.NoName"/> for each day on which one of them has none.</returns>
    public static DomainResult<CertificateNames> Of(PartyNames facility, PartyNames provider, LocalDate completedOn, LocalDate issuedOn)
    {
        Guard.Against.Null(facility);
        Guard.Against.Null(provider);
        Guard.Against.NotIso(completedOn);
        Guard.Against.NotIso(issuedOn);
        DomainError[] missing = [.. Missing(nameof(facility), facility, completedOn, issuedOn), .. Missing(nameof(provider), provider, completedOn, issuedOn)];
        return missing.Length > 0
            ? DomainResult<CertificateNames>.Failure(missing)
            : new CertificateNames(
                facility.ByDay.On(completedOn)!,
                provider.ByDay.On(completedOn)!,
                facility.ByDay.On(issuedOn)!,
                provider.ByDay.On(issuedOn)!
            );
    }

    private static IEnumerable<DomainError> Missing(string party, PartyNames names, params LocalDate[] days) =>
        days.Distinct().Where(day => names.ByDay.On(day) is null).Select(day => CohortErrors.NoName.For(party, Argument.Of("day", day)));
}
