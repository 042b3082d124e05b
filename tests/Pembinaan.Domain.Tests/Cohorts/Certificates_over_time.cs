using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Json;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Stakeholders;
using Pembinaan.Domain.Time;
using AgreementsGiven = Pembinaan.Domain.Tests.Agreements.Given;

namespace Pembinaan.Domain.Tests.Cohorts;

public class Certificates_over_time
{
    private static readonly ParticipantId Person = Given.Person(1);
    private static readonly CertificateNumber First = CertificateNumber.From("001");
    private static readonly CertificateNumber Second = CertificateNumber.From("002");
    private static readonly CooperationAgreement Pks1 = AgreementsGiven.Pks1();

    private static Cohort Completed { get; } = Given
        .Cohort(Given.Plan("2025-01-06", byPartner: true), Given.Curriculum(CompletionCriteria.OfTheFacility(80, false, null).Value))
        .Enrolled(2, agreements: Pks1).HeldAll(1, 20, agreements: Pks1);

    [Fact]
    public void Are_not_yet_issued_before_their_day_and_replaced_from_that_of_the_next()
    {
        var issued = Issue(Completed, First, "2025-02-20");
        var replaced = issued.Certify(issued.Finding(Person, "2025-03-01", Pks1), CertificateKind.TrainingCertificate, Second, Given.Names, Given.Day("2025-03-01"), Given.On("2025-03-01", "second"), First).Value;

        Status(replaced, First, "2025-02-19").Should().Be(CertificateStatus.NotYetIssued);
        Status(replaced, First, "2025-02-20").Should().Be(CertificateStatus.Valid);
        Status(replaced, First, "2025-02-28").Should().Be(CertificateStatus.Valid);
        Status(replaced, First, "2025-03-01").Should().Be(CertificateStatus.Replaced);
        Status(replaced, Second, "2025-03-01").Should().Be(CertificateStatus.Valid);
    }

    [Fact]
    [Trait("Scenario", "S40")]
    public void Do_not_replace_a_revoked_one_while_another_stands()
    {
        var revoked = Issue(Completed, First, "2025-02-20").RevokeCertificate(First, Given.Day("2025-03-01"), "keliru", Given.On("2025-03-01", "revoke")).Value;
        var again = Replace(revoked, Second, "2025-03-05", null).Value;
        var third = CertificateNumber.From("003");

        Replace(again, third, "2025-03-10", First).Has(CohortErrors.CertificateIssuedAlready).Should().BeTrue("002 stands");
        Replace(again, third, "2025-03-10", Second).IsSuccess.Should().BeTrue();
        Replace(revoked, third, "2025-03-10", First).IsSuccess.Should().BeTrue("none other stands");
    }

    [Theory]
    [Trait("Case", "W11")]
    [InlineData("2025-03-31", false)]
    [InlineData("2025-04-01", true)]
    public void Make_room_for_another_from_the_day_of_their_revocation_and_not_from_that_of_its_record(string day, bool isIssued)
    {
        var announced = Issue(Completed, First, "2025-02-20").RevokeCertificate(First, Given.Day("2025-04-01"), "keliru", Given.On("2025-03-01", "revoke")).Value;

        Replace(announced, Second, day, null).IsSuccess.Should().Be(isIssued);
    }

    private static DomainResult<Cohort> Replace(Cohort cohort, CertificateNumber number, string day, CertificateNumber? old) =>
        cohort.Certify(cohort.Finding(Person, day, Pks1), CertificateKind.TrainingCertificate, number, Given.Names, Given.Day(day), Given.On(day, $"issue-{number}"), old);

    [Fact]
    public void Are_not_genuine_when_their_content_was_changed()
    {
        var json = PembinaanJson.Cohorts.Write(Issue(Completed, First, "2025-02-20"));
        var changed = json.Replace("\"facility\":\"Lapas Kelas IIA Serang\"", "\"facility\":\"Lapas Kelas IIA Palsu\"", StringComparison.Ordinal);
        var read = PembinaanJson.Cohorts.Read(changed).Value;

        changed.Should().NotBe(json);
        Status(read, First, "2025-02-20").Should().Be(CertificateStatus.NotGenuine);
        Cohort.From(read.EntriesSince(0)).Warnings.Should().ContainSingle().Which.ErrorCode.Should().Be(CohortErrors.CertificateNotGenuine.Code);
        Status(PembinaanJson.Cohorts.Read(json).Value, First, "2025-02-20").Should().Be(CertificateStatus.Valid);
    }

