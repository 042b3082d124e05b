using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Stakeholders;
using Pembinaan.Domain.Tests.Agreements;
using Pembinaan.Domain.Time;
using AgreementsGiven = Pembinaan.Domain.Tests.Agreements.Given;
using CohortsGiven = Pembinaan.Domain.Tests.Cohorts.Given;

namespace Pembinaan.Domain.Tests.Dossiers;

/// <summary>Seats, the waiting list and certificates of a cohort by a partner hang on agreements that nothing in the dossier names.</summary>
public class Intake_not_declared
{
    private const string Undeclared = "It is not declared that the dossier holds all agreements, so this cannot be determined.";

    private static readonly LocalDate Start = Given.Day("2024-06-03");
    private static readonly LocalDate Approved = Given.Day("2025-01-11");
    private static readonly Cohort Partners = Given.Cohort(Given.Cohort1, CohortsGiven.Plan("2024-06-03", byPartner: true));
    private static readonly CooperationAgreement FivePeople = Given.With(new Quota(QuotaUnit.People, 5, QuotaPer.Term));

    /// <summary>PT Swen gives twenty sessions from 20 January to 14 February 2025; PKS-1 ends on 31 January, and what had begun is finished.</summary>
    private static readonly Cohort Course = Waiting(CohortsGiven.Plan("2025-01-20", byPartner: true));
    private static readonly CooperationAgreement Pks = AgreementsGiven.Pks1(new() { RunOut = Term.OfMonths(2) });

    [Fact]
    [Trait("Joint", "declared")]
    public void Leaves_the_seats_of_a_partner_undetermined_whether_an_agreement_is_here_or_not()
    {
        Given.Of(Partners)[Partners.Id].SeatsOn(Start).ValidationErrors.Select(static e => e.Text.En).Should().Equal(Undeclared);
        Given.Of(Partners, FivePeople).HoldingAll(Given.Now, Holding.Cohorts)[Partners.Id].SeatsOn(Start).ValidationErrors.Select(static e => e.Text.En).Should().Equal(Undeclared);
        Given.Whole(Partners)[Partners.Id].SeatsOn(Start).Value.Free.Should().Be(16, "there is no agreement that limits them");
        Given.Whole(Partners, FivePeople)[Partners.Id].SeatsOn(Start).Value.Free.Should().Be(5);
        Given.Of(Partners, FivePeople).HoldingAll(Given.Now, Holding.AgreementsAt(AgreementsGiven.UptS), Holding.CohortsOf(AgreementsGiven.UptS))[Partners.Id]
            .SeatsOn(Start).Value.Free.Should().Be(5, "those of the facility are enough");
    }

    [Fact]
    [Trait("Joint", "declared")]
    public void Is_not_asked_of_what_the_facility_gives_itself()
    {
        var own = Waiting(CohortsGiven.Plan("2025-01-20"));
        var course = Given.Of(own)[own.Id];

        course.SeatsOn(Approved).Value.Free.Should().Be(16);
        course.WaitingOn(own.LastDay).Value.Single().Should().Be(Given.Whole(own)[own.Id].WaitingOn(own.LastDay).Value.Single());
        course.WaitingOn(own.LastDay).Value.Single().Place.Should().Be(1);
        Selecting(course, own.LastDay).Should().BeTrue();
    }

    [Theory]
    [InlineData("2024-06-28", false)]
    [InlineData("2024-07-01", true)]
    public void Is_not_asked_where_no_session_of_a_partner_is_to_come(string day, bool isKnown) =>
        Given.Of(Partners)[Partners.Id].SeatsOn(Given.Day(day)).IsSuccess.Should().Be(isKnown);

    /// <summary>Intake ends with the agreement; with nothing declared that is not known, with all that depends on the agreement only until its end.</summary>
    [Theory]
    [InlineData("2025-01-31")]
    [InlineData("2025-02-01")]
    [Trait("Joint", "declared")]
    public void Leaves_the_waiting_list_undetermined(string iso)
    {
        var day = Given.Day(iso);
        var isOpen = day <= Given.Day("2025-01-31");
        var whole = Given.Whole(Course, Pks)[Course.Id];
        var around = Given.Of(Course, Pks).HoldingAll(Given.Now, Holding.AgreementsAround(Pks.Id), Holding.Cohorts)[Course.Id];

        whole.WaitingOn(day).Value.Select(static w => (w.Place, w.ClosedOn, w.ClosedBecause?.ErrorCode)).Should().Equal(
            isOpen ? (1, null, null) : (0, Given.Day("2025-02-01"), CohortErrors.IntakeIsOver.Code));
        Selecting(whole, day).Should().Be(isOpen);
        Told(Given.Of(Course, Pks)[Course.Id].WaitingOn(day)).Should().Equal(Undeclared);
        Told(Given.Of(Course)[Course.Id].WaitingOn(day)).Should().Equal(Undeclared);
        Told(around.WaitingOn(day)).Should().Equal(isOpen ? [] : [Undeclared]);
        foreach (var open in new[] { Given.Of(Course, Pks)[Course.Id], Given.Of(Course)[Course.Id], around })
        {
            Selecting(open, day).Should().BeFalse("another agreement may limit the seats or end the intake");
            open.Next(day).Where(static f => f.Remedy == Remedy.Declare && f.Session is null).Select(static f => f.Reason.Text.En).Should().Equal(Undeclared);
        }
    }

