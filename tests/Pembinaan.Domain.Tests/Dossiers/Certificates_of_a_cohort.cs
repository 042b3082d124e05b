using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Stakeholders;
using Pembinaan.Domain.Tests.Cohorts;
using Pembinaan.Domain.Time;
using CohortsGiven = Pembinaan.Domain.Tests.Cohorts.Given;

namespace Pembinaan.Domain.Tests.Dossiers;

public class Certificates_of_a_cohort
{
    private static readonly ParticipantId Person = CohortsGiven.Person(1);
    private static readonly CertificateNumber Number = CertificateNumber.From("SERT-1");
    private static readonly LocalDate Issued = Given.Day("2024-07-10");

    [Fact]
    public void Carry_the_names_on_record_on_the_days_of_completion_and_of_issue()
    {
        var renamed = Given.Lapas.Rename("Lapas Serang Baru", Given.Day("2024-07-01"), Given.On("2024-07-01", "rename")).Value;
        var dossier = Given.Whole(Passed(Given.Cohort1)).With(renamed).Value;

        var certified = dossier[Given.Cohort1].Certify(Person, Number, Issued, Given.On("2024-07-10", "certify")).Value;

        certified.Cohort.FindCertificate(Number)!.Certificate.Names.Should().Be(
            new CertificateNames("Lapas Kelas IIA Serang", "Lapas Kelas IIA Serang", "Lapas Serang Baru", "Lapas Serang Baru"));
        certified.Cohort.FindCertificate(Number)!.Certificate.Kind.Should().Be(CertificateKind.TrainingCertificate, "it is the highest that was earned");
        certified.StatusOf(certified.Cohort.FindCertificate(Number)!, Issued).Value.Should().Be(CertificateStatus.Valid);
    }

    [Fact]
    public void Are_looked_up_before_their_status_is_told()
    {
        var certified = Given.Whole(Passed(Given.Cohort1), Passed(Given.Cohort2))[Given.Cohort1].Certify(Person, Number, Issued, Given.On("2024-07-10", "certify")).Value;
        var read = certified.Cohort.FindCertificate(Number)!;
        var revoked = certified.Then(c => c.RevokeCertificate(Number, Issued.PlusDays(1), "keliru", Given.On("2024-07-11", "revoke"))).Value;

        revoked.StatusOf(read, Issued).Value.Should().Be(CertificateStatus.Valid);
        revoked.StatusOf(read, Issued.PlusDays(1)).Value.Should().Be(CertificateStatus.Revoked, "what was read before the revocation is looked up");
        revoked.Dossier[Given.Cohort2].StatusOf(read, Issued).Has(CohortErrors.CertificateUnknown).Should().BeTrue("it is the other cohort's");
    }

    [Fact]
    [Trait("Joint", "numbers of certificates")]
    public void Have_a_number_once_in_the_dossier_and_none_where_others_may_have_it()
    {
        var first = Given.Whole(Passed(Given.Cohort1), Passed(Given.Cohort2))[Given.Cohort1].Certify(Person, Number, Issued, Given.On("2024-07-10", "certify")).Value;

        var twice = first.Dossier[Given.Cohort2].Certify(Person, Number, Issued, Given.On("2024-07-10", "certify-2"));
        twice.IsConflict().Should().BeTrue();
        twice.Has(CohortErrors.NumberUsed).Should().BeTrue();
        first.Dossier[Given.Cohort2].Certify(Person, CertificateNumber.From("SERT-2"), Issued, Given.On("2024-07-10", "certify-2")).IsSuccess.Should().BeTrue();
        Given.Of(Passed(Given.Cohort1))[Given.Cohort1].Certify(Person, Number, Issued, Given.On("2024-07-10", "certify"))
            .ValidationErrors.Should().ContainSingle().Which.ErrorCode.Should().Be(DossierErrors.NotDeclared.Code);
        first.Certify(Person, Number, Issued, Given.On("2024-07-10", "certify")).Value.Cohort.Revision.Should().Be(first.Cohort.Revision, "the same paper again changes nothing");
    }

