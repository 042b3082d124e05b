using Pembinaan.Domain.Placements;

namespace Pembinaan.Domain.Dossiers;

/// <content>Who is on the registers of manpower offices.</content>
public sealed partial class Dossier
{
    /// <summary>The register of job-seekers of a manpower office: who was handed on to it by a day, and did not withdraw the consent by then.</summary>
    /// <param name="office">The office; those handed on to a record that was merged into it are among them.</param>
    /// <param name="day">The day.</param>
    /// <returns>
    /// The journals of those on the register, by day of handing on and identity; each tells the consent, the certificates and where it stands. Or
    /// <see cref="DossierErrors.NotDeclared"/> unless all referrals are here.
    /// </returns>
    public DomainResult<ValueList<JobReferral>> JobSeekersOf(StakeholderId office, LocalDate day)
    {
        Guard.Against.Null(office);
        Guard.Against.NotIso(day);
        var asked = Directory.Resolve(office);
        return Undeclared(Dossiers.Holding.Referrals) is { } undeclared
            ? undeclared
            : Referrals
                .Where(r =>
                    r.HandedOn is { } on && on.Day <= day && Directory.Resolve(on.Office) == asked && !(r.Withdrawn is { } withdrawn && withdrawn.Day <= day)
                )
                .OrderBy(static r => r.HandedOn!.Day)
                .ThenBy(static r => r.Id.Value, StringComparer.Ordinal)
                .ToValueList();
    }
}
