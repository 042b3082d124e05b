using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Tests.Cohorts;
using Pembinaan.Domain.Time;
using CohortsGiven = Pembinaan.Domain.Tests.Cohorts.Given;

namespace Pembinaan.Domain.Tests.Dossiers;

/// <summary>Whatever gives a session of a cohort a space, an instructor or a person at an hour asks the other cohorts and the facility first.</summary>
public sealed class Bookings_of_other_cohorts
{
    private static readonly ParticipantId Person = CohortsGiven.Person(1);
    private static readonly SessionId First = CohortsGiven.Session(1);
    private static readonly CohortPlan Booked = CohortsGiven.Plan("2024-06-03", 3).InSpace(Given.Workshop);

    /// <summary>Eight lesson hours of 45 minutes from eight o'clock on end at two.</summary>
    [Theory]
    [InlineData("2024-06-05", "13:59", false)]
    [InlineData("2024-06-05", "14:00", true)]
    [InlineData("2024-06-05", "07:15", true)]
    [InlineData("2024-06-05", "07:16", false)]
    [InlineData("2024-06-06", "08:00", true)]
    public void Refuse_to_open_a_cohort_in_a_space_that_is_taken(string day, string start, bool isFree)
    {
        var plan = CohortsGiven.Plan(day, 1).InSpace(Given.Workshop).At(NodaTime.Text.LocalTimePattern.ExtendedIso.Parse($"{start}:00").Value, 1);

        var opened = Open(Given.Whole(Given.Cohort(Given.Cohort2, Booked)), plan);

        opened.IsSuccess.Should().Be(isFree);
        opened.ValidationErrors.Select(static e => e.ErrorCode).Should().Equal(isFree ? [] : [CohortErrors.SpaceTaken.Code]);
    }

    [Fact]
    public void Need_the_facility_whose_space_is_wanted()
    {
        var without = Dossier.Of(CohortsGiven.Programme()).Value.HoldingAll(Given.Now, Holding.Cohorts);

        Open(without, Booked).ValidationErrors.Should().ContainSingle().Which.ErrorCode.Should().Be(DossierErrors.Missing.Code);
        Open(without, CohortsGiven.Plan("2024-06-03", 3)).IsSuccess.Should().BeTrue("no space is wanted");
        Open(without.With(Given.Lapas).Value, Booked).IsSuccess.Should().BeTrue();
    }

    [Fact]
    public void Tell_of_a_participant_who_teaches_and_follows_another_cohort()
    {
        var taught = CohortsGiven.Plan("2024-06-03", 1) with
        {
            Sessions = [CohortsGiven.Sessions("2024-06-03", 1)[0] with { Instructor = new(InstructorKind.WargaBinaan, Person.Value) }],
        };
        var following = Given.Cohort(Given.Cohort2, CohortsGiven.Plan("2024-06-03", 3)).Enrolled(1);

        Codes(Open(Given.Whole(following), taught).Warnings).Should().Contain(CohortErrors.PersonTaken.Code);
        Codes(Open(Given.Whole(), taught).Warnings).Should().NotContain(CohortErrors.PersonTaken.Code).And.NotContain(DossierErrors.NotDeclared.Code);
        Codes(Open(Given.Of().HoldingAll(Given.Now, Holding.CohortsOf(CohortsGiven.UptS)), taught).Warnings).Should().Contain(DossierErrors.NotDeclared.Code);
    }

    /// <summary>A session that was cancelled gave its space free; taken back, it wants it again.</summary>
    [Theory]
    [InlineData("2024-06-03", false)]
    [InlineData("2024-06-06", true)]
    public void Refuse_to_take_back_a_cancellation_where_the_space_was_given_since(string other, bool isFree)
    {
        var cancelled = Given.Cohort(Given.Cohort1, Booked).Cancel(First, "listrik padam", Given.On("2024-06-01", "cancel")).Value;
        var dossier = Given.Whole(cancelled, Given.Cohort(Given.Cohort2, CohortsGiven.Plan(other, 1).InSpace(Given.Workshop)));

        var back = dossier[Given.Cohort1].Annul(EntryId.From("cancel"), "tetap diadakan", Given.On("2024-06-02", "annul"));

        Codes(back.ValidationErrors).Should().Equal(isFree ? [] : [CohortErrors.SpaceTaken.Code]);
        if (isFree)
        {
            back.Value.Cohort.FindSession(First)!.Counts.Should().BeTrue();
            back.Value.Annul(EntryId.From("cancel"), "tetap diadakan", Given.On("2024-06-02", "annul")).Value.Cohort.Revision.Should().Be(back.Value.Cohort.Revision, "it was sent again");
        }
    }

    [Theory]
    [InlineData("2024-06-03", false)]
    [InlineData("2024-06-07", true)]
    public void Refuse_to_take_back_a_new_plan_where_the_hour_before_was_given_since(string other, bool isFree)
    {
        var cohort = Given.Cohort(Given.Cohort1, Booked);
        var moved = cohort.Replan([cohort.Sessions[0].Plan with { Day = Given.Day("2024-06-06") }], "libur", Given.On("2024-06-01", "move")).Value;
        var dossier = Given.Whole(moved, Given.Cohort(Given.Cohort2, CohortsGiven.Plan(other, 1).InSpace(Given.Workshop)));

        Codes(dossier[Given.Cohort1].Annul(EntryId.From("move"), "tidak libur", Given.On("2024-06-02", "annul")).ValidationErrors)
            .Should().Equal(isFree ? [] : [CohortErrors.SpaceTaken.Code]);
    }