    [Fact]
    public void Are_replaced_once()
    {
        var issued = Issue(Completed, First, "2025-02-20");
        var replaced = issued.Certify(issued.Finding(Person, "2025-03-01", Pks1), CertificateKind.TrainingCertificate, Second, Given.Names, Given.Day("2025-03-01"), Given.On("2025-03-01", "second"), First).Value;

        replaced.Certify(
            replaced.Finding(Person, "2025-03-02", Pks1), CertificateKind.TrainingCertificate, CertificateNumber.From("003"), Given.Names, Given.Day("2025-03-02"), Given.On("2025-03-02", "third"), First)
            .Has(CohortErrors.CertificateReplacedAlready).Should().BeTrue();
        replaced.Certify(
            replaced.Finding(Given.Person(2), "2025-03-02", Pks1), CertificateKind.TrainingCertificate, CertificateNumber.From("003"), Given.Names, Given.Day("2025-03-02"), Given.On("2025-03-02", "third"), Second)
            .Has(CohortErrors.CertificateOfAnother).Should().BeTrue();
    }

    [Fact]
    public void Revoked_tell_reason_and_author()
    {
        var revoked = Issue(Completed, First, "2025-02-20").RevokeCertificate(First, Given.Day("2025-03-12"), "kehadiran dikoreksi", Given.On("2025-03-12", "revoke")).Value.FindCertificate(First)!;

        (revoked.RevokedFrom, revoked.RevokedBecause, revoked.RevokedBy).Should().Be((Given.Day("2025-03-12"), "kehadiran dikoreksi", "petugas"));
    }

    [Fact]
    [Trait("Scenario", "SP6")]
    public void Recorded_or_confirmed_twice_are_once_though_the_records_changed_in_between()
    {
        var lsp = StakeholderId.From("LSP-PI");
        DomainResult<Cohort> Record(Cohort cohort) => cohort.RecordCompetence(Person, lsp, Second, Given.Day("2025-02-10"), Term.OfYears(3), Given.Names, Given.On("2025-02-11", "bnsp"));
        var changed = Record(Completed).Value.Correct(Given.Session(1), Person, new(LessonHours.Of(4), AbsenceKind.Visit), Given.On("2025-02-12", "correct"), "salah").Value;

        Record(changed).Value.Should().BeSameAs(changed);

        var underReview = Issue(Completed, First, "2025-02-20").Correct(Given.Session(1), Person, new(LessonHours.Of(4), AbsenceKind.Visit), Given.On("2025-02-21", "correct"), "salah").Value;
        var confirmed = underReview.ConfirmCertificate(First, "cukup", Given.On("2025-02-22", "confirm")).Value;
        confirmed.ConfirmCertificate(First, "cukup", Given.On("2025-02-22", "confirm")).Value.Should().BeSameAs(confirmed);
        confirmed.ConfirmCertificate(First, "lagi", Given.On("2025-02-23", "again")).Has(CohortErrors.CertificateNotUnderReview).Should().BeTrue();
    }

    [Fact]
    [Trait("Scenario", "S40")]
    public void Are_reprinted_the_same_after_the_partner_was_renamed()
    {
        var lapas = Facility.Establish(Given.UptS, "Lapas Kelas IIA Serang", FacilityKind.Lapas, FacilityClass.IIA, IndonesianTimeZone.Wib, null, Given.On("2020-01-01", "f")).Value;
        var swen = Stakeholder.Register(Given.Swen, StakeholderKind.Company, "PT Swen", null, Given.On("2020-01-01", "s")).Value;
        var names = CertificateNames.Of(lapas.Names, swen.Names, Given.Day("2025-01-31"), Given.Day("2025-02-20")).Value;
        var issued = Completed.Certify(Completed.Finding(Person, "2025-02-20", Pks1), CertificateKind.TrainingCertificate, First, names, Given.Day("2025-02-20"), Given.On("2025-02-20", "x")).Value;
        var renamed = swen.Rename("PT Swen Baru", Given.Day("2025-03-01"), Given.On("2025-03-01", "rename")).Value;

        issued.FindCertificate(First)!.Certificate.Names.Should().Be(new CertificateNames("Lapas Kelas IIA Serang", "PT Swen", "Lapas Kelas IIA Serang", "PT Swen"));
        issued.FindCertificate(First)!.Certificate.IsGenuine.Should().BeTrue();
        CertificateNames.Of(lapas.Names, renamed.Names, Given.Day("2025-01-31"), Given.Day("2025-03-02")).Value.Should().Be(names with { ProviderAtIssue = "PT Swen Baru" });
        CertificateNames.Of(lapas.Names, swen.Names, Given.Day("1960-01-01"), Given.Day("2025-02-20")).Has(CohortErrors.NoName).Should().Be(lapas.Names.ByDay.On(Given.Day("1960-01-01")) is null || swen.Names.ByDay.On(Given.Day("1960-01-01")) is null);
    }

