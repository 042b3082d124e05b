using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Cohorts.Events;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Tests.Cohorts;

public class Plan_of_a_cohort
{
    private static readonly DateSet NationalDay = DateSet.On(Given.Day("2025-08-18"));

    /// <summary>What is wrong is checked by the event alone, so that a command says it once.</summary>
    [Fact]
    public void Is_told_once_what_is_wrong_with_it()
    {
        var cohort = Given.Cohort();
        var later = cohort.Sessions[^1].Plan;

        Codes(cohort.Plan([], "x", Given.On("2025-08-05", "p"))).Should().Equal("COHORT-NO-SESSION");
        Codes(cohort.Replan([], "x", Given.On("2025-08-05", "p"))).Should().Equal("COHORT-NO-SESSION");
        Codes(cohort.Replan([later with { Hours = LessonHours.None }], "x", Given.On("2025-08-05", "p"))).Should().Equal("COHORT-SESSION-HOURS");
        Codes(cohort.Plan([later with { Day = later.Day.PlusDays(1) }], "x", Given.On("2025-08-05", "p"))).Should().Equal("COHORT-SESSION-TWICE");
        Codes(cohort.LimitSeats(0, cohort.FirstDay, "x", Given.On("2025-08-05", "p"))).Should().Equal("COHORT-SEATS");
        Codes(Cohort.Open(CohortId.From("A"), Given.Programme(), Given.Plan() with { Seats = 0 }, Given.On("2025-01-01", "x"))).Should().Equal("COHORT-SEATS");

        static IEnumerable<string> Codes(IDomainResult refused) => refused.ValidationErrors.Select(static e => e.ErrorCode);
    }

    [Fact]
    public void Leaves_holidays_out()
    {
        var sessions = PlannedSession.Series(Given.Day("2025-08-15"), 3, new(8, 0), LessonHours.Of(8), Given.Sabun, NationalDay);

        sessions.Select(static s => s.Day).Should().Equal(Given.Day("2025-08-15"), Given.Day("2025-08-19"), Given.Day("2025-08-20"));
    }

    [Fact]
    public void Is_pushed_on_by_a_holiday_that_becomes_known_later_and_loses_no_session()
    {
        var cohort = Given.Cohort().Enrolled(1).HeldAll(1, 5);
        var moved = PlannedSession.Around(cohort.Sessions.Where(static s => !s.IsHeld).Select(static s => s.Plan), NationalDay);

        moved.Select(static s => s.Id.Value).Should().Equal(Enumerable.Range(11, 10).Select(static i => $"S-{i:000}"), "those before the holiday stay");
        var replanned = cohort.Replan(moved, "cuti bersama", Given.On("2025-08-11", "around")).Value;
        replanned.Sessions.Count.Should().Be(20);
        replanned.Sessions.Select(static s => s.Day).Should().NotContain(Given.Day("2025-08-18")).And.OnlyHaveUniqueItems();
        replanned.LastDay.Should().Be(Given.Day("2025-09-01"), "29 August was a Friday");
        replanned.FindSession(Given.Session(20))!.EarlierPlans.Single().Day.Should().Be(Given.Day("2025-08-29"));
        PlannedSession.Around(replanned.Sessions.Select(static s => s.Plan), NationalDay).Should().BeEmpty();
    }

    [Fact]
    public void Keeps_sessions_of_one_day_together_when_it_is_pushed_on()
    {
        var morning = Given.Sessions("2025-08-15", 2);
        var afternoon = morning.Select(static s => s with { Id = SessionId.From($"{s.Id}-P"), Start = new(14, 0) });

        PlannedSession.Around(morning.Concat(afternoon), NationalDay).Select(static s => s.Day).Should().Equal(Given.Day("2025-08-19"), Given.Day("2025-08-19"));
    }

    [Fact]
    public void Is_changed_for_all_sessions_or_for_none()
    {
        var cohort = Given.Cohort();
        var later = cohort.Sessions[9].Plan with { Day = Given.Day("2025-09-01") };
        var past = cohort.Sessions[0].Plan with { Day = Given.Day("2025-09-02") };

        cohort.Replan([later, past], "x", Given.On("2025-08-05", "m")).Has(CohortErrors.SessionPast).Should().BeTrue();
        cohort.Replan([], "x", Given.On("2025-08-05", "m")).Has(CohortErrors.NoSession).Should().BeTrue();
        cohort.Replan([later, later with { Start = new(14, 0) }], "x", Given.On("2025-08-05", "m")).Has(CohortErrors.SessionTwice).Should().BeTrue();
        cohort.Replan([later with { Id = SessionId.From("S-099") }], "x", Given.On("2025-08-05", "m")).Has(CohortErrors.SessionUnknown).Should().BeTrue();
        var swapped = cohort.Replan([cohort.Sessions[8].Plan with { Day = cohort.Sessions[9].Day }, cohort.Sessions[9].Plan with { Day = cohort.Sessions[8].Day }], "tukar", Given.On("2025-08-05", "m")).Value;
        swapped.FindSession(Given.Session(10))!.Day.Should().Be(Given.Day("2025-08-14"));
        swapped.FindSession(Given.Session(9))!.Day.Should().Be(Given.Day("2025-08-15"));
    }

    [Fact]
    public void Is_meant_in_local_time_to_the_minute_before_midnight()
    {
        Open(new(18, 0), 8).IsSuccess.Should().BeTrue("eight lesson hours of 45 minutes end at midnight");
        Open(new(18, 1), 8).Has(CohortErrors.SessionPastMidnight).Should().BeTrue();

        static DomainResult<Cohort> Open(LocalTime start, int hours) => Cohort.Open(
            CohortId.From("A"), Given.Programme(), Given.Plan() with { Sessions = [Given.Sessions("2025-08-04", 1)[0] with { Start = start, Hours = LessonHours.Of(hours) }] }, Given.On("2025-01-01", "x"));
    }

