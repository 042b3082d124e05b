using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Stakeholders;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Benchmarks.Dossiers;

/// <summary>The roots of a nation, in invented names: every agreement with a facility and a partner, some under a framework, some that continue another.</summary>
internal static class SampleNation
{
    private static readonly SubjectId Subject = SubjectId.From("SABUN");
    private static readonly LocalDate Start = new(2016, 1, 1);
    private static readonly SkillProgramme Programme = SkillProgramme.DrawUp(
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
        },
        Start,
        Next("programme")).Value;

    public static Recording Next(string id) => Recording.Of(id, Instant.FromUtc(2026, 1, 1, 0, 0), "giatja");

    public static AggregateRoot[] Roots(int agreements, int stakeholders, int facilities, int cohorts) =>
    [
        .. Enumerable.Range(0, facilities).Select(static i => Facility.Establish(FacilityId.From($"UPT-{i}"), $"Lapas {i}", FacilityKind.Lapas, FacilityClass.IIA, IndonesianTimeZone.Wib, null, Next("establish")).Value),
        .. Enumerable.Range(0, stakeholders).Select(static i => Stakeholder.Register(StakeholderId.From($"MITRA-{i}"), StakeholderKind.Company, $"PT Mitra {i}", null, Next("register")).Value),
        .. Enumerable.Range(0, agreements).Select(AgreementOf),
        Programme,
        .. Enumerable.Range(0, cohorts).Select(CohortOf),
    ];

    public static CooperationAgreement AgreementOf(int number)
    {
        var (id, facility, partner) = (AgreementId.From($"PKS-{number}"), FacilityId.From($"UPT-{number % 60}"), StakeholderId.From($"MITRA-{number % 500}"));
        var first = Start.PlusDays(number % 3_000);
        var agreement = CooperationAgreement.Draft(id, IndonesianTimeZone.Wib, first, AgreementKind.PerjanjianKerjaSama, "PERJANJIAN KERJA SAMA", Next("draft"))
            .Bind(a => a.Name(AgreementParty.Of(facility), Next("facility")))
            .Bind(a => a.Name(AgreementParty.Of(partner), Next("partner")))
            .Bind(a => a.AgreeScope([new(Subject)], Next("scope")))
            .Bind(a => a.AgreePeriod(AgreedPeriod.Between(first, first.PlusYears(2)).Value, Next("period")))
            .Bind(a => a.Sign(SignatureOf(facility, first), NoDoubts, Next("one")))
            .Bind(a => a.Sign(SignatureOf(partner, first), NoDoubts, Next("two"))).Value;
        return number > 0 && number % 10 == 0 ? agreement.PlaceUnder(Above, first, Next("under")) is { IsSuccess: true } placed ? placed.Value.Alone() : agreement : agreement;
    }

    private static CooperationAgreement Above => field ??= AgreementOf(0);

    private static LocalisedText NoDoubts { get; } = new("-", "-");

    private static Signature SignatureOf(PartyId party, LocalDate day) => new(party, OfficialId.From("KEPALA"), "Kepala", null, null, [], day, true, [], null, 1);

    private static Cohort CohortOf(int number) => Cohort.Open(
        CohortId.From($"ANG-{number}"),
        Programme,
        new()
        {
            Facility = FacilityId.From($"UPT-{number % 60}"),
            Zone = IndonesianTimeZone.Wib,
            Provider = StakeholderId.From($"MITRA-{number % 500}"),
            Seats = 20,
            Sessions =
            [
                new() { Id = SessionId.From("S-1"), Day = Start.PlusDays(number % 3_000), Start = new(8, 0), Hours = LessonHours.Of(8), Subject = Subject },
                new() { Id = SessionId.From("S-2"), Day = Start.PlusDays((number % 3_000) + 1), Start = new(8, 0), Hours = LessonHours.Of(8), Subject = Subject },
            ],
        },
        Next("open")).Value;
}
