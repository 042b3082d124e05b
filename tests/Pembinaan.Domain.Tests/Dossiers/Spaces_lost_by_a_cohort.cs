using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Tests.Cohorts;
using CohortsGiven = Pembinaan.Domain.Tests.Cohorts.Given;

namespace Pembinaan.Domain.Tests.Dossiers;

/// <summary>A space that was closed, blocked or made smaller after a cohort was opened in it is told wherever the cohort is looked at.</summary>
public sealed class Spaces_lost_by_a_cohort
{
    private static readonly LocalDate Day = Given.Day("2024-06-03");

    /// <summary>On 3, 4 and 5 June 2024.</summary>
    private static readonly Cohort Own = Given.Cohort(Given.Cohort1, CohortsGiven.Plan("2024-06-03", 3).InSpace(Given.Workshop)).Enrolled(2);

    [Theory]
    [InlineData("2024-06-05", 20, null)]
    [InlineData("2024-06-04", 0, "2024-06-05")]
    [InlineData("2024-06-03", 0, "2024-06-04")]
    [InlineData("2023-12-31", 0, "2024-01-01")]
    public void Are_told_since_the_day_after_the_last(string lastDay, int seats, string? since)
    {
        var at = Given.Whole(Own).With(Closed(lastDay)).Value[Given.Cohort1];

        var found = at.Review(Day).Where(static f => f.Participant is null).ToList();
        found.Select(static f => (f.Reason.ErrorCode, f.Since, f.Remedy))
            .Should().Equal(since is null ? [] : [(FacilityErrors.SpaceNotAvailable.Code, Given.Day(since), Remedy.Replan)]);
        at.Next(Day).Where(static f => f.Reason.ErrorCode == FacilityErrors.SpaceNotAvailable.Code).Should().Equal(found);
        at.Clashes().Warnings.Select(static w => w.Text).Should().Equal(found.Select(static f => f.Reason.Text));
        at.SeatsOn(Day).Value.Limits.Single(static l => l.Kind == SeatLimitKind.Space).Seats.Should().Be(seats);
        at.MayJoin(CohortsGiven.Facts(CohortsGiven.Person(3)), Day).IsAdmitted.Should().Be(since is null);
    }

    [Fact]
    public void Are_named_with_the_days_of_the_sessions()
    {
        var found = Given.Whole(Own).With(Closed("2024-06-03")).Value[Given.Cohort1].Review(Day).First(static f => f.Participant is null);

        found.Session.Should().Be(CohortsGiven.Session(2));
        found.In(Language.English).Should().StartWith("Bengkel kerja is not available on 4 June 2024").And.Contain("5 June 2024").And.EndWith("Since 4 June 2024.");
    }

    [Theory]
    [InlineData("2024-06-03", 0)]
    [InlineData("2024-06-04", 1)]
    [InlineData("2024-06-05", 1)]
    [InlineData("2024-06-06", 0)]
    public void Are_told_for_sessions_to_come_only(string blocked, int expected)
    {
        var day = Given.Day(blocked);
        var repaired = Given.Lapas.BlockSpace(Given.Workshop, Domain.Time.ValidityPeriod.Between(day, day).Value, "atap bocor", Given.On("2023-01-02", "block")).Value;
        var at = Given.Whole(Own).With(repaired).Value[Given.Cohort1];

        at.Review(Given.Day("2024-06-04")).Count(static f => f.Reason.ErrorCode == FacilityErrors.SpaceNotAvailable.Code).Should().Be(expected);
        Given.Whole(Own.HeldAll(1, 3)).With(repaired).Value[Given.Cohort1].Review(Day)
            .Where(static f => f.Reason.ErrorCode == FacilityErrors.SpaceNotAvailable.Code).Should().BeEmpty("all were held");
    }

    [Theory]
    [InlineData(2, "2024-06-04", null)]
    [InlineData(1, "2024-06-04", "2024-06-04")]
    [InlineData(1, "2024-06-05", "2024-06-05")]
    [InlineData(1, "2024-06-06", null)]
    public void Are_told_where_fewer_fit_than_have_a_place(int seats, string from, string? since)
    {
        var smaller = Given.Lapas.ChangeSeats(Given.Workshop, seats, Given.Day(from), Given.On("2023-01-02", "smaller")).Value;
        var at = Given.Whole(Own).With(smaller).Value[Given.Cohort1];

        at.Review(Day).Where(static f => f.Participant is null).Select(static f => (f.Reason.ErrorCode, f.Since, f.Remedy))
            .Should().Equal(since is null ? [] : [(FacilityErrors.SpaceTooSmall.Code, Given.Day(since), Remedy.Replan)]);
        at.Clashes().Warnings.Count.Should().Be(since is null ? 0 : 1);
    }

    [Fact]
    public void Are_undetermined_where_the_facility_is_not_held()
    {
        var at = Dossier.Of(Own, CohortsGiven.Programme()).Value.HoldingAll(Given.Now, Holding.Cohorts, Holding.Agreements)[Given.Cohort1];

        at.Next(Day).Should().ContainSingle(static f => f.Reason.ErrorCode == DossierErrors.Missing.Code && f.Remedy == Remedy.Load);
        at.Review(Day).Should().Contain(static f => f.Reason.ErrorCode == DossierErrors.Missing.Code && f.Remedy == Remedy.Load);
        at.SeatsOn(Day).ValidationErrors.Select(static e => e.ErrorCode).Should().Equal(DossierErrors.Missing.Code);
        at.Clashes().ValidationErrors.Select(static e => e.ErrorCode).Should().Equal(DossierErrors.Missing.Code);
    }

    private static Facility Closed(string lastDay) => Given.Lapas.CloseSpace(Given.Workshop, Given.Day(lastDay), Given.On("2023-01-02", "close")).Value;
}