    [Theory]
    [InlineData("2024-06-04", true)]
    [InlineData("2024-06-05", false)]
    public void Tell_of_whoever_takes_part_again_and_has_to_be_elsewhere(string again, bool isTaken)
    {
        var away = Given.Cohort(Given.Cohort1, CohortsGiven.Plan("2024-06-03", 3)).Enrolled(1).Suspend(Person, Given.Day("2024-06-04"), "sakit", Given.On("2024-06-03", "away")).Value;
        var other = Given.Cohort(Given.Cohort2, CohortsGiven.Plan("2024-06-04", 1)).Enrolled(1);

        var resumed = Given.Whole(away, other)[Given.Cohort1].Resume(Person, Given.Day(again), Given.On("2024-06-03", "resume"));
        var annulled = Given.Whole(away, other)[Given.Cohort1].Annul(EntryId.From("away"), "keliru", Given.On("2024-06-03", "annul"));

        Codes(resumed.Warnings).Should().Equal(isTaken ? [CohortErrors.PersonTaken.Code] : []);
        Codes(annulled.Warnings).Should().Equal([CohortErrors.PersonTaken.Code], "without the pause the person takes part on both days");
        Codes(Given.Whole(away)[Given.Cohort1].Resume(Person, Given.Day(again), Given.On("2024-06-03", "resume")).Warnings).Should().BeEmpty();
        Codes(resumed.Value.Resume(Person, Given.Day(again), Given.On("2024-06-03", "resume")).Warnings).Should().Equal(Codes(resumed.Warnings), "it was sent again");
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(0, false)]
    public void Tell_of_whoever_was_there_after_all_and_had_to_be_elsewhere(int hours, bool isTaken)
    {
        var held = Given.Cohort(Given.Cohort1, CohortsGiven.Plan("2024-06-03", 3)).Enrolled(1).Held(1, [Person]).Value;
        var other = Given.Cohort(Given.Cohort2, CohortsGiven.Plan("2024-06-03", 1)).Enrolled(1);
        var mark = new AttendanceMark(LessonHours.Of(hours), hours > 7 ? null : AbsenceKind.Sick);
        DomainResult<CohortInDossier> Corrected(Dossier dossier) => dossier[Given.Cohort1].Correct(First, Person, mark, Given.On("2024-06-04", "correct"));

        Codes(Corrected(Given.Whole(held, other).Knowing(CohortsGiven.Facts(Person))).Warnings).Should().Equal(isTaken ? [CohortErrors.PersonTaken.Code] : []);
        Codes(Corrected(Given.Whole(held).Knowing(CohortsGiven.Facts(Person))).Warnings).Should().BeEmpty();
    }

    /// <summary>The hall is open from Tuesday the 4th to Wednesday the 5th of June.</summary>
    [Theory]
    [InlineData("BENGKEL", "2024-06-06", null)]
    [InlineData("AULA", "2024-06-03", "SPACE-NOT-AVAILABLE")]
    [InlineData("AULA", "2024-06-04", null)]
    [InlineData("AULA", "2024-06-05", null)]
    [InlineData("AULA", "2024-06-06", "SPACE-NOT-AVAILABLE")]
    [InlineData("LAIN", "2024-06-04", "SPACE-UNKNOWN")]
    public void Refuse_a_space_that_is_not_there_on_the_day(string space, string day, string? code)
    {
        var hall = SpaceId.From("AULA");
        var days = ValidityPeriod.Between(Given.Day("2024-06-04"), Given.Day("2024-06-05")).Value;
        var lapas = Given.Lapas.OpenSpace(hall, SpaceKind.Hall, "Aula", 20, days, [], Given.On("2022-01-01", "hall")).Value;
        var dossier = Given.Whole().With(lapas).Value;
        var plan = CohortsGiven.Plan(day, 1).InSpace(SpaceId.From(space));
        var cohort = Open(dossier, CohortsGiven.Plan("2024-06-10", 1)).Value;
        string[] expected = code is null ? [] : [code];

        Codes(Open(dossier, plan).ValidationErrors).Should().Equal(expected);
        Codes(cohort.Plan([plan.Sessions[0] with { Id = CohortsGiven.Session(2) }], "tambahan", Given.On("2024-01-03", "plan")).ValidationErrors)
            .Should().Equal(expected);
        Codes(cohort.Replan(plan.Sessions, "dipindah", Given.On("2024-01-03", "replan")).ValidationErrors).Should().Equal(expected);
        Codes(lapas.Book(new(SpaceId.From(space), First, Given.Day(day), new(8, 0), new(9, 0), 5), Given.On("2024-01-03", "book")).ValidationErrors)
            .Should().Equal(expected, "a booking is refused by the same code");
    }

    [Fact]
    public void Leave_no_cohort_under_an_identity_that_is_taken()
    {
        var opened = Open(Given.Whole(), CohortsGiven.Plan("2024-06-03", 3)).Value;

        Open(opened.Dossier, CohortsGiven.Plan("2024-06-03", 3)).Value.Cohort.Should().BeSameAs(opened.Cohort, "it is sent again");
        var other = opened.Dossier.Open(Given.Cohort1, CohortsGiven.Programme().Id, CohortsGiven.Plan("2024-06-03", 3), Given.On("2024-01-03", "other"));
        other.IsConflict().Should().BeTrue();
        other.ValidationErrors.Should().ContainSingle().Which.ErrorCode.Should().Be(JournalErrors.ThereAlready.Code);
    }

    private static DomainResult<CohortInDossier> Open(Dossier dossier, CohortPlan plan) =>
        dossier.Open(Given.Cohort1, CohortsGiven.Programme().Id, plan, Given.On("2024-01-02", "open"));

    private static IEnumerable<string> Codes(IEnumerable<DomainError> errors) =>
        errors.Select(static e => e.ErrorCode).Where(static c => c != CohortErrors.HoursDiffer.Code).Distinct();
}
