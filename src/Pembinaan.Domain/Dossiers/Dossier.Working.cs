using Pembinaan.Domain.Placements;

namespace Pembinaan.Domain.Dossiers;

/// <content>Who is on the registers of manpower offices.</content>
public sealed partial class Dossier
{
    /// <summary>The register of job-seekers of a manpower office: who was handed on to it by a day, and did not withdraw the consent by then.</summary>
    /// <param name="office">The office; those handed on to a record that was merged into it are among them.</param>
    /// <param name="day">The day.</param>
    /// <returns>
    /// The journals of those on the register, by day of handing on and identity; each tells the consent, the certificates and where it stands. Everybody is
    /// there once: of several journals that stand, the one handed on last. Or <see cref="DossierErrors.Missing"/> for an office that is not here, or
    /// <see cref="DossierErrors.NotDeclared"/> unless all referrals are here.
    /// </returns>
    public DomainResult<ValueList<JobReferral>> JobSeekersOf(StakeholderId office, LocalDate day)
    {
        Guard.Against.Null(office);
        Guard.Against.NotIso(day);
        var asked = Directory.Resolve(office);
        return Find(asked) is null ? DossierErrors.Missing.For(nameof(office), Argument.Of("role", OfficeRole), Argument.Of("id", office.Value))
            : Undeclared(Dossiers.Holding.Referrals) is { } undeclared ? undeclared
            : Referrals
                .Where(r =>
                    r.HandedOn is { } on && on.Day <= day && Directory.Resolve(on.Office) == asked && !(r.Withdrawn is { } withdrawn && withdrawn.Day <= day)
                )
                .OrderByDescending(static r => r.HandedOn!.Day)
                .ThenByDescending(static r => r.Id.Value, StringComparer.Ordinal)
                .DistinctBy(static r => r.Participant)
                .Reverse()
                .ToValueList();
    }

    private static readonly LocalisedText OfficeRole = new("dinas tenaga kerja", "manpower office");
}
