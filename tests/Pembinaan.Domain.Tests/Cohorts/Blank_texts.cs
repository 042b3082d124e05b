using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Json;
using Pembinaan.Domain.Programmes;

namespace Pembinaan.Domain.Tests.Cohorts;

public class Blank_texts
{
    private static readonly Cohort Running = Given.Cohort().Enrolled(2);
    private static readonly CertificateNumber Number = CertificateNumber.From("001");
    private static readonly LocalDate Day = Given.Day("2025-08-08");

    private static Cohort Certified { get; } = Certify(Given.Cohort(curriculum: Given.Curriculum(CompletionCriteria.OfTheFacility(80, false, null).Value)).Enrolled(1).HeldAll(1, 20), Given.Names).Value;

    public static TheoryData<string, Func<string, Recording, DomainResult<Cohort>>> Commands => new()
    {
        { "reason", static (t, r) => Running.LimitSeats(10, Day, t, r) },
        { "reason", static (t, r) => Running.Plan([Session("S-100", null)], t, r) },
        { "instructor", static (t, r) => Running.Plan([Session("S-100", t)], "tambahan", r) },
        { "reason", static (t, r) => Running.Replan(Session("S-020", null), t, r) },
        { "instructor", static (t, r) => Running.Replan(Session("S-020", t), "libur", r) },
        { "reason", static (t, r) => Running.Cancel(Given.Session(20), t, r) },
        { "reason", static (t, r) => Running.Succeed(Given.Swen, Day, t, r) },
        { "reason", static (t, r) => Running.HeldAll(1, 1).Correct(Given.Session(1), Given.Person(1), new(LessonHours.None, AbsenceKind.Unexcused), r, t) },
        { "reason", static (t, r) => Running.Suspend(Given.Person(1), Day, t, r) },
        { "reason", static (t, r) => Running.TransferOut(Given.Person(1), Day, t, r) },
        { "reason", static (t, r) => Running.End(Given.Person(1), Day, ExitKind.Withdrawn, r, t) },
        { "reason", static (t, r) => Running.End(Given.Person(1), Day, ExitKind.Excluded, r, t) },
        { "reason", static (t, r) => Running.Apply(Given.Person(9), Given.Day("2025-08-01"), Given.On("2025-08-05", "application")).Value.CloseApplication(EntryId.From("application"), Day, t, r) },
        { "evidence", static (t, r) => Running.Assess(new(Given.Unit, Day, [new(Given.Person(1), true, null, [new(Given.Person(1), t)])]), r) },
        { "reason", static (t, r) => Certified.RevokeCertificate(Number, Given.Day("2025-09-12"), t, r) },
        { "names", static (t, r) => Certify(Certified.RevokeCertificate(Number, Given.Day("2025-09-12"), "keliru", Given.On("2025-09-12", "revoke")).Value, Given.Names with { Provider = t }, r) },
    };

    [Theory]
    [MemberData(nameof(Commands))]
    public void Are_refused_by_field_and_what_is_accepted_reads_back(string field, Func<string, Recording, DomainResult<Cohort>> command)
    {
        foreach (var blank in new[] { "", " " })
        {
            command(blank, Given.On("2025-08-20", "command")).ValidationErrors.Should().ContainSingle(static e => e.ErrorCode == JournalErrors.BlankText.Code).Which.Identifier.Should().Contain(field);
        }

        var accepted = command("x", Given.On("2025-09-20", "command"));
        if (accepted.IsSuccess)
        {
            PembinaanJson.Cohorts.Read(PembinaanJson.Cohorts.Write(accepted.Value)).IsSuccess.Should().BeTrue();
        }
    }

    [Fact]
    public void Are_refused_when_a_cohort_is_opened() =>
        Cohort.Open(CohortId.From("ANG-2"), Given.Programme(), Given.Plan() with { Sessions = [Session("S-001", "")] }, Given.On("2022-01-02", "open"))
            .ValidationErrors.Should().ContainSingle().Which.Should().Match<DomainError>(static e => e.ErrorCode == JournalErrors.BlankText.Code && e.Identifier == "plan.sessions[0].instructor.reference");

    [Fact]
    public void Of_a_programme_are_refused()
    {
        var programme = Given.Programme();
        var curriculum = Given.Curriculum();

        programme.Discontinue(Day, " ", Given.On("2025-01-01", "x")).Has(JournalErrors.BlankText).Should().BeTrue();
        programme.Revise(curriculum, Day, "", Given.On("2025-01-01", "x")).Has(JournalErrors.BlankText).Should().BeTrue();
        Fault(curriculum with { Modules = [new("", LessonHours.Of(160), [])] }).Identifier.Should().Be("curriculum.modules[0].title");
        Fault(curriculum with { Needs = new() { Equipment = [" "] } }).Identifier.Should().Be("curriculum.needs.equipment");

        DomainError Fault(Curriculum faulty) => programme.Revise(faulty, Day, "x", Given.On("2025-01-01", "x")).ValidationErrors.Single(static e => e.ErrorCode == JournalErrors.BlankText.Code);
    }

    private static DomainResult<Cohort> Certify(Cohort done, CertificateNames names, Recording? recording = null) => done.Certify(
        done.Finding(Given.Person(1), "2025-09-10"),
        CertificateKind.TrainingCertificate,
        recording is null ? Number : CertificateNumber.From("002"),
        names,
        Given.Day("2025-09-10"),
        recording ?? Given.On("2025-09-10", "issue"));

    private static PlannedSession Session(string id, string? instructor) => new()
    {
        Id = SessionId.From(id),
        Day = Given.Day("2025-09-05"),
        Start = new(8, 0),
        Hours = LessonHours.Of(8),
        Subject = Given.Sabun,
        Instructor = instructor is null ? null : new(InstructorKind.All[0], instructor),
    };
}
