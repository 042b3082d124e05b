using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Tests.Cohorts;
using CohortsGiven = Pembinaan.Domain.Tests.Cohorts.Given;

namespace Pembinaan.Domain.Tests.Dossiers;

/// <summary>What two cohorts want at one hour is found by a review and waits to be done, as <c>Clashes</c> tells it.</summary>
public sealed class Clashes_in_a_review
{
    private const string AllCohorts = "It is not declared that the dossier holds all cohorts, so this cannot be determined.";
    private const string CohortsHere = "It is not declared that the dossier holds all cohorts of Lapas Kelas IIA Serang, so this cannot be determined.";
    private const string NoFacility = "Not in the dossier: the facility UPT-S. So this cannot be determined; load what is missing and hand it in.";

    private static readonly LocalDate Day = Given.Day("2024-06-03");
    private static readonly SessionId First = CohortsGiven.Session(1);
    private static readonly ParticipantId Person = CohortsGiven.Person(1);
    private static readonly SessionInstructor Teacher = new(InstructorKind.Petugas, "INS-1");
    private static readonly SessionInstructor OfPartner = new(InstructorKind.Mitra, "INS-2");

    /// <summary>One session on 3 June 2024, from eight to two.</summary>
    [Theory]
    [InlineData("space", "COHORT-SPACE-TAKEN")]
    [InlineData("instructor", "COHORT-INSTRUCTOR-TAKEN")]
    [InlineData("person", "COHORT-PERSON-TAKEN")]
    public void Are_found_where_both_want_one_thing(string what, string code)
    {
        var dossier = Whole(Wanting(Given.Cohort1, what), Wanting(Given.Cohort2, what));
        var at = dossier[Given.Cohort1];
        var expected = (what == "person" ? Person : null, First, Day, code, Remedy.Replan);

        Clashes(at.Review(Day)).Should().Equal(expected);
        Clashes(at.Next(Day)).Should().Equal(expected);
        at.Next(Day).Single(f => f.Reason.ErrorCode == code).Reason.Text.Should().Be(new LocalisedText(at.Clashes().Value[0].In(Language.Indonesian), at.Clashes().Value[0].In(Language.English)));
        Clashes(dossier[Given.Cohort2].Next(Day)).Should().Equal(expected);
        Clashes(Whole(Wanting(Given.Cohort1, what))[Given.Cohort1].Next(Day)).Should().BeEmpty("no other cohort is there");
    }

    [Theory]
    [InlineData("space", "instructor")]
    [InlineData("instructor", "person")]
    [InlineData("person", "space")]
    public void Are_none_where_each_wants_something_else(string one, string other)
    {
        var at = Whole(Wanting(Given.Cohort1, one), Wanting(Given.Cohort2, other))[Given.Cohort1];

        Clashes(at.Review(Day)).Should().BeEmpty();
        Clashes(at.Next(Day)).Should().BeEmpty();
    }

    [Theory]
    [InlineData("2024-06-03", "13:59", true)]
    [InlineData("2024-06-03", "14:00", false)]
    [InlineData("2024-06-03", "07:15", false)]
    [InlineData("2024-06-03", "07:16", true)]
    [InlineData("2024-06-04", "08:00", false)]
    public void Share_a_moment(string day, string start, bool isFound)
    {
        foreach (var what in new[] { "space", "instructor", "person" })
        {
            var other = Wanting(Given.Cohort2, what, day, NodaTime.Text.LocalTimePattern.ExtendedIso.Parse($"{start}:00").Value, 1);
            var at = Whole(Wanting(Given.Cohort1, what), other)[Given.Cohort1];

            Clashes(at.Review(Day)).Any().Should().Be(isFound, what);
            Clashes(at.Next(Day)).Any().Should().Be(isFound, what);
        }
    }

