using System.Security.Cryptography;
using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Json;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Tests.Cohorts;
using Pembinaan.Domain.Time;
using AgreementsGiven = Pembinaan.Domain.Tests.Agreements.Given;
using CohortsGiven = Pembinaan.Domain.Tests.Cohorts.Given;

namespace Pembinaan.Domain.Tests.Dossiers;

public class Slips_of_certificates
{
    private static readonly ParticipantId Person = CohortsGiven.Person(1);
    private static readonly CertificateNumber Number = CertificateNumber.From("SERT-1");
    private static readonly LocalDate Issued = Given.Day("2024-07-10");
    private static readonly CooperationAgreement Pks = Given.With();
    private static readonly CohortInDossier Certified = Given.Whole(Passed(), Pks)[Given.Cohort1].Certify(Person, Number, Issued, Given.On("2024-07-10", "certify")).Value;
    internal static CertificateSlip Slip { get; } = Certified.Slip(Person).Value;
    private static readonly string Text = PembinaanJson.Slips.Write(Slip);

    [Fact]
    public void Are_handed_out_and_verified_years_later()
    {
        // Program 5: certify, hand out, verify years later.
        var text = PembinaanJson.Slips.Write(Certified.Slip(Number).Value);

        var read = PembinaanJson.Slips.Read(text).Value;

        read.Should().Be(Slip);
        read.In(Language.English).Should().Be(
            "Certificate of training SERT-1: Making soap; participant P-001; passed, 160 JP of 160 JP; completed 28 June 2024; issued 10 July 2024; hours of the programme 160 JP; facility Lapas Kelas IIA Serang; provider PT Swen.");
        read.In(Language.Indonesian).Should().StartWith("Sertifikat pelatihan SERT-1: Pembuatan sabun pembersih; peserta P-001; lulus, 160 JP dari 160 JP; selesai 28 Juni 2024; terbit 10 Juli 2024; jam program 160 JP; UPT ");
        var verified = Certified.Dossier.Verify(read, Given.Day("2031-01-01")).Value;
        verified.Status.Should().Be(CertificateStatus.Valid);
        verified.In(Language.Indonesian).Should().Be("Sertifikat SERT-1 asli dan sah pada 1 Januari 2031.");
        Certified.Dossier.Verify(read, Given.Day("2024-07-09")).Value.In(Language.English).Should().Be("The certificate SERT-1 is genuine, and on 9 July 2024 not issued yet; it is issued on 10 July 2024.");
    }

    [Fact]
    [Trait("Case", "W17")]
    public void Are_handed_out_by_the_number_of_an_outside_body_if_it_gave_it_once()
    {
        var (one, other) = (StakeholderId.From("LSP-1"), StakeholderId.From("LSP-2"));
        var number = CertificateNumber.From("B-1");
        var first = Outside(Certified, one, "b-1");

        first.Slip(number).Value.IssuedBy.Should().Be(one);
        Outside(first, other, "b-2").Slip(number).Has(CohortErrors.CertificateAmbiguous).Should().BeTrue();
        Outside(first, other, "b-2").Slip(new CertificateKey(number, other)).Value.IssuedBy.Should().Be(other);
        Certified.Slip(number).Has(CohortErrors.CertificateUnknown).Should().BeTrue();

        CohortInDossier Outside(CohortInDossier at, StakeholderId body, string id) =>
            at.RecordCompetence(Person, body, number, Issued, CertificateValidity.Unknown, CohortsGiven.Names, Given.On("2024-07-11", id)).Value;
    }

    [Fact]
    public void May_leave_out_the_name_of_the_facility()
    {
        var without = Certified.Slip(Person, namesFacility: false).Value;

        PembinaanJson.Slips.Write(without).Should().NotContain("Lapas").And.Contain("PT Swen");
        without.In(Language.English).Should().NotContain("facility");
        Certified.Dossier.Verify(PembinaanJson.Slips.Read(PembinaanJson.Slips.Write(without)).Value, Issued).Value.Status.Should().Be(CertificateStatus.Valid);
        var own = Given.Whole(Passed(byPartner: false))[Given.Cohort1].Certify(Person, Number, Issued, Given.On("2024-07-10", "certify")).Value;
        PembinaanJson.Slips.Write(own.Slip(Person, namesFacility: false).Value).Should().NotContain("Lapas", "the provider is the facility");
        own.Slip(Person).Value.Provider.Should().Be("Lapas Kelas IIA Serang");
    }