    /// <summary>Small letters make no other number; it stays as it was written.</summary>
    [Theory]
    [InlineData("SERT-1", "sert-1", true)]
    [InlineData("Sert 1/a", "SERT 1/A", true)]
    [InlineData("SERT-1", "SERT 1", false)]
    [InlineData("SERT-1", "SERT-l", false)]
    public void Have_a_number_once_however_its_letters_are_written(string one, string other, bool isSame)
    {
        var first = Given.Whole(Passed(Given.Cohort1), Passed(Given.Cohort2))[Given.Cohort1]
            .Certify(Person, CertificateNumber.From(one), Issued, Given.On("2024-07-10", "certify")).Value;

        var second = first.Dossier[Given.Cohort2].Certify(Person, CertificateNumber.From(other), Issued, Given.On("2024-07-10", "certify-2"));

        second.Has(CohortErrors.NumberUsed).Should().Be(isSame);
        second.IsSuccess.Should().Be(!isSame);
        (first.Cohort.FindCertificate(CertificateNumber.From(other))?.Certificate.Number.Value).Should().Be(isSame ? one : null);
        first.Dossier.HoldsAll(Holding.CohortsThatIssued(CertificateNumber.From(other))).Should().BeTrue();
        Dossier.Of(Given.Lapas).Value.HoldingAll(Given.Now, Holding.CohortsThatIssued(CertificateNumber.From(one)))
            .HoldsAll(Holding.CohortsThatIssued(CertificateNumber.From(other))).Should().Be(isSame);
    }

    /// <summary>Two who certify at one time do not see each other's; whoever looks at one cohort or the other is told.</summary>
    [Theory]
    [InlineData("SERT-1")]
    [InlineData("sert-1")]
    public void Are_told_where_one_number_stands_in_two_cohorts(string number)
    {
        Cohort Certified(CohortId id) => Given.Whole(Passed(Given.Cohort1), Passed(Given.Cohort2))[id].Complete(Person, Issued, Given.On("2024-07-10", "complete"))
            .Bind(c => c.Certify(Person, id == Given.Cohort1 ? CertificateNumber.From(number) : Number, Issued, Given.On("2024-07-10", "certify"))).Value.Cohort;
        var both = Given.Whole(Certified(Given.Cohort1), Certified(Given.Cohort2));

        foreach (var id in new[] { Given.Cohort1, Given.Cohort2 })
        {
            both[id].Next(Issued).Select(static f => (f.Reason.ErrorCode, f.Since, f.Remedy)).Should().Equal((CohortErrors.NumberUsed.Code, Issued, Remedy.Revoke));
            both[id].Next(Issued.PlusDays(-1)).Should().NotContain(static f => f.Reason.ErrorCode == CohortErrors.NumberUsed.Code);
        }

        var revoked = both[Given.Cohort2].Then(static c => c.RevokeCertificate(Number, Issued.PlusDays(1), "nomor ganda", Given.On("2024-07-11", "revoke"))).Value.Dossier;
        revoked[Given.Cohort1].Next(Issued).Should().NotBeEmpty();
        revoked[Given.Cohort1].Next(Issued.PlusDays(1)).Should().BeEmpty("only one of them stands");
    }

