using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Programmes.Events;
using Pembinaan.Domain.Time;
using Given = Pembinaan.Domain.Tests.Cohorts.Given;

namespace Pembinaan.Domain.Tests.Programmes;

public class Programme_drawn_up
{
    private static readonly Curriculum Good = Given.Curriculum();

    [Fact]
    public void Belongs_to_one_of_five_streams_each_with_its_fields()
    {
        ProgrammeStream.All.Should().HaveCount(5);
        ProgrammeField.All.GroupBy(static f => f.Stream.Code).ToDictionary(static g => g.Key, static g => g.Count()).Should().Equal(new Dictionary<string, int>
        {
            ["KEPRIBADIAN"] = 8,
            ["KEMANDIRIAN"] = 4,
            ["PRODUCTION"] = 2,
            ["EDUCATION"] = 3,
            ["REHABILITATION"] = 3,
        });
        ProgrammeField.All.Select(static f => f.Code).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void Takes_every_field_in_its_own_stream_and_in_no_other()
    {
        foreach (var field in ProgrammeField.All)
        {
            var own = Good with { Stream = field.Stream, Field = field, Audience = field.Stream == ProgrammeStream.Education ? Audience.Children : Audience.Adults };
            Drawn(own).IsSuccess.Should().BeTrue(field.Code);
            foreach (var other in ProgrammeStream.All.Where(s => s != field.Stream))
            {
                Drawn(own with { Stream = other }).Has(ProgrammeErrors.FieldOfAnotherStream).Should().BeTrue($"{field} in {other}");
            }
        }
    }

    [Theory]
    [InlineData(Audience.Children, Remuneration.None, true)]
    [InlineData(Audience.Children, Remuneration.Premi, false)]
    [InlineData(Audience.Children, Remuneration.Upah, false)]
    [InlineData(Audience.Adults, Remuneration.Premi, true)]
    [InlineData(Audience.Adults, Remuneration.Upah, true)]
    public void Never_pays_children(Audience audience, Remuneration remuneration, bool isGood) =>
        Drawn(Good with { Audience = audience, Remuneration = remuneration }).Has(ProgrammeErrors.ChildrenAreNotPaid).Should().Be(!isGood);

    [Fact]
    public void Says_on_what_it_rests_that_children_are_not_paid() =>
        Drawn(Good with { Audience = Audience.Children, Remuneration = Remuneration.Premi }).ValidationErrors.Single().Basis!.In(Language.English)
            .Should().Contain("PP 32/1999 art. 29").And.Contain("choice of this library");

    [Theory]
    [InlineData(true, true)]
    [InlineData(false, false)]
    public void Has_a_critical_unit_where_completion_needs_competence(bool isCritical, bool isGood)
    {
        var units = Good with { Units = [CompetencyUnit.Of(Given.Unit, "Membuat sabun", isCritical).Value] };

        Drawn(units).Has(ProgrammeErrors.NothingCritical).Should().Be(!isGood);
        Drawn(units with { Completion = CompletionCriteria.OfTheFacility(80, true, 3).Value }).Has(ProgrammeErrors.NothingCritical).Should().Be(!isGood);
        Drawn(units with { Completion = CompletionCriteria.OfTheFacility(80, false, 3).Value }).IsSuccess.Should().BeTrue();
    }

    [Fact]
    public void Educates_children_only() => Drawn(Good with { Stream = ProgrammeStream.Education, Field = ProgrammeField.NonformalEducation }).Has(ProgrammeErrors.EducationIsForChildren).Should().BeTrue();

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(45, true)]
    [InlineData(1440, true)]
    [InlineData(1441, false)]
    public void Says_how_many_minutes_a_lesson_hour_lasts(int minutes, bool isGood) => Drawn(Good with { MinutesPerLessonHour = minutes }).IsSuccess.Should().Be(isGood);

    [Theory]
    [InlineData(159, false)]
    [InlineData(160, true)]
    [InlineData(161, false)]
    public void Has_modules_that_add_up(int hours, bool isGood) =>
        Drawn(Good with { Modules = [new("Teori", LessonHours.Of(60), []), new("Praktik", LessonHours.Of(hours - 60), [Given.Unit])] }).IsSuccess.Should().Be(isGood);

    [Fact]
    public void Has_modules_that_lead_to_its_own_units() =>
        Drawn(Good with { Modules = [new("Semua", LessonHours.Of(160), ["J.620100.004.02"])] }).Has(ProgrammeErrors.UnitUnknown).Should().BeTrue();

