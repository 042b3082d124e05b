using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Tests.Agreements;
using AgreementsGiven = Pembinaan.Domain.Tests.Agreements.Given;

namespace Pembinaan.Domain.Tests.Cohorts;

public class Seats_of_a_cohort
{
    private static readonly LocalDate Day = Given.Day("2025-08-04");

    [Fact]
    [Trait("Scenario", "S32")]
    public void The_last_one_goes_to_the_first_clerk_and_the_second_decides_again()
    {
        var cohort = Given.Cohort().Enrolled(15);
        var (a, b) = (cohort.Admit(Given.Person(16), "2025-08-04").Value, cohort.Admit(Given.Person(17), "2025-08-04").Value);
        var after = cohort.Enrol(a, Given.On("2025-08-04", "a")).Value;

        var late = after.Enrol(b, Given.On("2025-08-04", "b"));
        late.Has(CohortErrors.EvidenceStale).Should().BeTrue();
        late.Status.Should().Be(ResultStatus.Conflict);
        var again = after.Admit(Given.Person(17), "2025-08-04");
        again.IsRefusedBy("ADMIT-SEAT").Should().BeTrue();
        again.ValidationErrors.Select(static e => e.ErrorCode).Should().Contain("ADMIT-SEAT");
    }

    [Fact]
    [Trait("Scenario", "S32")]
    public void Cannot_be_none()
    {
        Cohort.Open(CohortId.From("A"), Given.Programme(), Given.Plan(seats: 0), Given.On("2025-01-01", "x")).Has(CohortErrors.SeatsNotPositive).Should().BeTrue();
        Given.Cohort().LimitSeats(0, Day, "ruang kecil", Given.On("2025-01-01", "x")).Has(CohortErrors.SeatsNotPositive).Should().BeTrue();
    }

    [Fact]
    [Trait("Scenario", "S32")]
    public void Lowered_below_those_taken_remove_nobody_and_give_no_new_seat()
    {
        var lowered = Given.Cohort().Enrolled(15).LimitSeats(12, Day, "ruang dipakai", Given.On("2025-08-04", "lower")).Value;
        var seats = Seating.Of(lowered, Day);

        seats.OverCapacity.Should().Be(3);
        seats.Free.Should().Be(0);
        lowered.SeatsTakenOn(Day).Should().Be(15);
        lowered.Admit(Given.Person(16), "2025-08-04").IsSuccess.Should().BeFalse();
    }

    [Fact]
    [Trait("Scenario", "S32")]
    public void Given_from_a_later_day_are_taken_for_whoever_begins_before()
    {
        var cohort = Given.Cohort(Given.Plan(seats: 1));
        var later = cohort.Enrol(cohort.Admit(Given.Person(1), "2025-08-11").Value, Given.On("2025-08-04", "later")).Value;

        later.SeatsTakenOn(Day).Should().Be(0);
        later.Admit(Given.Person(2), "2025-08-04").IsRefusedBy("ADMIT-SEAT").Should().BeTrue("from 11 August there is no second seat");
        var leaving = cohort.Enrolled(1).End(Given.Person(1), Given.Day("2025-08-08"), ExitKind.Withdrawn, Given.On("2025-08-05", "leaves")).Value;
        leaving.Admit(Given.Person(2), "2025-08-08").IsSuccess.Should().BeFalse("the seat is taken to its last day");
        leaving.Admit(Given.Person(2), "2025-08-09").IsSuccess.Should().BeTrue();
    }

    [Fact]
    [Trait("Scenario", "S32")]
    public void Lowered_from_a_later_day_are_not_given_beyond_that_limit()
    {
        var cohort = Given.Cohort().Enrolled(12).LimitSeats(12, Given.Day("2025-08-20"), "ruang kecil", Given.On("2025-08-04", "lower")).Value;

        Seating.Of(cohort, Day).Should().Match<SeatDecision>(static s => s.Binding.Seats == 12 && s.Free == 0);
        Seating.Of(Given.Cohort().Enrolled(11).LimitSeats(12, Given.Day("2025-08-20"), "ruang kecil", Given.On("2025-08-04", "lower")).Value, Day).Free.Should().Be(1);
    }

