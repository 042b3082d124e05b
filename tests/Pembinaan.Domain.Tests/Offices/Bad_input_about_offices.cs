using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Offices;
using Pembinaan.Domain.Time;
using static Pembinaan.Domain.Tests.Offices.Records;

namespace Pembinaan.Domain.Tests.Offices;

public sealed class Bad_input_about_offices
{
    private static readonly LocalDate Day = new(2025, 1, 31);
    private static readonly OfficialId Baru = OfficialId.From("BARU");
    private static readonly Recording Entry = As("bad");
    private static readonly PowerOfAttorney Power = new(PowerOfAttorneyId.From("SK-1"), Head, OfficialId.From("ZUL"), "Zulkarnain", Scope<SubjectId>.Unlimited, Scope<PartyId>.Unlimited, Span(Day, Day.PlusDays(7)));
    private static readonly Facility Lapas = WithOffices();
    private static readonly Facility Empowered = Lapas.GrantPower(Power, As("power")).Value;

    private static readonly Dictionary<string, (Func<IDomainResult> Attempt, string Answer)> Cases = new(StringComparer.Ordinal)
    {
        ["A post that is there already"] = (static () => Lapas.EstablishPost(Head, "Kepala Lapas", Day, Entry),
            "OFFICE-POST-EXISTS (post): Jabatan Kepala Lapas sudah ada. | The post Kepala Lapas exists already."),
        ["A post without a title"] = (static () => Lapas.EstablishPost(PostId.From("X"), " ", Day, Entry),
            "JOURNAL-TEXT-BLANK (title): Isian judul atau sebutan kosong dan harus diisi. | The field title is blank; fill it in."),
        ["A post with a broken title"] = (static () => Lapas.EstablishPost(PostId.From("X"), "a\ud800", Day, Entry),
            "JOURNAL-TEXT (title): Isian judul atau sebutan memuat karakter yang rusak; tulis ulang. | The field title holds a broken character; write it again."),
        ["A post beyond the closing"] = (static () => Lapas.Close(Day, As("c")).Value.EstablishPost(PostId.From("X"), "X", Day.PlusDays(1), Entry),
            "PARTY-OUTSIDE-LIFE (firstDay): Masa yang dimaksud (1 Februari 2025) harus seluruhnya berada dalam masa keberadaan pihak ini (sampai dengan 31 Januari 2025). | These days (1 February 2025) must all lie within the days on which the party exists (until 31 January 2025 inclusive)."),
        ["Another title of a post not on record"] = (static () => Lapas.RetitlePost(PostId.From("X"), "X", Day, Entry),
            "OFFICE-POST-UNKNOWN (post): Jabatan X tidak dikenal. | The post X is not known."),
        ["The end of a post before its beginning"] = (static () => Lapas.AbolishPost(Head, new(2009, 12, 31), Entry),
            "OFFICE-OUTSIDE-POST (lastDay): Masa yang dimaksud (31 Desember 2009) harus seluruhnya berada dalam masa adanya jabatan Kepala Lapas (sejak 1 Januari 2010). | These days (31 December 2009) must all lie within the days on which the post Kepala Lapas exists (from 1 January 2010)."),
        ["A second holder of one post on its last day"] = (static () => Lapas.Appoint(Head, Baru, "Kepala Baru", ValidityPeriod.From(new(2025, 2, 28)), Entry),
            "OFFICE-HOLDERS-OVERLAP (period): Jabatan Kepala Lapas sudah dipegang Heri Kusrita, 1 Januari 2023 sampai dengan 28 Februari 2025; akhiri lebih dahulu atau pilih hari lain. | The post Kepala Lapas is held by Heri Kusrita: 1 January 2023 to 28 February 2025 inclusive; end that first, or choose other days."),
        ["A holder without a name"] = (static () => Lapas.Appoint(Head, Baru, "", ValidityPeriod.From(new(2025, 3, 1)), Entry),
            "JOURNAL-TEXT-BLANK (name): Isian nama kosong dan harus diisi. | The field name is blank; fill it in."),
        ["A holder before the post exists"] = (static () => Lapas.Appoint(Head, Baru, "Kepala Lama", Span(new(2009, 12, 31), new(2010, 1, 5)), Entry),
            "OFFICE-OUTSIDE-POST (period): Masa yang dimaksud (31 Desember 2009 sampai dengan 5 Januari 2010) harus seluruhnya berada dalam masa adanya jabatan Kepala Lapas (sejak 1 Januari 2010). | These days (31 December 2009 to 5 January 2010 inclusive) must all lie within the days on which the post Kepala Lapas exists (from 1 January 2010)."),
        ["A holder of a post not on record"] = (static () => Lapas.Appoint(PostId.From("X"), Baru, "Kepala", ValidityPeriod.On(Day), Entry),
            "OFFICE-POST-UNKNOWN (post): Jabatan X tidak dikenal. | The post X is not known."),
        ["Two acting at once"] = (static () => Lapas.AppointActing(Head, Baru, "Plh Satu", ActingKind.Plh, Span(Day, Day.PlusDays(5)), As("a")).Value.AppointActing(Head, Baru, "Plh Dua", ActingKind.Plh, Span(Day.PlusDays(5), Day.PlusDays(6)), Entry),
            "OFFICE-ACTING-OVERLAP (period): Jabatan Kepala Lapas sudah dijalankan Plh Satu sebagai pelaksana, 31 Januari 2025 sampai dengan 5 Februari 2025; akhiri lebih dahulu atau pilih hari lain. | Plh Satu is acting in the post Kepala Lapas: 31 January 2025 to 5 February 2025 inclusive; end that first, or choose other days."),
        ["A Plt beside a holder, which warns"] = (static () => Lapas.AppointActing(Head, Baru, "Plt", ActingKind.Plt, Span(new(2025, 2, 28), new(2025, 3, 14)), Entry),
            "OFFICE-PLT-BESIDE-HOLDER (acting, warning): Jabatan Kepala Lapas dijalankan Plt padahal ada pejabat definitif, Heri Kusrita, 1 Januari 2023 sampai dengan 28 Februari 2025. | A Plt acts in the post Kepala Lapas although it is held by Heri Kusrita: 1 January 2023 to 28 February 2025 inclusive."),
        ["One identity under two names, which warns"] = (static () => Lapas.Appoint(Section, OfficialId.From("HERI"), "Nama Lain", Span(new(2010, 1, 1), new(2010, 1, 2)), Entry),
            "OFFICE-OFFICIAL-OTHER-NAME (name, warning): Identitas HERI sudah tercatat atas nama Heri Kusrita, dan kini atas nama Nama Lain; periksa apakah orangnya memang sama. | The identity HERI is on record as Heri Kusrita, and now as Nama Lain; check whether it is the same person."),
        ["The leaving of somebody who is not in the post"] = (static () => Lapas.EndTenure(Head, Baru, Day, Entry),
            "OFFICE-NOT-IN-POST (lastDay): BARU tidak menduduki jabatan Kepala Lapas pada 31 Januari 2025. | BARU is not in the post Kepala Lapas on 31 January 2025."),
        ["The leaving of somebody who is in the post in two ways"] = (static () => Lapas.AppointActing(Head, OfficialId.From("HERI"), "Heri Kusrita", ActingKind.Plh, Span(Day, Day), As("a")).Value.EndTenure(Head, OfficialId.From("HERI"), Day, Entry),
            "OFFICE-TENURE-AMBIGUOUS (lastDay): Heri Kusrita menduduki jabatan Kepala Lapas pada 31 Januari 2025 dengan lebih dari satu dasar (pejabat definitif 1 Januari 2023 sampai dengan 28 Februari 2025; pelaksana harian (Plh) 31 Januari 2025); sebutkan masa jabatan mana yang berakhir. | Heri Kusrita is in the post Kepala Lapas on 31 January 2025 in more than one way (definitive holder 1 January 2023 to 28 February 2025 inclusive; acting official while the holder is away (Plh) 31 January 2025); say which of them ends."),
        ["The end of a post with a title known from a later day, which warns"] = (static () => Lapas.RetitlePost(Head, "Kalapas", Day.PlusDays(5), As("a")).Value.AbolishPost(Head, Day, Entry),
            "OFFICE-POST-GOES-ON (lastDay, warning): Jabatan ini sudah tercatat lagi mulai 5 Februari 2025 sebagai Kalapas; catatan itu tetap. Batalkan catatan itu jika jabatan ini tidak ada lagi. | The post is on record again from 5 February 2025 on as Kalapas; that entry stays. Annul it if the post exists no more."),
        ["A name for a day on which there is none, which warns"] = (static () => RutanSerang().Names.Check("Rutan Lama", new(2018, 12, 31)),
            "PARTY-NAME-NONE (name, warning): Nama \"Rutan Lama\" tidak dapat diperiksa: tidak ada nama yang tercatat pada 31 Desember 2018. | The name \"Rutan Lama\" cannot be checked: no name is on record for 31 December 2018."),
        ["A sole mandate for two posts"] = (static () => Lapas.GiveMandate(MandateId.From("M-2"), SigningMode.Sole, [Head, Section], Scope<SubjectId>.Unlimited, ValidityPeriod.From(Day), Entry),
            "OFFICE-MANDATE-POSTS (posts): Mandat diberikan kepada 2 jabatan; mandat sendiri harus diberikan kepada satu jabatan, mandat bersama atau masing-masing kepada dua jabatan berbeda atau lebih. | Posts to which the mandate is given: 2. A sole mandate must be given to one post, a joint or several one to two or more different posts."),
        ["A joint mandate for one post twice"] = (static () => Lapas.GiveMandate(MandateId.From("M-2"), SigningMode.Joint, [Head, Head], Scope<SubjectId>.Unlimited, ValidityPeriod.From(Day), Entry),
            "OFFICE-MANDATE-POSTS (posts): Mandat diberikan kepada 1 jabatan; mandat sendiri harus diberikan kepada satu jabatan, mandat bersama atau masing-masing kepada dua jabatan berbeda atau lebih. | Posts to which the mandate is given: 1. A sole mandate must be given to one post, a joint or several one to two or more different posts."),
        ["A mandate that is there already"] = (static () => Lapas.GiveMandate(MandateId.From("M-1"), SigningMode.Sole, [Head], Scope<SubjectId>.Unlimited, ValidityPeriod.From(Day), Entry),
            "OFFICE-GRANT-EXISTS (mandate): Mandat atau surat kuasa M-1 sudah ada. | The mandate or power of attorney M-1 exists already."),
        ["A mandate for a post not on record"] = (static () => Lapas.GiveMandate(MandateId.From("M-2"), SigningMode.Sole, [PostId.From("X")], Scope<SubjectId>.Unlimited, ValidityPeriod.From(Day), Entry),
            "OFFICE-POST-UNKNOWN (posts): Jabatan X tidak dikenal. | The post X is not known."),
        ["The end of a mandate not on record"] = (static () => Lapas.EndMandate(MandateId.From("X"), Day, Entry),
            "OFFICE-GRANT-UNKNOWN (mandate): Tidak ada mandat atau surat kuasa X pada 31 Januari 2025. | There is no mandate or power of attorney X on 31 January 2025."),
        ["A power of attorney that is there already"] = (static () => Empowered.GrantPower(Power, Entry),
            "OFFICE-GRANT-EXISTS (power): Mandat atau surat kuasa SK-1 sudah ada. | The mandate or power of attorney SK-1 exists already."),
        ["A power of attorney from a post not on record"] = (static () => Lapas.GrantPower(Power with { Grantor = PostId.From("X") }, Entry),
            "OFFICE-POST-UNKNOWN (grantor): Jabatan X tidak dikenal. | The post X is not known."),
        ["A power of attorney for somebody without a name"] = (static () => Lapas.GrantPower(Power with { AttorneyName = " " }, Entry),
            "JOURNAL-TEXT-BLANK (attorneyName): Isian nama penerima kuasa kosong dan harus diisi. | The field name of the attorney is blank; fill it in."),
        ["A power of attorney beyond the closing"] = (static () => Lapas.Close(Day, As("c")).Value.GrantPower(Power, Entry),
            "PARTY-OUTSIDE-LIFE (period): Masa yang dimaksud (31 Januari 2025 sampai dengan 7 Februari 2025) harus seluruhnya berada dalam masa keberadaan pihak ini (sampai dengan 31 Januari 2025). | These days (31 January 2025 to 7 February 2025 inclusive) must all lie within the days on which the party exists (until 31 January 2025 inclusive)."),
        ["The revocation of a power of attorney after its end"] = (static () => Empowered.RevokePower(Power.Id, Day.PlusDays(8), Entry),
            "OFFICE-GRANT-UNKNOWN (power): Tidak ada mandat atau surat kuasa SK-1 pada 8 Februari 2025. | There is no mandate or power of attorney SK-1 on 8 February 2025."),
        ["A name of other days on a signature, which warns"] = (static () => Lapas.Rename("Lapas Baru", Day, As("r")).Value.Names.Check("Lapas Kelas IIA Serang", Day),
            "PARTY-NAME-FORMER (name, warning): Nama \"Lapas Kelas IIA Serang\" bukan nama pada 31 Januari 2025; namanya \"Lapas Baru\". | \"Lapas Kelas IIA Serang\" is not the name on 31 January 2025; that is \"Lapas Baru\"."),
        ["A name never recorded on a signature, which warns"] = (static () => Lapas.Names.Check("Lapas Sarang", Day),
            "PARTY-NAME-UNKNOWN (name, warning): Nama \"Lapas Sarang\" tidak pernah tercatat; nama pada 31 Januari 2025: \"Lapas Kelas IIA Serang\". | The name \"Lapas Sarang\" was never recorded; the name on 31 January 2025: \"Lapas Kelas IIA Serang\"."),
        ["A name that is not recorded, corrected"] = (static () => Lapas.CorrectName("Lapas Sarang", "Lapas Serang", Entry),
            "PARTY-NAME-NOT-RECORDED (wrong): Nama \"Lapas Sarang\" tidak tercatat; sebutkan nama yang tercatat. | The name \"Lapas Sarang\" is not recorded; give a name that is."),
        ["A name corrected to the same"] = (static () => Lapas.CorrectName("Lapas Kelas IIA Serang", "Lapas Kelas IIA Serang", Entry),
            "PARTY-NAME-SAME (right): Nama yang benar sama dengan yang keliru, \"Lapas Kelas IIA Serang\"; berikan nama lain. | The right name is the same as the wrong one, \"Lapas Kelas IIA Serang\"; give another."),
        ["A party that ends twice"] = (static () => Lapas.Close(Day, As("c")).Value.Close(Day, Entry),
            "PARTY-ENDED (lastDay): Pihak ini sudah berakhir: sampai dengan 31 Januari 2025. | The party has ended already: until 31 January 2025 inclusive."),
    };

    public static TheoryData<string> Claims => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Claims))]
    public void Is_answered_with_code_field_and_both_texts(string claim) => Refusals.Of(Cases[claim].Attempt()).Should().Be(Cases[claim].Answer, claim);

    [Fact]
    public void Of_every_catalogued_sort_stands_in_this_table() =>
        Refusals.CodesIn(typeof(OfficeErrors)).Where(static code => !Cases.Values.Any(c => c.Answer.Contains(code + " ", StringComparison.Ordinal))).Should().BeEmpty();
}