    [Theory]
    [InlineData("SERT-1", "SERT-2")]
    [InlineData("2024-07-10", "2024-07-11")]
    [InlineData("\"attended\":160", "\"attended\":161")]
    [InlineData("PT Swen", "PT Sven")]
    [InlineData("Making soap", "Making soup")]
    public void Are_refused_where_something_was_changed(string said, string instead)
    {
        Text.Should().Contain(said);
        var refused = PembinaanJson.Slips.Read(Text.Replace(said, instead, StringComparison.Ordinal));

        refused.ValidationErrors.Should().ContainSingle().Which.ErrorCode.Should().Be(CohortErrors.SlipChanged.Code);
        refused.ValidationErrors[0].Text.En.Should().StartWith("The content of this slip was changed or cut");
    }

    [Fact]
    public void Are_refused_wherever_they_are_cut_off()
    {
        for (var length = 0; length < Text.Length; length++)
        {
            PembinaanJson.Slips.Read(Text[..length]).ValidationErrors.Should().NotBeEmpty($"after {length} characters");
        }

        PembinaanJson.Slips.Read(Text.Replace("\"number\":\"SERT-1\",", "", StringComparison.Ordinal)).ValidationErrors.Should().ContainSingle().Which.ErrorCode.Should().Be(JsonErrors.MissingMember.Code);
        PembinaanJson.Slips.Read(Text.Replace("\"slip\":2", "\"slip\":3", StringComparison.Ordinal)).ValidationErrors.Should().ContainSingle().Which.Text.Id.Should().Be("Skema versi 3 tidak dikenal; pustaka ini membaca sampai versi 2.");
        PembinaanJson.Slips.Read(Text.Replace("\"provider\":\"PT Swen\",", "", StringComparison.Ordinal)).Has(CohortErrors.SlipChanged).Should().BeTrue();
    }

    /// <summary>They are read years later: what a version has is not known to another, so that the version is told before all else.</summary>
    [Theory]
    [InlineData(3, "JSON-SCHEMA", "The schema version 3 is not known; this library reads up to version 2.")]
    [InlineData(1, "JSON-SCHEMA-EARLIER", "This library does not read version 1; ask for a new slip.")]
    public void Of_another_version_say_so_first(int version, string code, string said)
    {
        var text = Text.Replace("\"slip\":2,", "\"photo\":\"x\",", StringComparison.Ordinal).TrimEnd('}') + $",\"slip\":{version}}}";

        var faults = PembinaanJson.Slips.Read(text).ValidationErrors;

        faults.Select(static f => $"{f.Identifier} {f.ErrorCode}").Should().Equal($"$.slip {code}", "$ JSON-UNKNOWN-MEMBER-WITHHELD");
        faults[0].Text.En.Should().Be(said);
    }

    [Fact]
    public void Do_not_repeat_whose_they_are_in_faults() =>
        PembinaanJson.Slips.Read(Text.Replace("\"participant\":\"P-001\"", "\"participant\":\"Budi bin Amat \"", StringComparison.Ordinal))
            .ValidationErrors.Should().NotContain(static e => e.Text.Id.Contains("Budi", StringComparison.Ordinal));

