using Pembinaan.Domain.Offices;
using Pembinaan.Domain.Stakeholders;
using Pembinaan.Domain.Time;
using static Pembinaan.Domain.Tests.Offices.Records;

namespace Pembinaan.Domain.Tests.Stakeholders;

public sealed class Partners_before_an_agreement
{
    private static readonly FacilityId Cilegon = FacilityId.From("UPT-C");

    private static readonly Engagement Visit = new(
        EngagementId.From("KUNJUNGAN-1"),
        Cilegon,
        EngagementKind.Visit,
        new(2021, 2, 26),
        "Balai Latihan Kerja Kota Cilegon",
        [new(Cilegon, "Kasi Kegiatan Kerja"), new(Cilegon, "Kasubsi Bimbingan Kerja dan Pengelolaan Hasil Kerja")],
        "rencana PKS dan pelatihan berbasis kompetensi",
        EngagementOutcome.DraftIntended);

    private static Stakeholder Centre => Body("BLK-CILEGON", StakeholderKind.Uptd, "BLK Kota Cilegon").LogEngagement(Visit, As("v")).Value;

    [Fact]
    [Trait("Story", "003")]
    public void Are_on_record_with_day_place_offices_and_purpose()
    {
        var engagement = Centre.Engagements.Should().ContainSingle().Which;

        engagement.Day.Should().Be(new LocalDate(2021, 2, 26));
        engagement.Present.Select(static p => p.Title).Should().Equal("Kasi Kegiatan Kerja", "Kasubsi Bimbingan Kerja dan Pengelolaan Hasil Kerja");
        Centre.LeadToDraft(Visit.Id, AgreementId.From("PKS-9"), As("d")).Value.Engagements[0].Draft.Should().Be(AgreementId.From("PKS-9"));
    }

    [Fact]
    [Trait("Story", "003")]
    public void Are_told_in_a_sentence_with_who_sent_the_visitors()
    {
        var sent = Visit with { SentBy = "Kepala Lapas" };

        sent.In(Language.Indonesian).Should().Be(
            "Kunjungan ke Balai Latihan Kerja Kota Cilegon pada 26 Februari 2021, diutus oleh Kepala Lapas: Kasi Kegiatan Kerja; Kasubsi Bimbingan Kerja dan Pengelolaan Hasil Kerja. "
            + "Maksud: rencana PKS dan pelatihan berbasis kompetensi. Hasil: akan disusun perjanjian.");
        sent.In(Language.English).Should().StartWith("Visit to Balai").And.Contain(", sent by Kepala Lapas: Kasi Kegiatan Kerja; Kasubsi").And.EndWith(" Outcome: an agreement is to be drafted.");
        Visit.In(Language.English).Should().NotContain("sent by");
        Centre.LogEngagement(sent with { Id = EngagementId.From("2") }, As("x")).Value.Engagements[1].SentBy.Should().Be("Kepala Lapas");
        Centre.LogEngagement(sent with { Id = EngagementId.From("2"), SentBy = " " }, As("x")).Codes().Should().Equal("JOURNAL-TEXT-BLANK");
    }

    [Theory]
    [InlineData(EngagementKind.Visit, "Kunjungan ke Balai", "Visit to Balai")]
    [InlineData(EngagementKind.VisitReceived, "Menerima kunjungan di Balai", "Visit received at Balai")]
    [InlineData(EngagementKind.Talk, "Pembicaraan di Balai", "Talk at Balai")]
    public void Are_told_with_the_preposition_of_their_kind(EngagementKind kind, string id, string en)
    {
        var met = Visit with { Kind = kind };

        met.In(Language.Indonesian).Should().StartWith(id);
        met.In(Language.English).Should().StartWith(en);
    }

    [Fact]
    public void Are_listed_until_something_is_concluded()
    {
        var directory = StakeholderDirectory.Of(Centre, Body("X", StakeholderKind.Media, "Koran"));

        directory.NeverConcluded(Cilegon, []).Should().ContainSingle().Which.Partner.Id.Should().Be(Centre.Id);
        directory.NeverConcluded(Cilegon, [Centre.Id]).Should().BeEmpty();
        directory.NeverConcluded(FacilityId.From("UPT-S"), []).Should().BeEmpty();
    }

    [Fact]
    public void Are_not_listed_when_the_record_they_were_merged_into_concluded()
    {
        var directory = StakeholderDirectory.Of(Centre, Body("BLK", StakeholderKind.Uptd, "BLK Cilegon"));
        var merged = StakeholderDirectory.Of([.. directory.All, Centre.MergeInto(StakeholderId.From("BLK"), "sama", directory, As("m")).Value]);

        merged.NeverConcluded(Cilegon, [StakeholderId.From("BLK")]).Should().BeEmpty();
        merged.NeverConcluded(Cilegon, []).Should().ContainSingle().Which.Partner.Id.Value.Should().Be("BLK");
    }

    [Fact]
    public void Are_refused_twice_incomplete_or_unknown()
    {
        Centre.LogEngagement(Visit, As("x")).Codes().Should().Equal("STAKEHOLDER-ENGAGEMENT-EXISTS");
        Centre.LogEngagement(Visit with { Id = EngagementId.From("2"), Present = [] }, As("x")).Codes().Should().Equal("STAKEHOLDER-ENGAGEMENT-INCOMPLETE");
        Centre.LeadToDraft(EngagementId.From("2"), AgreementId.From("P"), As("x")).Codes().Should().Equal("STAKEHOLDER-ENGAGEMENT-UNKNOWN");
    }

    [Fact]
    [Trait("Story", "004")]
    public void Bring_people_and_bodies_for_their_days()
    {
        var trainer = new Associate(AssociateId.From("UMKM-7"), AssociateKind.Body, "UMKM Keripik", Scope<SubjectId>.Only(Satay), ValidityPeriod.From(new(2025, 5, 7)));
        var office = Body("DISKOUMPERINDAG", StakeholderKind.Opd, "Diskoumperindag").Introduce(trainer, As("i")).Value.Withdraw(trainer.Id, new(2025, 8, 31), As("w")).Value;

        office.AssociatesOn(new(2025, 5, 6)).Should().BeEmpty();
        office.AssociatesOn(new(2025, 8, 31)).Should().ContainSingle();
        office.AssociatesOn(new(2025, 9, 1)).Should().BeEmpty();
        office.Withdraw(trainer.Id, new(2025, 9, 1), As("x")).Codes().Should().Equal("STAKEHOLDER-ASSOCIATE-UNKNOWN");
        office.Introduce(trainer, As("x")).Codes().Should().Equal("STAKEHOLDER-ASSOCIATE-EXISTS");
    }
}