    [Fact]
    public void Are_not_issued_while_the_coverage_of_a_day_or_a_name_is_not_known()
    {
        var agreement = Given.With();
        var passed = Passed(Given.Cohort1, agreement);

        Given.Whole(passed, agreement)[Given.Cohort1].Certify(Person, Number, Issued, Given.On("2024-07-10", "certify")).Value
            .Cohort.FindCertificate(Number)!.Certificate.Names.Provider.Should().Be("PT Swen");
        Given.Of(passed).HoldingAll(Given.Now, Holding.Cohorts)[Given.Cohort1].Certify(Person, Number, Issued, Given.On("2024-07-10", "certify"))
            .ValidationErrors.Select(static e => e.Text.En).Should().Equal("It is not declared that the dossier holds all agreements, so this cannot be determined.");
        Given.Whole(passed, Ended(agreement))[Given.Cohort1].Certify(Person, Number, Issued, Given.On("2024-07-10", "certify")).Has(CohortErrors.UncoveredDays).Should().BeTrue();
        Given.Whole(passed)[Given.Cohort1].Certify(Person, Number, Issued, Given.On("2024-07-10", "certify")).Has(DossierErrors.Missing).Should().BeTrue("its sheets name PKS-1");
        Dossier.Of(passed, agreement).Value.HoldingAll(Given.Now, Holding.Cohorts, Holding.Agreements)[Given.Cohort1]
            .Certify(Person, Number, Issued, Given.On("2024-07-10", "certify")).ValidationErrors.Select(static e => e.Text.En).Should().StartWith(
            [
                "Not in the dossier: the facility UPT-S. So this cannot be determined; load what is missing and hand it in.",
                "Not in the dossier: the party SWEN. So this cannot be determined; load what is missing and hand it in.",
            ]);
    }

    [Fact]
    public void Follow_a_completion_that_is_put_on_record()
    {
        var whole = Given.Whole(Passed(Given.Cohort1))[Given.Cohort1];

        whole.CompletionOf(Person, Issued).Value.Outcome.Should().Be(CompletionOutcome.Passed);
        whole.Next(Issued).Select(static f => (f.Participant, f.Remedy)).Should().Equal((Person, Remedy.Complete), (Person, Remedy.Certify));
        var completed = whole.Complete(Person, Issued, Given.On("2024-07-10", "complete")).Value;
        completed.Cohort.ConclusionOf(Person)!.Outcome.Should().Be(CompletionOutcome.Passed);
        var certified = completed.Certify(Person, Number, Issued, Given.On("2024-07-10", "certify")).Value;
        certified.Next(Issued).Should().BeEmpty();
        certified.CompletionOn(Issued).Select(static f => f.Participant).Should().Equal(Person);
    }

    [Fact]
    [Trait("Case", "W07")]
    public void Are_to_be_issued_again_once_the_one_that_was_is_revoked_or_was_of_less()
    {
        var completed = Given.Whole(Passed(Given.Cohort1))[Given.Cohort1].Complete(Person, Issued, Given.On("2024-07-10", "complete")).Value;
        var lesser = completed.Certify(Person, Number, Issued, Given.On("2024-07-10", "lesser"), CertificateKind.StatementOfCompletion).Value;
        var revoked = completed.Certify(Person, Number, Issued, Given.On("2024-07-10", "certify"))
            .Bind(static c => c.Then(static r => r.RevokeCertificate(Number, Issued.PlusDays(2), "salah cetak", Given.On("2024-07-11", "revoke")))).Value;

        lesser.Next(Issued).Select(static f => f.Reason.ErrorMessage).Should().Equal("Sertifikat pelatihan bagi P-001 belum diterbitkan.");
        revoked.Next(Issued.PlusDays(1)).Should().BeEmpty("until then it stands");
        revoked.Next(Issued.PlusDays(2)).Select(static f => f.Remedy).Should().Equal(Remedy.Certify);
    }

    [Theory]
    [InlineData("2024-07-10", true)]
    [InlineData("2024-07-09", false)]
    public void Are_not_dated_after_the_day_on_which_they_are_recorded(string recorded, bool isIssued)
    {
        var certified = Given.Whole(Passed(Given.Cohort1))[Given.Cohort1].Certify(Person, Number, Issued, Given.On(recorded, "certify"));

        certified.IsSuccess.Should().Be(isIssued);
        certified.ValidationErrors.Select(static e => e.Text.En).Should().Equal(isIssued
            ? []
            : ["The day of issue, 10 July 2024, is after the day on which it is recorded, 9 July 2024; record it on its day of issue."]);
    }