    [Fact]
    public void Are_not_proven_by_their_hash_alone()
    {
        // A forger writes another paper and takes its hash: whole by itself, and not what is on record.
        var forged = CertificateSlip.Of(Certified.Cohort.FindCertificate(Number)!.Certificate with { Title = new("Las", "Welding") }, true);
        var read = PembinaanJson.Slips.Read(PembinaanJson.Slips.Write(forged)).Value;

        var verified = Certified.Dossier.Verify(read, Issued);

        verified.IsConflict().Should().BeTrue();
        verified.ValidationErrors.Should().ContainSingle().Which.Text.En.Should().Be("This slip is not one of the certificate SERT-1 on record; what differs: title of the programme.");
        verified.ValidationErrors[0].Text.Id.Should().EndWith("yang berbeda: judul program.");
        var invented = CertificateSlip.Of((Certified.Cohort.FindCertificate(Number)!.Certificate with { Number = CertificateNumber.From("SERT-9") }).Sealed(), true);
        Certified.Dossier.Verify(invented, Issued).Has(CohortErrors.CertificateUnknown).Should().BeTrue("it is not on record");
    }

    [Fact]
    public void Are_proven_offline_by_the_key_of_the_host()
    {
        byte[] key = [.. Enumerable.Range(1, 32).Select(static i => (byte)i)];
        var signed = Slip.Signed(bytes => HMACSHA256.HashData(key, bytes));
        var read = PembinaanJson.Slips.Read(PembinaanJson.Slips.Write(signed)).Value;

        read.IsSigned(By(key)).Should().BeTrue();
        read.IsSigned(By([1, 2, 3])).Should().BeFalse();
        Slip.IsSigned(By(key)).Should().BeFalse("it carries none");
        var forged = CertificateSlip.Of(Certified.Cohort.FindCertificate(Number)!.Certificate with { Title = new("Las", "Welding") }, true) with { Signature = signed.Signature };
        forged.IsSigned(By(key)).Should().BeFalse();
        Certified.Dossier.Verify(read, Issued).Value.Status.Should().Be(CertificateStatus.Valid);
        PembinaanJson.Slips.Read(PembinaanJson.Slips.Write(signed).Replace(signed.Signature!, "***", StringComparison.Ordinal)).ValidationErrors.Should().ContainSingle()
            .Which.ErrorCode.Should().Be(CohortErrors.SlipSignatureBroken.Code);
        FluentActions.Invoking(static () => Slip.Signed(static _ => [])).Should().Throw<ArgumentException>().WithParameterName("sign");

        static Func<byte[], byte[], bool> By(byte[] key) => (bytes, signature) => CryptographicOperations.FixedTimeEquals(HMACSHA256.HashData(key, bytes), signature);
    }

    [Theory]
    [InlineData("2024-07-31", CertificateStatus.Valid)]
    [InlineData("2024-08-01", CertificateStatus.Revoked)]
    public void Are_revoked_and_replaced_from_a_day(string day, CertificateStatus expected)
    {
        var revoked = Certified.Then(static c => c.RevokeCertificate(Number, Given.Day("2024-08-01"), "keliru", Given.On("2024-08-01", "revoke"))).Value;

        var verified = revoked.Dossier.Verify(Slip, Given.Day(day)).Value;
        verified.Status.Should().Be(expected);
        verified.Since.Should().Be(expected == CertificateStatus.Valid ? null : Given.Day("2024-08-01"));
        revoked.Slip(Person).Has(CohortErrors.NoCertificateOf).Should().BeTrue();
        var replaced = revoked.Certify(Person, CertificateNumber.From("SERT-2"), Given.Day("2024-08-05"), Given.On("2024-08-05", "again"), replaces: Number).Value;
        replaced.Slip(Person).Value.Number.Value.Should().Be("SERT-2");
        var alone = Certified.Certify(Person, CertificateNumber.From("SERT-2"), Given.Day("2024-08-05"), Given.On("2024-08-05", "again"), replaces: Number).Value;
        alone.Dossier.Verify(Slip, Given.Day("2024-08-05")).Value.In(Language.English).Should().Be("The certificate SERT-1 is genuine, but was replaced by the certificate SERT-2 on 5 August 2024.");
    }