    [Fact]
    public void What_is_past_is_told_by_the_local_day_of_the_facility()
    {
        var plan = Given.Plan() with { Zone = IndonesianTimeZone.Wit };
        var cohort = Cohort.Open(CohortId.From("A"), Given.Programme(), plan, Given.On("2025-01-01", "x")).Value;
        var first = cohort.Sessions[0].Plan with { Day = Given.Day("2025-09-01") };

        // 4 August 2025 15:30 UTC is 5 August 00:30 in Jayapura; 14:59 UTC is still 4 August.
        cohort.Replan(first, "x", Recording.Of("m", Instant.FromUtc(2025, 8, 4, 15, 30), "p")).Has(CohortErrors.SessionPast).Should().BeTrue();
        cohort.Replan(first, "x", Recording.Of("m", Instant.FromUtc(2025, 8, 4, 14, 59), "p")).IsSuccess.Should().BeTrue();
    }

    [Fact]
    public void Books_the_space_for_the_minutes_of_its_lesson_hours_and_for_the_seats()
    {
        var space = SpaceId.From("BENGKEL");
        var cohort = Given.Cohort(Given.Plan() with { Sessions = Given.Plan().Sessions.Select(s => s with { Space = space }).ToValueList() });
        var booking = cohort.BookingOf(cohort.Sessions[0])!;

        (booking.Space, booking.Start, booking.End, booking.People).Should().Be((space, new LocalTime(8, 0), new LocalTime(14, 0), 16));
        Given.Cohort().BookingOf(Given.Cohort().Sessions[0]).Should().BeNull();
    }

    [Fact]
    public void Warns_of_instructors_of_a_kind_that_the_programme_does_not_ask_for()
    {
        var curriculum = Given.Curriculum() with { Needs = new() { Instructors = [InstructorKind.Mitra] } };
        var plan = Given.Plan() with { Sessions = Given.Plan().Sessions.Select(static (s, i) => s with { Instructor = new(i == 0 ? InstructorKind.Petugas : InstructorKind.Mitra, "I-7") }).ToValueList() };

        Cohort.Open(CohortId.From("A"), Given.Programme(curriculum), plan, Given.On("2025-01-01", "x")).Warnings.Single().ErrorCode.Should().Be(CohortErrors.InstructorKindNotNeeded.Code);
    }

    [Theory]
    [InlineData(3, true)]
    [InlineData(4, false)]
    public void Warns_at_the_first_session_of_too_few_participants(int fewest, bool isEnough)
    {
        var cohort = Given.Cohort(curriculum: Given.Curriculum() with { FewestParticipants = fewest }).Enrolled(3);
        var held = cohort.Held(1, []);

        held.Has(CohortErrors.TooFewToOpen).Should().Be(!isEnough);
        held.Value.Held(2, []).Has(CohortErrors.TooFewToOpen).Should().BeFalse("the cohort is open by then");
        Domain.Cohorts.Seating.Of(cohort, cohort.FirstDay).MayOpen.Should().Be(isEnough);
    }

    [Fact]
    public void Stored_badly_is_not_loaded_and_never_thrown()
    {
        var good = Given.Cohort().Journal.Entries.First();
        var opened = (CohortOpened)good.Event!;

        Loaded(opened with { Plan = opened.Plan with { Sessions = [] } }).Has(CohortErrors.NoSession).Should().BeTrue();
        Loaded(opened with { Plan = opened.Plan with { Sessions = [opened.Plan.Sessions[0], opened.Plan.Sessions[0] with { Start = new(20, 0), Hours = LessonHours.Of(1) }] } }).Has(CohortErrors.SessionTwice).Should().BeTrue();
        Loaded(opened with { Plan = opened.Plan with { Seats = 0 } }).Has(CohortErrors.SeatsNotPositive).Should().BeTrue();
        Loaded(opened with { Plan = opened.Plan with { Provider = null } }).Has(CohortErrors.NoProvider).Should().BeTrue();
        Loaded(opened with { Plan = opened.Plan with { Sessions = [opened.Plan.Sessions[0] with { Hours = LessonHours.Of(int.MaxValue) }] } }).Has(CohortErrors.SessionPastMidnight).Should().BeTrue();
        Loaded(opened with { Curriculum = opened.Curriculum with { Subjects = [] } }).Has(ProgrammeErrors.NoSubject).Should().BeTrue();
        Cohort.From([]).Has(CohortErrors.NotOpened).Should().BeTrue();
        Loaded(new SeatsLimited(3, Given.Day("2025-01-01"), "x")).Has(CohortErrors.NotOpened).Should().BeTrue();

        static DomainResult<Cohort> Loaded(CohortEvent first) => Cohort.From([Journal<CohortEvent>.Empty.Append(Given.On("2025-01-01", "first"), first).Value.Last!]);
    }

    [Fact]
    public void Survives_numbers_of_days_beyond_the_calendar()
    {
        var cohort = Given.Cohort(curriculum: Given.Curriculum() with { CorrectionDays = int.MaxValue, PlaceHeldDays = int.MaxValue }).Enrolled(1);

        cohort.LastDayForCorrecting(cohort.Sessions[0]).Should().Be(LocalDate.MaxIsoValue);
        cohort.TransferOut(Given.Person(1), Given.Day("2025-08-05"), "sidang", Given.On("2025-08-05", "out")).Value.EnrolmentsOf(Given.Person(1))[0].StatusOn(Given.Day("2025-08-30")).Should().Be(EnrolmentStatus.TransferredOut);
    }
}
