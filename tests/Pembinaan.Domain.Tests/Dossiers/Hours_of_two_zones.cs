using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Json;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Tests.Cohorts;
using Pembinaan.Domain.Time;
using CohortsGiven = Pembinaan.Domain.Tests.Cohorts.Given;

namespace Pembinaan.Domain.Tests.Dossiers;

/// <summary>Sessions in Jayapura, two hours ahead of Serang, meet those in Serang at one instant and not at one hour of the clock.</summary>
public sealed class Hours_of_two_zones
{
    private static readonly ParticipantId Person = CohortsGiven.Person(1);
    private static readonly SessionInstructor Instructor = new(InstructorKind.Mitra, "I-1");

    private static Facility Jayapura { get; } = Facility.Establish(
        FacilityId.From("UPT-J"), "Lapas Kelas IIA Jayapura", FacilityKind.Lapas, FacilityClass.IIA, IndonesianTimeZone.Wit, null, Given.On("2020-01-01", "jayapura")).Value;

    /// <summary>In Serang from eight to two, in Jayapura so from ten to four; one lesson hour has 45 minutes.</summary>
    public static TheoryData<string, bool> Starts => new()
    {
        { "2024-06-03T08:00", false },
        { "2024-06-03T09:15", false },
        { "2024-06-03T09:16", true },
        { "2024-06-03T10:00", true },
        { "2024-06-03T15:59", true },
        { "2024-06-03T16:00", false },
        { "2024-06-04T10:00", false },
    };

    [Theory]
    [MemberData(nameof(Starts))]
    public void Decide_whether_an_instructor_is_free(string start, bool isTaken)
    {
        var dossier = Given.Whole(Given.Cohort(Given.Cohort2, Taught(CohortsGiven.Plan("2024-06-03", 1), Instructor)), Jayapura);

        Codes(Open(dossier, Taught(InJayapura(start), Instructor)).ValidationErrors).Should().Equal(isTaken ? [CohortErrors.InstructorTaken.Code] : []);
    }

    [Theory]
    [InlineData("2024-06-04T00:00", true)]
    [InlineData("2024-06-04T00:44", true)]
    [InlineData("2024-06-04T00:45", false)]
    [InlineData("2024-06-03T23:15", false)]
    [InlineData("2024-06-03T22:00", false)]
    public void Decide_over_midnight(string start, bool isTaken)
    {
        var late = Taught(CohortsGiven.Plan("2024-06-03", 1).At(new(22, 0), 1), Instructor);

        Codes(Open(Given.Whole(Given.Cohort(Given.Cohort2, late), Jayapura), Taught(InJayapura(start), Instructor)).ValidationErrors)
            .Should().Equal(isTaken ? [CohortErrors.InstructorTaken.Code] : []);
    }

    [Theory]
    [MemberData(nameof(Starts))]
    public void Decide_whether_a_person_is_in_two_places(string start, bool isTaken)
    {
        var dossier = Given.Whole(Given.Cohort(Given.Cohort2, CohortsGiven.Plan("2024-06-03", 1)).Enrolled(1), Jayapura);

        Codes(Open(dossier, Taught(InJayapura(start), new(InstructorKind.WargaBinaan, Person.Value))).Warnings)
            .Should().Equal(isTaken ? [CohortErrors.PersonTaken.Code] : []);
    }

    [Theory]
    [MemberData(nameof(Starts))]
    public void Decide_whether_a_person_may_join(string start, bool isTaken)
    {
        var away = Domain.Cohorts.Cohort.Open(
            Given.Cohort2, CohortsGiven.Programme(), Taught(InJayapura(start), new(InstructorKind.WargaBinaan, Person.Value)), Given.On("2022-01-02", "away")).Value;
        var dossier = Given.Whole(Given.Cohort(Given.Cohort1, CohortsGiven.Plan("2024-06-03", 1)), away, Jayapura).Knowing(CohortsGiven.Facts(Person));

        dossier[Given.Cohort1].MayJoin(Person, Given.Day("2024-06-03")).Reasons.Any(static r => r.Text.En.Contains("is at the time of", StringComparison.Ordinal))
            .Should().Be(isTaken);
    }

