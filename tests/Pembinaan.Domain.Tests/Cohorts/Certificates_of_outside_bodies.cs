using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Json;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Tests.Cohorts;

public class Certificates_of_outside_bodies
{
    private static readonly StakeholderId Lsp1 = StakeholderId.From("LSP-1");
    private static readonly StakeholderId Lsp2 = StakeholderId.From("LSP-2");

    private static Cohort Cohort { get; } = Given.Cohort(Given.Plan(sessions: 10)).Enrolled(2).HeldAll(1, 10);

    private static Cohort First { get; } = Record(Cohort, Lsp1, "B-1", "2025-09-01").Value;

    [Fact]
    [Trait("Case", "W17")]
    public void Stand_beside_those_of_another_body_or_scheme()
    {
        Record(First, Lsp2, "Z-1", "2025-10-01").IsSuccess.Should().BeTrue();
        Record(First, Lsp1, "B-2", "2025-10-01", scheme: "Pengemasan").IsSuccess.Should().BeTrue();
        Record(First, Lsp1, "B-2", "2025-10-01").Has(CohortErrors.CertificateIssuedAlready).Should().BeTrue();
    }

    [Theory]
    [Trait("Case", "W17")]
    [InlineData("2028-08-31", false)]
    [InlineData("2028-09-01", true)]
    public void Are_given_again_from_the_day_after_they_expired(string day, bool isGiven) => Record(First, Lsp1, "B-2", day).IsSuccess.Should().Be(isGiven);

    [Theory]
    [Trait("Case", "W17")]
    [InlineData("2028-09-14", true)]
    [InlineData("2028-09-15", false)]
    [InlineData(null, false)]
    public void Are_not_extended_into_the_next_one(string? lastDay, bool isExtended)
    {
        var next = Record(First, Lsp1, "B-2", "2028-09-15").Value;

        var extended = next.ExtendCertificate(new(CertificateNumber.From("B-1"), Lsp1), lastDay is null ? null : Given.Day(lastDay), "keputusan", Given.On("2028-10-01", "extended"));

        extended.IsSuccess.Should().Be(isExtended);
        extended.Has(CohortErrors.CertificateIssuedAlready).Should().Be(!isExtended, "two of one kind, body and scheme would be valid at once");
    }

    [Fact]
    [Trait("Case", "W17")]
    public void Are_not_extended_once_another_stands_in_their_place()
    {
        var replaced = Record(First, Lsp1, "B-2", "2026-09-15", replaces: "B-1").Value;

        replaced.ExtendCertificate(new(CertificateNumber.From("B-1"), Lsp1), Given.Day("2029-12-31"), "keputusan", Given.On("2026-10-01", "old")).Has(CohortErrors.CertificateIssuedAlready).Should().BeTrue();
        replaced.ExtendCertificate(new(CertificateNumber.From("B-2"), Lsp1), Given.Day("2029-12-31"), "keputusan", Given.On("2026-10-01", "new")).IsSuccess.Should().BeTrue();
    }

    [Fact]
    [Trait("Case", "W17")]
    public void Have_numbers_of_their_own()
    {
        var both = Record(First, Lsp2, "B-1", "2025-10-01").Value;
        var number = CertificateNumber.From("B-1");

        Record(both, Lsp1, "B-1", "2029-01-01", person: 2).Has(CohortErrors.NumberUsed).Should().BeTrue("of one body a number is used once");
        both.FindCertificate(number).Should().BeNull("two bodies gave it");
        both.FindCertificate(new CertificateKey(number, Lsp2))!.Certificate.IssuedOn.Should().Be(Given.Day("2025-10-01"));
        both.RevokeCertificate(number, Given.Day("2025-11-01"), "keliru", Given.On("2025-11-01", "r")).Has(CohortErrors.CertificateAmbiguous).Should().BeTrue();

        var first = First.RevokeCertificate(number, Given.Day("2025-11-01"), "keliru", Given.On("2025-11-01", "first")).Value;
        var later = Record(first, Lsp2, "B-1", "2025-12-01").Value;
        later.RevokeCertificate(number, Given.Day("2025-11-01"), "keliru", Given.On("2025-11-01", "first")).Value.Should().BeSameAs(later, "sent again, it means what it meant");

        var revoked = both.RevokeCertificate(new CertificateKey(number, Lsp2), Given.Day("2025-11-01"), "keliru", Given.On("2025-11-01", "r")).Value;
        revoked.FindCertificate(new CertificateKey(number, Lsp1))!.RevokedFrom.Should().BeNull();
        revoked.FindCertificate(new CertificateKey(number, Lsp2))!.RevokedFrom.Should().Be(Given.Day("2025-11-01"));
        PembinaanJson.Cohorts.Read(PembinaanJson.Cohorts.Write(revoked)).Value.Certificates.Should().Equal(revoked.Certificates);
    }

