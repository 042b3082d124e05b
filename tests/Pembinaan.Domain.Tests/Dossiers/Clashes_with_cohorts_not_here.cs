using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Tests.Cohorts;
using Pembinaan.Domain.Time;
using AgreementsGiven = Pembinaan.Domain.Tests.Agreements.Given;
using CohortsGiven = Pembinaan.Domain.Tests.Cohorts.Given;

namespace Pembinaan.Domain.Tests.Dossiers;

/// <summary>What is not declared is named wherever a space, an instructor or a person may be taken by a cohort that is not here.</summary>
public class Clashes_with_cohorts_not_here
{
    private const string AllCohorts = "It is not declared that the dossier holds all cohorts, so this cannot be determined.";
    private const string CohortsHere = "It is not declared that the dossier holds all cohorts of Lapas Kelas IIA Serang, so this cannot be determined.";

    private static readonly SessionId First = CohortsGiven.Session(1);

    [Fact]
    public void Of_an_instructor_of_a_partner_need_all_cohorts()
    {
        Told(Here(Taught(InstructorKind.Mitra)).Clashes()).Should().Equal(AllCohorts);
        Given.Whole(Taught(InstructorKind.Mitra))[Given.Cohort1].Clashes().IsSuccess.Should().BeTrue();
    }

    /// <summary>An officer of this facility alone teaches here alone; that none else has the officer is known where all facilities are here.</summary>
    [Fact]
    public void Of_an_officer_need_the_cohorts_here_unless_the_officer_may_be_of_another_facility()
    {
        var taught = Taught(InstructorKind.Petugas);
        var other = Facility.Establish(
            AgreementsGiven.UptC, "Lapas Cilegon", FacilityKind.Lapas, FacilityClass.IIA, IndonesianTimeZone.Wib, Given.Day("2000-01-01"), Given.On("2020-01-01", "cilegon")).Value;
        var employing = other
            .EstablishPost(PostId.From("PENGAJAR"), "Pengajar", Given.Day("2020-01-01"), Given.On("2020-01-02", "post"))
            .Bind(static f => f.Appoint(PostId.From("PENGAJAR"), OfficialId.From("INS-1"), "Budi", ValidityPeriod.From(Given.Day("2020-01-01")), Given.On("2020-01-02", "budi"))).Value;
        var there = Cohort.Open(Given.Cohort2, CohortsGiven.Programme(), CohortsGiven.Plan("2025-06-02", 1) with { Facility = AgreementsGiven.UptC, Provider = AgreementsGiven.UptC, Sessions = [CohortsGiven.Sessions("2025-06-02", 1)[0] with { Instructor = new(InstructorKind.Petugas, "INS-1") }] }, Given.On("2022-01-02", "there")).Value;

        Told(Here(taught).Clashes()).Should().Equal([AllCohorts], "other facilities may have the officer");
        Told(Known(other).Clashes()).Should().BeEmpty();
        Told(Known(employing).Clashes()).Should().Equal(AllCohorts);
        Told(Known(other, there).Clashes()).Should().Equal(AllCohorts);
        Told(Given.Of(taught, other).HoldingAll(Given.Now, Holding.Facilities)[Given.Cohort1].Clashes()).Should().Equal(CohortsHere);
        Told(Given.Of(taught, employing).HoldingAll(Given.Now, Holding.CohortsTaughtBy(new(InstructorKind.Petugas, "INS-1")), Holding.CohortsOf(CohortsGiven.UptS))[Given.Cohort1].Clashes()).Should().BeEmpty();

        CohortInDossier Known(params AggregateRoot[] more) =>
            Given.Of([taught, .. more]).HoldingAll(Given.Now, Holding.Facilities, Holding.CohortsOf(CohortsGiven.UptS))[Given.Cohort1];
    }

    [Fact]
    public void Of_people_need_all_cohorts_unless_it_is_known_where_they_are()
    {
        var one = Given.Cohort(Given.Cohort1, CohortsGiven.Plan("2024-06-03")).Enrolled(1);

        Told(Here(one).Clashes()).Should().Equal(AllCohorts);
        Told(Here(one, CohortsGiven.Facts(CohortsGiven.Person(1))).Clashes()).Should().BeEmpty("who is in this facility follows no cohort elsewhere");
        Told(Given.Of(one).Knowing(CohortsGiven.Facts(CohortsGiven.Person(1)))[Given.Cohort1].Clashes()).Should().Equal(CohortsHere);
        Told(Given.Of(Given.Cohort(Given.Cohort1, CohortsGiven.Plan("2024-06-03")))[Given.Cohort1].Clashes()).Should().BeEmpty("nobody takes part");
    }