    [Fact]
    public void Are_not_said_to_be_issued_next_where_something_comes_first()
    {
        var agreement = Given.With();
        var passed = Passed(Given.Cohort1, agreement);
        var completed = Given.Whole(passed, agreement)[Given.Cohort1].Complete(Person, Issued, Given.On("2024-07-10", "complete")).Value.Cohort;

        Next(Given.Whole(completed, agreement)).Should().Equal((CohortErrors.CertificateToIssue.Code, Remedy.Certify));
        Next(Given.Whole(completed, Ended(agreement))).Should().Equal((CohortErrors.UncoveredDays.Code, Remedy.Settle));
        Next(Given.Whole(completed)).Should().Equal((DossierErrors.Missing.Code, Remedy.Load));
        Given.Whole(completed, Ended(agreement))[Given.Cohort1].Next(Issued)[0].Since.Should().Be(Given.Day("2024-06-03"));
        Next(Given.Of(completed, agreement).HoldingAll(Given.Now, Holding.Agreements)).Should().Equal((DossierErrors.NotDeclared.Code, Remedy.Declare));
        Next(Given.Of(completed).HoldingAll(Given.Now, Holding.Cohorts)).Should().Equal((DossierErrors.NotDeclared.Code, Remedy.Declare));
        Next(Dossier.Of(completed, agreement, Given.Lapas).Value.HoldingAll(Given.Now, Holding.Agreements, Holding.Cohorts))
            .Should().Equal([(DossierErrors.Missing.Code, Remedy.Load)], "the provider is the party");

        static IEnumerable<(string, Remedy)> Next(Dossier dossier) => dossier[Given.Cohort1].Next(Issued).Select(static f => (f.Reason.ErrorCode, f.Remedy));
    }

    [Fact]
    public void Are_what_comes_after_sheets_and_applications()
    {
        var cohort = Given.Cohort(Given.Cohort1, CohortsGiven.Plan("2024-06-03", 2))
            .Apply(Person, Given.Day("2024-05-02"), Given.On("2024-05-02", "apply")).Value
            .Apply(CohortsGiven.Person(2), Given.Day("2024-05-02"), Given.On("2024-05-02", "apply-2")).Value
            .Approve(EntryId.From("apply-2"), Given.Day("2024-05-03"), Given.On("2024-05-03", "approve")).Value;

        Given.Whole(cohort)[Given.Cohort1].Next(Given.Day("2024-06-03")).Select(static f => f.In(Language.English)).Should().Equal(
            "The sheet of the session S-001 on 3 June 2024 is not on record. Since 3 June 2024.",
            "The application of P-001 of 2 May 2024 is not answered. Since 2 May 2024.",
            "Free seats: 16; people on the waiting list: 1. Since 3 June 2024.");
    }

    [Fact]
    public void Are_counted_for_the_agreement_only_where_it_is_known_which_sessions_stand_under_it()
    {
        var agreement = Given.With();
        var passed = Passed(Given.Cohort1, agreement);

        Given.Whole(passed, agreement)[Given.Cohort1].ActivitiesUnder(agreement.Id).Value.Sum(static a => a.Held.Count).Should().Be(20);
        Given.Of(passed).HoldingAll(Given.Now, Holding.Cohorts)[Given.Cohort1].ActivitiesUnder(agreement.Id).Has(DossierErrors.NotDeclared).Should().BeTrue();
    }

    [Fact]
    public void Have_no_status_while_the_coverage_of_their_days_is_not_known()
    {
        var agreement = Given.With();
        var certified = Given.Whole(Passed(Given.Cohort1, agreement), agreement)[Given.Cohort1].Certify(Person, Number, Issued, Given.On("2024-07-10", "certify")).Value.Cohort;
        var certificate = certified.FindCertificate(Number)!;

        Given.Whole(certified, agreement)[Given.Cohort1].StatusOf(certificate, Issued).Value.Should().Be(CertificateStatus.Valid);
        Given.Whole(certified, Ended(agreement))[Given.Cohort1].StatusOf(certificate, Issued).Value.Should().Be(CertificateStatus.UnderReview, "no agreement covers its days");
        Given.Whole(certified)[Given.Cohort1].StatusOf(certificate, Issued).ValidationErrors.Select(static e => e.Text.En).Should().Equal(
            ["Not in the dossier: the agreement PKS-1. So this cannot be determined; load what is missing and hand it in."], "all were declared, and the certificate names one more");
        Given.Of(certified)[Given.Cohort1].StatusOf(certificate, Issued).Has(DossierErrors.NotDeclared).Should().BeTrue();
    }