    [Fact]
    public void Closes_the_waiting_list_where_nothing_covers_the_cohort_at_all()
    {
        var course = Given.Whole(Course)[Course.Id];
        var entry = course.WaitingOn(Approved).Value.Single();

        (entry.Place, entry.ClosedOn, entry.ClosedBecause!.ErrorCode).Should().Be((0, Approved, CohortErrors.NoIntake.Code));
        entry.ClosedBecause.Text.En.Should().Be("There is no day up to the last session on 14 February 2025 on which new participants can be taken in.");
        Selecting(course, Approved).Should().BeFalse();
        course.MayJoin(CohortsGiven.Facts(CohortsGiven.Person(1)), Approved).IsAdmitted.Should().BeFalse();
    }

    /// <summary>The last ten sessions are by somebody with whom there is no agreement: nobody is let in, so nobody is waited for.</summary>
    [Fact]
    public void Closes_the_waiting_list_where_nobody_is_let_in()
    {
        var course = Course.Succeed(AgreementsGiven.Pemkab, Given.Day("2025-02-03"), "ganti", Given.On("2025-01-12", "other")).Value;
        var alone = Given.Whole(course, Pks, Registered(AgreementsGiven.Pemkab))[course.Id];
        var second = AgreementsGiven.Draft("PKS-2", AgreedPeriod.Between(Given.Day("2025-02-03"), Given.Day("2026-01-31")).Value, partner: AgreementsGiven.Pemkab).Signed("2025-01-30");
        var both = Given.Whole(course, Pks, second, Registered(AgreementsGiven.Pemkab))[course.Id];

        alone.WaitingOn(Given.Day("2025-01-31")).Value.Single().ClosedBecause!.ErrorCode.Should().Be(CohortErrors.NoIntake.Code);
        both.WaitingOn(Given.Day("2025-01-31")).Value.Single().Place.Should().Be(1);
        both.WaitingOn(Given.Day("2025-02-14")).Value.Single().Place.Should().Be(1, "the other agreement takes people in to the end");
        both.WaitingOn(Given.Day("2025-02-15")).Value.Single().ClosedBecause!.ErrorCode.Should().Be(CohortErrors.CohortIsOver.Code);
    }

    [Fact]
    public void Is_not_asked_where_nobody_waits_or_the_cohort_is_over()
    {
        var over = Course.LastDay.PlusDays(1);

        Given.Of(Course)[Course.Id].WaitingOn(Approved.PlusDays(-1)).Value.Should().BeEmpty("it was approved a day later");
        Given.Of(Partners)[Partners.Id].WaitingOn(Start).Value.Should().BeEmpty();
        Given.Of(Course)[Course.Id].Next(over).Where(static f => f.Session is null).Should().ContainSingle("of the sheets").Which.Remedy.Should().Be(Remedy.Declare);
        Told(Given.Of(Course)[Course.Id].WaitingOn(over)).Should().Equal(Undeclared);
    }

    [Fact]
    public void Without_the_facility_names_it()
    {
        var own = Waiting(CohortsGiven.Plan("2025-01-20"));

        Dossier.Of(own, CohortsGiven.Programme()).Value[own.Id].WaitingOn(Approved).ValidationErrors.Select(static e => e.ErrorCode).Should().Equal(DossierErrors.Missing.Code);
    }

    [Fact]
    [Trait("Joint", "declared")]
    public void Leaves_it_open_whether_a_certificate_is_to_be_confirmed()
    {
        var taught = Given_work.Taught;
        var number = taught.Certificates.First().Certificate.Number;
        var confirm = Given.On("2025-02-28", "confirm");
        var alone = Given.Of(taught);
        var ended = AgreementsGiven.Pks1().Terminate(Given.Day("2024-12-31"), TerminationCause.MutualConsent, "disepakati", Given.On("2024-12-31", "ended")).Value;

        alone[taught.Id].ConfirmCertificate(number, "sesuai daftar hadir", confirm).ValidationErrors.Select(static e => e.Text.En).Should().Equal(Undeclared);
        Given.Whole(taught, AgreementsGiven.Pks1())[taught.Id].ConfirmCertificate(number, "sesuai daftar hadir", confirm).Has(CohortErrors.CertificateNotUnderReview).Should().BeTrue();
        var confirmed = Given.Whole(taught, ended)[taught.Id].ConfirmCertificate(number, "sesuai daftar hadir", confirm).Value.Cohort;
        Given.Of(confirmed)[taught.Id].ConfirmCertificate(number, "sesuai daftar hadir", confirm).Value.Cohort.Revision.Should().Be(confirmed.Revision, "it is sent again");
        alone[taught.Id].ConfirmCertificate(CertificateNumber.From("SERT-0"), "sesuai", confirm).Has(CohortErrors.CertificateUnknown).Should().BeTrue();
    }

    private static bool Selecting(CohortInDossier course, LocalDate day) => course.Next(day).Any(static f => f.Remedy == Remedy.Select);

    private static IEnumerable<string> Told<T>(DomainResult<T> answer) => answer.ValidationErrors.Select(static e => e.Text.En);

    private static Stakeholder Registered(StakeholderId id) =>
        Stakeholder.Register(id, StakeholderKind.Company, id.Value, Given.Day("2000-01-01"), Given.On("2020-01-01", id.Value)).Value;

    private static Cohort Waiting(CohortPlan plan) =>
        Given.Cohort(Given.Cohort1, plan)
            .Apply(CohortsGiven.Person(1), Given.Day("2025-01-10"), Given.On("2025-01-10", "apply"))
            .Bind(static c => c.Approve(EntryId.From("apply"), Approved, Given.On("2025-01-11", "approve"))).Value;
}
