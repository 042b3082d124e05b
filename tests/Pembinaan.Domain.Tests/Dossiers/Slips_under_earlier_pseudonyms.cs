using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Json;
using Pembinaan.Domain.Tests.Cohorts;
using static Pembinaan.Domain.Tests.Cohorts.Given;

namespace Pembinaan.Domain.Tests.Dossiers;

/// <summary>A slip from before a person got another pseudonym is known again, or it is said that nothing tells; it is never taken for a forgery.</summary>
public sealed class Slips_under_earlier_pseudonyms
{
    private const string Secret = "rahasia-rahasia-rahasia-1";

    private static readonly CertificateNumber Number = CertificateNumber.From("SERT-1");
    private static readonly LocalDate Later = Day("2031-01-01");
    private static readonly CohortInDossier Certified = Made();
    private static readonly CertificateSlip Slip = Read(Certified.Slip(Person(1)).Value);

    [Fact]
    public void Are_valid_and_to_be_handed_out_anew()
    {
        var verified = Renamed(Secret).Verify(Slip, Later, Secret).Value;

        (verified.Status, verified.IsOfEarlierIdentity, verified.Since).Should().Be((CertificateStatus.IdentityReplaced, true, (LocalDate?)null));
        verified.In(Language.English).Should().Be(
            "The certificate SERT-1 is genuine and valid on 1 January 2031. The person's identity was replaced since this slip was handed out; hand it out anew.");
        verified.In(Language.Indonesian).Should().EndWith("Identitas orangnya sudah diganti sejak kutipan ini diberikan; berikan kutipan baru.");
        var anew = Renamed(Secret)[CohortId.From("ANG-1")].Slip(Number).Value;
        var again = Renamed(Secret).Verify(Read(anew), Later, Secret).Value;
        (again.Status, again.IsOfEarlierIdentity).Should().Be((CertificateStatus.Valid, false));
        Certified.Dossier.Verify(Slip, Later, Secret).Value.Status.Should().Be(CertificateStatus.Valid, "nothing was replaced");
    }

    [Fact]
    public void Are_undetermined_without_the_secret_and_with_another()
    {
        foreach (var result in new[] { Renamed(null).Verify(Slip, Later), Renamed(null).Verify(Slip, Later, Secret), Renamed(Secret).Verify(Slip, Later), Renamed(Secret).Verify(Slip, Later, Secret + "x") })
        {
            result.ValidationErrors.Select(static e => e.ErrorCode).Should().Equal("CERTIFICATE-SLIP-IDENTITY");
            result.ValidationErrors[0].Text.En.Should().Contain("cannot be determined; hand out a new slip").And.NotContain("P-001").And.NotContain("N-001");
        }
    }

    [Fact]
    public void Are_told_from_one_that_names_somebody_else()
    {
        var certificate = Certified.Cohort.FindCertificate(Number)!.Certificate;
        var forged = Read(CertificateSlip.Of(certificate with { Participant = Person(2) }, true));

        Certified.Dossier.Verify(forged, Later).Has(CohortErrors.SlipDiffers).Should().BeTrue("it carries the hash of somebody else's paper");
        Renamed(Secret).Verify(forged, Later, Secret).Has(CohortErrors.SlipDiffers).Should().BeTrue();
        var careful = Read(CertificateSlip.Of((certificate with { Participant = Person(2) }).Sealed(), true));
        Renamed(Secret).Verify(careful, Later, Secret).Has(CohortErrors.SlipOfAnotherIdentity).Should().BeTrue("it is not one that is known again");
    }

    [Fact]
    public void Say_first_that_the_paper_is_revoked()
    {
        var revoked = Certified.Then(static c => c.RevokeCertificate(Number, Day("2025-10-01"), "keliru", On("2025-10-01", "revoke"))).Value.Dossier;
        var verified = revoked.Repseudonymise(Names, Secret).Value.Verify(Slip, Later, Secret).Value;

        (verified.Status, verified.IsOfEarlierIdentity, verified.Since).Should().Be((CertificateStatus.Revoked, true, (LocalDate?)Day("2025-10-01")));
        verified.In(Language.English).Should().Contain("but revoked since 1 October 2025. The person's identity was replaced");
    }

    [Fact]
    public void Are_known_again_after_several_replacements_also_when_read()
    {
        var second = Read(Renamed(Secret)[CohortId.From("ANG-1")].Slip(Number).Value);
        var twice = Renamed(Secret).Repseudonymise(new Dictionary<ParticipantId, ParticipantId> { [ParticipantId.From("N-001")] = ParticipantId.From("M-001") }, Secret).Value;
        var json = PembinaanJson.Dossiers.Write(twice);
        var read = PembinaanJson.Dossiers.Read(json).Value.HoldingAll(Given.Now, Holding.Cohorts, Holding.Agreements);

        json.Should().NotContainAny("P-001", "N-001", Secret);
        foreach (var slip in new[] { Slip, second })
        {
            read.Verify(slip, Later, Secret).Value.Status.Should().Be(CertificateStatus.IdentityReplaced);
        }

        read.Cohorts[0].Certificates.Single().Certificate.EarlierIdentities.Should().HaveCount(2).And.OnlyContain(static m => m.Length == 64).And.OnlyHaveUniqueItems();
    }

    [Theory]
    [InlineData("terlalu pendek")]
    [InlineData(" ")]
    public void Are_kept_under_a_secret_that_cannot_be_guessed(string secret) =>
        FluentActions.Invoking(() => Certified.Dossier.Repseudonymise(Names, secret)).Should().Throw<ArgumentException>().WithParameterName(nameof(secret));

    private static Dictionary<ParticipantId, ParticipantId> Names => new() { [Person(1)] = ParticipantId.From("N-001") };

    private static Dossier Renamed(string? secret) => Certified.Dossier.Repseudonymise(Names, secret).Value;

    private static CertificateSlip Read(CertificateSlip slip) => PembinaanJson.Slips.Read(PembinaanJson.Slips.Write(slip)).Value;

    private static CohortInDossier Made()
    {
        var cohort = Tests.Cohorts.Given.Cohort().Enrolled(1).HeldAll(1, 20).Assessed(Person(1), true, "2025-08-29", "assess").Value;
        return Given.Whole(cohort)[CohortId.From("ANG-1")].Certify(Person(1), Number, Day("2025-09-01"), On("2025-09-01", "certify")).Value;
    }
}