    [Fact]
    public void Of_people_are_a_warning_of_what_is_planned_and_held()
    {
        var one = Given.Cohort(Given.Cohort1, CohortsGiven.Plan("2024-06-03")).Enrolled(1);
        var moved = one.Sessions[1].Plan with { Start = new(10, 0) };
        var added = one.Sessions[1].Plan with { Id = SessionId.From("S-900"), Day = Given.Day("2024-06-20"), Start = new(19, 0), Hours = LessonHours.Of(1) };

        foreach (var isDeclared in new[] { false, true })
        {
            var open = isDeclared ? Given.Whole(one)[Given.Cohort1] : Given.Of(one).HoldingAll(Given.Now, Holding.Agreements)[Given.Cohort1];
            var expected = isDeclared ? Array.Empty<string>() : [AllCohorts];
            Warned(open.Replan([moved], "pindah", Given.On("2024-06-03", "replan"))).Should().Equal(expected);
            Warned(open.Plan([added], "tambahan", Given.On("2024-06-03", "plan"))).Should().Equal(expected);
            Warned(open.Hold(First, new([CohortsGiven.Person(1)], []), Given.On("2024-06-03", "hold"))).Should().Equal(expected);
        }
    }

    [Fact]
    public void Of_a_participant_who_teaches_need_the_cohorts_of_that_person()
    {
        var taught = Given.Cohort(
            Given.Cohort1,
            CohortsGiven.Plan("2024-06-03", 1) with { Sessions = [CohortsGiven.Sessions("2024-06-03", 1)[0] with { Instructor = new(InstructorKind.WargaBinaan, "P-001") }] });
        CohortInDossier Holds(params Holding[] more) => Given.Of(taught).HoldingAll(Given.Now, [Holding.CohortsOf(CohortsGiven.UptS), .. more])[Given.Cohort1];

        Told(Holds().Clashes()).Should().Equal(AllCohorts);
        Told(Holds(Holding.CohortsWith(CohortsGiven.Person(2))).Clashes()).Should().Equal(AllCohorts);
        Told(Holds(Holding.CohortsWith(CohortsGiven.Person(1))).Clashes()).Should().BeEmpty();
    }

    [Fact]
    public void Of_a_number_of_an_outside_body_are_refused_and_need_all_cohorts_that_issued_it()
    {
        var number = CertificateNumber.From("LSP-1");
        var (old, survivor) = (Registered("LSP"), Registered("LSP-BARU"));
        var one = Recorded(Given.Cohort(Given.Cohort1, CohortsGiven.Plan("2024-06-03")).Enrolled(2), 1, "LSP", "Pembuat sabun").Value;
        var other = Given.Cohort(Given.Cohort2, CohortsGiven.Plan("2024-06-03")).Enrolled(2);
        var merged = old.MergeInto(survivor.Id, "satu catatan", Domain.Stakeholders.StakeholderDirectory.Of(old, survivor), Given.On("2024-01-01", "merge")).Value;
        DomainResult<CohortInDossier> Put(Dossier dossier, string body = "LSP", string? scheme = "Pembuat sabun") =>
            dossier[Given.Cohort2].Then(c => Recorded(c, 2, body, scheme));

        Put(Given.Whole(one, other)).ValidationErrors.Select(static e => e.ErrorCode).Should().Equal(CohortErrors.NumberUsed.Code);
        Put(Given.Whole(one, other, merged, survivor), "LSP-BARU").Has(CohortErrors.NumberUsed).Should().BeTrue("it is the same body");
        Put(Given.Whole(one, other, old, survivor), "LSP-BARU").IsSuccess.Should().BeTrue();
        Put(Given.Whole(one, other), scheme: null).IsSuccess.Should().BeTrue("it is of another scheme");
        Put(Given.Whole(other)).IsSuccess.Should().BeTrue();
        Told(Put(Given.Of(other))).Should().Equal(AllCohorts);
        Put(Given.Of(other).HoldingAll(Given.Now, Holding.CohortsThatIssued(number))).Has(DossierErrors.NotDeclared).Should().BeTrue("the person may hold one in another");
        var declared = Put(Given.Of(other).HoldingAll(Given.Now, Holding.CohortsThatIssued(number), Holding.CohortsWith(CohortsGiven.Person(2))));
        declared.IsSuccess.Should().BeTrue();
        declared.Value.Then(c => Recorded(c, 2, "LSP", "Pembuat sabun")).Value.Cohort.Revision.Should().Be(declared.Value.Cohort.Revision, "it was sent again");

        DomainResult<Cohort> Recorded(Cohort cohort, int person, string body, string? scheme) => cohort.RecordCompetence(
            CohortsGiven.Person(person), StakeholderId.From(body), number, Given.Day("2024-07-10"), Domain.Time.Term.OfYears(3), CohortsGiven.Names, Given.On("2024-07-10", "lsp"), scheme: scheme);

        static Domain.Stakeholders.Stakeholder Registered(string id) => Domain.Stakeholders.Stakeholder
            .Register(StakeholderId.From(id), Domain.Stakeholders.StakeholderKind.Company, id, Given.Day("2000-01-01"), Given.On("2020-01-01", id)).Value;
    }

