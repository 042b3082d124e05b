using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Stakeholders;
using Pembinaan.Domain.Time;
using static Pembinaan.Domain.Tests.Stories.TheStories;

namespace Pembinaan.Domain.Tests.Stories;

/// <summary>Story 001: Rutan Kelas IIB Serang and the government of Kabupaten Serang, through three of its offices.</summary>
public sealed class Serang_through_three_offices
{
    private static readonly (SubjectId Food, SubjectId Catfish, SubjectId Trade) S = (SubjectId.From("KETAHANAN-PANGAN"), SubjectId.From("BUDIDAYA-LELE"), SubjectId.From("UMKM"));
    private static readonly StakeholderId Agriculture = StakeholderId.From("DKPP");
    private static readonly StakeholderId Fisheries = StakeholderId.From("DINAS-PERIKANAN");
    private static readonly StakeholderId Commerce = StakeholderId.From("DISKOUMPERINDAG");
    private static readonly Facility Rutan = Unit("RUTAN-SERANG", "Rutan Kelas IIB Serang", FacilityKind.Rutan, FacilityClass.IIB, "Marthen Butar Butar");
    private static readonly Stakeholder Pemkab = Partner("PEMKAB-SERANG", StakeholderKind.Kabupaten, "Pemerintah Kabupaten Serang", "Bupati Serang", "Ratu Tatu Chasanah");
    private static readonly FacilityContext Men = FacilityContext.ForMen(Rutan.Id);

    private static CooperationAgreement Agreement { get; } = CooperationAgreement
        .Draft(AgreementId.From("NK-SERANG"), IndonesianTimeZone.Wib, Day("2025-05-01"), AgreementKind.NotaKesepakatan, "Nota Kesepakatan", At("2025-05-01", "1"))
        .Bind(a => a.Name(AgreementParty.Of(Rutan.Id, "Rutan Kelas IIB Serang"), At("2025-05-01", "2")))
        .Bind(a => a.Name(AgreementParty.Of(Pemkab.Id, "Pemerintah Kabupaten Serang"), At("2025-05-01", "3")))
        .Bind(a => a.AgreeScope([new(S.Food), new(S.Catfish), new(S.Trade)], At("2025-05-01", "4")))
        .Bind(a => a.NameImplementingOffice(Pemkab.Id, Agriculture, [S.Food, S.Catfish], At("2025-05-01", "5")))
        .Bind(a => a.NameImplementingOffice(Pemkab.Id, Fisheries, [S.Catfish], At("2025-05-01", "6")))
        .Bind(a => a.NameImplementingOffice(Pemkab.Id, Commerce, [S.Trade], At("2025-05-01", "7")))
        .Bind(a => a.StatePurpose("Pendidikan dan Pelatihan Kemandirian bagi WBP, selama masa pidana maupun setelah kembali ke masyarakat", ["13 arahan Menteri Imigrasi dan Pemasyarakatan"], At("2025-05-01", "8")))
        .Bind(a => a.NoteAttendance(new("Ratu Tatu Chasanah", "Bupati Serang", Pemkab.Id), At("2025-05-01", "9")))
        .Bind(a => a.AgreePeriod(AgreedPeriod.Between(Day("2025-05-07"), Day("2026-05-06")).Value, At("2025-05-01", "10"), Provenance.Supplied))
        .Value;

    private static CooperationAgreement Signed { get; } = Agreement.SignedBy(Rutan, Pemkab, "2025-05-07", S.Food, S.Catfish, S.Trade);

    [Fact]
    public void Is_a_nota_kesepakatan_with_a_policy_basis_and_a_purpose_beyond_the_sentence()
    {
        Agreement.Kind.Should().Be(AgreementKind.NotaKesepakatan);
        Agreement.TitleAsPrinted.Should().Be("Nota Kesepakatan");
        Agreement.PolicyBasis.Should().Equal("13 arahan Menteri Imigrasi dan Pemasyarakatan");
        Agreement.Purpose.Should().Contain("setelah kembali ke masyarakat");
        Agreement.ProvenanceOf(AgreementElement.Period).Should().Be(Provenance.Supplied, "the article prints none");
    }

    [Fact]
    public void Whoever_attends_does_not_sign()
    {
        Agreement.Attendees.Single().NameAsPrinted.Should().Be("Ratu Tatu Chasanah");
        Agreement.StandingOn(Day("2025-06-02")).LegalForce.Should().Be(LegalForce.NotFormed);
        Signed.StandingOn(Day("2025-06-02")).LegalForce.Should().Be(LegalForce.Binding);
    }

    [Fact]
    public void Is_carried_out_by_three_offices_each_for_its_subjects()
    {
        Covered(Agriculture).Should().Equal(S.Food, S.Catfish);
        Covered(Fisheries).Should().Equal(S.Catfish);
        Covered(Commerce).Should().Equal(S.Trade);
        Covered(StakeholderId.From("DINAS-SOSIAL")).Should().BeEmpty();

        static IEnumerable<SubjectId> Covered(StakeholderId office) =>
            new[] { S.Food, S.Catfish, S.Trade }.Where(s => Signed.CoverageOf(Rutan.Id, office, s).Days.Contains(Day("2025-06-02")));
    }

    [Fact]
    public void Training_is_pelayanan_for_detainees_and_pembinaan_for_convicts()
    {
        var cohort = Class("LELE-1", Rutan, Fisheries, Curriculum("Budidaya ikan lele", S.Catfish), "2025-06-02")
            .Enrol(Person("P-1", Rutan), Rutan, Men, Signed)
            .Enrol(Person("P-2", Rutan, LegalStatus.Tahanan) with { Interests = Known.Of(S.Catfish) }, Rutan, Men, Signed);

        cohort.EnrolmentsOf(ParticipantId.From("P-1"))[0].Tracks.On(Day("2025-06-02")).Should().Be(EnrolmentTrack.Pembinaan);
        cohort.EnrolmentsOf(ParticipantId.From("P-2"))[0].Tracks.On(Day("2025-06-02")).Should().Be(EnrolmentTrack.Pelayanan);

        // The judgment of the detainee becomes final in mid-course; the place and the hours stay.
        var convict = cohort.EndPelayanan(ParticipantId.From("P-2"), Day("2025-06-05"), At("2025-06-01", "final")).Value
            .OpenPembinaan(ParticipantId.From("P-2"), Day("2025-06-09"), At("2025-06-01", "open-pembinaan")).Value.HeldThroughout(Rutan, Signed);
        convict.PresenceOf(ParticipantId.From("P-2")).Attended.Should().Be(LessonHours.Of(36), "the session of 6 June had no ground");
        convict.Concluded(Rutan, Signed).ConclusionOf(ParticipantId.From("P-2"))!.Outcome.Should().Be(CompletionOutcome.Passed);
    }

    [Fact]
    public void Doubtful_competence_of_the_head_of_a_rutan_is_warned_of_and_not_forbidden()
    {
        var review = Conclusion.Review(Signed, new() { Level = CompetenceLevel.Upt, Facility = FacilityKind.Rutan }, Day("2025-05-07"));

        review.Decision.Warnings.IsEmpty.Should().BeFalse();
        Signed.FormedOn.Should().Be(Day("2025-05-07"));
    }
}
