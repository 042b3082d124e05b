using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Programmes;

namespace Pembinaan.Domain.Tests.Cohorts;

public class Records_that_cannot_be
{
    private const string Half = "x\ud800";

    private static readonly ParticipantId Person = Given.Person(1);

    public static TheoryData<string, Func<IDomainResult>> WithSomethingMissing => new()
    {
        { "facility", static () => Open(static p => p with { Facility = null! }) },
        { "zone", static () => Open(static p => p with { Zone = null! }) },
        { "sessions", static () => Open(static p => p with { Sessions = [p.Sessions[0] with { Id = null! }] }) },
        { "sessions", static () => Open(static p => p with { Sessions = [p.Sessions[0] with { Subject = null! }] }) },
        { "instructor", static () => Open(static p => p with { Sessions = [p.Sessions[0] with { Instructor = new(InstructorKind.All[0], null!) }] }) },
        { "sheet", static () => Started().Assess(new(null!, Given.Day("2025-08-04"), [new(Person, true)]), Given.On("2025-08-05", "x")) },
        { "sheet", static () => Started().Assess(new(Given.Unit, Given.Day("2025-08-04"), [new(null!, true)]), Given.On("2025-08-05", "x")) },
        { "evidence", static () => Started().Assess(new(Given.Unit, Given.Day("2025-08-04"), [new(Person, true, null, [new(Person, null!)])]), Given.On("2025-08-05", "x")) },
        { "sheet", static () => Hold(new([], [new(Person, null!)])) },
        { "sheet", static () => Hold(new([Person], [new(null!, AbsenceKind.Sick)])) },
        { "names.provider", static () => Started().RecordCompetence(Person, StakeholderId.From("LSP"), CertificateNumber.From("1"), Given.Day("2025-08-04"), CertificateValidity.WithoutExpiry, Given.Names with { Provider = null! }, Given.On("2025-08-05", "x")) },
        { "title", static () => Revise(static c => c with { Title = null! }) },
        { "completion", static () => Revise(static c => c with { Completion = null! }) },
        { "modules", static () => Revise(static c => c with { Modules = [new(null!, LessonHours.Of(160), [])] }) },
    };

    public static TheoryData<string, Func<IDomainResult>> WithHalfACharacter => new()
    {
        { "reason", static () => Started().Suspend(Person, Given.Day("2025-08-05"), Half, Given.On("2025-08-05", "x")) },
        { "reason", static () => Started().End(Person, Given.Day("2025-08-05"), ExitKind.Excluded, Given.On("2025-08-05", "x"), Half) },
        { "reason", static () => Started().Cancel(Given.Session(3), Half, Given.On("2025-08-05", "x")) },
        { "instructor", static () => Open(static p => p with { Sessions = [p.Sessions[0] with { Instructor = new(InstructorKind.All[0], Half) }] }) },
        { "evidence", static () => Started().Assess(new(Given.Unit, Given.Day("2025-08-04"), [new(Person, true, null, [new(Person, Half)])]), Given.On("2025-08-05", "x")) },
        { "names", static () => Started().RecordCompetence(Person, StakeholderId.From("LSP"), CertificateNumber.From("1"), Given.Day("2025-08-04"), CertificateValidity.WithoutExpiry, Given.Names with { Provider = Half }, Given.On("2025-08-05", "x")) },
        { "scheme", static () => Started().RecordCompetence(Person, StakeholderId.From("LSP"), CertificateNumber.From("1"), Given.Day("2025-08-04"), CertificateValidity.WithoutExpiry, Given.Names, Given.On("2025-08-05", "x"), scheme: Half) },
        { "reason", static () => Given.Programme().Discontinue(Given.Day("2025-08-05"), Half, Given.On("2025-08-05", "x")) },
        { "modules", static () => Revise(static c => c with { Modules = [new(Half, LessonHours.Of(160), [])] }) },
        { "needs.equipment", static () => Revise(static c => c with { Needs = new() { Equipment = [Half] } }) },
        { "title", static () => Revise(static c => c with { Title = LocalisedText.Same(Half) }) },
        { "title", static () => CompetencyUnit.Of(Given.Unit, Half) },
    };

