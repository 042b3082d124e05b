using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Programmes;

namespace Pembinaan.Domain.Tests.Cohorts;

public class Progress_by_module
{
    private static readonly ParticipantId Person = Given.Person(1);

    private static Cohort Cohort => Given.Cohort(Given.ModularPlan(), Given.Modular()).Enrolled(2);

    private static ModuleProgress Module(string title, int hours, int planned, int taught, int attended, int recognised, int missing) => new(
        title,
        LessonHours.Of(hours),
        LessonHours.Of(planned),
        LessonHours.Of(taught),
        LessonHours.Of(attended),
        LessonHours.Of(recognised),
        LessonHours.Of(missing));

    [Fact]
    public void Of_a_person_is_planned_taught_attended_recognised_and_missing()
    {
        var cohort = Cohort.HeldAll(1, 1, [Person])
            .Recognise(Given.Credit(Person, 0, new ModuleHours("Teori", LessonHours.Of(8))), Given.Day("2025-08-05"), Given.On("2025-08-05", "r")).Value
            .HeldAll(2, 5, [Person]).HeldAll(6, 7);

        cohort.ModulesOf(Person, Given.Day("2025-08-12")).Should().Equal(Module("Teori", 40, 40, 40, 0, 8, 32), Module("Praktik", 120, 120, 16, 16, 0, 104));
        cohort.ModulesOf(Given.Person(2), Given.Day("2025-08-12")).Should().Equal(Module("Teori", 40, 40, 40, 40, 0, 0), Module("Praktik", 120, 120, 16, 16, 0, 104));
        cohort.ModulesOf(Person, Given.Day("2025-08-04")).Should().Equal(Module("Teori", 40, 40, 8, 0, 0, 40), Module("Praktik", 120, 120, 0, 0, 0, 120));
        cohort.Finding(Person, "2025-08-12").Modules.Should().Equal(cohort.ModulesOf(Person, Given.Day("2025-08-12")));
    }

    [Fact]
    public void Of_the_cohort_is_of_all_together()
    {
        var cohort = Cohort.Recognise(Given.Credit(Person, 0, new ModuleHours("Teori", LessonHours.Of(8))), Given.Day("2025-08-04"), Given.On("2025-08-04", "r")).Value
            .HeldAll(1, 1, [Person]).HeldAll(2, 6)
            .Correct(Given.Session(6), Person, new(LessonHours.Of(3), AbsenceKind.Sick), Given.On("2025-08-11", "c")).Value;

        cohort.ModulesOn(Given.Day("2025-08-11")).Should().Equal(Module("Teori", 40, 40, 40, 72, 8, 0), Module("Praktik", 120, 120, 8, 11, 0, 112));
    }

    /// <summary>Four and four of eight: of whoever attended five, one hour of each is certain; of four, none; of eight, all.</summary>
    [Theory]
    [InlineData(4, 0)]
    [InlineData(5, 1)]
    [InlineData(7, 3)]
    public void Of_a_session_on_two_modules_attended_in_part_counts_what_is_certain(int attended, int certain)
    {
        var plan = Given.Plan(sessions: 1) with { Sessions = [Given.Sessions("2025-08-04", 1)[0] with { Modules = [new("Teori", LessonHours.Of(4)), new("Praktik", LessonHours.Of(4))] }] };
        var cohort = Given.Cohort(plan, Given.Modular()).Enrolled(1).HeldAll(1, 1)
            .Correct(Given.Session(1), Person, new(LessonHours.Of(attended), AbsenceKind.Visit), Given.On("2025-08-04", "c")).Value;

        cohort.ModulesOf(Person, Given.Day("2025-08-04")).Select(static m => m.Attended.Count).Should().Equal(certain, certain);
    }

