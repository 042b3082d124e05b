using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Stakeholders;
using Pembinaan.Domain.Tests.Cohorts;
using Pembinaan.Domain.Tests.Offices;
using CohortsGiven = Pembinaan.Domain.Tests.Cohorts.Given;

namespace Pembinaan.Domain.Tests.Dossiers;

/// <summary>
/// ANG-0 taught two people 48 hours in June and gave the first a certificate; ANG-1 of the same programme begins on 4 August. From 11 August ten hours have to
/// be recognised for passing to be within reach there.
/// </summary>
public class Credits_that_others_tell_of
{
    private static readonly ParticipantId One = CohortsGiven.Person(1);
    private static readonly ParticipantId Two = CohortsGiven.Person(2);
    private static readonly CohortId Earlier = CohortId.From("ANG-0");
    private static readonly LocalDate Start = Given.Day("2025-08-04");
    private static readonly LocalDate Late = Given.Day("2025-08-11");
    private static readonly CertificateNumber Paper = CertificateNumber.From("SRG-1");
    private static readonly SkillProgramme Programme = CohortsGiven.Programme(CohortsGiven.Modular() with
    {
        RefusesOutOfReach = true,
        Completion = CompletionCriteria.ByPresence(80).Value,
    });

    internal static Stakeholder Body(string id) =>
        Stakeholder.Register(StakeholderId.From(id), StakeholderKind.Company, id, Given.Day("2000-01-01"), Given.On("2020-01-01", id)).Value;

    private static Cohort There(bool isCertified = true)
    {
        var plan = CohortsGiven.ModularPlan(6) with { Sessions = CohortsGiven.Sessions("2025-06-02", 6) };
        var held = Cohort.Open(Earlier, Programme, plan, Given.On("2022-01-02", "open-0")).Value.Enrolled(2).HeldAll(1, 6);
        return isCertified
            ? Whole(held)[Earlier].Certify(One, Paper, Given.Day("2025-06-16"), Given.On("2025-06-16", "certify"), CertificateKind.StatementOfCompletion).Value.Cohort
            : held;
    }

    private static Cohort Here(int people = 0) => Cohort.Open(Given.Cohort1, Programme, CohortsGiven.ModularPlan(), Given.On("2022-01-02", "open-1")).Value.Enrolled(people);

    private static Dossier Of(params AggregateRoot[] roots) => Dossier.Of([Given.Lapas, Programme, .. roots]).Value;

    private static Dossier Whole(params AggregateRoot[] roots) => Of(roots).HoldingAll(Given.Now, Holding.Cohorts, Holding.Agreements);

    private static Credit By(ParticipantId person, string? body, string number, int hours = 10) => CohortsGiven.Credit(person, hours) with
    {
        Cohort = null,
        Body = body is null ? null : StakeholderId.From(body),
        Certificate = CertificateNumber.From(number),
    };

    private static DomainResult<CohortInDossier> Recognise(Dossier at, Credit credit, string id = "recognise") =>
        at[Given.Cohort1].Recognise(credit, Start, Given.On("2025-08-04", id));

    private static AdmissionDecision MayJoin(Dossier at, params Credit[] credits) =>
        at[Given.Cohort1].MayJoin(CohortsGiven.Facts(credits[0].Participant), Late, new() { Credits = [.. credits] });

    // A cohort that recognised the certificate BLK/S-7 for the first person.
    private static Cohort Recognising() => There(isCertified: false).Recognise(By(One, "BLK", "S-7"), Start, Given.On("2025-08-04", "recognise-0")).Value;

    [Theory]
    [InlineData("S-7", "ADMIT-WITHIN-REACH")]
    [InlineData("S-8", null)]
    public void Let_nobody_in_by_a_certificate_that_was_recognised_for_somebody_else(string number, string? code)
    {
        var whole = Whole(Recognising(), Here(), Body("BLK"));
        var may = MayJoin(whole, By(CohortsGiven.Person(3), "BLK", number));

        may.Reasons.Select(static r => r.ErrorCode).Should().Equal(code is null ? [] : [code]);
        may.IsAdmitted.Should().Be(code is null);
        if (code is not null)
        {
            may.Reasons.Single().Text.En.Should().Contain("The certificate S-7 of BLK was recognised for P-001");
        }
    }

    [Fact]
    public void Leave_it_undetermined_on_entry_where_others_may_have_recognised_the_certificate()
    {
        var credit = By(CohortsGiven.Person(3), "BLK", "S-8");
        var open = MayJoin(Of(Recognising(), Here(), Body("BLK")).HoldingAll(Given.Now, Holding.CohortsOf(CohortsGiven.UptS), Holding.Agreements, Holding.CohortsWith(credit.Participant)), credit);

        open.Reasons.Should().BeEmpty();
        open.Undetermined.Select(static u => u.ErrorCode).Should().Equal("ADMIT-WITHIN-REACH", DossierErrors.NotDeclared.Code);
        open.Undetermined[^1].Text.En.Should().Contain("all cohorts");
    }