    [Theory]
    [MemberData(nameof(WithSomethingMissing))]
    public void Name_what_is_missing(string field, Func<IDomainResult> command) => command().ValidationErrors.Should().ContainSingle()
        .Which.Should().Match<DomainError>(e => e.Identifier.Contains(field) && e.ErrorCode == JournalErrors.Missing.Code);

    [Theory]
    [MemberData(nameof(WithHalfACharacter))]
    public void Name_the_text_that_could_not_be_read_back(string field, Func<IDomainResult> command) => command().ValidationErrors.Should().ContainSingle()
        .Which.Should().Match<DomainError>(e => e.Identifier.Contains(field) && e.ErrorCode == JournalErrors.BrokenText.Code);

    /// <summary>The path is that of the stored text, so that a form can show the fault at its field.</summary>
    [Fact]
    public void Name_the_place_in_the_curriculum_and_in_the_plan()
    {
        static ProgrammeCondition Impossible() => ProgrammeCondition.Unless(ProgrammeCondition.AllOf([]), ProgrammeCondition.ForOffences([OffenceClass.Narcotics], ProgrammeCondition.AnyOf([])));
        static ProgrammeConditions Both() => ProgrammeConditions.Of("X", ProgrammeCondition.IsWilling()).ReplacedFrom(Given.Day("2026-01-01"), [Impossible()]).Value;

        Told(Revise(static c => c with { Subjects = [], Needs = new() { Seats = 0 }, Conditions = Both() }))
            .Should().Equal(
                "curriculum.subjects PROGRAMME-NO-SUBJECT", "curriculum.needs.seats PROGRAMME-NEED",
                "curriculum.conditions.versions[1].conditions[0].condition COND-IMPOSSIBLE", "curriculum.conditions.versions[1].conditions[0].exception.condition COND-IMPOSSIBLE");
        Told(Open(static p => p with { Sessions = [], Seats = 0 })).Should().Equal("plan.sessions COHORT-NO-SESSION", "plan.seats COHORT-SEATS");
    }

    private static IEnumerable<string> Told(IDomainResult refused) => refused.ValidationErrors.Select(static e => $"{e.Identifier} {e.ErrorCode}");

    [Theory]
    [InlineData(8, 30, 0, 0, true)]
    [InlineData(8, 30, 1, 0, false)]
    [InlineData(8, 30, 0, 500, false)]
    public void Begin_a_session_within_a_minute(int hour, int minute, int second, int millisecond, bool isTaken) =>
        Open(p => p with { Sessions = [p.Sessions[0] with { Start = new LocalTime(hour, minute, second, millisecond) }] }).Has(CohortErrors.StartNotOnAMinute).Should().Be(!isTaken);

    [Theory]
    [InlineData(0)]
    [InlineData(8)]
    public void Lay_sessions_on_a_day_that_no_week_has(int weekday) =>
        FluentActions.Invoking(() => PlannedSession.Series(Given.Day("2025-08-04"), 2, new(8, 0), LessonHours.Of(8), Given.Sabun, default, (IsoDayOfWeek)weekday)).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void Have_a_unit_code_with_a_line_end() => CompetencyUnit.Of(Given.Unit + "\n", "Sabun").Has(ProgrammeErrors.UnitCodeMalformed).Should().BeTrue();

    private static Cohort Started() => Given.Cohort().Enrolled(1);

    private static DomainResult<Cohort> Open(Func<CohortPlan, CohortPlan> change) => Cohort.Open(CohortId.From("ANG-9"), Given.Programme(), change(Given.Plan()), Given.On("2022-01-02", "open"));

    private static DomainResult<Cohort> Hold(SessionSheet sheet)
    {
        var cohort = Started();
        return SessionCoverage.Of(cohort, Given.Session(1), Domain.Time.DateSet.All).Bind(coverage => cohort.Hold(sheet, coverage, Given.On("2025-08-04", "hold")));
    }

    private static DomainResult<SkillProgramme> Revise(Func<Curriculum, Curriculum> change) => Given.Programme().Revise(change(Given.Curriculum()), Given.Day("2025-08-05"), "x", Given.On("2025-01-01", "x"));
}