    /// <summary>LSP-1 was merged into LSP-2. B-1 is on record as of LSP-1.</summary>
    [Theory]
    [InlineData(2, "LSP-2", "B-1", null, "COHORT-CERTIFICATE-NUMBER")]
    [InlineData(2, "LSP-3", "B-1", null, "")]
    [InlineData(2, "LSP-2", "B-2", null, "")]
    [InlineData(1, "LSP-2", "B-2", null, "COHORT-CERTIFICATE-ISSUED")]
    [InlineData(1, "LSP-3", "B-2", null, "")]
    [InlineData(1, "LSP-2", "B-2", "B-1", "")]
    [InlineData(1, "LSP-3", "B-2", "B-1", "COHORT-CERTIFICATE-OTHER")]
    [Trait("Case", "W17")]
    [Trait("Scenario", "S22")]
    public void Of_an_outside_body_are_one_body_s_by_any_record_of_it_within_a_cohort(int person, string body, string number, string? replaces, string expected)
    {
        var held = Recorded(Given.Whole([Passed(Given.Cohort1, people: 2), .. Bodies(merged: true)])[Given.Cohort1], 1, "LSP-1", "B-1").Value;

        DomainResult<CohortInDossier> Record(CohortInDossier at) => at.RecordCompetence(
            CohortsGiven.Person(person), StakeholderId.From(body), CertificateNumber.From(number), Issued.PlusDays(1), Term.OfYears(3), CohortsGiven.Names,
            Given.On("2024-07-11", "b2"), replaces is null ? null : CertificateNumber.From(replaces));

        var recorded = Record(held);
        recorded.ValidationErrors.Select(static e => e.ErrorCode).Should().Equal(expected.Length == 0 ? [] : [expected]);
        if (recorded.IsSuccess)
        {
            Record(recorded.Value).Value.Cohort.Revision.Should().Be(recorded.Value.Cohort.Revision, "sent again, it is there already");
            (recorded.Value.Cohort.Certificates.First().ReplacedBy is not null).Should().Be(replaces is not null);
        }
    }

    /// <summary>LSP-1 was merged into LSP-2. B-1 is on record as of LSP-1; who names it by another record of the body means it.</summary>
    [Theory]
    [InlineData("LSP-1", "")]
    [InlineData("LSP-2", "")]
    [InlineData("LSP-3", "COHORT-CERTIFICATE-UNKNOWN")]
    [Trait("Case", "W17")]
    [Trait("Scenario", "S22")]
    public void Of_an_outside_body_are_revoked_and_extended_by_any_record_of_it(string body, string expected)
    {
        var held = Recorded(Given.Whole([Passed(Given.Cohort1), .. Bodies(merged: true)])[Given.Cohort1], 1, "LSP-1", "B-1").Value;
        var key = new CertificateKey(CertificateNumber.From("B-1"), StakeholderId.From(body));

        DomainResult<CohortInDossier> Revoke(CohortInDossier at) => at.RevokeCertificate(key, Issued.PlusDays(2), "keliru", Given.On("2024-07-12", "revoke"));
        DomainResult<CohortInDossier> Extend(CohortInDossier at) => at.ExtendCertificate(key, Issued.PlusYears(4), "SK LSP", Given.On("2024-07-12", "extend"));

        foreach (var command in new Func<CohortInDossier, DomainResult<CohortInDossier>>[] { Revoke, Extend })
        {
            var done = command(held);
            done.ValidationErrors.Select(static e => e.ErrorCode).Should().Equal(expected.Length == 0 ? [] : [expected]);
            if (done.IsSuccess)
            {
                command(done.Value).Value.Cohort.Revision.Should().Be(done.Value.Cohort.Revision, "sent again, it is there already");
            }
        }
    }

