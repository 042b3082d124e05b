using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Tests.Cohorts;
using CohortsGiven = Pembinaan.Domain.Tests.Cohorts.Given;

namespace Pembinaan.Domain.Tests.Dossiers;

/// <summary>A space that the facility's own record has booked for something else is not free for a cohort, wherever the cohort is looked at.</summary>
public sealed class Bookings_of_the_facility
{
    private static readonly LocalDate Day = Given.Day("2024-06-03");
    private static readonly SessionId First = CohortsGiven.Session(1);
    private static readonly SessionId Meeting = SessionId.From("RAPAT");

    /// <summary>On 3, 4 and 5 June 2024 from eight to two.</summary>
    private static readonly Cohort Own = Given.Cohort(Given.Cohort1, CohortsGiven.Plan("2024-06-03", 3).InSpace(Given.Workshop)).Enrolled(1);

    [Theory]
    [InlineData("2024-06-03", "06:00", "08:00", true)]
    [InlineData("2024-06-03", "06:00", "08:01", false)]
    [InlineData("2024-06-03", "13:59", "15:00", false)]
    [InlineData("2024-06-03", "14:00", "15:00", true)]
    [InlineData("2024-06-06", "08:00", "14:00", true)]
    public void Are_clashes_at_the_hours_of_a_session(string day, string start, string end, bool isFree)
    {
        var at = Given.Whole(Own).With(Booked(day, start, end)).Value[Given.Cohort1];
        string[] codes = isFree ? [] : [FacilityErrors.SpaceTaken.Code];

        at.Clashes().Value.Select(static c => (c.Session, c.OtherCohort, c.OtherSession, c.Space)).Should().Equal(isFree ? [] : [(First, null, Meeting, Given.Workshop)]);
        at.Review(Day).Where(static f => f.Reason.ErrorCode == FacilityErrors.SpaceTaken.Code).Select(static f => (f.Session, f.Since, f.Remedy))
            .Should().Equal(isFree ? [] : [(First, Day, Remedy.Replan)]);
        Codes(at.Next(Day).Select(static f => f.Reason)).Should().Equal(codes);
        Codes(Held(at).Warnings).Should().Equal(codes);
        Codes(Replanned(at).ValidationErrors).Should().Equal(codes);
    }

    [Fact]
    public void Are_told_with_the_names_of_the_space_and_of_what_it_is_booked_for()
    {
        var at = Given.Whole(Own).With(Booked("2024-06-03", "13:00", "15:00")).Value[Given.Cohort1];

        var clash = at.Clashes().Value.Should().ContainSingle().Which;
        clash.Booking.Should().Be(new Booking(Given.Workshop, Meeting, Day, new(13, 0), new(15, 0), 5));
        clash.In(Language.English).Should().Be("Bengkel kerja is booked on 3 June 2024 for the session RAPAT, 13:00–15:00.");
        clash.In(Language.Indonesian).Should().Be("Bengkel kerja pada 3 Juni 2024 sudah dipesan untuk sesi RAPAT, pukul 13:00–15:00.");
    }

    [Fact]
    public void Are_none_for_the_session_itself_nor_in_another_space_nor_once_given_up()
    {
        var hall = SpaceId.From("AULA");
        var lapas = Given.Lapas.OpenSpace(hall, SpaceKind.Hall, "Aula", 20, Domain.Time.ValidityPeriod.From(Day), [], Given.On("2022-01-01", "hall")).Value;
        Facility[] free =
        [
            lapas.Book(new(Given.Workshop, First, Day, new(8, 0), new(14, 0), 5), Given.On("2022-01-03", "book")).Value,
            lapas.Book(new(hall, Meeting, Day, new(8, 0), new(14, 0), 5), Given.On("2022-01-03", "book")).Value,
            Booked("2024-06-03", "08:00", "14:00").CancelBooking(Given.Workshop, Meeting, "batal", Given.On("2022-01-04", "cancel")).Value,
        ];

        foreach (var facility in free)
        {
            var at = Given.Whole(Own).With(facility).Value[Given.Cohort1];
            at.Clashes().Value.Should().BeEmpty();
            at.Next(Day).Should().NotContain(static f => f.Reason.ErrorCode == FacilityErrors.SpaceTaken.Code);
        }
    }

    /// <summary>What the other cohort has booked for its own session is told with the cohort, and once.</summary>
    [Fact]
    public void Are_told_once_with_the_cohort_for_whose_session_they_are()
    {
        var theirs = CohortsGiven.Sessions("2024-06-03", 1)[0] with { Id = Meeting, Space = Given.Workshop };
        var other = Given.Cohort(Given.Cohort2, CohortsGiven.Plan("2024-06-03", 1) with { Sessions = [theirs] });
        var dossier = Given.Whole(Own, other).With(Booked("2024-06-03", "08:00", "14:00")).Value;

        dossier[Given.Cohort1].Clashes().Value.Select(static c => (c.OtherCohort, c.OtherSession)).Should().Equal((Given.Cohort2, Meeting));
        dossier[Given.Cohort2].Clashes().Value.Select(static c => (c.OtherCohort, c.OtherSession)).Should().Equal((Given.Cohort1, First));
    }

    [Fact]
    public void Need_no_declaration_beyond_the_facility_itself()
    {
        var at = Given.Of(Own).With(Booked("2024-06-03", "08:00", "14:00")).Value[Given.Cohort1];

        at.Next(Day).Should().Contain(static f => f.Reason.ErrorCode == FacilityErrors.SpaceTaken.Code);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Cannot_be_known_without_the_facility(bool wantsASpace)
    {
        var cohort = wantsASpace ? Own : Given.Cohort(Given.Cohort1, CohortsGiven.Plan("2024-06-03", 3));
        var at = Dossier.Of(cohort, CohortsGiven.Programme()).Value.HoldingAll(Given.Now, Holding.Cohorts, Holding.Agreements)[Given.Cohort1];

        at.Clashes().ValidationErrors.Select(static e => (e.ErrorCode, NamesIt: e.Text.En.Contains(CohortsGiven.UptS.Value, StringComparison.Ordinal)))
            .Should().Equal(wantsASpace ? [(DossierErrors.Missing.Code, true)] : []);
    }

    private static Facility Booked(string day, string start, string end) =>
        Given.Lapas.Book(new(Given.Workshop, Meeting, Given.Day(day), Hour(start), Hour(end), 5), Given.On("2022-01-03", "book")).Value;

    private static LocalTime Hour(string text) => NodaTime.Text.LocalTimePattern.CreateWithInvariantCulture("HH:mm").Parse(text).Value;

    private static DomainResult<CohortInDossier> Held(CohortInDossier at) =>
        at.Hold(First, new([CohortsGiven.Person(1)], []), Given.On("2024-06-03", "hold"));

    private static DomainResult<CohortInDossier> Replanned(CohortInDossier at) =>
        at.Replan([Own.Sessions[0].Plan with { Units = [CohortsGiven.Unit] }], "satu unit", Given.On("2024-06-03", "replan"));

    private static IEnumerable<string> Codes(IEnumerable<DomainError> errors) =>
        errors.Select(static e => e.ErrorCode).Where(static c => c is "SPACE-TAKEN" or "DOSSIER-MISSING").Distinct();
}