    [Fact]
    [Trait("Case", "W17")]
    public void Replace_only_one_of_the_same_body()
    {
        Record(First, Lsp2, "Z-1", "2025-10-01", replaces: "B-1").Has(CohortErrors.CertificateOfAnother).Should().BeTrue();
        Record(First, Lsp1, "B-2", "2025-10-01", replaces: "B-9").Has(CohortErrors.CertificateUnknown).Should().BeTrue();

        var replaced = Record(Record(First, Lsp2, "B-1", "2025-10-01").Value, Lsp1, "B-2", "2025-11-01", replaces: "B-1").Value;
        replaced.FindCertificate(new CertificateKey(CertificateNumber.From("B-1"), Lsp1))!.ReplacedBy.Should().Be(CertificateNumber.From("B-2"));
        replaced.FindCertificate(new CertificateKey(CertificateNumber.From("B-1"), Lsp2))!.ReplacedBy.Should().BeNull();
    }

    [Fact]
    [Trait("Case", "C24")]
    public void Are_valid_to_the_printed_last_day_or_without_expiry()
    {
        var printed = Record(Cohort, Lsp1, "B-1", "2025-09-01", CertificateValidity.Until(Given.Day("2026-12-31"))).Value;
        var unlimited = Record(Cohort, Lsp1, "B-1", "2025-09-01", CertificateValidity.WithoutExpiry).Value;

        Status(printed, "2026-12-31").Should().Be(CertificateStatus.Valid);
        Status(printed, "2027-01-01").Should().Be(CertificateStatus.Expired);
        Status(unlimited, "9999-12-31").Should().Be(CertificateStatus.Valid);
        Record(Cohort, Lsp1, "B-1", "2025-09-01", CertificateValidity.Until(Given.Day("2025-09-01"))).IsSuccess.Should().BeTrue();
        Record(Cohort, Lsp1, "B-1", "2025-09-01", CertificateValidity.Until(Given.Day("2025-08-31"))).Has(CohortErrors.ValidityBeforeIssue).Should().BeTrue();
    }

    [Fact]
    [Trait("Case", "C24")]
    public void Are_extended_by_decree_and_what_is_printed_stays()
    {
        var key = new CertificateKey(CertificateNumber.From("B-1"), Lsp1);
        var extended = First.ExtendCertificate(key, Given.Day("2029-02-28"), "SK BNSP 12/2028", Given.On("2028-10-01", "extend")).Value;

        Status(First, "2028-09-01").Should().Be(CertificateStatus.Expired);
        Status(extended, "2029-02-28").Should().Be(CertificateStatus.Valid);
        Status(extended, "2029-03-01").Should().Be(CertificateStatus.Expired);
        extended.FindCertificate(key)!.Certificate.ValidUntil.Should().Be(Given.Day("2028-08-31"));
        Record(extended, Lsp1, "B-2", "2028-12-01").Has(CohortErrors.CertificateIssuedAlready).Should().BeTrue("it is valid then");
        extended.ExtendCertificate(key, Given.Day("2029-02-28"), "lagi", Given.On("2028-10-02", "again")).Has(CohortErrors.CertificateNotExtended).Should().BeTrue();
        extended.ExtendCertificate(key, null, " ", Given.On("2028-10-02", "again")).Has(JournalErrors.BlankText).Should().BeTrue();

        var forever = extended.ExtendCertificate(key, null, "tanpa batas", Given.On("2028-10-02", "again")).Value;
        Status(forever, "2040-01-01").Should().Be(CertificateStatus.Valid);
        forever.ExtendCertificate(key, Given.Day("2041-01-01"), "lagi", Given.On("2028-10-03", "more")).Has(CohortErrors.CertificateNotExtended).Should().BeTrue();
        PembinaanJson.Cohorts.Read(PembinaanJson.Cohorts.Write(forever)).Value.Certificates.Should().Equal(forever.Certificates);
    }

