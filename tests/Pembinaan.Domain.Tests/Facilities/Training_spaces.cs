using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime.Text;
using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Time;
using static Pembinaan.Domain.Tests.Offices.Records;

namespace Pembinaan.Domain.Tests.Facilities;

public sealed class Training_spaces
{
    private static readonly LocalDate Day = new(2025, 8, 4);
    private static readonly SpaceId Room = SpaceId.From("RUANG-1");
    private static readonly SpaceId Pond = SpaceId.From("KOLAM");

    private static Facility Rutan => RutanSerang()
        .OpenSpace(Room, SpaceKind.Classroom, "Ruang kecil", 12, ValidityPeriod.From(new(2025, 1, 1)), [], As("s1")).Value
        .OpenSpace(Pond, SpaceKind.Pond, "Kolam", 20, ValidityPeriod.From(new(2025, 1, 1)), [], As("s2")).Value
        .EquipSpace(Pond, [Catfish], Span(new(2025, 6, 1), new(2025, 12, 31)), As("s3")).Value;

    [Fact]
    [Trait("Story", "004")]
    public void Say_by_how_much_they_are_too_small_and_what_the_pond_allows()
    {
        var period = Span(new(2025, 5, 1), new(2026, 3, 31));

        Rutan.SpacesFor(new(16, period)).Select(static f => f.Text.En).Should().Equal(
            "Kolam: can be used by 16, 1 May 2025 to 31 March 2026 inclusive.", "Ruang kecil: 16 do not fit: 12 seats (4 too few).");
        Rutan.SpacesFor(new(16, period, Catfish)).Select(static f => f.Text.En).Should().Equal(
            "Kolam: allows BUDIDAYA-LELE for 16, 1 June 2025 to 31 December 2025 inclusive.", "Ruang kecil: not equipped for BUDIDAYA-LELE.");
        Rutan.SpacesFor(new(16, period)).Single(static f => f.Space.Id == Room).Text.Id.Should().Be("Ruang kecil: 16 orang tidak muat, hanya 12 tempat (kurang 4).");
        Rutan.SpacesFor(new(16, period, Catfish, SpaceKind.Pond))[0].Should().Match<SpaceFinding>(static f => f.Fits && !f.FitsThroughout);
    }

    [Theory]
    [InlineData(12, true)]
    [InlineData(13, false)]
    public void Take_as_many_as_they_have_seats(int people, bool accepted)
    {
        var result = Rutan.Book(Morning("A") with { People = people }, As("b"));

        result.Codes().Should().Equal(accepted ? [] : ["SPACE-TOO-SMALL"]);
        if (!accepted)
        {
            result.ValidationErrors[0].Text.En.Should().Contain("1 too few");
        }
    }

    [Theory]
    [InlineData(10, 12, true)]
    [InlineData(9, 12, false)]
    [InlineData(6, 8, true)]
    [InlineData(6, 9, false)]
    public void Are_free_from_the_minute_another_session_ends(int start, int end, bool accepted)
    {
        var booked = Rutan.Book(Morning("A"), As("b")).Value;
        var result = booked.Book(Morning("B") with { Start = new(start, 0), End = new(end, 0) }, As("c"));

        result.Codes().Should().Equal(accepted ? [] : ["SPACE-TAKEN"]);
        if (!accepted)
        {
            result.ValidationErrors[0].Text.En.Should().Contain("08:00–10:00");
        }

        booked.Book(Morning("B") with { Day = Day.PlusDays(1) }, As("d")).IsSuccess.Should().BeTrue();
        booked.Book(Morning("B") with { Space = Pond }, As("d")).IsSuccess.Should().BeTrue();
    }

    [Fact]
    public void Are_not_booked_in_a_closed_facility()
    {
        var closed = Rutan.Close(Day, As("c")).Value;

        closed.Book(Morning("A"), As("b")).IsSuccess.Should().BeTrue();
        closed.Book(Morning("A") with { Day = Day.PlusDays(1) }, As("b")).Codes().Should().Equal("FACILITY-NOT-OPEN");
        Rutan.Book(Morning("A") with { Day = Day.PlusDays(1) }, As("b")).Value.Close(Day, As("c")).Has(FacilityErrors.BookingsLeft).Should().BeTrue();
    }

    [Fact]
    public void Refuse_what_makes_no_sense_with_every_reason()
    {
        Rutan.Book(Morning("A") with { End = new(8, 0), People = 0, Space = SpaceId.From("X") }, As("b")).Codes().Should().Equal("SPACE-HOURS", "FACILITY-NUMBER-RANGE", "SPACE-UNKNOWN");
        Rutan.OpenSpace(Room, SpaceKind.Hall, "", 0, ValidityPeriod.From(new(2018, 1, 1)), [], As("x")).Codes()
            .Should().Equal("JOURNAL-TEXT-BLANK", "FACILITY-NUMBER-RANGE", "SPACE-EXISTS", "PARTY-OUTSIDE-LIFE");
        Rutan.CancelBooking(Room, SessionId.From("A"), " ", As("x")).Codes().Should().Equal("JOURNAL-TEXT-BLANK", "SPACE-NOT-BOOKED");
        Rutan.EquipSpace(Pond, [], ValidityPeriod.From(Day), As("x")).Codes().Should().Equal("FACILITY-LIST-EMPTY");
    }