    [Theory]
    [InlineData("J.620100.004.02", true)]
    [InlineData("G.46RIT00.001.2", true)]
    [InlineData("TIK.JK02.012.01", true)]
    [InlineData("j.620100.004.02", false)]
    [InlineData("J620100.004.02", false)]
    [InlineData("J.620100.04.02", false)]
    [InlineData("J.620100.004.", false)]
    public void Names_units_in_the_form_of_the_national_standards(string code, bool isGood) => CompetencyUnit.Of(code, "Judul").IsSuccess.Should().Be(isGood);

    [Theory]
    [InlineData(null, null, true)]
    [InlineData(10, 10, true)]
    [InlineData(11, 10, false)]
    [InlineData(0, 10, false)]
    [InlineData(1, null, true)]
    [InlineData(null, 0, false)]
    public void Has_fewest_and_most_participants_that_can_both_hold(int? fewest, int? most, bool isGood) =>
        Drawn(Good with { FewestParticipants = fewest, MostParticipants = most }).IsSuccess.Should().Be(isGood);

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    public void Needs_at_least_one_seat_or_square_metre_if_any(int number, bool isGood)
    {
        Drawn(Good with { Needs = new() { Seats = number } }).IsSuccess.Should().Be(isGood);
        Drawn(Good with { Needs = new() { SquareMetres = number } }).IsSuccess.Should().Be(isGood);
    }