    [Fact]
    public void Name_the_limit_that_binds()
    {
        var seats = Seating.Of(Given.Cohort(), Day, new SeatLimit(SeatLimitKind.Space, 10, "BENGKEL"), new SeatLimit(SeatLimitKind.Facility, 12));

        seats.Binding.Should().Be(new SeatLimit(SeatLimitKind.Space, 10, "BENGKEL"));
        seats.Limits.Select(static l => l.Kind).Should().Equal(SeatLimitKind.Space, SeatLimitKind.Facility, SeatLimitKind.Cohort, SeatLimitKind.Programme);
    }

    /// <summary>The name of a space says what it is, also where it begins with that word.</summary>
    [Theory]
    [InlineData(SeatLimitKind.Space, "Ruang satu", "Ruang satu", "Ruang satu")]
    [InlineData(SeatLimitKind.Facility, "UPT Serang", "UPT Serang", "UPT Serang")]
    [InlineData(SeatLimitKind.AgreementQuota, "PKS-1", "kuota perjanjian PKS-1", "quota of the agreement PKS-1")]
    [InlineData(SeatLimitKind.Space, "", "ruang", "space")]
    public void Name_a_space_and_a_facility_by_their_names_alone(SeatLimitKind kind, string source, string id, string en) =>
        new SeatLimit(kind, 10, source).Name.Should().Be(new LocalisedText(id, en));

    [Fact]
    public void Are_limited_by_the_quota_of_the_agreement()
    {
        var agreement = AgreementsGiven.Draft().AgreeTerms(new() { Quotas = [new(QuotaUnit.People, 30, QuotaPer.Year)] }, Given.On("2023-01-30", "terms")).Value.Signed();

        var cohort = Given.Cohort(Given.Plan("2024-01-02", byPartner: true));
        Seating.QuotaOf(cohort, agreement, Given.Day("2024-01-02")).Single().Seats.Should().Be(30);
        Seating.QuotaOf(Given.Cohort(), agreement, Given.Day("2024-01-02")).Should().BeEmpty("the facility gives that course itself");
    }

    [Fact]
    public void Tell_how_many_are_needed_before_the_cohort_may_open() =>
        Seating.Of(Given.Cohort(curriculum: Given.Curriculum() with { FewestParticipants = 10 }).Enrolled(7), Day).NeededToOpen.Should().Be(3);

    [Fact]
    [Trait("Scenario", "S36")]
    public void Are_waited_for_until_the_last_day_and_no_longer()
    {
        var cohort = Waiting(1);
        var last = cohort.LastDay;

        WaitingList.On(cohort, last, cohort.Coverage()).Single().ClosedOn.Should().BeNull();
        WaitingList.On(cohort, last.PlusDays(1), cohort.Coverage()).Single().ClosedOn.Should().Be(last.PlusDays(1));
    }

    [Fact]
    [Trait("Scenario", "S36")]
    public void Are_waited_for_until_the_agreements_last_day_and_no_longer()
    {
        var agreement = AgreementsGiven.Pks1();
        var cohort = Waiting(Given.Cohort(Given.Plan("2025-01-20", byPartner: true)), "2025-01-06", 1);
        var end = Given.Day("2025-01-31");

        WaitingList.On(cohort, end, cohort.Coverage(agreement)).Single().ClosedOn.Should().BeNull();
        WaitingList.On(cohort, end.PlusDays(1), cohort.Coverage(agreement)).Single().ClosedOn.Should().Be(end.PlusDays(1));
    }

    [Fact]
    [Trait("Scenario", "S36")]
    public void Are_waited_for_once_a_person_and_a_newer_application_blocks_the_older()
    {
        var cohort = Given.Cohort().Apply(Given.Person(1), Given.Day("2025-07-01"), Given.On("2025-07-01", "older")).Value
            .Apply(Given.Person(1), Given.Day("2025-07-02"), Given.On("2025-07-02", "newer")).Value;

        cohort.Approve(Domain.Journals.EntryId.From("older"), Given.Day("2025-07-03"), Given.On("2025-07-03", "x")).Has(CohortErrors.ApplicationNewer).Should().BeTrue();
        var approved = cohort.Approve(Domain.Journals.EntryId.From("newer"), Given.Day("2025-07-03"), Given.On("2025-07-03", "ok")).Value;
        approved.Approve(Domain.Journals.EntryId.From("older"), Given.Day("2025-07-03"), Given.On("2025-07-03", "y")).Has(CohortErrors.AlreadyWaiting).Should().BeTrue();
    }

