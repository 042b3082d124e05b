using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Json;
using Pembinaan.Domain.Tests.Craft;

namespace Pembinaan.Domain.Tests.Dossiers;

/// <summary>What an answer says of itself, over the dossier of Serang.</summary>
public sealed class Answers_in_words
{
    private static readonly Dossier Serang = PembinaanJson.Dossiers.Read(Repository.Read("docs/samples/data/serang.json")).Value
        .HoldingAll(Instant.MaxValue, Holding.Cohorts, Holding.Agreements);

    private static CooperationAgreement Pks => Serang.Agreements[0];

    private static CohortInDossier Course => Serang[Serang.Cohorts[0].Id];

    [Theory]
    [InlineData(Language.Indonesian, "Heri Kusrita, Kepala Lapas Kelas IIA Serang, 31 Januari 2023: wewenang terbukti (pejabat definitif)")]
    [InlineData(Language.English, "Heri Kusrita, Kepala Lapas Kelas IIA Serang, 31 January 2023: authority shown (definitive holder)")]
    public void A_signature(Language language, string said) => Pks.Signatures[0].In(language).Should().Be(said);

    [Fact]
    public void A_signature_that_does_not_count() =>
        (Pks.Signatures[0] with { AuthorityShown = false, Doubts = ["SIGN-HOLDER-DAY"], PostAsPrinted = null, NameAsPrinted = null }).In(Language.English)
            .Should().Be("HK, 31 January 2023: authority not shown (SIGN-HOLDER-DAY)");

    [Fact]
    public void A_witness() => Pks.Witnesses[0].In(Language.English).Should().Be("Masjuno, Kepala Divisi Pemasyarakatan: witness, not a signatory");

    [Theory]
    [InlineData(true, "Missing: scope. Needed to be in force.")]
    [InlineData(false, "Missing: scope.")]
    public void What_is_missing(bool isNeeded, string said) =>
        new MissingElement(AgreementElement.Scope, null, isNeeded, new("Belum ada: ruang lingkup.", "Missing: scope.")).In(Language.English).Should().Be(said);

    [Theory]
    [InlineData("S-11", "covered (W12.PAS.2-HK.05.02-101)")]
    [InlineData("S-12", "not covered: Agreement W12.PAS.2-HK.05.02-101 expired on 31 January 2025")]
    public void The_coverage_of_a_session(string session, string said) => Course.Coverage.Of(SessionId.From(session)).In(Language.English).Should().Be(said);

    /// <summary>By the number of the agreement, in what is decided on it too; what was found is the same without the names, which are not kept.</summary>
    [Fact]
    public void Coverage_by_the_number_of_an_agreement()
    {
        var found = Course.Coverage.Of(SessionId.From("S-11"));
        var without = new CoverageReceipt(found.Verdict, found.Agreements, found.Gaps);

        found.In(Language.Indonesian).Should().Be("tercakup (W12.PAS.2-HK.05.02-101)");
        without.Should().Be(found);
        without.GetHashCode().Should().Be(found.GetHashCode());
        without.In(Language.English).Should().Be("covered (PKS-1)", "nobody said what it is called");
    }

    [Fact]
    public void Coverage_by_the_facilitys_own_mandate() =>
        new CoverageReceipt(CoverageVerdict.Covered, [], []).In(Language.English).Should().Be("covered (the facility's own mandate)");

    [Theory]
    [InlineData("P-01", "P-01: passed; attended 44 JP of 48 JP.")]
    [InlineData("P-05", "P-05: passed; attended 48 JP of 48 JP. Sessions were attended on days that are not covered: 3 February 2025.")]
    public void A_finding(string person, string said) =>
        Course.CompletionOn(new(2025, 2, 7)).Single(f => f.Participant.Value == person).In(Language.English).Should().Be(said);
}