    [Fact]
    public void Does_not_count_days_without_taking_part()
    {
        var cohort = Cohort.HeldAll(1, 2).End(Person, Given.Day("2025-08-04"), ExitKind.Withdrawn, Given.On("2025-08-05", "end")).Value;

        cohort.ModulesOf(Person, Given.Day("2025-08-05"))[0].Attended.Should().Be(LessonHours.Of(8));
        cohort.ModulesOn(Given.Day("2025-08-05"))[0].Attended.Should().Be(LessonHours.Of(24));
    }

    [Fact]
    public void Is_none_where_the_curriculum_has_no_modules() => Given.Cohort().ModulesOn(Given.Day("2025-08-04")).Should().BeEmpty();

    public static TheoryData<string, ValueList<ModuleHours>, string[]> Sessions => new()
    {
        { "one alone", [new("Teori")], [] },
        { "two that fill it", [new("Teori", LessonHours.Of(5)), new("Praktik", LessonHours.Of(3))], [] },
        { "one for a part", [new("Teori", LessonHours.Of(3))], [] },
        { "too long", [new("Teori", LessonHours.Of(5)), new("Praktik", LessonHours.Of(4))], ["COHORT-SESSION-MODULES"] },
        { "one too long", [new("Teori", LessonHours.Of(9))], ["COHORT-SESSION-MODULES"] },
        { "one of two without hours", [new("Teori"), new("Praktik", LessonHours.Of(4))], ["COHORT-MODULE-HOURS"] },
        { "twice", [new("Teori", LessonHours.Of(4)), new("Teori", LessonHours.Of(4))], ["COHORT-MODULE-TWICE"] },
        { "unknown", [new("Las")], ["COHORT-MODULE-UNKNOWN"] },
    };

    [Theory]
    [MemberData(nameof(Sessions))]
    public void Needs_modules_that_fit_into_the_session(string what, ValueList<ModuleHours> modules, string[] codes)
    {
        var plan = Given.Plan(sessions: 1) with { Sessions = [Given.Sessions("2025-08-04", 1)[0] with { Modules = modules }] };

        Domain.Cohorts.Cohort.Open(CohortId.From("ANG-1"), Given.Programme(Given.Modular()), plan, Given.On("2025-08-01", "open")).ValidationErrors
            .Select(static e => e.ErrorCode).Should().Equal(codes, what);
    }

    [Theory]
    [InlineData(Given.Unit, true)]
    [InlineData("C.20SAB00.009.1", false)]
    public void Needs_units_of_the_curriculum(string unit, bool isGood)
    {
        var plan = Given.Plan(sessions: 1) with { Sessions = [Given.Sessions("2025-08-04", 1)[0] with { Units = [unit] }] };

        Domain.Cohorts.Cohort.Open(CohortId.From("ANG-1"), Given.Programme(Given.Modular()), plan, Given.On("2025-08-01", "open")).IsSuccess.Should().Be(isGood);
    }

    /// <summary>Forty hours of theory end in the middle of a session of twelve; the sessions are handed in in no order.</summary>
    [Fact]
    public void Is_planned_by_laying_modules_over_sessions_one_after_another()
    {
        var sessions = Given.Sessions("2025-08-04", 14).Select(static s => s with { Hours = LessonHours.Of(12) }).Reverse();
        var planned = PlannedSession.Teaching(sessions, Given.Modular());

        planned[2].Modules.Should().Equal(new ModuleHours("Teori", LessonHours.Of(12)));
        planned[3].Modules.Should().Equal(new ModuleHours("Teori", LessonHours.Of(4)), new ModuleHours("Praktik", LessonHours.Of(8)));
        planned[13].Modules.Should().Equal(new ModuleHours("Praktik", LessonHours.Of(4)));
        Given.Cohort(Given.Plan() with { Sessions = planned }, Given.Modular()).ModulesOn(Given.Day("2025-08-04")).Should().OnlyContain(static m => m.Planned == m.Hours);
        PlannedSession.Teaching(planned, Given.Curriculum()).Should().Equal(planned);
    }
}