    /// <summary>One person's B-1 by LSP-1, valid until 9 July 2027, and B-2 by LSP-2, as far as that is the same body by then.</summary>
    [Theory]
    [InlineData(true, "2027-07-10", true)]
    [InlineData(true, "2027-07-09", false)]
    [InlineData(false, "2027-07-10", false)]
    [Trait("Case", "W17")]
    [Trait("Scenario", "S22")]
    public void Of_one_body_do_not_come_to_stand_beside_each_other_by_its_records(bool merged, string extendedTo, bool isRefused)
    {
        var apart = Recorded(Given.Whole([Passed(Given.Cohort1), .. Bodies(merged: false)])[Given.Cohort1], 1, "LSP-1", "B-1")
            .Bind(c => Recorded(c, 1, "LSP-2", "B-2", "2027-07-10")).Value;
        var both = Bodies(merged).Aggregate(apart.Dossier, static (d, b) => d.Find(b.Id)!.Revision == b.Revision ? d : d.With(b).Value)[Given.Cohort1];
        var extended = both.ExtendCertificate(new(CertificateNumber.From("B-1"), StakeholderId.From("LSP-1")), Given.Day(extendedTo), "SK LSP", Given.On("2027-07-11", "extend"));

        extended.ValidationErrors.Select(static e => e.ErrorCode).Should().Equal(
            isRefused ? ["COHORT-CERTIFICATE-ISSUED"] : extendedTo == "2027-07-09" ? ["COHORT-CERTIFICATE-NOT-EXTENDED"] : []);
    }

    /// <summary>B-1 of LSP-1, which was merged into LSP-2, stands in another cohort until 9 July 2027, or from some day no more; the next is issued in this one.</summary>
    [Theory]
    [InlineData("LSP-1", "2027-07-09", null, "COHORT-CERTIFICATE-ISSUED")]
    [InlineData("LSP-2", "2027-07-09", null, "COHORT-CERTIFICATE-ISSUED")]
    [InlineData("LSP-1", "2027-07-10", null, "")]
    [InlineData("LSP-3", "2027-07-09", null, "")]
    [InlineData("LSP-1", "2025-01-01", "2025-01-01", "")]
    [InlineData("LSP-1", "2024-12-31", "2025-01-01", "COHORT-CERTIFICATE-ISSUED")]
    [Trait("Case", "W17")]
    [Trait("Scenario", "S22")]
    public void Of_one_body_are_held_one_at_a_time_over_all_cohorts(string body, string issued, string? revokedFrom, string expected)
    {
        var whole = Given.Whole([Passed(Given.Cohort1), Passed(Given.Cohort2), .. Bodies(merged: true)]);
        var held = Recorded(whole[Given.Cohort1], 1, "LSP-1", "B-1").Value;
        held = revokedFrom is null ? held : held.RevokeCertificate(new(CertificateNumber.From("B-1"), StakeholderId.From("LSP-1")), Given.Day(revokedFrom), "keliru", Given.On("2025-01-02", "revoke")).Value;

        Recorded(held.Dossier[Given.Cohort2], 1, body, "B-7", issued).ValidationErrors.Select(static e => e.ErrorCode).Should().Equal(expected.Length == 0 ? [] : [expected]);

        var number = CertificateNumber.From("B-7");
        var some = Dossier.Of([Given.Lapas, Passed(Given.Cohort2), .. Bodies(merged: true)]).Value.HoldingAll(Given.Now, Holding.CohortsThatIssued(number));
        Recorded(some[Given.Cohort2], 1, body, "B-7", issued).ValidationErrors.Select(static e => e.ErrorCode).Should().Equal("DOSSIER-NOT-DECLARED");
        Recorded(some.HoldingAll(Given.Now, Holding.CohortsThatIssued(number), Holding.CohortsWith(Person))[Given.Cohort2], 1, body, "B-7", issued).IsSuccess.Should().BeTrue();
    }

