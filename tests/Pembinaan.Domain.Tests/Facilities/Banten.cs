using Pembinaan.Domain.Stakeholders;
using static Pembinaan.Domain.Tests.Offices.Records;

namespace Pembinaan.Domain.Tests.Facilities;

/// <summary>The regional governments of stories 001 and 004.</summary>
internal static class Banten
{
    public static StakeholderId Province { get; } = StakeholderId.From("PROV-36");

    public static StakeholderId Regency { get; } = StakeholderId.From("KAB-SERANG");

    public static StakeholderId Fisheries { get; } = StakeholderId.From("DISKAN");

    public static StakeholderDirectory Directory { get; } = Made();

    private static StakeholderDirectory Made()
    {
        var first = new LocalDate(2016, 1, 1);
        var province = Body("PROV-36", StakeholderKind.Provinsi, "Pemerintah Provinsi Banten").CoverRegion(RegionCode.From("36"), first, As("r")).Value;
        var regency = Body("KAB-SERANG", StakeholderKind.Kabupaten, "Pemerintah Kabupaten Serang").CoverRegion(RegionCode.From("36.04"), first, As("r")).Value;
        Stakeholder[] offices =
        [
            Body("DISKAN", StakeholderKind.Opd, "Dinas Perikanan"), Body("DKPP", StakeholderKind.Opd, "Dinas Ketahanan Pangan dan Pertanian"),
            Body("DISKOUMPERINDAG", StakeholderKind.Opd, "Dinas Koperasi, UMKM, Perindustrian dan Perdagangan"),
        ];
        var provincial = Body("DKP-PROV", StakeholderKind.Opd, "Dinas Kelautan dan Perikanan Provinsi Banten");
        var all = StakeholderDirectory.Of([province, regency, provincial, .. offices]);
        return StakeholderDirectory.Of(
        [
            province,
            regency.PlaceUnder(Province, first, all, As("p")).Value,
            provincial.PlaceUnder(Province, first, all, As("p")).Value,
            .. offices.Select(o => o.PlaceUnder(Regency, first, all, As("p")).Value),
        ]);
    }
}