    /// <summary>
    /// Six hours in Serang on 4 June and 90 minutes in Jayapura: a detainee may have seven hours a day, and which day it is, is told by the clock of the
    /// facility where the detainee is, two hours behind.
    /// </summary>
    [Theory]
    [InlineData("2024-06-05T00:30", "UPT-S", true)]
    [InlineData("2024-06-05T01:30", "UPT-S", false)]
    [InlineData("2024-06-05T02:00", "UPT-S", false)]
    [InlineData("2024-06-04T01:00", "UPT-S", false)]
    [InlineData("2024-06-04T02:00", "UPT-S", true)]
    [InlineData("2024-06-05T00:30", "UPT-J", false)]
    [InlineData("2024-06-04T22:00", "UPT-J", true)]
    [InlineData("2024-06-05T00:30", "UPT-X", null)]
    [InlineData("2024-06-05T00:30", null, null)]
    public void Are_those_of_the_day_of_the_facility_where_the_person_is(string start, string? whereabouts, bool? isTooMuch)
    {
        var person = CohortsGiven.Facts(Person, status: Domain.Participants.LegalStatus.Tahanan) with
        {
            Whereabouts = whereabouts is null ? Domain.Rules.Fact<Timeline<FacilityId>>.Unknown : Timeline<FacilityId>.Always(FacilityId.From(whereabouts)),
        };
        var plan = InJayapura(start);
        var other = Given.Cohort(Given.Cohort2, plan with
        {
            Facility = CohortsGiven.UptS,
            Provider = CohortsGiven.Plan().Provider,
            Sessions = [plan.Sessions[0] with { Hours = LessonHours.Of(2) }],
        }).Enrolled(1, "2024-06-03", Domain.Participants.LegalStatus.Tahanan);
        var dossier = Given.Whole(Given.Cohort(Given.Cohort1, CohortsGiven.Plan("2024-06-04", 1)), other, Jayapura);

        var decision = dossier[Given.Cohort1].MayJoin(person, Given.Day("2024-06-04"));

        var rule = NationalEligibilityRules.DetaineeHours.Code;
        decision.Reasons.Any(r => r.ErrorCode == rule).Should().Be(isTooMuch == true);
        decision.Undetermined.Any(r => r.ErrorCode == rule).Should().Be(isTooMuch is null);
    }

    [Theory]
    [MemberData(nameof(Starts))]
    public void Decide_whether_a_space_is_free(string start, bool isTaken)
    {
        // Opened before the facility was held: the zone of its plan is not that of the facility.
        var other = (InJayapura(start) with { Facility = CohortsGiven.UptS, Provider = CohortsGiven.Plan().Provider }).InSpace(Given.Workshop);
        var dossier = Given.Whole(
            Given.Cohort(Given.Cohort1, CohortsGiven.Plan("2024-06-03", 1).InSpace(Given.Workshop)), Given.Cohort(Given.Cohort2, other));

        dossier[Given.Cohort1].Clashes().Value.Count.Should().Be(isTaken ? 1 : 0);
    }