    /// <summary>B-1 stands on record by LSP-1 and by LSP-2, which were found to be one body afterwards; or is the number of a paper of the cohort's own.</summary>
    [Theory]
    [InlineData(true, "LSP-2", 2)]
    [InlineData(true, "LSP-3", 0)]
    [InlineData(false, "LSP-2", 0)]
    [Trait("Case", "W17")]
    [Trait("Scenario", "S22")]
    public void Of_one_body_are_told_where_one_number_stands_twice_within_a_cohort(bool merged, string body, int told)
    {
        var two = Recorded(Given.Whole([Passed(Given.Cohort1, people: 2), .. Bodies(merged: false)])[Given.Cohort1], 1, "LSP-1", "B-1").Bind(c => Recorded(c, 2, body, "B-1")).Value;
        var own = Given.Whole(Passed(Given.Cohort2))[Given.Cohort2].Certify(Person, CertificateNumber.From("B-1"), Issued, Given.On("2024-07-10", "certify")).Value.Cohort;
        var dossier = Bodies(merged).Aggregate(two.Dossier, static (d, b) => d.Find(b.Id)!.Revision == b.Revision ? d : d.With(b).Value).With(own).Value;

        dossier[Given.Cohort1].Next(Issued.PlusDays(1)).Where(static f => f.Reason.ErrorCode == CohortErrors.NumberUsed.Code)
            .Select(static f => (f.Participant, f.Since, f.Remedy))
            .Should().Equal(Enumerable.Range(1, told).Select(i => ((ParticipantId?)CohortsGiven.Person(i), Issued, Remedy.Revoke)));
        dossier[Given.Cohort2].Next(Issued.PlusDays(1)).Should().NotContain(static f => f.Reason.ErrorCode == CohortErrors.NumberUsed.Code, "a paper of its own is none of a body");
    }

    private static Stakeholder[] Bodies(bool merged)
    {
        var bodies = new[] { "LSP-1", "LSP-2", "LSP-3" }.Select(static id => Stakeholder.Register(
            StakeholderId.From(id), StakeholderKind.Company, id, Given.Day("2000-01-01"), Given.On("2020-01-01", id)).Value).ToArray();
        bodies[0] = merged ? bodies[0].MergeInto(bodies[1].Id, "satu badan", StakeholderDirectory.Of(bodies[1]), Given.On("2024-03-01", "merge")).Value : bodies[0];
        return bodies;
    }

    private static DomainResult<CohortInDossier> Recorded(CohortInDossier at, int person, string body, string number, string? issued = null) => at.RecordCompetence(
        CohortsGiven.Person(person), StakeholderId.From(body), CertificateNumber.From(number), issued is null ? Issued : Given.Day(issued), Term.OfYears(3), CohortsGiven.Names,
        Given.On(issued ?? "2024-07-10", $"{body}-{number}-{person}"));

    private static CooperationAgreement Ended(CooperationAgreement agreement) =>
        agreement.Terminate(Given.Day("2024-05-31"), TerminationCause.MutualConsent, "disepakati", Given.On("2024-05-31", "ended")).Value;

    private static Cohort Passed(CohortId id, CooperationAgreement? agreement = null, int people = 1)
    {
        var programme = CohortsGiven.Programme(CohortsGiven.Curriculum(CompletionCriteria.ByPresence(75).Value));
        var cohort = Cohort.Open(id, programme, CohortsGiven.Plan("2024-06-03", byPartner: agreement is not null), Given.On("2022-01-02", $"open-{id}")).Value;
        CoveringAgreement[] agreements = agreement is null ? [] : [agreement];
        return cohort.Enrolled(people, agreements: agreements).HeldAll(1, 20, agreements: agreements).Assessed(Person, true, "2024-06-28", "assess").Value;
    }
}