    [Fact]
    public void Says_everything_that_is_wrong_at_once() => Drawn(Good with
    {
        Subjects = [],
        Hours = LessonHours.None,
        CorrectionDays = -1,
        PlaceHeldDays = -1,
        Units = [Good.Units[0], Good.Units[0]],
    }).ValidationErrors.Select(static e => e.ErrorCode).Should().BeEquivalentTo(
        ProgrammeErrors.NoSubject.Code, ProgrammeErrors.NoHours.Code, ProgrammeErrors.DaysNegative.Code, ProgrammeErrors.DaysNegative.Code, ProgrammeErrors.UnitTwice.Code);

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(100, true)]
    [InlineData(101, false)]
    public void Is_completed_by_a_percentage(int percent, bool isGood)
    {
        CompletionCriteria.ByPresence(percent).IsSuccess.Should().Be(isGood);
        CompletionCriteria.OfTheFacility(percent, false, null).IsSuccess.Should().Be(isGood);
        CompletionCriteria.OfTheFacility(80, false, null, percent).IsSuccess.Should().Be(isGood);
    }

    [Fact]
    public void Has_something_to_assess_where_competence_or_marks_are_asked_for()
    {
        Drawn(Good with { Units = [] }).Has(ProgrammeErrors.NothingToAssess).Should().BeTrue();
        Drawn(Good with { Units = [], Completion = CompletionCriteria.OfTheFacility(80, false, null, 60).Value }).Has(ProgrammeErrors.NothingToAssess).Should().BeTrue();
        Drawn(Good with { Units = [], Completion = CompletionCriteria.ByPresence(80).Value }).IsSuccess.Should().BeTrue();
        CompletionCriteria.OfTheFacility(80, true, 0).Has(ProgrammeErrors.NoAssessmentAllowed).Should().BeTrue();
    }

    [Fact]
    public void Asks_for_a_space_by_kind_and_seats()
    {
        var needs = new ProgrammeNeeds { SpaceKind = SpaceKind.Pond, Seats = 20, SquareMetres = 40, Equipment = ["aerator"], Instructors = [InstructorKind.Petugas, InstructorKind.Mitra, InstructorKind.WargaBinaan] };
        var year = ValidityPeriod.Between(Given.Day("2025-01-01"), Given.Day("2025-12-31")).Value;

        needs.Of(12, year).Should().Be(new SpaceNeed(20, year, null, SpaceKind.Pond));
        needs.Of(24, year).People.Should().Be(24);
        InstructorKind.All.Should().HaveCount(3);
    }

    [Fact]
    public void Is_revised_from_a_day_while_running_cohorts_keep_theirs()
    {
        var programme = Given.Programme();
        var cohort = Given.Cohort();
        var revised = programme.Revise(Good with { Hours = LessonHours.Of(200) }, Given.Day("2025-08-04"), "SKKNI baru", Given.On("2025-07-01", "revise")).Value;

        revised.CurriculumOn(Given.Day("2025-08-03"))!.Hours.Should().Be(LessonHours.Of(160));
        revised.CurriculumOn(Given.Day("2025-08-04"))!.Hours.Should().Be(LessonHours.Of(200));
        cohort.Curriculum.Hours.Should().Be(LessonHours.Of(160));
        Cohort.Open(CohortId.From("ANG-2"), revised, Given.Plan(), Given.On("2025-07-02", "open")).Value.Curriculum.Hours.Should().Be(LessonHours.Of(200), "its first session is on the day of the revision");
        Cohort.Open(CohortId.From("ANG-3"), revised, Given.Plan("2025-08-01"), Given.On("2025-07-02", "open")).Value.Curriculum.Hours.Should().Be(LessonHours.Of(160));
    }

    [Fact]
    public void Is_over_after_its_last_day_and_says_so()
    {
        var programme = Given.Programme().Discontinue(Given.Day("2025-08-04"), "mitra berakhir", Given.On("2025-07-01", "stop")).Value;

        programme.StandingOn(Given.Day("2021-12-31")).Should().Be(ProgrammeStanding.NotYetOffered);
        programme.StandingOn(Given.Day("2022-01-01")).Should().Be(ProgrammeStanding.Offered);
        programme.StandingOn(Given.Day("2025-08-04")).Should().Be(ProgrammeStanding.Offered);
        programme.StandingOn(Given.Day("2025-08-05")).Should().Be(ProgrammeStanding.Discontinued);
        Cohort.Open(CohortId.From("A"), programme, Given.Plan("2025-08-04"), Given.On("2025-07-02", "open")).IsSuccess.Should().BeTrue();
        Cohort.Open(CohortId.From("A"), programme, Given.Plan("2025-08-05"), Given.On("2025-07-02", "open")).Has(CohortErrors.ProgrammeNotOffered).Should().BeTrue();
        programme.Revise(Good, Given.Day("2025-08-05"), "x", Given.On("2025-07-02", "r")).Has(ProgrammeErrors.Discontinued).Should().BeTrue();
        programme.Revise(Good, Given.Day("2021-12-31"), "x", Given.On("2025-07-02", "r")).Has(ProgrammeErrors.NotYetOffered).Should().BeTrue();
    }

    [Fact]
    [Trait("Scenario", "SP6")]
    public void Commanded_twice_is_commanded_once()
    {
        var revised = Given.Programme().Revise(Good, Given.Day("2025-01-01"), "x", Given.On("2025-01-01", "r")).Value;
        revised.Revise(Good, Given.Day("2025-01-01"), "x", Given.On("2025-01-01", "r")).Value.Should().BeSameAs(revised);
        revised.Revise(Good, Given.Day("2025-01-02"), "x", Given.On("2025-01-01", "r")).Status.Should().Be(ResultStatus.Conflict);

        var stopped = revised.Discontinue(Given.Day("2025-06-30"), "x", Given.On("2025-01-01", "d")).Value;
        stopped.Discontinue(Given.Day("2025-06-30"), "x", Given.On("2025-01-01", "d")).Value.Should().BeSameAs(stopped);
        stopped.Revise(Good, Given.Day("2025-01-01"), "x", Given.On("2025-01-01", "r")).Value.Should().BeSameAs(stopped);
    }

    [Fact]
    public void Stored_with_a_curriculum_that_cannot_be_is_not_loaded() =>
        SkillProgramme.From([Entry.First(new ProgrammeDrawnUp(ProgrammeId.From("P"), Given.Day("2025-01-01"), Good with { MinutesPerLessonHour = 0 }))])
            .Has(ProgrammeErrors.NoLessonLength).Should().BeTrue();

    [Fact]
    public void Names_a_provider_for_cohorts_that_name_none()
    {
        var plan = Given.Plan() with { Provider = null };
        Cohort.Open(CohortId.From("A"), Given.Programme(), plan, Given.On("2025-01-01", "x")).Has(CohortErrors.NoProvider).Should().BeTrue();

        var cohort = Cohort.Open(CohortId.From("A"), Given.Programme(Good with { Provider = Given.Swen }), plan, Given.On("2025-01-01", "x")).Value;
        cohort.Sessions.Should().OnlyContain(static s => s.Provider == (ProviderId)Given.Swen);
    }

    [Fact]
    public void May_have_its_own_conditions_and_says_what_is_wrong_with_them() =>
        Drawn(Good with { Conditions = ProgrammeConditions.Of("P", ProgrammeCondition.AgeBetween(40, 20)) }).IsSuccess.Should().BeFalse();

    private static DomainResult<SkillProgramme> Drawn(Curriculum curriculum) => SkillProgramme.DrawUp(ProgrammeId.From("PRG"), curriculum, Given.Day("2025-01-01"), Given.On("2025-01-01", "draw"));

    private static class Entry
    {
        public static Entry<ProgrammeEvent> First(ProgrammeEvent happened) =>
            Journal<ProgrammeEvent>.Empty.Append(Given.On("2025-01-01", "first"), happened).Value.Last!;
    }
}