    [Fact]
    public void Are_under_review_since_what_supports_them_no_longer_was_recorded()
    {
        var corrected = Certified.Then(static c => c.Correct(CohortsGiven.Session(1), Person, new(LessonHours.None, AbsenceKind.Unexcused), Given.On("2024-09-02", "correct"), "salah catat"))
            .Bind(static c => c.Then(static r => r.LimitSeats(9, Given.Day("2024-09-05"), "meja", Given.On("2024-09-05", "later")))).Value;
        var byCohort = corrected.Dossier.Verify(Slip, Given.Day("2024-10-01")).Value;
        byCohort.Status.Should().Be(CertificateStatus.UnderReview);
        byCohort.In(Language.Indonesian).Should().Be("Sertifikat SERT-1 asli dan sedang ditinjau sejak 2 September 2024; belum dicabut.");
        corrected.Next(Given.Day("2024-10-01")).Single(static f => f.Remedy == Remedy.Confirm).Since.Should().Be(Given.Day("2024-09-02"));

        var ended = Pks.Terminate(Given.Day("2024-06-14"), TerminationCause.MutualConsent, "selesai", Given.On("2024-08-20", "end")).Value;
        var byAgreement = Certified.Dossier.With(ended).Value.Verify(Slip, Given.Day("2024-10-01")).Value;
        (byAgreement.Status, byAgreement.Since).Should().Be((CertificateStatus.UnderReview, (LocalDate?)Given.Day("2024-08-20")));
        var declaredBefore = Given.Of(Certified.Cohort, Pks).HoldingAll(AgreementsGiven.Noon("2024-08-01"), Holding.Agreements, Holding.Cohorts);
        declaredBefore.With(ended).Value.Verify(Slip, Given.Day("2024-10-01")).Value.Since.Should().Be(Given.Day("2024-08-20"), "what was declared before holds of what was changed since");
    }

    [Theory]
    [InlineData("2024-09-01", null, "The certificate SERT-1 is genuine and, by what was recorded later, under review on 1 September 2024; it is not revoked.")]
    [InlineData("2024-09-02", "2024-09-02", "The certificate SERT-1 is genuine and under review since 2 September 2024; it is not revoked.")]
    public void Are_under_review_since_no_day_after_the_one_asked(string day, string? since, string text)
    {
        var corrected = Certified.Then(static c => c.Correct(CohortsGiven.Session(1), Person, new(LessonHours.None, AbsenceKind.Unexcused), Given.On("2024-09-02", "correct"), "salah catat")).Value;
        var verified = corrected.Dossier.Verify(Slip, Given.Day(day)).Value;

        verified.Status.Should().Be(CertificateStatus.UnderReview);
        verified.Since.Should().Be(since is null ? null : Given.Day(since));
        verified.In(Language.English).Should().Be(text);
        corrected.Next(Given.Day(day)).Single(static f => f.Remedy == Remedy.Confirm).Since.Should().Be(Given.Day(day));
    }

    [Fact]
    public void Are_under_review_since_a_day_that_is_named_only_where_it_is_known_how_they_stood_before()
    {
        var corrected = Certified.Correct(CohortsGiven.Session(1), Person, new(LessonHours.None, AbsenceKind.Unexcused), Given.On("2024-09-02", "correct"), "salah catat").Value.Cohort;
        var day = Given.Day("2024-10-01");

        Given.Of(corrected, Pks).HoldingAll(Given.Now, Holding.AgreementsAt(CohortsGiven.UptS)).Verify(Slip, day).Value.Since.Should().Be(Given.Day("2024-09-02"));
        var undeclared = Given.Of(corrected, Pks).Verify(Slip, day);
        undeclared.ValidationErrors.Select(static e => e.ErrorCode).Distinct().Should().Equal([DossierErrors.NotDeclared.Code], "PKS-1 may have been continued by one that is not here");
        undeclared.ValidationErrors[0].Text.En.Should().Contain("all agreements");

        var late = Domain.Facilities.Facility.Establish(
            CohortsGiven.UptS, "Lapas Serang", Domain.Facilities.FacilityKind.Lapas, Domain.Facilities.FacilityClass.IIA, Domain.Time.IndonesianTimeZone.Wib, Given.Day("2000-01-01"), Given.On("2024-09-01", "late")).Value;
        Dossier.Of(late, Given.Company, CohortsGiven.Programme(), corrected, Pks).Value.HoldingAll(Given.Now, Holding.Agreements, Holding.Cohorts).Verify(Slip, day).Value.Since
            .Should().Be(Given.Day("2024-09-02"), "what was put on record later is here by now");
    }