    [Theory]
    [InlineData("2025-07-01", "COHORT-APPLICATION-DAY")]
    [InlineData("2025-07-02", null)]
    public void Are_not_given_before_somebody_applied(string day, string? refused)
    {
        var cohort = Given.Cohort().Apply(Given.Person(1), Given.Day("2025-07-02"), Given.On("2025-07-02", "apply")).Value;
        var application = Domain.Journals.EntryId.From("apply");

        foreach (var result in new[]
        {
            cohort.Approve(application, Given.Day(day), Given.On("2025-07-03", "approve")),
            cohort.CloseApplication(application, Given.Day(day), "batal", Given.On("2025-07-03", "close")),
        })
        {
            string.Join(",", result.ValidationErrors.Select(static e => e.ErrorCode)).Should().Be(refused ?? "");
        }
    }

    private static Cohort Waiting(params int[] people) => Waiting(Given.Cohort(), "2025-07-01", people);

    private static Cohort Waiting(Cohort cohort, string day, params int[] people)
    {
        foreach (var person in people)
        {
            cohort = cohort.Apply(Given.Person(person), Given.Day(day), Given.On(day, $"apply-{person}")).Value
                .Approve(Domain.Journals.EntryId.From($"apply-{person}"), Given.Day(day), Given.On(day, $"approve-{person}")).Value;
        }

        return cohort;
    }

    [Fact]
    [Trait("Case", "W06")]
    public void Are_not_taken_twice_when_an_exit_is_taken_back_as_no_command_takes_them_twice()
    {
        var left = Given.Cohort(Given.Plan(seats: 1)).Enrolled(1, "2025-08-04").End(Given.Person(1), Given.Day("2025-08-05"), ExitKind.Withdrawn, Given.On("2025-08-05", "exit"), "pindah").Value;
        var other = left.Enrol(left.Admit(Given.Person(2), "2025-08-07").Value, Given.On("2025-08-07", "other")).Value;

        other.Annul(EntryId.From("exit"), "keliru", Given.On("2025-08-08", "annul")).Has(CohortErrors.SeatGiven).Should().BeTrue();
        left.Annul(EntryId.From("exit"), "keliru", Given.On("2025-08-08", "annul")).Warnings.Should().BeEmpty();
    }

    [Fact]
    [Trait("Case", "W06")]
    public void Fewer_than_people_after_more_seats_are_taken_back_are_told_as_admission_tells_them()
    {
        var more = Given.Cohort(Given.Plan(seats: 1)).LimitSeats(2, Given.Day("2025-08-04"), "mesin kedua", Given.On("2025-08-04", "more")).Value.Enrolled(1, "2025-08-04");
        var both = more.Enrol(more.Admit(Given.Person(2), "2025-08-07").Value, Given.On("2025-08-07", "other")).Value;

        var back = both.Annul(EntryId.From("more"), "keliru", Given.On("2025-08-08", "annul"));

        back.Warnings.Should().ContainSingle(static w => w.ErrorCode == CohortErrors.MoreThanSeats.Code).Which.Text.En.Should().Contain("2 of 1");
        back.Value.SeatsTakenOn(Given.Day("2025-08-07")).Should().Be(2);
    }

    [Fact]
    [Trait("Case", "W06")]
    public void Are_not_taken_twice_by_one_person_after_an_exit_is_taken_back()
    {
        var left = Given.Cohort().Enrolled(1, "2025-08-04").End(Given.Person(1), Given.Day("2025-08-05"), ExitKind.Withdrawn, Given.On("2025-08-05", "exit"), "pindah").Value;
        var again = left.Enrol(left.Admit(Given.Person(1), "2025-08-07").Value, Given.On("2025-08-07", "again")).Value;

        again.Annul(EntryId.From("exit"), "keliru", Given.On("2025-08-08", "annul")).Has(CohortErrors.AlreadyEnrolled).Should().BeTrue();
    }
}
