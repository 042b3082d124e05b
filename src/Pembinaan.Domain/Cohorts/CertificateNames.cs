using Pembinaan.Domain.Offices;
using Pembinaan.Domain.Text;

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
    /// <returns>The names.</returns>
    /// <exception cref="ArgumentException">One of them has no name on one of the days.</exception>
    public static CertificateNames Of(PartyNames facility, PartyNames provider, LocalDate completedOn, LocalDate issuedOn)
    {
        ArgumentNullException.ThrowIfNull(facility);
        ArgumentNullException.ThrowIfNull(provider);
        return new(NameOn(facility, completedOn), NameOn(provider, completedOn), NameOn(facility, issuedOn), NameOn(provider, issuedOn));
    }

    private static string NameOn(PartyNames names, LocalDate day) =>
        names.ByDay.On(day) ?? throw new ArgumentException($"There is no name on {IndonesianDate.Format(day, Language.English)}.", nameof(names));
}