    [Fact]
    public void Of_an_outside_body_say_how_long_they_are_valid_and_that_it_was_extended()
    {
        var key = new CertificateKey(CertificateNumber.From("LSP-1"), CohortsGiven.Swen, "Pembuat sabun");
        var held = Certified.Then(c => c.RecordCompetence(Person, CohortsGiven.Swen, key.Number, Issued, Term.OfYears(3), CohortsGiven.Names, Given.On("2024-07-10", "lsp"), scheme: key.Scheme)).Value;
        var slip = PembinaanJson.Slips.Read(PembinaanJson.Slips.Write(held.Slip(key).Value)).Value;

        slip.In(Language.English).Should().EndWith("; valid through 9 July 2027.");
        held.Dossier.Verify(slip, Given.Day("2027-07-09")).Value.Status.Should().Be(CertificateStatus.Valid);
        held.Dossier.Verify(slip, Given.Day("2027-07-10")).Value.In(Language.English).Should().Be("The certificate LSP-1 is genuine; it expired on 9 July 2027.");
        var extended = held.Then(c => c.ExtendCertificate(key, Given.Day("2028-07-09"), "SK LSP", Given.On("2024-09-01", "extend"))).Value;
        extended.Dossier.Verify(slip, Given.Day("2027-07-10")).Value.In(Language.English)
            .Should().Be("The certificate LSP-1 is genuine and valid on 10 July 2027. Its validity was extended through 9 July 2028.");
        var endless = held.Then(c => c.ExtendCertificate(key, null, "SK LSP", Given.On("2024-09-01", "extend"))).Value;
        endless.Dossier.Verify(slip, Given.Day("2030-07-10")).Value.In(Language.Indonesian).Should().EndWith("Masa berlakunya diperpanjang tanpa batas akhir.");
        held.Slip(key.Number).Value.Should().Be(held.Slip(key).Value, "it is the only one with this number");
    }

    [Fact]
    public void Cannot_be_verified_where_what_they_rest_on_is_not_here_and_name_it()
    {
        var notLoaded = Given.Of().Verify(Slip, Issued);
        notLoaded.Status.Should().Be(ResultStatus.Invalid, "whether there is one is not said");
        notLoaded.ValidationErrors.Should().ContainSingle().Which.Text.En
            .Should().Be("Not in the dossier: the cohort ANG-1. So this cannot be determined; load what is missing and hand it in.");
        Dossier.Of(Certified.Cohort, Pks).Value.HoldingAll(Given.Now, Holding.Agreements, Holding.Cohorts).Verify(Slip, Issued).ValidationErrors.Select(static e => e.Text.En)
            .Should().Contain("Not in the dossier: the facility UPT-S. So this cannot be determined; load what is missing and hand it in.");
        Given.Of(Certified.Cohort).Verify(Slip, Issued).Has(DossierErrors.NotDeclared).Should().BeTrue("another agreement may cover its days");
    }

    [Fact]
    public void Are_unknown_where_all_cohorts_are_here_and_none_is_theirs()
    {
        var unknown = Given.Of().HoldingAll(Given.Now, Holding.Cohorts).Verify(Slip, Issued);

        unknown.Status.Should().Be(ResultStatus.NotFound);
        unknown.ValidationErrors.Select(static e => e.ErrorCode).Should().Equal(CohortErrors.CertificateUnknown.Code);
        Given.Of().HoldingAll(Given.Now, Holding.CohortsOf(CohortsGiven.UptS)).Verify(Slip, Issued).Has(DossierErrors.Missing).Should().BeTrue("another facility may have it");
    }

