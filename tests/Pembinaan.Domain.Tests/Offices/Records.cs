using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Offices;
using Pembinaan.Domain.Stakeholders;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Tests.Offices;

/// <summary>Facilities and stakeholders of the stories, and entries with running numbers.</summary>
internal static class Records
{
    public static PostId Head { get; } = PostId.From("KEPALA");

    public static PostId Section { get; } = PostId.From("KASI-GIATJA");

    public static SubjectId Satay { get; } = SubjectId.From("TUSUK-SATE");

    public static SubjectId Soap { get; } = SubjectId.From("SABUN");

    public static SubjectId Catfish { get; } = SubjectId.From("BUDIDAYA-LELE");

    public static PartyId Company { get; } = StakeholderId.From("PT-SWEN");

    public static PartyId OtherCompany { get; } = StakeholderId.From("PT-LAIN");

    public static Instant Noon(int year, int month, int day) => Instant.FromUtc(year, month, day, 5, 0);

    /// <summary>A recording whose identity is its text; all on one instant unless told.</summary>
    public static Recording As(string id, Instant? at = null) => Recording.Of(id, at ?? Noon(2026, 1, 1), "giatja");

    public static Facility Serang() =>
        Facility.Establish(FacilityId.From("UPT-S"), "Lapas Kelas IIA Serang", FacilityKind.Lapas, FacilityClass.IIA, IndonesianTimeZone.Wib, null, As("est", Noon(2020, 1, 1))).Value;

    public static Facility RutanSerang() =>
        Facility.Establish(FacilityId.From("UPT-R"), "Rutan Kelas IIB Serang", FacilityKind.Rutan, FacilityClass.IIB, IndonesianTimeZone.Wib, new(2019, 1, 1), As("est", Noon(2020, 1, 1))).Value;

    public static Stakeholder Body(string id, StakeholderKind kind, string name, LocalDate? firstDay = null) =>
        Stakeholder.Register(StakeholderId.From(id), kind, name, firstDay, As("reg", Noon(2020, 1, 1))).Value;

    /// <summary>Lapas Serang with its head and a section head; the head signs alone about everything.</summary>
    public static Facility WithOffices() => Serang()
        .EstablishPost(Head, "Kepala Lapas", new(2010, 1, 1), As("o1")).Value
        .EstablishPost(Section, "Kasi Kegiatan Kerja", new(2010, 1, 1), As("o2")).Value
        .GiveMandate(MandateId.From("M-1"), SigningMode.Sole, [Head], Scope<SubjectId>.Unlimited, ValidityPeriod.From(new(2010, 1, 1)), As("o3")).Value
        .Appoint(Head, OfficialId.From("HERI"), "Heri Kusrita", Span(new(2023, 1, 1), new(2025, 2, 28)), As("o4")).Value
        .Appoint(Section, OfficialId.From("ZUL"), "Zulkarnain", ValidityPeriod.From(new(2020, 1, 1)), As("o5")).Value;

    public static ValidityPeriod Span(LocalDate first, LocalDate last) => ValidityPeriod.Between(first, last).Value;

    public static IEnumerable<string> Codes(this IDomainResult result) => result.ValidationErrors.Select(static e => e.ErrorCode);
}
