using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Offices;
using Pembinaan.Domain.Stakeholders;
using Pembinaan.Domain.Tests.Offices;
using Pembinaan.Domain.Time;
using static Pembinaan.Domain.Tests.Offices.Records;

namespace Pembinaan.Domain.Tests.Stakeholders;

public sealed class Bad_input_of_a_stakeholder
{
    private static readonly LocalDate Birth = new(2019, 1, 1);
    private static readonly LocalDate Day = new(2025, 8, 4);
    private static readonly Recording Entry = As("bad");
    private static readonly Stakeholder Dinas = Body("DKPP", StakeholderKind.Opd, "Dinas Ketahanan Pangan", Birth);
    private static readonly Stakeholder Company = Body("PT-SWEN", StakeholderKind.Company, "PT Swen");
    private static readonly Stakeholder Uptd = Body("UPTD", StakeholderKind.Uptd, "UPTD Perikanan").PlaceUnder(Dinas.Id, Day, StakeholderDirectory.Of(Dinas), As("under")).Value;
    private static readonly StakeholderDirectory Directory = StakeholderDirectory.Of(Dinas, Company, Uptd);
    private static readonly Stakeholder Gone = Dinas.Dissolve(Day, Succession.Nobody, As("gone")).Value;
    private static readonly Stakeholder Open = Dinas.Dissolve(Day, Succession.Undetermined(Company.Id, Uptd.Id), As("gone")).Value;
    private static readonly Engagement Visit = new(EngagementId.From("V-1"), FacilityId.From("UPT-S"), EngagementKind.Visit, Day, "Kantor", [new(FacilityId.From("UPT-S"), "Kasi Kegiatan Kerja")], "penjajakan", EngagementOutcome.Open);
    private static readonly Associate Trainer = new(AssociateId.From("UMKM-1"), AssociateKind.Person, "Pelatih", Scope<SubjectId>.Unlimited, ValidityPeriod.From(Day));

