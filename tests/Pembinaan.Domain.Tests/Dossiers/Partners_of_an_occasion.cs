using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Stakeholders;
using Pembinaan.Domain.Tests.Agreements;
using static Pembinaan.Domain.Tests.Agreements.Given;

namespace Pembinaan.Domain.Tests.Dossiers;

/// <summary>Who has worked together before an occasion, under whatever record, and who is new.</summary>
public sealed class Partners_of_an_occasion
{
    private static readonly Stakeholder Baru = Company("BARU", "PT Baru");
    private static readonly Stakeholder Lain = Company("LAIN", "PT Lain");
    private static readonly CooperationAgreement Earlier = Draft("PKS-OLD1").Signed();
    private static readonly CooperationAgreement OfLain = Draft("PKS-OLD2", partner: Lain.Id).Signed();
    private static readonly CooperationAgreement[] Signed = [Now("PKS-N1", Baru), Now("PKS-N2", Lain)];

    private static readonly Occasion Signing = new()
    {
        Id = OccasionId.From("A-1"),
        Title = "Penandatanganan",
        Day = Day("2025-01-30"),
        Agreements = [.. Signed.Select(static a => a.Id)],
    };

    private static Stakeholder Merged => Given.Company.MergeInto(Baru.Id, "sama", Dossier.Of(Baru, Given.Company).Value.Directory, On("2024-01-01", "merge")).Value;

    private static Stakeholder FollowedBy(Succession succession, string lastDay = "2024-06-30") =>
        Given.Company.Dissolve(Day(lastDay), succession, On("2024-06-30", "end")).Value;

    [Fact]
    public void Are_known_under_the_record_that_goes_on()
    {
        var told = Told(Merged, Holding.Agreements);

        told.Should().Contain("Partners since 1 February 2023 of the kind company: PT Baru and PT Lain.");
        told.Should().NotContain(static l => l.StartsWith("New partners", StringComparison.Ordinal));
        Told(Given.Company, Holding.Agreements).Should().Contain("New partners of the kind company: PT Baru.", "it is another body");
    }

    [Fact]
    public void Are_those_as_known_at_an_instant()
    {
        var merged = Given.Company.MergeInto(Baru.Id, "sama", Dossier.Of(Baru, Given.Company).Value.Directory, On("2025-03-01", "merge")).Value;
        var dossier = In(merged).HoldingAll(Noon("2026-01-01"), Holding.Agreements).WithOccasions(Signing).Value;

        New(dossier.AsKnownAt(Noon("2025-02-28"))[Signing.Id]).Should().ContainSingle();
        New(dossier.AsKnownAt(Noon("2025-03-02"))[Signing.Id]).Should().BeEmpty();
    }

    /// <summary>What was signed there continues an earlier agreement; how is told where that one is here, and else that it is missing.</summary>
    [Theory]
    [InlineData(true, "Cooperation continued by replacement of the PERJANJIAN KERJA SAMA: PT Baru.")]
    [InlineData(false, "Not in the dossier: the preceding agreement PKS-OLD1. So this cannot be determined; load what is missing and hand it in.")]
    public void Are_told_with_what_is_continued(bool isHeld, string told)
    {
        var next = Now("PKS-N1", Baru).Continue(Earlier, Continuation.Replacement, On("2025-01-30", "link")).Value.Alone();
        var roots = Dossier.Of([Given.Lapas, Baru, Lain, Given.Company, next, Signed[1], OfLain, .. isHeld ? [Earlier] : Array.Empty<CooperationAgreement>()]).Value;

        var lines = roots.HoldingAll(Given.Now, Holding.Agreements).WithOccasions(Signing).Value[Signing.Id].In(Language.English).Split('\n');

        lines.Where(static l => l.StartsWith("Cooperation", StringComparison.Ordinal) || l.Contains("PKS-OLD1", StringComparison.Ordinal)).Should().Equal(told);
    }

    [Theory]
    [InlineData("2025-01-29", true)]
    [InlineData("2025-01-30", false)]
    public void Are_whoever_follows_an_earlier_partner_by_the_day(string lastDay, bool isOld)
    {
        var told = Told(FollowedBy(Succession.Of([Baru.Id]), lastDay), Holding.Agreements);

        told.Contains("Partners since 1 February 2023 of the kind company: PT Baru and PT Lain.").Should().Be(isOld);
        told.Contains("New partners of the kind company: PT Baru.").Should().Be(!isOld);
    }

    [Fact]
    public void Are_not_new_where_it_is_not_settled_who_follows()
    {
        foreach (var succession in new[] { Succession.Undetermined([]), Succession.Of([Baru.Id, StakeholderId.From("DUA")]) })
        {
            var told = Told(FollowedBy(succession), Holding.Agreements);
            told.Should().NotContain(static l => l.StartsWith("New partners", StringComparison.Ordinal) || l.StartsWith("Partners since", StringComparison.Ordinal));
            told.Should().Contain("Partners from before of the kind company: PT Lain.").And.Contain(static l => l.Contains("PT Swen", StringComparison.Ordinal));
        }

        Told(FollowedBy(Succession.Nobody), Holding.Agreements).Should().Contain("New partners of the kind company: PT Baru.");
    }

    [Fact]
    public void Are_not_new_where_the_record_of_an_earlier_partner_is_not_here()
    {
        var told = Told(null, Holding.Agreements);

        told.Should().NotContain(static l => l.StartsWith("New partners", StringComparison.Ordinal) || l.StartsWith("Partners since", StringComparison.Ordinal));
        told.Should().Contain("Partners from before of the kind company: PT Lain.").And.Contain(static l => l.Contains("SWEN", StringComparison.Ordinal));
    }

    [Fact]
    public void Have_no_first_day_while_agreements_of_the_facility_may_be_missing()
    {
        var told = Told(Merged, Holding.AgreementsSignedAt(Signing.Id));

        told.Should().Contain("Partners from before of the kind company: PT Baru and PT Lain.")
            .And.Contain(static l => l.Contains("declared", StringComparison.Ordinal))
            .And.NotContain(static l => l.Contains("since", StringComparison.Ordinal) || l.StartsWith("New partners", StringComparison.Ordinal));
        Told(Merged, Holding.AgreementsSignedAt(Signing.Id), Holding.AgreementsAt(UptS)).Should().Contain(static l => l.StartsWith("Partners since 1 February 2023", StringComparison.Ordinal));
    }

    private static Stakeholder Company(string id, string name) =>
        Stakeholder.Register(StakeholderId.From(id), StakeholderKind.Company, name, Day("2000-01-01"), On("2020-01-01", id.ToLowerInvariant())).Value;

    private static CooperationAgreement Now(string id, Stakeholder partner) =>
        Draft(id, AgreedPeriod.Between(Day("2025-02-01"), Day("2026-01-31")).Value, partner: partner.Id).Signed("2025-01-30");

    private static Dossier In(Stakeholder? swen) =>
        Dossier.Of([Given.Lapas, Baru, Lain, .. swen is null ? [] : new AggregateRoot[] { swen }, Earlier, OfLain, .. Signed]).Value;

    private static string[] Told(Stakeholder? swen, params Holding[] declared) =>
        In(swen).HoldingAll(Noon("2026-01-01"), declared).WithOccasions(Signing).Value[Signing.Id].In(Language.English).Split('\n');

    private static IEnumerable<string> New(OccasionInDossier occasion) =>
        occasion.In(Language.English).Split('\n').Where(static l => l.StartsWith("New partners", StringComparison.Ordinal));
}