    /// <summary>What was held was held, and a session of a day that has passed cannot be moved.</summary>
    [Theory]
    [InlineData("2024-05-01", false, true)]
    [InlineData("2024-06-03", false, true)]
    [InlineData("2024-06-03", true, false)]
    [InlineData("2024-06-04", false, false)]
    public void Are_of_sessions_to_come(string asked, bool isHeld, bool isFound)
    {
        var own = Wanting(Given.Cohort1, "person");
        var at = Whole(isHeld ? own.Held(1, [Person]).Value : own, Wanting(Given.Cohort2, "person"))[Given.Cohort1];

        Clashes(at.Review(Given.Day(asked))).Any().Should().Be(isFound);
        Clashes(at.Next(Given.Day(asked))).Any().Should().Be(isFound);
    }

    [Theory]
    [InlineData("space", CohortsHere)]
    [InlineData("instructor", AllCohorts)]
    [InlineData("partner", AllCohorts)]
    [InlineData("person", AllCohorts)]
    [InlineData("nothing", null)]
    public void Cannot_be_told_where_cohorts_are_not_declared(string what, string? told)
    {
        var dossier = Given.Of(Wanting(Given.Cohort1, what)).HoldingAll(Given.Now, Holding.Agreements);
        var at = dossier[Given.Cohort1];

        Undeclared(at.Review(Day)).Should().Equal(told is null ? [] : [told]);
        Undeclared(at.Next(Day)).Should().Equal(told is null ? [] : [told]);
        Undeclared(dossier.HoldingAll(Given.Now, Holding.Cohorts)[Given.Cohort1].Review(Day)).Should().BeEmpty();
        Undeclared(dossier.HoldingAll(Given.Now, Holding.Cohorts)[Given.Cohort1].Next(Day)).Should().BeEmpty();
        at.Review(Day).Concat(at.Next(Day)).Where(static f => f.Reason.ErrorCode == DossierErrors.NotDeclared.Code && (f.Remedy, f.Since) != (Remedy.Declare, Day)).Should().BeEmpty();
    }