    [Theory]
    [InlineData("number")]
    [InlineData("title")]
    [InlineData("provider")]
    [InlineData("agreement")]
    [InlineData("hours")]
    [InlineData("criteria")]
    [InlineData("replaces")]
    public void Show_by_their_hash_that_any_content_was_changed(string what)
    {
        var genuine = Issue(Completed, First, "2025-02-20").FindCertificate(First)!.Certificate;
        var forged = what switch
        {
            "number" => genuine with { Number = Second },
            "title" => genuine with { Title = new("Lain", "Other") },
            "provider" => genuine with { Names = genuine.Names with { Provider = "PT Lain" } },
            "agreement" => genuine with { Agreements = [AgreementId.From("PKS-9")] },
            "hours" => genuine with { Evidence = genuine.Evidence with { Attended = LessonHours.Of(152) } },
            "criteria" => genuine with { Criteria = new("COMPLETION-FACILITY", "2") },
            _ => genuine with { Replaces = Second },
        };

        genuine.IsGenuine.Should().BeTrue();
        forged.IsGenuine.Should().BeFalse();
        genuine.ContentHash.Should().MatchRegex("^[0-9a-f]{64}$");
    }

    [Fact]
    public void Are_read_from_storage_with_the_hash_they_were_issued_with()
    {
        var issued = Issue(Completed, First, "2025-02-20");
        var text = Domain.Json.PembinaanJson.Cohorts.Write(issued);
        var forged = text.Replace("PT Swen Baru", "PT Lain", StringComparison.Ordinal);

        Domain.Json.PembinaanJson.Cohorts.Read(text).Value.FindCertificate(First)!.Certificate.IsGenuine.Should().BeTrue();
        Domain.Json.PembinaanJson.Cohorts.Read(text).Warnings.Should().BeEmpty();
        Domain.Json.PembinaanJson.Cohorts.Read(forged).Value.FindCertificate(First)!.Certificate.IsGenuine.Should().BeFalse();
        Domain.Json.PembinaanJson.Cohorts.Read(forged).Warnings.Should().ContainSingle().Which.ErrorCode.Should().Be(CohortErrors.CertificateNotGenuine.Code, "what the cohort warns of is told to whoever reads it");
        Domain.Json.PembinaanJson.Dossiers.Read($$"""{"schema":1,"cohorts":[{{forged}}]}""").Warnings.Should().ContainSingle().Which.ErrorCode.Should().Be(CohortErrors.CertificateNotGenuine.Code);
    }

    [Fact]
    [Trait("Scenario", "S40")]
    public void Are_refused_when_an_earlier_end_of_the_agreement_becomes_known_before_issue()
    {
        var terminated = Pks1.Terminate(Given.Day("2025-01-29"), TerminationCause.All[0], "dihentikan", Given.On("2025-02-10", "terminate")).Value;
        var refused = Completed.Certify(Completed.Finding(Person, "2025-02-20", terminated), CertificateKind.TrainingCertificate, First, Given.Names, Given.Day("2025-02-20"), Given.On("2025-02-20", "x"));

        refused.ValidationErrors.Single().Text.En.Should().Contain("30 January 2025 to 31 January 2025");
        Issue(Completed, First, "2025-02-20", Given.Person(2)).Certificates.Should().ContainSingle();
    }

    [Fact]
    public void Are_found_under_review_after_a_sheet_is_annulled()
    {
        var annulled = Issue(Completed, First, "2025-02-20").Annul(Domain.Journals.EntryId.From("hold-20"), "kelas lain", Given.On("2025-02-25", "annul")).Value;

        Status(annulled, First, "2025-02-25").Should().Be(CertificateStatus.UnderReview);
    }

    [Fact]
    public void Are_not_issued_before_completion()
    {
        var finding = Completed.Finding(Person, "2025-02-01", Pks1);

        Completed.Certify(finding, CertificateKind.TrainingCertificate, First, Given.Names, Given.Day("2025-01-30"), Given.On("2025-02-01", "x")).Has(CohortErrors.IssuedBeforeCompletion).Should().BeTrue();
        Completed.Certify(finding, CertificateKind.TrainingCertificate, First, Given.Names, Given.Day("2025-01-31"), Given.On("2025-02-01", "x")).IsSuccess.Should().BeTrue();
    }

    private static Cohort Issue(Cohort cohort, CertificateNumber number, string day, ParticipantId? person = null) => cohort.Certify(
        cohort.Finding(person ?? Person, day, Pks1), CertificateKind.TrainingCertificate, number, Given.Names, Given.Day(day), Given.On(day, $"certify-{number}")).Value;

    private static CertificateStatus Status(Cohort cohort, CertificateNumber number, string day) => cohort.StatusOf(cohort.FindCertificate(number)!, Given.Day(day));
}