    [Fact]
    public void Are_put_on_record_also_where_nobody_knows_until_when_they_are_valid()
    {
        var brought = Record(Cohort, Lsp1, "B-1", "2025-09-01", CertificateValidity.Unknown).Value;
        var paper = brought.Certificates.Single();

        (paper.ValidUntil, paper.IsValidityUnknown, paper.Certificate.IsGenuine).Should().Be((null, true, true));
        Status(brought, "2025-08-31").Should().Be(CertificateStatus.NotYetIssued);
        Status(brought, "2025-09-01").Should().Be(CertificateStatus.Valid, "it was valid when it was issued");
        Status(brought, "2025-09-02").Should().Be(CertificateStatus.ValidityUnknown);
        CertificateStatus.ValidityUnknown.In(Language.English).Should().Be("undetermined, as its validity is not known");
        PembinaanJson.Cohorts.Read(PembinaanJson.Cohorts.Write(brought)).Value.Certificates.Should().Equal(brought.Certificates);
        PembinaanJson.Cohorts.Write(First).Should().NotContain("isValidityUnknown", "of others nothing is written");
        brought.Journal.Last!.Event!.In(Language.English).Should().EndWith(", validity not known");
        (paper.Certificate with { IsValidityUnknown = false }).IsGenuine.Should().BeFalse("that is part of what was recorded");
        Record(brought, Lsp1, "B-1", "2025-09-01", CertificateValidity.Unknown).Value.Should().BeSameAs(brought, "sent again");
        CertificateValidity.Unknown.Should().NotBe(CertificateValidity.WithoutExpiry);
    }

    [Theory]
    [InlineData("2025-09-01", "COHORT-CERTIFICATE-ISSUED")]
    [InlineData("2025-09-02", "COHORT-CERTIFICATE-VALIDITY-UNKNOWN")]
    public void Stand_in_the_way_of_another_undetermined_while_their_validity_is_not_known(string day, string code)
    {
        var brought = Record(Cohort, Lsp1, "B-1", "2025-09-01", CertificateValidity.Unknown).Value;

        Record(brought, Lsp1, "B-2", day).ValidationErrors.Select(static e => e.ErrorCode).Should().Equal(code);
        Record(brought, Lsp1, "B-2", day, replaces: "B-1").IsSuccess.Should().BeTrue("the new one takes its place");
        Record(brought, Lsp2, "B-2", day).IsSuccess.Should().BeTrue("that of another body stands beside it");
    }

    /// <summary>The same of one that is put on record later, and may have ended before the one that stands; and one that stands for certain is told first.</summary>
    [Theory]
    [InlineData("2025-08-31", "COHORT-CERTIFICATE-VALIDITY-UNKNOWN")]
    [InlineData("2025-09-01", "COHORT-CERTIFICATE-ISSUED")]
    public void Of_unknown_validity_are_undetermined_before_one_that_stands(string day, string code)
    {
        Record(First, Lsp1, "B-0", day, CertificateValidity.Unknown, person: 1).ValidationErrors.Select(static e => e.ErrorCode).Should().Equal(code);
        Record(First, Lsp1, "B-0", day, Term.OfYears(3)).ValidationErrors.Select(static e => e.ErrorCode).Should().Equal("COHORT-CERTIFICATE-ISSUED");
    }

    [Theory]
    [InlineData("2025-08-31", false)]
    [InlineData("2025-09-01", true)]
    public void Are_valid_to_the_day_that_is_recorded_once_it_is_known(string lastDay, bool isPossible)
    {
        var brought = Record(Cohort, Lsp1, "B-1", "2025-09-01", CertificateValidity.Unknown).Value;
        var known = brought.ExtendCertificate(brought.Certificates.Single().Certificate.Key, Given.Day(lastDay), "surat LSP", Given.On("2026-01-05", "known"));

        known.IsSuccess.Should().Be(isPossible);
        known.Has(CohortErrors.ValidityBeforeIssue).Should().Be(!isPossible);
        if (isPossible)
        {
            Status(known.Value, lastDay).Should().Be(CertificateStatus.Valid);
            Status(known.Value, "2025-09-02").Should().Be(CertificateStatus.Expired);
            Record(known.Value, Lsp1, "B-2", "2026-02-01").IsSuccess.Should().BeTrue("it is known to be over");
        }

        var forever = brought.ExtendCertificate(brought.Certificates.Single().Certificate.Key, null, "surat LSP", Given.On("2026-01-05", "known")).Value;
        Status(forever, "9999-12-31").Should().Be(CertificateStatus.Valid);
    }