    [Fact]
    public void Are_free_again_when_a_booking_is_given_up()
    {
        var freed = Rutan.Book(Morning("A"), As("b")).Value.CancelBooking(Room, SessionId.From("A"), "instruktur berhalangan", As("c")).Value;

        freed.BookingsOn(Day).Should().BeEmpty();
        freed.Book(Morning("B"), As("d")).IsSuccess.Should().BeTrue();
        freed.Book(Morning("A"), As("e")).Value.Book(Morning("A") with { Start = new(13, 0), End = new(14, 0) }, As("f")).Codes().Should().Equal("SPACE-SESSION-BOOKED");
    }

    [Fact]
    [Trait("Case", "W06")]
    public void Are_not_booked_twice_by_taking_a_cancellation_back()
    {
        var freed = Rutan.Book(Morning("A"), As("b")).Value.CancelBooking(Room, SessionId.From("A"), "instruktur berhalangan", As("c")).Value;
        var other = freed.Book(Morning("B"), As("d")).Value;

        other.Annul(EntryId.From("c"), "keliru", As("x")).Codes().Should().Equal("SPACE-TAKEN");
        freed.Annul(EntryId.From("c"), "keliru", As("x")).Value.BookingsOn(Day).Should().ContainSingle();
        other.Annul(EntryId.From("d"), "keliru", As("x")).Value.Annul(EntryId.From("c"), "keliru", As("y")).IsSuccess.Should().BeTrue();
    }

    [Fact]
    public void Keep_to_their_weekdays_and_pauses()
    {
        var hall = SpaceId.From("AULA");
        var rutan = Rutan.OpenSpace(hall, SpaceKind.Hall, "Aula", 40, ValidityPeriod.From(new(2025, 1, 1)), [IsoDayOfWeek.Monday, IsoDayOfWeek.Tuesday], As("h")).Value
            .BlockSpace(hall, Span(Day.PlusDays(7), Day.PlusDays(7)), "perbaikan atap", As("p")).Value;
        var booking = Morning("A") with { Space = hall };

        rutan.Book(booking, As("b")).IsSuccess.Should().BeTrue("4 August 2025 is a Monday");
        rutan.Book(booking with { Day = Day.PlusDays(2) }, As("b")).Codes().Should().Equal("SPACE-NOT-AVAILABLE");
        rutan.Book(booking with { Day = Day.PlusDays(7) }, As("b")).Codes().Should().Equal("SPACE-NOT-AVAILABLE");
        rutan.Book(booking with { Day = Day.PlusDays(8) }, As("b")).IsSuccess.Should().BeTrue();
    }

    [Theory]
    [InlineData(IsoDayOfWeek.Monday, IsoDayOfWeek.Tuesday, true)]
    [InlineData(IsoDayOfWeek.Monday, IsoDayOfWeek.Wednesday, false)]
    public void Fit_throughout_only_if_they_are_available_on_every_day_of_the_week_needed(IsoDayOfWeek first, IsoDayOfWeek second, bool throughout)
    {
        var period = Span(Day, Day.PlusDays(25));
        var finding = WithHall().SpacesFor(new(16, period, null, SpaceKind.Hall, [first, second])).Single();

        finding.Fits.Should().BeTrue();
        finding.FitsThroughout.Should().Be(throughout);
        WithHall().SpacesFor(new(16, period, null, SpaceKind.Hall)).Single().FitsThroughout.Should().BeFalse("all seven days are needed");
    }

    [Fact]
    public void Say_on_which_days_of_the_week_they_can_be_used()
    {
        var period = Span(Day, Day.PlusDays(25));

        WithHall().SpacesFor(new(16, period, null, SpaceKind.Hall, [IsoDayOfWeek.Tuesday, IsoDayOfWeek.Friday])).Single().Text.Should().Be(
            new Domain.LocalisedText("Aula: dapat dipakai 16 orang, 4 Agustus 2025 sampai dengan 29 Agustus 2025 (hari Selasa).", "Aula: can be used by 16, 4 August 2025 to 29 August 2025 inclusive (Tuesday)."));
        WithHall().SpacesFor(new(16, period, null, SpaceKind.Hall, [IsoDayOfWeek.Friday])).Single().Should().Match<SpaceFinding>(static f =>
            !f.Fits && f.Text.En == "Aula: not available on the days of the week needed, only Monday, Tuesday.");
    }

    [Theory]
    [InlineData("2025-08-05", "2025-08-05", true)]
    [InlineData("2025-08-05", "2025-08-06", false)]
    [InlineData("2025-08-04", "2025-08-05", true)]
    [InlineData("2025-08-03", "2025-08-05", false)]
    public void Fit_throughout_a_short_time_that_has_only_their_days_of_the_week(string first, string last, bool throughout) =>
        WithHall().SpacesFor(new(16, Span(LocalDatePattern.Iso.Parse(first).Value, LocalDatePattern.Iso.Parse(last).Value), null, SpaceKind.Hall)).Single().FitsThroughout.Should().Be(throughout);

