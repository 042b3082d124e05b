using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Tests.Offices;
using Pembinaan.Domain.Time;
using static Pembinaan.Domain.Tests.Offices.Records;

namespace Pembinaan.Domain.Tests.Facilities;

public sealed class Bad_input_of_a_facility
{
    private static readonly LocalDate Birth = new(2019, 1, 1);
    private static readonly LocalDate Day = new(2025, 8, 4);
    private static readonly SpaceId Room = SpaceId.From("RUANG-1");
    private static readonly Booking Morning = new(Room, SessionId.From("S-1"), Day, new(8, 0), new(10, 0), 12);
    private static readonly Recording Entry = As("bad");
    private static readonly Facility Rutan = RutanSerang().OpenSpace(Room, SpaceKind.Classroom, "Ruang kecil", 12, ValidityPeriod.From(Day.PlusDays(-10)), [], As("room")).Value;
    private static readonly Facility Closed = Rutan.Close(Day, As("close")).Value;
    private static readonly Facility Housed = RutanSerang().MoveTo(new(PremisesId.From("LAMA"), "Jalan Lama"), 200, Birth, As("move")).Value;
    private static readonly Facility Left = Housed.OpenSpace(Room, SpaceKind.Classroom, "Ruang kecil", 12, ValidityPeriod.From(Day.PlusDays(-10)), [], As("room")).Value
        .MoveTo(new(PremisesId.From("BARU"), "Jalan Baru"), 400, Day.PlusDays(1), As("moved")).Value;