    [Fact]
    public void Are_asked_again_where_the_certificate_was_recognised_since_the_evidence_was_given()
    {
        var (recognising, before) = (Recognising(), There(isCertified: false));
        var credit = By(CohortsGiven.Person(3), "BLK", "S-7");
        var admission = MayJoin(Whole(before, Here(), Body("BLK")), credit).Admission.Value;

        Whole(before, Here(), Body("BLK"))[Given.Cohort1].Enrol(admission, Given.On("2025-08-11", "enrol")).Value.Cohort.CreditsOf(credit.Participant).Should().ContainSingle();
        Whole(recognising, Here(), Body("BLK"))[Given.Cohort1].Enrol(admission, Given.On("2025-08-11", "enrol")).Codes().Should().Equal(DossierErrors.DecisionOutdated.Code, "ADMIT-WITHIN-REACH");
    }

    [Fact]
    public void Of_one_certificate_are_one_by_whichever_record_of_its_body()
    {
        var (old, survivor) = (Body("BLK"), Body("BLKN"));
        var merged = old.MergeInto(survivor.Id, "satu catatan", StakeholderDirectory.Of(old, survivor), Given.On("2021-01-01", "merge")).Value;
        var here = Here(2).Recognise(By(One, "BLK", "S-9"), Start, Given.On("2025-08-04", "recognise-1")).Value;
        string[] Codes(Dossier at, ParticipantId person, string number) => [.. Recognise(at, By(person, "BLKN", number)).Codes()];
        var one = Whole(Recognising(), here, merged, survivor);
        var apart = Whole(Recognising(), here, old, survivor);
        var open = Whole(Recognising(), here, survivor);

        Codes(one, Two, "S-7").Should().Equal(CohortErrors.CertificateOfSomebodyElse.Code);
        Codes(one, Two, "S-9").Should().Equal(CohortErrors.CertificateOfSomebodyElse.Code);
        Codes(one, One, "S-9").Should().Equal(CohortErrors.CreditTwice.Code);
        Codes(one, One, "S-7").Should().BeEmpty("another cohort may recognise it for the same person");
        foreach (var (person, number) in new[] { (Two, "S-7"), (Two, "S-9"), (One, "S-9") })
        {
            Codes(apart, person, number).Should().BeEmpty("they are two bodies");
            Codes(open, person, number).Should().Equal(DossierErrors.Missing.Code);
        }

        Recognise(open, By(Two, "BLKN", "S-7")).ValidationErrors.Single().Text.En.Should().Contain("BLK");
        Codes(open, Two, "S-8").Should().BeEmpty("nobody else has that number");
        MayJoin(Whole(Recognising(), Here(), merged, survivor), By(CohortsGiven.Person(3), "BLKN", "S-7")).IsAdmitted.Should().BeFalse();
    }

    [Fact]
    public void By_a_certificate_of_a_cohort_are_what_was_learnt_in_it()
    {
        var whole = Whole(There(), Here(2));
        var byCohort = Recognise(whole, CohortsGiven.Credit(One, 30)).Value.Dossier;
        var byPaper = Recognise(whole, By(One, null, "SRG-1", 30)).Value.Dossier;

        Recognise(byCohort, By(One, null, "SRG-1", 30), "again").Codes().Should().Equal(CohortErrors.CreditTwice.Code);
        Recognise(byCohort, By(One, null, "SRG-2", 30), "again").Codes().Should().BeEmpty();
        Recognise(byPaper, CohortsGiven.Credit(One, 30), "again").ValidationErrors.Single().Text.En.Should().Be("What P-001 learnt with ANG-0 was recognised on 4 August 2025.");
        Recognise(whole, By(Two, null, "SRG-1", 30)).Codes().Should().Equal(CohortErrors.CreditOfAnother.Code);
        MayJoin(Whole(There(), Here()), CohortsGiven.Credit(One, 5), By(One, null, "SRG-1", 5)).IsAdmitted.Should().BeFalse("five hours count, and not ten");
        MayJoin(Whole(There(), Here()), CohortsGiven.Credit(One, 5), By(One, null, "SRG-2", 5)).IsAdmitted.Should().BeTrue();
    }

    [Fact]
    public void By_a_number_alone_need_all_cohorts_that_issued_it()
    {
        var number = CertificateNumber.From("SRG-2");
        var undeclared = Recognise(Of(There(), Here(1)), By(One, null, "SRG-2"));

        undeclared.Codes().Should().Equal(DossierErrors.NotDeclared.Code);
        undeclared.ValidationErrors.Single().Text.En.Should().Contain("all cohorts");
        Recognise(Of(There(), Here(1)).HoldingAll(Given.Now, Holding.CohortsThatIssued(number)), By(One, null, "SRG-2")).IsSuccess.Should().BeTrue();
    }

