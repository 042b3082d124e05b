using System.Globalization;
using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Cohorts.Events;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Stakeholders;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Benchmarks.Dossiers;

/// <summary>The roots of a nation, in invented names: every agreement with a facility and a partner, some under a framework, some that continue another.</summary>
internal static class SampleNation
{
    public static readonly SubjectId Subject = SubjectId.From("SABUN");
    public static readonly LocalDate Start = new(2016, 1, 1);
    public static readonly SkillProgramme Programme = SkillProgramme.DrawUp(
        ProgrammeId.From("PRG-1"),
        new()
        {
            Title = new("Sabun", "Soap"),
            Stream = ProgrammeStream.Kemandirian,
            Field = ProgrammeField.SkillsForSelfEmployment,
            Audience = Audience.Adults,
            Subjects = [Subject],
            Hours = LessonHours.Of(16),
            MinutesPerLessonHour = 45,
            Completion = CompletionCriteria.VocationalTraining,
            CorrectionDays = 7,
            Units = [CompetencyUnit.Of("C.20SAB00.001.1", "Membuat sabun").Value],
            Certificates = [CertificateKind.TrainingCertificate],
        },
        Start,
        Next("programme")).Value;

    public static Recording Next(string id) => Recording.Of(id, Instant.FromUtc(2026, 1, 1, 0, 0), "giatja");

    public static AggregateRoot[] Roots(int agreements, int stakeholders, int facilities, int cohorts) =>
    [
        .. Enumerable.Range(0, facilities).Select(static i => Facility.Establish(FacilityId.From($"UPT-{i}"), $"Lapas {i}", FacilityKind.Lapas, FacilityClass.IIA, IndonesianTimeZone.Wib, null, Next("establish")).Value),
        .. Enumerable.Range(0, stakeholders).Select(static i => Stakeholder.Register(StakeholderId.From($"MITRA-{i}"), StakeholderKind.Company, $"PT Mitra {i}", null, Next("register")).Value),
        .. Enumerable.Range(0, agreements).Select(static i => AgreementOf(i)),
        Programme,
        .. Enumerable.Range(0, cohorts).Select(static i => CohortOf(i)),
    ];

    /// <summary>A part of a nation whose agreements are all named by the sheets of its cohorts, each by one.</summary>
    public static AggregateRoot[] Held(int agreements) =>
        [.. Part(agreements).Select(root => root is Cohort cohort ? WithASheet(cohort, int.Parse(cohort.Id.Value.AsSpan(4), CultureInfo.InvariantCulture)) : root)];

    // Five agreements for a cohort.
    private static Cohort WithASheet(Cohort cohort, int number)
    {
        ValueList<AgreementId> named = [.. Enumerable.Range(5 * number, 5).Select(static i => AgreementId.From($"PKS-{i}"))];
        var held = new SessionHeld(SessionId.From("S-1"), new([], []), new(CoverageVerdict.Covered, named, []));
        return Cohort.From([.. cohort.Journal.Entries, Entry<CohortEvent>.Of(EntryId.From("held"), 2, Next("held").Stamp, held)]).Value;
    }

    /// <summary>The roots of a part of a nation: a facility and five partners for fifty agreements, and a cohort for five.</summary>
    public static AggregateRoot[] Part(int agreements)
    {
        var (facilities, partners) = (agreements / 50, agreements / 10);
        return
        [
            .. Roots(0, partners, facilities, 0),
            .. Enumerable.Range(0, agreements).Select(i => AgreementOf(i, facilities, partners)),
            .. Enumerable.Range(0, agreements / 5).Select(i => CohortOf(i, facilities, partners)),
        ];
    }

    public static AgreementId Framework { get; } = AgreementId.From("MOU");

    public static StakeholderId Partner { get; } = StakeholderId.From("MITRA-0");