    [Fact]
    public void Are_told_all_the_same_of_cohorts_that_are_here()
    {
        var at = Given.Of(Wanting(Given.Cohort1, "space"), Wanting(Given.Cohort2, "space")).HoldingAll(Given.Now, Holding.Agreements)[Given.Cohort1];

        Clashes(at.Next(Day)).Should().ContainSingle();
        Undeclared(at.Next(Day)).Should().Equal(CohortsHere);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Need_the_cohorts_of_where_a_person_is_by_the_facts_that_are_handed_in(bool isKnown)
    {
        var facts = CohortsGiven.Facts(Person);
        var at = Given.Of(Wanting(Given.Cohort1, "person")).HoldingAll(Given.Now, Holding.Agreements, Holding.CohortsOf(CohortsGiven.UptS))[Given.Cohort1];

        Undeclared(at.Review(Day, _ => isKnown ? facts : facts with { Whereabouts = Domain.Rules.Fact<Domain.Time.Timeline<FacilityId>>.Unknown })).Should().Equal(isKnown ? [] : [AllCohorts]);
    }

    [Theory]
    [InlineData("space", true)]
    [InlineData("person", false)]
    public void Need_the_facility_whose_space_is_wanted(string what, bool isNeeded)
    {
        var at = Dossier.Of(CohortsGiven.Programme(), Wanting(Given.Cohort1, what)).Value.HoldingAll(Given.Now, Holding.Cohorts, Holding.Agreements)[Given.Cohort1];

        at.Next(Given.Day("2024-06-02")).Count(static f => f.Reason.Text.En == NoFacility).Should().Be(isNeeded ? 1 : 0);
    }

    /// <summary>What the other cohort has booked for its own session is told with the cohort, and a declaration that two answers need once.</summary>
    [Fact]
    public void Are_told_once()
    {
        var theirs = CohortsGiven.Sessions("2024-06-03", 1)[0] with { Id = SessionId.From("RAPAT"), Space = Given.Workshop };
        var other = Given.Cohort(Given.Cohort2, CohortsGiven.Plan("2024-06-03", 1) with { Sessions = [theirs] });
        var booked = Given.Lapas.Book(new(Given.Workshop, theirs.Id, Day, new(8, 0), new(14, 0), 5), Given.On("2022-01-03", "book")).Value;
        var at = Whole(Wanting(Given.Cohort1, "space"), other).With(booked).Value[Given.Cohort1];

        at.Next(Day).Select(static f => f.Reason.ErrorCode).Where(static c => c.EndsWith("SPACE-TAKEN", StringComparison.Ordinal)).Should().Equal(CohortErrors.SpaceTaken.Code);
        at.Review(Day).Select(static f => f.Reason.ErrorCode).Should().Equal(CohortErrors.SpaceTaken.Code);

        var detainee = CohortsGiven.Facts(Person) with { Status = Domain.Time.Timeline<LegalStatus>.Always(LegalStatus.Tahanan), Whereabouts = Domain.Rules.Fact<Domain.Time.Timeline<FacilityId>>.Unknown };
        var open = Given.Of(Given.Cohort(Given.Cohort1, CohortsGiven.Plan("2024-06-03", 1)).Enrolled(1, status: LegalStatus.Tahanan)).HoldingAll(Given.Now, Holding.Agreements)[Given.Cohort1];
        Undeclared(open.Review(Day, _ => detainee)).Should().Equal(AllCohorts);
    }

    [Fact]
    public void Of_a_participant_who_teaches_or_joins_later_are_told_of_that_person()
    {
        var taught = Given.Cohort(Given.Cohort1, Plan("2024-06-10") with { Sessions = [CohortsGiven.Sessions("2024-06-10", 1)[0] with { Instructor = new(InstructorKind.WargaBinaan, "P-003") }] }).Enrolled(2, "2024-06-10");
        var followed = Given.Cohort(Given.Cohort2, Plan("2024-06-10")).Enrolled(3, "2024-06-10");

        Whole(taught, followed)[Given.Cohort1].Review(Day).Select(static f => (f.Participant, f.Since, f.Reason.ErrorCode)).Should().Equal(
            (Person, Given.Day("2024-06-10"), CohortErrors.PersonTaken.Code), (CohortsGiven.Person(2), Given.Day("2024-06-10"), CohortErrors.PersonTaken.Code),
            (CohortsGiven.Person(3), Given.Day("2024-06-10"), CohortErrors.PersonTaken.Code));
    }

    private static CohortPlan Plan(string day) => CohortsGiven.Plan(day, 1);

    private static Cohort Wanting(CohortId id, string what, string day = "2024-06-03", LocalTime? start = null, int hours = 8)
    {
        var plan = start is { } at ? Plan(day).At(at, hours) : Plan(day);
        return what switch
        {
            "space" => Given.Cohort(id, plan.InSpace(Given.Workshop)),
            "instructor" => Given.Cohort(id, plan with { Sessions = [plan.Sessions[0] with { Instructor = Teacher }] }),
            "partner" => Given.Cohort(id, plan with { Sessions = [plan.Sessions[0] with { Instructor = OfPartner }] }),
            "person" => Given.Cohort(id, plan).Enrolled(1, day),
            _ => Given.Cohort(id, plan),
        };
    }

    private static Dossier Whole(params AggregateRoot[] more) => Given.Whole(more).Knowing(CohortsGiven.Facts(Person), CohortsGiven.Facts(CohortsGiven.Person(2)));

    private static IEnumerable<(ParticipantId?, SessionId?, LocalDate, string, Remedy)> Clashes(IEnumerable<CohortFinding> found) =>
        found.Where(static f => f.Reason.ErrorCode.EndsWith("-TAKEN", StringComparison.Ordinal)).Select(static f => (f.Participant, f.Session, f.Since, f.Reason.ErrorCode, f.Remedy));

    private static IEnumerable<string> Undeclared(IEnumerable<CohortFinding> found) =>
        found.Where(static f => f.Reason.ErrorCode == DossierErrors.NotDeclared.Code).Select(static f => f.Reason.Text.En);
}