    private static readonly Dictionary<string, (Func<IDomainResult> Attempt, string Answer)> Cases = new(StringComparer.Ordinal)
    {
        ["A blank name"] = (static () => Facility.Establish(FacilityId.From("X"), " ", FacilityKind.Lapas, null, IndonesianTimeZone.Wib, null, Entry),
            "JOURNAL-TEXT-BLANK (name): Isian nama kosong dan harus diisi. | The field name is blank; fill it in."),
        ["A blank new name"] = (static () => Rutan.Rename("", Day, Entry),
            "JOURNAL-TEXT-BLANK (name): Isian nama kosong dan harus diisi. | The field name is blank; fill it in."),
        ["A new name before the facility exists"] = (static () => Rutan.Rename("Rutan", Birth.PlusDays(-1), Entry),
            "PARTY-OUTSIDE-LIFE (firstDay): Masa yang dimaksud (31 Desember 2018) harus seluruhnya berada dalam masa keberadaan pihak ini (sejak 1 Januari 2019). | These days (31 December 2018) must all lie within the days on which the party exists (from 1 January 2019)."),
        ["The correction of a name never recorded"] = (static () => Rutan.CorrectName("Rutan Sarang", "Rutan Serang", Entry),
            "PARTY-NAME-NOT-RECORDED (wrong): Nama \"Rutan Sarang\" tidak tercatat; sebutkan nama yang tercatat. | The name \"Rutan Sarang\" is not recorded; give a name that is."),
        ["The correction of a name to the same name"] = (static () => Rutan.CorrectName("Rutan Kelas IIB Serang", "Rutan Kelas IIB Serang", Entry),
            "PARTY-NAME-SAME (right): Nama yang benar sama dengan yang keliru, \"Rutan Kelas IIB Serang\"; berikan nama lain. | The right name is the same as the wrong one, \"Rutan Kelas IIB Serang\"; give another."),
        ["A reclassification after the closing"] = (static () => Closed.Reclassify(FacilityKind.Lapas, null, Day.PlusDays(1), Entry),
            "PARTY-OUTSIDE-LIFE (firstDay): Masa yang dimaksud (5 Agustus 2025) harus seluruhnya berada dalam masa keberadaan pihak ini (1 Januari 2019 sampai dengan 4 Agustus 2025). | These days (5 August 2025) must all lie within the days on which the party exists (1 January 2019 to 4 August 2025 inclusive)."),
        ["A class never seen for the kind, which warns"] = (static () => Rutan.Reclassify(FacilityKind.CabangRutan, FacilityClass.I, Day, Entry),
            "FACILITY-CLASS-NOT-SEEN (class, warning): Gabungan Cabang Rutan Kelas I belum pernah terlihat dalam sumber; periksa kembali. | The combination Cabang Rutan (branch of a remand centre) Class I has not been seen in any source; check it."),
        ["A superior body after the closing"] = (static () => Closed.PlaceUnder(StakeholderId.From("KANWIL"), Day.PlusDays(1), Entry),
            "PARTY-OUTSIDE-LIFE (firstDay): Masa yang dimaksud (5 Agustus 2025) harus seluruhnya berada dalam masa keberadaan pihak ini (1 Januari 2019 sampai dengan 4 Agustus 2025). | These days (5 August 2025) must all lie within the days on which the party exists (1 January 2019 to 4 August 2025 inclusive)."),
        ["A zone before the facility exists"] = (static () => Rutan.ChangeZone(IndonesianTimeZone.Wit, Birth.PlusDays(-1), Entry),
            "PARTY-OUTSIDE-LIFE (firstDay): Masa yang dimaksud (31 Desember 2018) harus seluruhnya berada dalam masa keberadaan pihak ini (sejak 1 Januari 2019). | These days (31 December 2018) must all lie within the days on which the party exists (from 1 January 2019)."),
        ["Premises without an address"] = (static () => Rutan.MoveTo(new(PremisesId.From("G"), " "), 10, Day, Entry),
            "JOURNAL-TEXT-BLANK (premises.address): Isian alamat kosong dan harus diisi. | The field address is blank; fill it in."),
        ["Premises for fewer people than none"] = (static () => Rutan.MoveTo(new(PremisesId.From("G"), "Jalan Raya"), -1, Day, Entry),
            "FACILITY-NUMBER-RANGE (housingCapacity): Nilai -1 terlalu kecil; paling sedikit harus 0. | -1 is too small; it must be at least 0."),
        ["A capacity below nothing"] = (static () => Rutan.SetHousingCapacity(-1, Day, Entry),
            "FACILITY-NUMBER-RANGE (places): Nilai -1 terlalu kecil; paling sedikit harus 0. | -1 is too small; it must be at least 0."),
        ["An occupancy of no places"] = (static () => Occupancy.Of(1, 0),
            "FACILITY-NUMBER-RANGE (capacity): Nilai 0 terlalu kecil; paling sedikit harus 1. | 0 is too small; it must be at least 1."),
        ["An occupancy where the capacity is not on record"] = (static () => Rutan.OccupancyOn(1, Day),
            "FACILITY-CAPACITY-UNKNOWN (capacity): Kapasitas Rutan Kelas IIB Serang pada 4 Agustus 2025 tidak tercatat. | The capacity of Rutan Kelas IIB Serang on 4 August 2025 is not on record."),
        ["A swap without premises on record"] = (static () => Rutan.SwapPremises(Serang(), Day, Entry, Entry),
            "FACILITY-PREMISES-NONE (premises): Gedung UPT-R pada 3 Agustus 2025 tidak tercatat. | The premises of UPT-R on 3 August 2025 are not on record."),
        ["A swap with oneself"] = (static () => Housed.SwapPremises(Housed, Day, Entry, Entry),
            "FACILITY-SWAP-SAME (other): Kedua UPT menempati gedung yang sama; sebutkan dua UPT yang gedungnya berbeda. | Both facilities are in the same premises; name two whose premises differ."),
        ["A swap on the first day of the calendar"] = (static () => Housed.SwapPremises(Serang(), new(1, 1, 1), Entry, Entry),
            "FACILITY-PREMISES-NONE (premises): Gedung UPT-R pada 1 Januari 1 tidak tercatat. | The premises of UPT-R on 1 January 1 are not on record."),
        ["A security level of a block without name"] = (static () => Rutan.SetSecurityLevel(SecurityLevel.Maximum, " ", Day, Entry),
            "JOURNAL-TEXT-BLANK (block): Isian blok kosong dan harus diisi. | The field block is blank; fill it in."),
        ["A designation as Rutan beyond the closing"] = (static () => Closed.DesignateAsRutan(Span(Day, Day.PlusDays(1)), Entry),
            "PARTY-OUTSIDE-LIFE (period): Masa yang dimaksud (4 Agustus 2025 sampai dengan 5 Agustus 2025) harus seluruhnya berada dalam masa keberadaan pihak ini (1 Januari 2019 sampai dengan 4 Agustus 2025). | These days (4 August 2025 to 5 August 2025 inclusive) must all lie within the days on which the party exists (1 January 2019 to 4 August 2025 inclusive)."),
        ["A designation as Rutan of what is no Lapas, which warns"] = (static () => Rutan.DesignateAsRutan(Span(Day, Day), Entry),
            "FACILITY-DESIGNATION-NOT-SEEN (kind, warning): Rutan Kelas IIB ditetapkan sebagai Rutan; menurut pasalnya yang ditetapkan adalah Lapas. | Rutan (remand centre) Class IIB is designated as Rutan; by the article it is a Lapas that is designated."),
        ["The end of a designation that never was"] = (static () => Rutan.EndDesignationAsRutan(Day, Entry),
            "FACILITY-NOT-DESIGNATED (lastDay): Tidak ada penetapan sebagai Rutan yang berlaku pada 4 Agustus 2025; yang diakhiri harus penetapan yang berlaku pada hari itu. | No designation as Rutan is in force on 4 August 2025; what is ended must be in force on that day."),
        ["The end of one of two designations on a day"] = (static () => Serang().DesignateAsRutan(Span(Day, Day.PlusDays(1)), As("a")).Value.DesignateAsRutan(Span(Day.PlusDays(1), Day.PlusDays(2)), As("b")).Value.EndDesignationAsRutan(Day.PlusDays(1), Entry),
            "FACILITY-DESIGNATION-AMBIGUOUS (lastDay): Ada lebih dari satu penunjukan sebagai Rutan pada 5 Agustus 2025 (4 Agustus 2025 sampai dengan 5 Agustus 2025; 5 Agustus 2025 sampai dengan 6 Agustus 2025); sebutkan hari pertama penunjukan yang berakhir. | There is more than one designation as Rutan on 5 August 2025 (4 August 2025 to 5 August 2025 inclusive; 5 August 2025 to 6 August 2025 inclusive); name the first day of the one that ends."),
        ["No function at all"] = (static () => Rutan.AssignFunctions([], Day, Entry),
            "FACILITY-LIST-EMPTY (functions): Daftar fungsi kosong; sebutkan paling sedikit satu. | The list of functions is empty; name at least one."),
        ["A second closing"] = (static () => Closed.Close(Day, Entry),
            "PARTY-ENDED (lastDay): Pihak ini sudah berakhir: 1 Januari 2019 sampai dengan 4 Agustus 2025. | The party has ended already: 1 January 2019 to 4 August 2025 inclusive."),
        ["A closing before the facility exists"] = (static () => Rutan.Close(Birth.PlusDays(-1), Entry),
            "PARTY-OUTSIDE-LIFE (lastDay): Masa yang dimaksud (31 Desember 2018) harus seluruhnya berada dalam masa keberadaan pihak ini (sejak 1 Januari 2019). | These days (31 December 2018) must all lie within the days on which the party exists (from 1 January 2019)."),
        ["A closing with bookings after it, which warns"] = (static () => Rutan.Book(Morning, As("b")).Value.Close(Day.PlusDays(-1), Entry),
            "FACILITY-BOOKINGS-LEFT (lastDay, warning): Pemesanan ruang sesudah 3 Agustus 2025: 1. Catatannya tetap ada, tetapi tidak dapat dilaksanakan. | Bookings after 3 August 2025: 1. They stay on record but cannot be kept."),
        ["A space that is there already"] = (static () => Rutan.OpenSpace(Room, SpaceKind.Hall, "Aula", 5, ValidityPeriod.From(Day), [], Entry),
            "SPACE-EXISTS (space): Ruang RUANG-1 sudah ada. | The space RUANG-1 exists already."),
        ["A space without a name"] = (static () => Rutan.OpenSpace(SpaceId.From("X"), SpaceKind.Hall, " ", 5, ValidityPeriod.From(Day), [], Entry),
            "JOURNAL-TEXT-BLANK (name): Isian nama kosong dan harus diisi. | The field name is blank; fill it in."),
        ["A space without seats"] = (static () => Rutan.OpenSpace(SpaceId.From("X"), SpaceKind.Hall, "Aula", 0, ValidityPeriod.From(Day), [], Entry),
            "FACILITY-NUMBER-RANGE (seats): Nilai 0 terlalu kecil; paling sedikit harus 1. | 0 is too small; it must be at least 1."),
        ["A space on no day of the week"] = (static () => Rutan.OpenSpace(SpaceId.From("X"), SpaceKind.Hall, "Aula", 5, ValidityPeriod.From(Day), [IsoDayOfWeek.None], Entry),
            "FACILITY-NUMBER-RANGE (weekdays): Nilai 0 terlalu kecil; paling sedikit harus 1. | 0 is too small; it must be at least 1."),
        ["A space before the facility exists"] = (static () => Rutan.OpenSpace(SpaceId.From("X"), SpaceKind.Hall, "Aula", 5, ValidityPeriod.From(Birth.PlusDays(-1)), [], Entry),
            "PARTY-OUTSIDE-LIFE (available): Masa yang dimaksud (sejak 31 Desember 2018) harus seluruhnya berada dalam masa keberadaan pihak ini (sejak 1 Januari 2019). | These days (from 31 December 2018) must all lie within the days on which the party exists (from 1 January 2019)."),
        ["Seats of a space not on record"] = (static () => Rutan.ChangeSeats(SpaceId.From("X"), 5, Day, Entry),
            "SPACE-UNKNOWN (space): Ruang X tidak dikenal. | The space X is not known."),
        ["Equipment for nothing"] = (static () => Rutan.EquipSpace(Room, [], ValidityPeriod.From(Day), Entry),
            "FACILITY-LIST-EMPTY (subjects): Daftar bidang kosong; sebutkan paling sedikit satu. | The list of subjects is empty; name at least one."),
        ["Equipment beyond the closing"] = (static () => Closed.EquipSpace(Room, [Catfish], Span(Day, Day.PlusDays(1)), Entry),
            "PARTY-OUTSIDE-LIFE (period): Masa yang dimaksud (4 Agustus 2025 sampai dengan 5 Agustus 2025) harus seluruhnya berada dalam masa keberadaan pihak ini (1 Januari 2019 sampai dengan 4 Agustus 2025). | These days (4 August 2025 to 5 August 2025 inclusive) must all lie within the days on which the party exists (1 January 2019 to 4 August 2025 inclusive)."),
        ["A pause without a reason"] = (static () => Rutan.BlockSpace(Room, ValidityPeriod.On(Day), " ", Entry),
            "JOURNAL-TEXT-BLANK (reason): Isian alasan kosong dan harus diisi. | The field reason is blank; fill it in."),
        ["The closing of a space not on record"] = (static () => Rutan.CloseSpace(SpaceId.From("X"), Day, Entry),
            "SPACE-UNKNOWN (space): Ruang X tidak dikenal. | The space X is not known."),
        ["The closing of a space that is closed already"] = (static () => Rutan.CloseSpace(Room, Day, As("s")).Value.CloseSpace(Room, Day.PlusDays(1), Entry),
            "SPACE-NOT-AVAILABLE (lastDay): Ruang kecil tidak tersedia pada 5 Agustus 2025. | Ruang kecil is not available on 5 August 2025."),
        ["The closing of a space before it opens"] = (static () => Rutan.CloseSpace(Room, Day.PlusDays(-11), Entry),
            "SPACE-NOT-AVAILABLE (lastDay): Ruang kecil tidak tersedia pada 24 Juli 2025. | Ruang kecil is not available on 24 July 2025."),
        ["A booking in a closed facility"] = (static () => Closed.Book(Morning with { Day = Day.PlusDays(1) }, Entry),
            "FACILITY-NOT-OPEN (day): UPT tidak ada pada 5 Agustus 2025; UPT itu ada 1 Januari 2019 sampai dengan 4 Agustus 2025. | The facility does not exist on 5 August 2025; it exists 1 January 2019 to 4 August 2025 inclusive."),
        ["A booking of a space not on record"] = (static () => Rutan.Book(Morning with { Space = SpaceId.From("X") }, Entry),
            "SPACE-UNKNOWN (space): Ruang X tidak dikenal. | The space X is not known."),
        ["A booking that ends before it begins"] = (static () => Rutan.Book(Morning with { End = new(8, 0) }, Entry),
            "SPACE-HOURS (end): Waktu selesai 08:00 harus sesudah waktu mulai 08:00. | The end, 08:00, must be later than the start, 08:00."),
        ["A booking for nobody"] = (static () => Rutan.Book(Morning with { People = 0 }, Entry),
            "FACILITY-NUMBER-RANGE (people): Nilai 0 terlalu kecil; paling sedikit harus 1. | 0 is too small; it must be at least 1."),
        ["A booking for more than fit"] = (static () => Rutan.Book(Morning with { People = 16 }, Entry),
            "SPACE-TOO-SMALL (people): 16 orang tidak muat di Ruang kecil: 12 tempat, kurang 4. | 16 do not fit into Ruang kecil: 12 seats, 4 too few."),
        ["A booking before the space opens"] = (static () => Rutan.Book(Morning with { Day = Day.PlusDays(-11) }, Entry),
            "SPACE-NOT-AVAILABLE (day): Ruang kecil tidak tersedia pada 24 Juli 2025. | Ruang kecil is not available on 24 July 2025."),
        ["A booking at a time that is taken"] = (static () => Rutan.Book(Morning, As("b")).Value.Book(Morning with { Session = SessionId.From("S-2"), Start = new(9, 59), End = new(11, 0) }, Entry),
            "SPACE-TAKEN (start): Ruang kecil pada 4 Agustus 2025 sudah dipesan untuk sesi S-1, pukul 08:00–10:00. | Ruang kecil is booked on 4 August 2025 for the session S-1, 08:00–10:00."),
        ["A session booked twice into one space"] = (static () => Rutan.Book(Morning, As("b")).Value.Book(Morning with { Day = Day.PlusDays(1) }, Entry),
            "SPACE-SESSION-BOOKED (session): Sesi S-1 sudah memesan Ruang kecil. | The session S-1 is booked into Ruang kecil already."),
        ["A booking in premises left behind"] = (static () => Left.Book(Morning with { Day = Day.PlusDays(1) }, Entry),
            "SPACE-LEFT-BEHIND (day): Ruang kecil berada di gedung yang tidak ditempati UPT pada 5 Agustus 2025; pilih ruang di gedung yang ditempati. | Ruang kecil lies in premises that the facility does not occupy on 5 August 2025; choose a space in premises that it occupies."),
        ["The giving up of a booking never made"] = (static () => Rutan.CancelBooking(Room, SessionId.From("S-1"), "batal", Entry),
            "SPACE-NOT-BOOKED (session): Sesi S-1 tidak memesan Ruang kecil. | The session S-1 is not booked into Ruang kecil."),
        ["The giving up of a booking without a reason"] = (static () => Rutan.Book(Morning, As("b")).Value.CancelBooking(Room, SessionId.From("S-1"), "", Entry),
            "JOURNAL-TEXT-BLANK (reason): Isian alasan kosong dan harus diisi. | The field reason is blank; fill it in."),
    };

    public static TheoryData<string> Claims => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Claims))]
    public void Is_answered_with_code_field_and_both_texts(string claim) => Refusals.Of(Cases[claim].Attempt()).Should().Be(Cases[claim].Answer, claim);

    [Fact]
    public void Of_every_catalogued_sort_stands_in_this_table() =>
        Refusals.CodesIn(typeof(FacilityErrors)).Where(static code => !Cases.Values.Any(c => c.Answer.Contains(code + " ", StringComparison.Ordinal))).Should().BeEmpty();
}