    [Fact]
    public void Are_not_read_where_a_last_day_contradicts_that_it_is_not_known()
    {
        var text = PembinaanJson.Cohorts.Write(Record(Cohort, Lsp1, "B-1", "2025-09-01", CertificateValidity.Unknown).Value);

        PembinaanJson.Cohorts.Read(text.Replace("\"isValidityUnknown\":true", "\"isValidityUnknown\":true,\"validUntil\":\"2026-01-01\"", StringComparison.Ordinal))
            .ValidationErrors.Select(static e => e.ErrorCode).Should().Equal("COHORT-CERTIFICATE-VALIDITY-UNKNOWN");
    }

    [Theory]
    [Trait("Case", "W17")]
    [InlineData("2025-08-31", false)]
    [InlineData("2025-09-01", true)]
    public void Are_not_replaced_by_one_issued_before_them(string day, bool isReplaced)
    {
        var replaced = Record(First, Lsp1, "B-2", day, replaces: "B-1");

        replaced.IsSuccess.Should().Be(isReplaced);
        replaced.Has(CohortErrors.ReplacedBeforeIssue).Should().Be(!isReplaced);
    }

    /// <summary>One of the first person by LSP-1, recorded under its own number.</summary>
    internal static Cohort Recorded(Cohort cohort, string number, string day, string? replaces = null) => Record(cohort, Lsp1, number, day, replaces: replaces, id: number).Value;

    private static DomainResult<Cohort> Record(Cohort cohort, StakeholderId body, string number, string day, CertificateValidity? validity = null, string? replaces = null, string? scheme = null, int person = 1, string? id = null) =>
        cohort.RecordCompetence(
            Given.Person(person), body, CertificateNumber.From(number), Given.Day(day), validity ?? Term.OfYears(3), Given.Names, Given.On(day, id ?? $"{body}-{number}-{person}"), replaces is null ? null : CertificateNumber.From(replaces), scheme);

    private static CertificateStatus Status(Cohort cohort, string day) => cohort.StatusOf(cohort.FindCertificate(CertificateNumber.From("B-1"))!, Given.Day(day));

    /// <summary>What was given anew because the one before was revoked does not stand beside it when the revocation is taken back.</summary>
    [Fact]
    [Trait("Case", "W06")]
    public void Do_not_stand_twice_when_a_revocation_or_a_replacement_is_taken_back()
    {
        var revoked = First.RevokeCertificate(CertificateNumber.From("B-1"), Given.Day("2025-11-01"), "keliru", Given.On("2025-11-01", "revoke")).Value;
        var anew = Record(revoked, Lsp1, "B-2", "2025-12-01").Value;
        var replaced = Record(Record(First, Lsp1, "B-2", "2025-10-01", replaces: "B-1").Value, Lsp1, "B-3", "2025-11-01", replaces: "B-2").Value;
        var annul = Given.On("2026-01-01", "annul");

        anew.Annul(EntryId.From("revoke"), "keliru", annul).Has(CohortErrors.CertificateIssuedAlready).Should().BeTrue();
        revoked.Annul(EntryId.From("revoke"), "keliru", annul).IsSuccess.Should().BeTrue();
        Record(revoked, Lsp2, "B-2", "2025-12-01").Value.Annul(EntryId.From("revoke"), "keliru", annul).IsSuccess.Should().BeTrue("that of another body stands beside it");
        Record(revoked, Lsp1, "B-2", "2028-09-01").Value.Annul(EntryId.From("revoke"), "keliru", Given.On("2028-10-01", "annul")).IsSuccess.Should().BeTrue("it had expired by then");
        replaced.Annul(EntryId.From($"{Lsp1}-B-2-1"), "keliru", annul).Has(CohortErrors.CertificateIssuedAlready).Should().BeTrue("nothing replaces the first any more");
        replaced.Annul(EntryId.From($"{Lsp1}-B-3-1"), "keliru", annul).IsSuccess.Should().BeTrue();
    }
}