    [Property]
    public Property Fit_throughout_exactly_if_a_daily_scan_says_so() => Prop.ForAll(
        Gen.Choose(0, 127).Two().SelectMany(static days => Gen.Choose(0, 20).Two().Select(span => (days, span))).ToArbitrary(),
        static given =>
        {
            var ((open, needed), (start, length)) = given;
            var period = Span(Day.PlusDays(start), Day.PlusDays(start + length));
            var rutan = RutanSerang().OpenSpace(Room, SpaceKind.Hall, "Aula", 12, ValidityPeriod.From(Day.PlusDays(2)), Weekdays(open), As("s")).Value
                .BlockSpace(Room, Span(Day.PlusDays(9), Day.PlusDays(10)), "perbaikan", As("p")).Value
                .ChangeSeats(Room, 10, Day.PlusDays(14), As("c")).Value;
            var finding = rutan.SpacesFor(new(11, period, null, null, Weekdays(needed))).Single();
            var wanted = Enumerable.Range(0, length + 1).Select(period.FirstDay.PlusDays).Where(d => Weekdays(needed).IsEmpty || Weekdays(needed).Contains(d.DayOfWeek)).ToList();
            var usable = wanted.Where(d => rutan.FindSpace(Room)!.IsAvailableOn(d)).ToList();
            var fits = usable.Count > 0 && usable.TrueForAll(static d => d < Day.PlusDays(14));
            return finding.Fits == fits && finding.FitsThroughout == (fits && usable.Count == wanted.Count);
        });

    [Fact]
    public void Are_left_behind_when_the_facility_moves_and_their_bookings_are_in_trouble()
    {
        var housed = RutanSerang().MoveTo(new(PremisesId.From("LAMA"), "Jalan Lama"), 200, new(2019, 1, 1), As("m")).Value
            .OpenSpace(Room, SpaceKind.Classroom, "Ruang kecil", 12, ValidityPeriod.From(new(2025, 1, 1)), [], As("s")).Value
            .Book(Morning("A"), As("b")).Value;
        var moved = housed.MoveTo(new(PremisesId.From("BARU"), "Jalan Baru"), 400, Day, As("n")).Value;

        housed.BookingsInTrouble().Should().BeEmpty();
        moved.BookingsInTrouble().Should().ContainSingle().Which.Reasons.Select(static r => r.ErrorCode).Should().Equal("SPACE-LEFT-BEHIND");
        moved.BookingsOn(Day).Should().ContainSingle("nothing is lost");
        moved.Book(Morning("B") with { Day = Day.PlusDays(-1) }, As("c")).IsSuccess.Should().BeTrue();
    }

    [Fact]
    public void Made_smaller_remove_nobody()
    {
        var smaller = Rutan.Book(Morning("A") with { People = 12 }, As("b")).Value.ChangeSeats(Room, 10, Day, As("c")).Value;

        smaller.BookingsOf(SessionId.From("A")).Should().ContainSingle();
        smaller.BookingsInTrouble().Single().Reasons.Select(static r => r.ErrorCode).Should().Equal("SPACE-TOO-SMALL");
    }

    [Property]
    public Property Are_never_booked_twice_at_one_minute() => Prop.ForAll(
        Gen.Choose(0, 23).Three().ListOf().ToArbitrary(),
        wishes =>
        {
            var rutan = Rutan;
            var n = 0;
            foreach (var (space, start, length) in wishes)
            {
                n++;
                var from = new LocalTime(Math.Min(start, 22), 0);
                var booking = new Booking(space % 2 == 0 ? Room : Pond, SessionId.From($"S{n}"), Day.PlusDays(space % 3), from, from.PlusHours(Math.Max(1, Math.Min(length, 23 - from.Hour))), 5);
                var conflict = Enumerable.Range(0, 3).SelectMany(d => rutan.BookingsOn(Day.PlusDays(d))).Any(booking.ConflictsWith);
                var result = rutan.Book(booking, As($"b{n}"));
                if (result.IsSuccess == conflict)
                {
                    return false;
                }

                rutan = result.IsSuccess ? result.Value : rutan;
            }

            return true;
        });

    private static ValueList<IsoDayOfWeek> Weekdays(int bits) => Enumerable.Range(1, 7).Where(d => (bits & (1 << (d - 1))) != 0).Select(static d => (IsoDayOfWeek)d).ToValueList();

    private static Facility WithHall() => RutanSerang().OpenSpace(
        SpaceId.From("AULA"), SpaceKind.Hall, "Aula", 40, ValidityPeriod.From(new(2025, 1, 1)), [IsoDayOfWeek.Monday, IsoDayOfWeek.Tuesday], As("h")).Value;

    private static Booking Morning(string session) => new(Room, SessionId.From(session), Day, new(8, 0), new(10, 0), 10);
}