    /// <summary>A framework of one partner with all facilities, and an agreement under it for each of them.</summary>
    public static Dossier UnderOne(int below)
    {
        ValueList<FacilityId> all = [.. Enumerable.Range(0, below).Select(static i => FacilityId.From($"UPT-{i}"))];
        var mou = CooperationAgreement.Draft(Framework, IndonesianTimeZone.Wib, Start, AgreementKind.NotaKesepahaman, "NOTA KESEPAHAMAN", Next("draft"))
            .Bind(a => a.Name(AgreementParty.Of(StakeholderId.From("DITJEN")), Next("ditjen")))
            .Bind(a => a.Name(AgreementParty.Of(Partner), Next("partner")))
            .Bind(a => a.AgreeScope([new(Subject) { Facilities = all }], Next("scope")))
            .Bind(a => a.AgreePeriod(AgreedPeriod.Between(Start, Start.PlusYears(9)).Value, Next("period")))
            .Bind(a => a.Sign(SignatureOf(StakeholderId.From("DITJEN"), Start), "DITJEN", NoDoubts, Next("one")))
            .Bind(a => a.Sign(SignatureOf(Partner, Start), "MITRA", NoDoubts, Next("two"))).Value;
        return Dossier.Of([
            .. Roots(0, 1, below, 0),
            Stakeholder.Register(StakeholderId.From("DITJEN"), StakeholderKind.Company, "Ditjen", null, Next("register")).Value,
            mou,
            .. Enumerable.Range(1, below - 1).Select(i => AgreementOf(i, below, 1)).Select(a => a.PlaceUnder(mou, a.FormedOn!.Value, Next("mou")).Value.Alone()),
        ]).Value.HoldingAll(Instant.MaxValue, Holding.Agreements, Holding.Cohorts, Holding.Stakeholders, Holding.Facilities);
    }

    public static CooperationAgreement AgreementOf(int number, int facilities = 60, int partners = 500)
    {
        var (id, facility, partner) = (AgreementId.From($"PKS-{number}"), FacilityId.From($"UPT-{number % facilities}"), StakeholderId.From($"MITRA-{number % partners}"));
        var first = Start.PlusDays(number % 3_000);
        var agreement = CooperationAgreement.Draft(id, IndonesianTimeZone.Wib, first, AgreementKind.PerjanjianKerjaSama, "PERJANJIAN KERJA SAMA", Next("draft"))
            .Bind(a => a.Name(AgreementParty.Of(facility), Next("facility")))
            .Bind(a => a.Name(AgreementParty.Of(partner), Next("partner")))
            .Bind(a => a.AgreeScope([new(Subject)], Next("scope")))
            .Bind(a => a.AgreePeriod(AgreedPeriod.Between(first, first.PlusYears(2)).Value, Next("period")))
            .Bind(a => a.Sign(SignatureOf(facility, first), $"{facility}", NoDoubts, Next("one")))
            .Bind(a => a.Sign(SignatureOf(partner, first), $"{partner}", NoDoubts, Next("two"))).Value;
        return number > 0 && number % 10 == 0 ? agreement.PlaceUnder(Above, first, Next("under")) is { IsSuccess: true } placed ? placed.Value.Alone() : agreement : agreement;
    }

    private static CooperationAgreement Above => field ??= AgreementOf(0);

    private static LocalisedText NoDoubts { get; } = new("-", "-");

    private static Signature SignatureOf(PartyId party, LocalDate day) => new(party, OfficialId.From("KEPALA"), "Kepala", null, null, [], day, true, [], null, 1);

    public static Cohort CohortOf(int number, int facilities = 60, int partners = 500) => Cohort.Open(
        CohortId.From($"ANG-{number}"),
        Programme,
        new()
        {
            Facility = FacilityId.From($"UPT-{number % facilities}"),
            Zone = IndonesianTimeZone.Wib,
            Provider = StakeholderId.From($"MITRA-{number % partners}"),
            Seats = 20,
            Sessions =
            [
                new() { Id = SessionId.From("S-1"), Day = Start.PlusDays(number % 3_000), Start = new(8, 0), Hours = LessonHours.Of(8), Subject = Subject },
                new() { Id = SessionId.From("S-2"), Day = Start.PlusDays((number % 3_000) + 1), Start = new(8, 0), Hours = LessonHours.Of(8), Subject = Subject },
            ],
        },
        Next("open")).Value;
}