    [Theory]
    [MemberData(nameof(Starts))]
    public void Decide_whether_two_pseudonyms_can_be_one_person(string start, bool isTaken)
    {
        var one = Given.Cohort(Given.Cohort1, CohortsGiven.Plan("2024-06-03", 1)).Enrolled(1).Held(1, []).Value;
        var plan = InJayapura(start) with { Facility = CohortsGiven.UptS, Provider = CohortsGiven.Plan().Provider };
        var other = PembinaanJson.Cohorts.Read(
            PembinaanJson.Cohorts.Write(Given.Cohort(Given.Cohort2, plan).Enrolled(1).Held(1, []).Value).Replace("\"P-001\"", "\"Q-001\"", StringComparison.Ordinal)).Value;
        var dossier = Given.Of(one, other).HoldingAll(Given.Now, Holding.Cohorts, Holding.Referrals, Holding.Agreements);

        dossier.Merge(ParticipantId.From("Q-001"), Person).ValidationErrors.Select(static e => e.ErrorCode)
            .Should().Equal(isTaken ? [DossierErrors.MergePresence.Code] : []);
    }

    /// <summary>The facility changes to Central time on a day; what counts is the first day of the plan.</summary>
    [Theory]
    [InlineData("2024-06-03", "WIB", false)]
    [InlineData("2024-06-03", "WITA", true)]
    [InlineData("2024-06-04", "WIB", true)]
    [InlineData("2024-06-04", "WITA", false)]
    public void Are_those_of_the_facility_on_the_first_day(string changed, string zone, bool isRight)
    {
        var moved = Given.Lapas.ChangeZone(IndonesianTimeZone.Wita, Given.Day(changed), Given.On("2022-01-01", "zone")).Value;
        var opened = Open(
            Given.Whole().With(moved).Value,
            CohortsGiven.Plan("2024-06-03", 3) with { Zone = IndonesianTimeZone.All.Single(z => z.Code == zone) });

        Codes(opened.ValidationErrors).Should().Equal(isRight ? [] : [CohortErrors.ZoneDiffers.Code]);
    }

    [Theory]
    [InlineData("WIB", true)]
    [InlineData("WIT", false)]
    public void Are_compared_with_what_is_booked_otherwise_by_the_clock_of_the_facility(string zone, bool isTaken)
    {
        // From noon to two in Western time, to which the facility comes back on the second day of the cohort.
        var booked = Given.Lapas
            .ChangeZone(IndonesianTimeZone.All.Single(z => z.Code == zone), Given.Day("2024-06-03"), Given.On("2022-01-01", "zone"))
            .Bind(f => f.ChangeZone(IndonesianTimeZone.Wib, Given.Day("2024-06-04"), Given.On("2022-01-02", "back")))
            .Bind(f => f.Book(new(Given.Workshop, SessionId.From("X"), Given.Day("2024-06-04"), new(12, 0), new(14, 0), 5), Given.On("2022-01-03", "book"))).Value;
        var plan = CohortsGiven.Plan("2024-06-03", 2).At(new(12, 0), 1).InSpace(Given.Workshop) with { Zone = IndonesianTimeZone.All.Single(z => z.Code == zone) };

        Codes(Open(Given.Whole().With(booked).Value, plan).ValidationErrors).Should().Equal(isTaken ? [FacilityErrors.SpaceTaken.Code] : []);
    }

    private static CohortPlan InJayapura(string start)
    {
        var at = NodaTime.Text.LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm").Parse(start).Value;
        var plan = CohortsGiven.Plan("2024-06-03", 1).At(at.TimeOfDay, 1);
        return plan with { Facility = Jayapura.Id, Provider = Jayapura.Id, Zone = IndonesianTimeZone.Wit, Sessions = [plan.Sessions[0] with { Day = at.Date }] };
    }

    private static CohortPlan Taught(CohortPlan plan, SessionInstructor by) => plan with { Sessions = [.. plan.Sessions.Select(s => s with { Instructor = by })] };

    private static DomainResult<CohortInDossier> Open(Dossier dossier, CohortPlan plan) =>
        dossier.Open(Given.Cohort1, CohortsGiven.Programme().Id, plan, Given.On("2024-01-02", "open"));

    private static IEnumerable<string> Codes(IEnumerable<DomainError> errors) =>
        errors.Select(static e => e.ErrorCode).Where(static c => c != CohortErrors.HoursDiffer.Code).Distinct();
}