    [Fact]
    public void Say_what_was_recognised_and_the_grade_where_the_certificate_holds_them()
    {
        var certificate = Certified.Cohort.FindCertificate(Number)!.Certificate;
        var graded = certificate with { Evidence = certificate.Evidence with { Attended = LessonHours.Of(140), Recognised = LessonHours.Of(20), Grade = new(new("Baik", "Good"), 75) } };
        var slip = CertificateSlip.Of(graded.Sealed(), true);
        var read = PembinaanJson.Slips.Read(PembinaanJson.Slips.Write(slip)).Value;

        read.Should().Be(slip);
        (read.Recognised, read.Hours, read.Grade).Should().Be((LessonHours.Of(20), LessonHours.Of(160), new LocalisedText("Baik", "Good")));
        read.In(Language.English).Should().Contain("140 JP of 160 JP; completed 28 June 2024; issued 10 July 2024; recognised besides 20 JP; hours of the programme 160 JP; grade Good; facility");
        read.In(Language.Indonesian).Should().Contain("; diakui pula 20 JP; jam program 160 JP; predikat Baik; UPT");
        Certified.Dossier.Verify(read, Issued).ValidationErrors.Single().Text.En.Should().Contain("lesson hours recognised, grade");
        PembinaanJson.Slips.Read(PembinaanJson.Slips.Write(slip).Replace("\"recognised\":20", "\"recognised\":21", StringComparison.Ordinal)).Has(CohortErrors.SlipChanged).Should().BeTrue();
        CertificateSlip.Of(certificate with { Hours = default }, true).In(Language.English).Should().NotContain("hours of the programme", "an earlier paper does not hold them");
    }

    [Fact]
    public void Say_that_nobody_knows_until_when_a_paper_is_valid()
    {
        var key = new CertificateKey(CertificateNumber.From("B-1"), CohortsGiven.Swen);
        var held = Certified.Then(c => c.RecordCompetence(
            Person, CohortsGiven.Swen, key.Number, Issued, CertificateValidity.Unknown, CohortsGiven.Names, Given.On("2024-07-10", "lsp"))).Value;
        var slip = held.Slip(key).Value;
        var read = PembinaanJson.Slips.Read(PembinaanJson.Slips.Write(slip)).Value;

        read.Should().Be(slip);
        slip.In(Language.Indonesian).Should().EndWith("; masa berlaku tidak diketahui.");
        Slip.In(Language.English).Should().NotContain("validity");
        held.Dossier.Verify(read, Issued).Value.Status.Should().Be(CertificateStatus.Valid);
        held.Dossier.Verify(read, Issued.PlusDays(1)).Value.In(Language.English)
            .Should().Be("The certificate B-1 is genuine; whether it is valid on 11 July 2024 cannot be determined, as its validity is not known.");
        held.Then(c => c.ExtendCertificate(key, Issued.PlusDays(1), "surat LSP", Given.On("2024-09-01", "known"))).Value.Dossier.Verify(read, Issued.PlusDays(1)).Value.In(Language.English)
            .Should().Be("The certificate B-1 is genuine and valid on 11 July 2024. Its validity was extended through 11 July 2024.");
        PembinaanJson.Slips.Read(PembinaanJson.Slips.Write(slip).Replace("\"isValidityUnknown\":true,", "", StringComparison.Ordinal)).Has(CohortErrors.SlipChanged).Should().BeTrue();
    }

    private static Cohort Passed(bool byPartner = true)
    {
        var programme = CohortsGiven.Programme(CohortsGiven.Curriculum(CompletionCriteria.ByPresence(75).Value));
        CoveringAgreement[] agreements = byPartner ? [Pks] : [];
        return Cohort.Open(Given.Cohort1, programme, CohortsGiven.Plan("2024-06-03", byPartner: byPartner), Given.On("2022-01-02", "open")).Value
            .Enrolled(1, agreements: agreements).HeldAll(1, 20, agreements: agreements).Assessed(Person, true, "2024-06-28", "assess").Value;
    }
}