    [Fact]
    public void Of_people_are_named_alike_when_asked_and_when_held()
    {
        var one = Given.Of(Given.Cohort(Given.Cohort1, CohortsGiven.Plan("2024-06-03")).Enrolled(1)).Knowing(CohortsGiven.Facts(CohortsGiven.Person(1))).HoldingAll(Given.Now, Holding.Agreements)[Given.Cohort1];

        Told(one.Clashes()).Should().Equal(CohortsHere);
        Warned(one.Hold(First, new([CohortsGiven.Person(1)], []), Given.On("2024-06-03", "hold"))).Should().Equal(CohortsHere);
    }

    [Fact]
    public void Of_a_number_need_all_cohorts()
    {
        var number = CertificateNumber.From("SERT-1");
        var programme = CohortsGiven.Programme(CohortsGiven.Curriculum(CompletionCriteria.ByPresence(75).Value));
        var passed = Cohort.Open(Given.Cohort1, programme, CohortsGiven.Plan("2024-06-03"), Given.On("2022-01-02", "open")).Value.Enrolled(1).HeldAll(1, 20).Assessed(CohortsGiven.Person(1), true, "2024-06-28", "assess").Value;
        DomainResult<CohortInDossier> Certified(params Holding[] held) => Given.Of(passed).HoldingAll(Given.Now, held)[Given.Cohort1]
            .Certify(CohortsGiven.Person(1), number, Given.Day("2024-07-10"), Given.On("2024-07-10", "certify"));

        Told(Certified(Holding.Agreements, Holding.CohortsOf(CohortsGiven.UptS))).Should().Equal(AllCohorts);
        Certified(Holding.Agreements, Holding.Cohorts).IsSuccess.Should().BeTrue();
        Certified(Holding.Agreements, Holding.CohortsThatIssued(number)).IsSuccess.Should().BeTrue();
        IEnumerable<string> Next(params Holding[] held) => Given.Of(passed).HoldingAll(Given.Now, held)[Given.Cohort1].Next(Given.Day("2024-07-10")).Select(static f => f.Reason.ErrorCode);
        Next(Holding.Agreements).Should().Contain(DossierErrors.NotDeclared.Code).And.NotContain(CohortErrors.CertificateToIssue.Code);
        Next(Holding.Agreements, Holding.CohortsThatIssued(number)).Should().Contain(CohortErrors.CertificateToIssue.Code).And.NotContain(DossierErrors.NotDeclared.Code);
    }

    private static Cohort Taught(InstructorKind kind) => Given.Cohort(
        Given.Cohort1,
        CohortsGiven.Plan("2024-06-03", 1) with { Sessions = [CohortsGiven.Sessions("2024-06-03", 1)[0] with { Instructor = new(kind, "INS-1") }] });

    private static CohortInDossier Here(Cohort cohort, params ParticipantFacts[] people) =>
        Given.Of(cohort).Knowing(people).HoldingAll(Given.Now, Holding.CohortsOf(CohortsGiven.UptS))[Given.Cohort1];

    private static IEnumerable<string> Told<T>(DomainResult<T> answer) => answer.ValidationErrors.Select(static e => e.Text.En);

    private static IEnumerable<string> Warned(DomainResult<CohortInDossier> answer)
    {
        answer.IsSuccess.Should().BeTrue();
        return answer.Warnings.Where(static w => w.ErrorCode == DossierErrors.NotDeclared.Code).Select(static w => w.Text.En);
    }
}