    private static readonly Dictionary<string, (Func<IDomainResult> Attempt, string Answer)> Cases = new(StringComparer.Ordinal)
    {
        ["A blank name"] = (static () => Stakeholder.Register(StakeholderId.From("X"), StakeholderKind.Company, " ", null, Entry),
            "JOURNAL-TEXT-BLANK (name): Isian nama kosong dan harus diisi. | The field name is blank; fill it in."),
        ["A new name before the body exists"] = (static () => Dinas.Rename("Dinas", Birth.PlusDays(-1), Entry),
            "PARTY-OUTSIDE-LIFE (firstDay): Masa yang dimaksud (31 Desember 2018) harus seluruhnya berada dalam masa keberadaan pihak ini (sejak 1 Januari 2019). | These days (31 December 2018) must all lie within the days on which the party exists (from 1 January 2019)."),
        ["The correction of a name never recorded"] = (static () => Dinas.CorrectName("Dines", "Dinas", Entry),
            "PARTY-NAME-NOT-RECORDED (wrong): Nama \"Dines\" tidak tercatat; sebutkan nama yang tercatat. | The name \"Dines\" is not recorded; give a name that is."),
        ["A kind after the dissolution"] = (static () => Gone.ChangeKind(StakeholderKind.Uptd, Day.PlusDays(1), Entry),
            "PARTY-OUTSIDE-LIFE (firstDay): Masa yang dimaksud (5 Agustus 2025) harus seluruhnya berada dalam masa keberadaan pihak ini (1 Januari 2019 sampai dengan 4 Agustus 2025). | These days (5 August 2025) must all lie within the days on which the party exists (1 January 2019 to 4 August 2025 inclusive)."),
        ["A parent under which it makes a cycle"] = (static () => Dinas.PlaceUnder(Uptd.Id, Day, Directory, Entry),
            "STAKEHOLDER-PARENT-CYCLE (parent): UPTD sejak 4 Agustus 2025 sudah berada di bawah DKPP; pilih induk lain. | UPTD is under DKPP itself from 4 August 2025 on; choose another parent."),
        ["Itself as parent"] = (static () => Dinas.PlaceUnder(Dinas.Id, Day, Directory, Entry),
            "STAKEHOLDER-PARENT-CYCLE (parent): DKPP sejak 4 Agustus 2025 sudah berada di bawah DKPP; pilih induk lain. | DKPP is under DKPP itself from 4 August 2025 on; choose another parent."),
        ["A parent not on record"] = (static () => Dinas.PlaceUnder(StakeholderId.From("X"), Day, Directory, Entry),
            "STAKEHOLDER-UNKNOWN (parent): Mitra X tidak dikenal. | The stakeholder X is not known."),
        ["A parent before the body exists"] = (static () => Dinas.PlaceUnder(Company.Id, Birth.PlusDays(-1), Directory, Entry),
            "PARTY-OUTSIDE-LIFE (firstDay): Masa yang dimaksud (31 Desember 2018) harus seluruhnya berada dalam masa keberadaan pihak ini (sejak 1 Januari 2019). | These days (31 December 2018) must all lie within the days on which the party exists (from 1 January 2019)."),
        ["The leaving of a parent that never was"] = (static () => Dinas.LeaveParent(Day, Entry),
            "STAKEHOLDER-PARENT-NONE (lastDay): Tidak ada induk pada 4 Agustus 2025. | There is no body above it on 4 August 2025."),
        ["A region before the body exists"] = (static () => Dinas.CoverRegion(RegionCode.From("36.04"), Birth.PlusDays(-1), Entry),
            "PARTY-OUTSIDE-LIFE (firstDay): Masa yang dimaksud (31 Desember 2018) harus seluruhnya berada dalam masa keberadaan pihak ini (sejak 1 Januari 2019). | These days (31 December 2018) must all lie within the days on which the party exists (from 1 January 2019)."),
        ["A region code with letters"] = (static () => RegionCode.Of("36.X4"),
            "REGION-FORM (region): 36.X4 bukan kode wilayah; bentuknya harus 36, 36.04, 36.72.03 atau 36.72.03.1001. | 36.X4 is no region code; it must have the form 36, 36.04, 36.72.03 or 36.72.03.1001."),
        ["A region code of three digits"] = (static () => RegionCode.Of("360"),
            "REGION-FORM (region): 360 bukan kode wilayah; bentuknya harus 36, 36.04, 36.72.03 atau 36.72.03.1001. | 360 is no region code; it must have the form 36, 36.04, 36.72.03 or 36.72.03.1001."),
        ["No number at all"] = (static () => Dinas.RecordNumbers(null, null, Entry),
            "STAKEHOLDER-NUMBER-MISSING (npwp): Sebutkan NPWP atau NIB. | Name an NPWP or an NIB."),
        ["A tax number of 14 digits"] = (static () => Npwp.Of("01.234.567.8-901.00"),
            "STAKEHOLDER-NPWP-FORM (npwp): 01.234.567.8-901.00 bukan NPWP; NPWP harus terdiri atas 15 atau 16 angka. | 01.234.567.8-901.00 is no NPWP; an NPWP must have 15 or 16 digits."),
        ["A tax number of 17 digits"] = (static () => Npwp.Of("01234567890123456"),
            "STAKEHOLDER-NPWP-FORM (npwp): 01234567890123456 bukan NPWP; NPWP harus terdiri atas 15 atau 16 angka. | 01234567890123456 is no NPWP; an NPWP must have 15 or 16 digits."),
        ["A business number of 12 digits"] = (static () => Nib.Of("123456789012"),
            "STAKEHOLDER-NIB-FORM (nib): 123456789012 bukan NIB; NIB harus terdiri atas 13 angka. | 123456789012 is no NIB; an NIB must have 13 digits."),
        ["A visit that is on record already"] = (static () => Dinas.LogEngagement(Visit, As("v")).Value.LogEngagement(Visit, Entry),
            "STAKEHOLDER-ENGAGEMENT-EXISTS (id): Pertemuan V-1 sudah tercatat. | The visit or talk V-1 is on record already."),
        ["A visit without anybody"] = (static () => Dinas.LogEngagement(Visit with { Present = [] }, Entry),
            "STAKEHOLDER-ENGAGEMENT-INCOMPLETE (engagement): Catatan pertemuan belum lengkap; harus menyebut tempat, maksud, dan jabatan yang hadir. | The record of the visit or talk is incomplete; it must name the place, the purpose and the offices present."),
        ["A visit of a day to come"] = (static () => Dinas.LogEngagement(Visit with { Day = new(2026, 1, 2) }, Entry),
            "STAKEHOLDER-RECORDED-AHEAD (day): Tanggal 2 Januari 2026 sesudah hari pencatatannya, 1 Januari 2026; catat setelah terjadi. | The day 2 January 2026 is after the day on which it is recorded, 1 January 2026; record it once it has happened."),
        ["A visit after the dissolution"] = (static () => Gone.LogEngagement(Visit with { Day = Day.PlusDays(1) }, Entry),
            "PARTY-OUTSIDE-LIFE (day): Masa yang dimaksud (5 Agustus 2025) harus seluruhnya berada dalam masa keberadaan pihak ini (1 Januari 2019 sampai dengan 4 Agustus 2025). | These days (5 August 2025) must all lie within the days on which the party exists (1 January 2019 to 4 August 2025 inclusive)."),
        ["A draft from a visit not on record"] = (static () => Dinas.LeadToDraft(EngagementId.From("X"), AgreementId.From("PKS"), Entry),
            "STAKEHOLDER-ENGAGEMENT-UNKNOWN (engagement): Pertemuan X tidak tercatat. | The visit or talk X is not on record."),
        ["A person who is brought already"] = (static () => Dinas.Introduce(Trainer, As("t")).Value.Introduce(Trainer, Entry),
            "STAKEHOLDER-ASSOCIATE-EXISTS (id): Orang atau badan UMKM-1 sudah tercatat. | The person or body UMKM-1 is on record already."),
        ["A person without a name"] = (static () => Dinas.Introduce(Trainer with { Name = "" }, Entry),
            "JOURNAL-TEXT-BLANK (associate.name): Isian nama kosong dan harus diisi. | The field name is blank; fill it in."),
        ["A person beyond the dissolution"] = (static () => Gone.Introduce(Trainer with { Period = Span(Day, Day.PlusDays(1)) }, Entry),
            "PARTY-OUTSIDE-LIFE (period): Masa yang dimaksud (4 Agustus 2025 sampai dengan 5 Agustus 2025) harus seluruhnya berada dalam masa keberadaan pihak ini (1 Januari 2019 sampai dengan 4 Agustus 2025). | These days (4 August 2025 to 5 August 2025 inclusive) must all lie within the days on which the party exists (1 January 2019 to 4 August 2025 inclusive)."),
        ["The withdrawal of a person who is not brought"] = (static () => Dinas.Withdraw(Trainer.Id, Day, Entry),
            "STAKEHOLDER-ASSOCIATE-UNKNOWN (associate): Orang atau badan UMKM-1 tidak diikutsertakan oleh mitra ini pada 4 Agustus 2025. | The person or body UMKM-1 is not introduced by this partner on 4 August 2025."),
        ["A merging with itself"] = (static () => Dinas.MergeInto(Dinas.Id, "sama", Directory, Entry),
            "STAKEHOLDER-MERGE-SELF (into): Catatan DKPP tidak dapat digabung dengan dirinya sendiri, langsung atau melalui catatan lain; pilih catatan yang tidak digabung ke DKPP. | The record DKPP cannot be merged with itself, directly or through others; choose a record that is not merged into DKPP."),
        ["A merging with itself through another"] = (static () => Company.MergeInto(Uptd.Id, "sama", StakeholderDirectory.Of(Company, Uptd.MergeInto(Company.Id, "sama", Directory, As("m")).Value), Entry),
            "STAKEHOLDER-MERGE-SELF (into): Catatan PT-SWEN tidak dapat digabung dengan dirinya sendiri, langsung atau melalui catatan lain; pilih catatan yang tidak digabung ke PT-SWEN. | The record PT-SWEN cannot be merged with itself, directly or through others; choose a record that is not merged into PT-SWEN."),
        ["A merging into what is not on record"] = (static () => Dinas.MergeInto(StakeholderId.From("X"), "sama", Directory, Entry),
            "STAKEHOLDER-UNKNOWN (into): Mitra X tidak dikenal. | The stakeholder X is not known."),
        ["A merging without a reason"] = (static () => Dinas.MergeInto(Company.Id, " ", Directory, Entry),
            "JOURNAL-TEXT-BLANK (reason): Isian alasan kosong dan harus diisi. | The field reason is blank; fill it in."),
        ["Anything on a merged record"] = (static () => Dinas.MergeInto(Company.Id, "sama", Directory, As("m")).Value.Rename("Dinas", Day, Entry),
            "STAKEHOLDER-MERGED (mergedInto): Catatan ini sudah digabung ke dalam PT-SWEN; catat perubahan di sana. | This record has been merged into PT-SWEN; record the change there."),
        ["The undoing of a merging that never was"] = (static () => Dinas.Unmerge("keliru", Entry),
            "STAKEHOLDER-NOT-MERGED (mergedInto): Catatan ini tidak digabung. | This record has not been merged."),
        ["An annulment that brings a merging back, without a directory"] = (static () =>
            Dinas.MergeInto(Company.Id, "sama", Directory, As("m")).Value.Unmerge("keliru", As("u")).Value.Annul(Domain.Journals.EntryId.From("u"), "keliru", Entry),
            "STAKEHOLDER-DIRECTORY-NEEDED (entry): Pembatalan ini memberlakukan kembali penggabungan atau induk DKPP; daftar mitra harus disertakan untuk memeriksa lingkaran. | This annulment brings back that DKPP was merged, or which body it stands under; the directory must be handed in to look for a cycle."),
        ["A second dissolution"] = (static () => Gone.Dissolve(Day, Succession.Nobody, Entry),
            "PARTY-ENDED (lastDay): Pihak ini sudah berakhir: 1 Januari 2019 sampai dengan 4 Agustus 2025. | The party has ended already: 1 January 2019 to 4 August 2025 inclusive."),
        ["A dissolution before the body exists"] = (static () => Dinas.Dissolve(Birth.PlusDays(-1), Succession.Nobody, Entry),
            "PARTY-OUTSIDE-LIFE (lastDay): Masa yang dimaksud (31 Desember 2018) harus seluruhnya berada dalam masa keberadaan pihak ini (sejak 1 Januari 2019). | These days (31 December 2018) must all lie within the days on which the party exists (from 1 January 2019)."),
        ["Itself as successor"] = (static () => Dinas.Dissolve(Day, Succession.By(Dinas.Id), Entry),
            "STAKEHOLDER-SUCCESSORS-UNCLEAR (successors): Penerus tidak boleh kosong, ganda, atau badan itu sendiri. | Successors must not be missing, repeated or the body itself."),
        ["Successors where none is to be settled"] = (static () => Dinas.NameSuccessors([Company.Id], Day, Entry),
            "STAKEHOLDER-SUCCESSION-SETTLED (firstDay): Tidak ada penerus yang perlu ditetapkan pada 4 Agustus 2025. | There is no successor to be settled on 4 August 2025."),
        ["No successor where one is to be named"] = (static () => Open.NameSuccessors([], Day.PlusDays(1), Entry),
            "STAKEHOLDER-SUCCESSORS-UNCLEAR (successors): Penerus tidak boleh kosong, ganda, atau badan itu sendiri. | Successors must not be missing, repeated or the body itself."),
        ["New commitments of a dissolved body"] = (static () => Gone.MayCommitOn(Day.PlusDays(1)),
            "STAKEHOLDER-DISSOLVED (day): Dinas Ketahanan Pangan sudah bubar pada 4 Agustus 2025 tanpa penerus. | Dinas Ketahanan Pangan was dissolved on 4 August 2025 without a successor."),
        ["New commitments before the body exists"] = (static () => Dinas.MayCommitOn(Birth.PlusDays(-1)),
            "PARTY-OUTSIDE-LIFE (day): Masa yang dimaksud (31 Desember 2018) harus seluruhnya berada dalam masa keberadaan pihak ini (sejak 1 Januari 2019). | These days (31 December 2018) must all lie within the days on which the party exists (from 1 January 2019)."),
        ["New commitments while the successor is not settled"] = (static () => Open.MayCommitOn(Day.PlusDays(1)),
            "STAKEHOLDER-SUCCESSOR-UNDETERMINED (day): Dinas Ketahanan Pangan sudah bubar pada 4 Agustus 2025 dan penerusnya belum ditetapkan; komitmen baru menunggu penetapan. Yang mungkin: PT-SWEN, UPTD. | Dinas Ketahanan Pangan was dissolved on 4 August 2025 and its successor is not settled; new commitments wait until it is. Possible: PT-SWEN, UPTD."),
        ["New commitments of a body with one successor"] = (static () => Dinas.Dissolve(Day, Succession.By(Company.Id), As("d")).Value.MayCommitOn(Day.PlusDays(1)),
            "STAKEHOLDER-SUCCEEDED (day): Dinas Ketahanan Pangan sudah bubar pada 4 Agustus 2025; penerusnya PT-SWEN. | Dinas Ketahanan Pangan was dissolved on 4 August 2025; it is followed by PT-SWEN."),
        ["New commitments of a body with several successors"] = (static () => Dinas.Dissolve(Day, Succession.By(Company.Id, Uptd.Id), As("d")).Value.MayCommitOn(Day.PlusDays(1)),
            "STAKEHOLDER-SUCCESSORS-SEVERAL (day): Dinas Ketahanan Pangan sudah bubar pada 4 Agustus 2025 dan diteruskan oleh beberapa badan; sebutkan yang mana: PT-SWEN, UPTD. | Dinas Ketahanan Pangan was dissolved on 4 August 2025 and is followed by several bodies; name one: PT-SWEN, UPTD."),
        ["An escalation from a partner not on record"] = (static () => Directory.CoverageOfDomiciles(StakeholderId.From("X"), Day, RegionCode.From("36")),
            "STAKEHOLDER-UNKNOWN (partner): Mitra X tidak dikenal. | The stakeholder X is not known."),
    };

    public static TheoryData<string> Claims => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Claims))]
    public void Is_answered_with_code_field_and_both_texts(string claim) => Refusals.Of(Cases[claim].Attempt()).Should().Be(Cases[claim].Answer, claim);

    [Fact]
    public void Of_every_catalogued_sort_stands_in_this_table() =>
        Refusals.CodesIn(typeof(StakeholderErrors), typeof(RegionErrors)).Where(static code => !Cases.Values.Any(c => c.Answer.Contains(code + " ", StringComparison.Ordinal))).Should().BeEmpty();
}