    [Fact]
    public void Of_which_the_sheets_were_corrected_are_told_since_then_with_what_mends_it()
    {
        var dossier = Recognise(Whole(There(isCertified: false), Here(1)), CohortsGiven.Credit(One, 40)).Value.Dossier;
        Dossier Absent(Dossier at, int session) => at[Earlier].Correct(
            CohortsGiven.Session(session), One, new(LessonHours.None, AbsenceKind.Unexcused), Given.On($"2025-08-{5 + session:00}", $"correct-{session}"), "keliru").Value.Dossier;
        CohortFinding[] Told(Dossier at, string day) =>
            [.. at[Given.Cohort1].Next(Given.Day(day)).Where(static f => f.Reason.ErrorCode == CohortErrors.CreditNotProvenAnyMore.Code)];

        var proven = Absent(dossier, 1);
        Told(proven, "2025-08-20").Should().BeEmpty("forty hours are left");
        var gone = Absent(Absent(proven, 2), 3);
        Told(gone, "2025-08-06").Should().BeEmpty();
        var finding = Told(gone, "2025-08-20").Should().ContainSingle().Which;
        (finding.Participant, finding.Since, finding.Remedy).Should().Be((One, Given.Day("2025-08-07"), Remedy.Annul));
        finding.Reason.Text.En.Should().Be(
            "What was recognised for P-001 on 4 August 2025 is not proven any more: the cohort Making soap (ANG-0) proves 24 JP for P-001 (altogether), less than the 40 JP to be recognised.");
        Told(gone, "2025-08-07").Should().Equal(finding);
        gone.Knowing(CohortsGiven.Facts(One))[Given.Cohort1].Review(Given.Day("2025-08-20")).Should().Contain(finding);

        var taken = gone[Given.Cohort1].Annul(EntryId.From("recognise"), "tidak terbukti", Given.On("2025-08-20", "annul")).Value.Dossier;
        Told(
            taken[Given.Cohort1].Recognise(CohortsGiven.Credit(One, 24), Given.Day("2025-08-20"), Given.On("2025-08-20", "recognise-2")).Value.Dossier, "2025-08-20").Should().BeEmpty("what is still proven was recognised");
    }

    [Theory]
    [InlineData("2025-07-10", "2025-08-04")]
    [InlineData("2025-08-07", "2025-08-07")]
    public void Of_which_the_certificate_was_revoked_are_told_since_then(string from, string since)
    {
        var dossier = Recognise(Whole(There(), Here(1)), By(One, null, "SRG-1")).Value.Dossier;
        var revoked = dossier[Earlier].Then(c => c.RevokeCertificate(Paper, Given.Day(from), "keliru", Given.On("2025-08-08", "revoke"))).Value.Dossier;
        CohortFinding[] Told(Dossier at, LocalDate day) =>
            [.. at[Given.Cohort1].Next(day).Where(static f => f.Remedy == Remedy.Annul)];

        Told(dossier, Late).Should().BeEmpty();
        Told(revoked, Given.Day(since).PlusDays(-1)).Should().BeEmpty();
        var finding = Told(revoked, Given.Day(since)).Should().ContainSingle().Which;
        (finding.Participant, finding.Since, finding.Reason.ErrorCode).Should().Be((One, Given.Day(since), CohortErrors.CreditNotProvenAnyMore.Code));
        finding.Reason.Text.Id.Should().EndWith("tidak lagi terbukti: sertifikat SRG-1 dicabut.");
    }

    [Theory]
    [InlineData("2025-08-04", "COHORT-CREDIT-REVOKED")]
    [InlineData("2025-08-05")]
    public void By_a_certificate_that_is_revoked_are_not_recognised(string from, params string[] faults)
    {
        var revoked = Whole(There().RevokeCertificate(Paper, Given.Day(from), "keliru", Given.On("2025-08-04", "revoke")).Value, Here(1));

        var recognised = Recognise(revoked, By(One, null, "SRG-1"));

        recognised.ValidationErrors.Select(static e => e.ErrorCode).Should().Equal(faults);
        if (faults.Length > 0)
        {
            recognised.ValidationErrors.Single().Text.En.Should().Be("The certificate SRG-1 is revoked from 4 August 2025 on; recognise by one that is not revoked.");
        }
    }

    [Fact]
    public void Of_which_nobody_can_look_are_told_to_be_loaded()
    {
        var here = Recognise(Whole(There(), Here(2)), CohortsGiven.Credit(One, 10)).Bind(h => Recognise(h.Dossier, By(Two, null, "SRG-2"), "two")).Value.Cohort;
        string[] Told(Dossier at) => [.. at[Given.Cohort1].Next(Start).Where(static f => f.Remedy == Remedy.Load || f.Remedy == Remedy.Declare).Select(static f => f.Reason.ErrorCode)];

        Told(Whole(There(), here)).Should().BeEmpty();
        Told(Whole(here)).Should().Equal(DossierErrors.Missing.Code);
        Told(Of(There(), here).HoldingAll(Given.Now, Holding.CohortsWith(One), Holding.CohortsWith(Two))).Should().Equal(DossierErrors.NotDeclared.Code);
    }
}
