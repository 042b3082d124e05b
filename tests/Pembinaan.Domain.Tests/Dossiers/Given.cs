using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Stakeholders;
using Pembinaan.Domain.Tests.Agreements;
using Pembinaan.Domain.Time;
using AgreementsGiven = Pembinaan.Domain.Tests.Agreements.Given;
using CohortsGiven = Pembinaan.Domain.Tests.Cohorts.Given;

namespace Pembinaan.Domain.Tests.Dossiers;

/// <summary>Lapas Serang, PT Swen and the soap course of the acceptance scenarios, in one dossier.</summary>
internal static class Given
{
    public static readonly Instant Now = Instant.FromUtc(2026, 1, 1, 0, 0);
    public static readonly CohortId Cohort1 = CohortId.From("ANG-1");
    public static readonly CohortId Cohort2 = CohortId.From("ANG-2");
    public static readonly SpaceId Workshop = SpaceId.From("BENGKEL");

    public static LocalDate Day(string iso) => AgreementsGiven.Day(iso);

    public static Recording On(string iso, string id) => AgreementsGiven.On(iso, id);

    public static Facility Lapas { get; } = Facility.Establish(
            AgreementsGiven.UptS, "Lapas Kelas IIA Serang", FacilityKind.Lapas, FacilityClass.IIA, IndonesianTimeZone.Wib, Day("2000-01-01"), On("2020-01-01", "lapas"))
        .Bind(f => f.Designate(new([Sex.Male]), Day("2000-01-01"), On("2020-01-01", "men")))
        .Bind(f => f.OpenSpace(Workshop, SpaceKind.Workshop, "Bengkel kerja", 20, ValidityPeriod.From(Day("2020-01-01")), [], On("2020-01-01", "space")))
        .Value;

    public static Stakeholder Company { get; } = Stakeholder.Register(
        AgreementsGiven.Swen, StakeholderKind.Company, "PT Swen", Day("2000-01-01"), On("2020-01-01", "swen")).Value;

    public static CooperationAgreement With(params Quota[] quotas) =>
        AgreementsGiven.Draft().AgreeTerms(new() { Quotas = [.. quotas] }, On("2023-01-30", "terms")).Value.Signed();

    public static Cohort Cohort(CohortId id, CohortPlan plan) => Cohort(id, CohortsGiven.Programme(), plan);

    public static Cohort Cohort(CohortId id, Domain.Programmes.SkillProgramme programme, CohortPlan plan) =>
        Domain.Cohorts.Cohort.Open(id, programme, plan, On("2022-01-02", $"open-{id}")).Value;

    public static CohortPlan InSpace(this CohortPlan plan, SpaceId space) => plan with { Sessions = plan.Sessions.Select(s => s with { Space = space }).ToValueList() };

    public static CohortPlan At(this CohortPlan plan, LocalTime start, int hours = 8) =>
        plan with { Sessions = plan.Sessions.Select(s => s with { Start = start, Hours = Domain.Programmes.LessonHours.Of(hours) }).ToValueList() };

    /// <summary>Everything is here: nothing is missing and nothing undeclared.</summary>
    public static Dossier Whole(params AggregateRoot[] more) => Of(more).HoldingAll(Now, Holding.Cohorts, Holding.Agreements, Holding.Stakeholders);

    /// <summary>The same roots, of which nobody said that they are all.</summary>
    public static Dossier Of(params AggregateRoot[] more) => Dossier.Of([Lapas, Company, CohortsGiven.Programme(), .. more]).Value;
}
