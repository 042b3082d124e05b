using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Programmes;

namespace Pembinaan.Domain.Tests.Cohorts;

public class Sessions_of_a_cohort
{
    private static readonly ParticipantId Person = Given.Person(1);

    [Fact]
    public void May_be_moved_while_they_are_to_come_and_keep_their_earlier_plan()
    {
        var cohort = Given.Cohort();
        var moved = cohort.Replan(cohort.Sessions[5].Plan with { Day = Given.Day("2025-09-01") }, "hari libur", Given.On("2025-08-05", "move")).Value;

        moved.FindSession(Given.Session(6))!.Day.Should().Be(Given.Day("2025-09-01"));
        moved.FindSession(Given.Session(6))!.EarlierPlans.Single().Day.Should().Be(Given.Day("2025-08-11"));
        moved.Sessions.Count.Should().Be(20);
    }

    [Fact]
    public void Are_not_moved_once_past_nor_into_the_past()
    {
        var cohort = Given.Cohort();

        cohort.Replan(cohort.Sessions[0].Plan with { Day = Given.Day("2025-09-01") }, "x", Given.On("2025-08-05", "m")).Has(CohortErrors.SessionPast).Should().BeTrue();
        cohort.Replan(cohort.Sessions[0].Plan with { Day = Given.Day("2025-09-01") }, "x", Given.On("2025-08-04", "m")).IsSuccess.Should().BeTrue("its day is not over");
        cohort.Replan(cohort.Sessions[9].Plan with { Day = Given.Day("2025-08-02") }, "x", Given.On("2025-08-05", "m")).Has(CohortErrors.MovedIntoThePast).Should().BeTrue();
    }

    [Fact]
    public void Cancelled_stay_visible_leave_the_count_and_are_made_up_for()
    {
        var cohort = Given.Cohort().Enrolled(1).HeldAll(1, 3);
        var cancelled = cohort.Cancel(Given.Session(4), "banjir", Given.On("2025-08-07", "cancel"));

        cancelled.Has(CohortErrors.HoursDiffer).Should().BeFalse();
        cancelled.Value.PresenceOf(Person).Counted.Should().Be(LessonHours.Of(152));
        var made = cancelled.Value.Plan([new() { Id = SessionId.From("S-004B"), Day = Given.Day("2025-09-01"), Start = new(8, 0), Hours = LessonHours.Of(8), Subject = Given.Sabun }], "pengganti S-004", Given.On("2025-08-08", "plan")).Value;
        made.Sessions.Count.Should().Be(21);
        made.PresenceOf(Person).Counted.Should().Be(LessonHours.Of(160));
    }

    [Fact]
    public void Pass_to_another_provider_in_mid_course_without_touching_those_held()
    {
        var cohort = Given.Cohort().Enrolled(1).HeldAll(1, 5).Succeed(Given.Swen, Given.Day("2025-08-08"), "kerja sama baru", Given.On("2025-08-11", "succeed")).Value;

        cohort.FindSession(Given.Session(5))!.Provider.Should().Be(ProviderId.Of(Given.UptS), "8 August was held already");
        cohort.FindSession(Given.Session(6))!.Provider.Should().Be((ProviderId)Given.Swen);
    }

    [Fact]
    public void Are_checked_all_at_once()
    {
        var sessions = Given.Sessions("2025-08-04", 3);
        var bad = Given.Plan() with
        {
            Sessions = [sessions[0], sessions[1] with { Day = sessions[0].Day, Start = new(9, 0) }, sessions[2] with { Start = new(20, 0), Subject = SubjectId.From("LAS") }, sessions[2] with { Hours = LessonHours.None, Start = new(6, 0) }],
        };

        Cohort.Open(CohortId.From("A"), Given.Programme(), bad, Given.On("2025-01-01", "x")).ValidationErrors.Select(static e => e.ErrorCode).Should().BeEquivalentTo(
            CohortErrors.SessionsOverlap.Code, CohortErrors.SessionPastMidnight.Code, CohortErrors.SubjectNotTaught.Code, CohortErrors.SessionWithoutHours.Code, CohortErrors.SessionTwice.Code);
    }

    [Fact]
    public void Have_a_sheet_that_names_everybody_once_and_nobody_else()
    {
        var cohort = Given.Cohort().Enrolled(2);

        Sheet(cohort, [Person], []).Has(CohortErrors.SheetIncomplete).Should().BeTrue();
        Sheet(cohort, [Person, Given.Person(2)], [new(Person, AbsenceKind.Sick)]).Has(CohortErrors.SheetNamesTwice).Should().BeTrue();
        Sheet(cohort, [Person, Given.Person(2), Given.Person(3)], []).Has(CohortErrors.NotTakingPart).Should().BeTrue();
        Sheet(cohort, [Person], [new(Given.Person(2), AbsenceKind.Visit, LessonHours.Of(8))]).Has(CohortErrors.MarkTooLong).Should().BeTrue();
        Sheet(cohort, [Person], [new(Given.Person(2), AbsenceKind.Visit, LessonHours.Of(7))]).Value.PresenceOf(Given.Person(2)).Attended.Should().Be(LessonHours.Of(7));
    }

    [Fact]
    public void Have_a_sheet_only_once_they_are_there()
    {
        var cohort = Given.Cohort().Enrolled(1);
        var coverage = Domain.Cohorts.SessionCoverage.Of(cohort, Given.Session(1), Domain.Time.DateSet.All).Value;

        cohort.Hold(new([Person], []), coverage, Given.On("2025-08-03", "early")).ValidationErrors.Select(static e => e.ErrorCode).Should().Contain(CohortErrors.SessionToCome.Code);
    }

    [Fact]
    [Trait("Property", "SP6")]
    public void Held_twice_are_held_once()
    {
        var cohort = Given.Cohort().Enrolled(1);
        var coverage = Domain.Cohorts.SessionCoverage.Of(cohort, Given.Session(1), Domain.Time.DateSet.All).Value;
        var held = cohort.Hold(new([Person], []), coverage, Given.On("2025-08-04", "hold")).Value;

        held.Hold(new([Person], []), coverage, Given.On("2025-08-04", "hold")).Value.Should().BeSameAs(held);
        held.Hold(new([], [new(Person, AbsenceKind.Sick)]), coverage, Given.On("2025-08-04", "hold")).Status.Should().Be(ResultStatus.Conflict);
    }

    [Fact]
    public void Excused_absence_is_left_out_of_the_count_where_the_programme_says_so()
    {
        var cohort = Given.Cohort(curriculum: Given.Curriculum(CompletionCriteria.ByPresence(80, AbsenceKind.Sick).Value)).Enrolled(1);
        var sick = Sheet(cohort, [], [new(Person, AbsenceKind.Sick)]).Value;

        sick.PresenceOf(Person).Counted.Should().Be(LessonHours.Of(152));
        sick.PresenceOf(Person).Missed.Should().Be(LessonHours.None);
    }

    [Fact]
    public void Annulled_count_no_longer()
    {
        var cohort = Given.Cohort().Enrolled(1).HeldAll(1, 2);

        cohort.Annul(Domain.Journals.EntryId.From("hold-2"), "salah kelas", Given.On("2025-08-06", "annul")).Value.PresenceOf(Person).Attended.Should().Be(LessonHours.Of(8));
    }

    private static DomainResult<Cohort> Sheet(Cohort cohort, ValueList<ParticipantId> present, ValueList<Absence> absences) => cohort.Hold(
        new(present, absences), Domain.Cohorts.SessionCoverage.Of(cohort, Given.Session(1), Domain.Time.DateSet.All).Value, Given.On("2025-08-04", "sheet"));
}
