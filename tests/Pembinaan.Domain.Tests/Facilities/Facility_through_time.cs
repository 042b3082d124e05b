using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Facilities.Events;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Stakeholders;
using Pembinaan.Domain.Time;
using static Pembinaan.Domain.Tests.Offices.Records;

namespace Pembinaan.Domain.Tests.Facilities;

public sealed class Facility_through_time
{
    private static readonly LocalDate Change = new(2020, 9, 1);

    [Fact]
    [Trait("Scenario", "S24")]
    public void Stays_itself_when_a_Rutan_becomes_a_Lapas()
    {
        var batang = Facility.Establish(FacilityId.From("UPT-B"), "Rutan Kelas IIB Batang", FacilityKind.Rutan, FacilityClass.IIB, IndonesianTimeZone.Wib, null, As("e")).Value
            .Reclassify(FacilityKind.Lapas, FacilityClass.IIB, Change, As("r")).Value
            .Rename("Lapas Kelas IIB Batang", Change, As("n")).Value;

        batang.ClassificationOn(Change.PlusDays(-1)).Should().Be(new Classification(FacilityKind.Rutan, FacilityClass.IIB));
        batang.ClassificationOn(Change).Should().Be(new Classification(FacilityKind.Lapas, FacilityClass.IIB));
        batang.NameOn(Change.PlusDays(-1)).Should().Be("Rutan Kelas IIB Batang");
        batang.NameOn(Change).Should().Be("Lapas Kelas IIB Batang");
        batang.FunctionsOn(Change.PlusDays(-1)).Should().Equal(FacilityFunction.Pelayanan);
        batang.FunctionsOn(Change).Should().Equal(FacilityFunction.Pembinaan);
        batang.Id.Value.Should().Be("UPT-B");
    }

    [Fact]
    [Trait("Scenario", "S24")]
    public void Answers_to_a_new_ministry_from_5_November_2024()
    {
        var day = new LocalDate(2024, 11, 5);
        var old = Body("KEMENKUMHAM", StakeholderKind.Ministry, "Kementerian Hukum dan Hak Asasi Manusia");
        var young = Body("KEMENIMIPAS", StakeholderKind.Ministry, "Kementerian Imigrasi dan Pemasyarakatan", day);
        var office = Body("DITJENPAS", StakeholderKind.VerticalOffice, "Direktorat Jenderal Pemasyarakatan");
        var all = StakeholderDirectory.Of(old, young, office);
        var moved = office.PlaceUnder(old.Id, new(2000, 1, 1), all, As("1")).Value.PlaceUnder(young.Id, day, all, As("2")).Value;
        var serang = Serang().PlaceUnder(office.Id, new(2000, 1, 1), As("s")).Value;

        Above(day.PlusDays(-1)).Should().Equal("DITJENPAS", "KEMENKUMHAM");
        Above(day).Should().Equal("DITJENPAS", "KEMENIMIPAS");
        serang.PlaceUnder(StakeholderId.From("KANWIL"), day, As("t")).Value.Superiors.On(day).Should().Be(StakeholderId.From("KANWIL"));

        IEnumerable<string> Above(LocalDate on) =>
            StakeholderDirectory.Of([.. all.All, moved]).AboveOn(serang.Superiors.On(on)!, on).Select(static s => s.Id.Value).Prepend(serang.Superiors.On(on)!.Value);
    }

    [Theory]
    [InlineData(15, "2024-12-31", "2025-01-01")]
    [InlineData(17, "2025-01-01", "2025-01-01")]
    [Trait("Scenario", "S06")]
    public void Has_its_own_day_of_an_instant(int hour, string inSerang, string inJayapura)
    {
        var instant = Instant.FromUtc(2024, 12, 31, hour, 30);
        var jayapura = Facility.Establish(FacilityId.From("UPT-J"), "Lapas Jayapura", FacilityKind.Lapas, FacilityClass.IIA, IndonesianTimeZone.Wit, null, As("e")).Value;

        NodaTime.Text.LocalDatePattern.Iso.Format(Serang().LocalDayOf(instant)).Should().Be(inSerang);
        NodaTime.Text.LocalDatePattern.Iso.Format(jayapura.LocalDayOf(instant)).Should().Be(inJayapura);
    }

    [Fact]
    public void Keeps_a_new_zone_from_its_first_day()
    {
        var moved = Serang().ChangeZone(IndonesianTimeZone.Wita, new(2025, 1, 1), As("z")).Value;

        moved.ZoneOn(new(2024, 12, 31)).Should().Be(IndonesianTimeZone.Wib);
        moved.LocalDayOf(Instant.FromUtc(2024, 12, 31, 16, 30)).Should().Be(new LocalDate(2024, 12, 31), "it is 23:30 WIB, and the new zone counts from 1 January");
        moved.LocalDayOf(Instant.FromUtc(2025, 6, 1, 16, 30)).Should().Be(new LocalDate(2025, 6, 2));
    }

    [Theory]
    [InlineData("LAPAS", "IIA", false)]
    [InlineData("LAPAS-PEREMPUAN", "I", true)]
    [InlineData("CABANG-RUTAN", "IIB", true)]
    [InlineData("BAPAS", "II", false)]
    [InlineData("LPAS", null, false)]
    public void Of_a_kind_and_class_never_seen_is_warned_about_and_accepted(string kind, string? facilityClass, bool warned)
    {
        FacilityKind.TryFromCode(kind, out var k);
        FacilityClass.TryFromCode(facilityClass, out var c);
        var result = Facility.Establish(FacilityId.From("X"), "UPT", k!, c, IndonesianTimeZone.Wib, null, As("e"));

        result.IsSuccess.Should().BeTrue();
        result.Has(FacilityErrors.ClassNotSeen).Should().Be(warned);
        Serang().Reclassify(k!, c, Change, As("r")).Has(FacilityErrors.ClassNotSeen).Should().Be(warned);
    }

    [Fact]
    public void Serves_as_Rutan_too_while_designated()
    {
        var lapas = Serang().DesignateAsRutan(Span(new(2024, 1, 1), new(2024, 12, 31)), As("d")).Value;

        lapas.FunctionsOn(new(2023, 12, 31)).Should().Equal(FacilityFunction.Pembinaan);
        lapas.FunctionsOn(new(2024, 12, 31)).Should().Equal(FacilityFunction.Pelayanan, FacilityFunction.Pembinaan);
        lapas.EndDesignationAsRutan(new(2024, 6, 30), As("x")).Value.DaysAsRutan.LastDay.Should().Be(new LocalDate(2024, 6, 30));
        lapas.EndDesignationAsRutan(new(2025, 1, 1), As("x")).Codes().Should().Equal("FACILITY-NOT-DESIGNATED");
        RutanSerang().DesignateAsRutan(ValidityPeriod.From(new(2024, 1, 1)), As("d")).Has(FacilityErrors.DesignationNotSeen).Should().BeTrue();
    }

    [Fact]
    [Trait("Case", "W05")]
    public void Ends_the_designation_that_is_meant_and_keeps_later_ones_also_where_they_adjoin()
    {
        var lapas = Serang().DesignateAsRutan(Span(new(2024, 1, 1), new(2024, 6, 30)), As("d")).Value
            .DesignateAsRutan(Span(new(2024, 7, 1), new(2024, 12, 31)), As("e")).Value
            .DesignateAsRutan(Span(new(2026, 1, 1), new(2026, 12, 31)), As("f")).Value;

        var ended = lapas.EndDesignationAsRutan(new(2024, 3, 31), As("x")).Value.DaysAsRutan;

        ended.Should().Be(DateSet.Between(new(2024, 1, 1), new(2024, 3, 31)) | DateSet.Between(new(2024, 7, 1), new(2024, 12, 31)) | DateSet.Between(new(2026, 1, 1), new(2026, 12, 31)));
    }

    [Fact]
    [Trait("Case", "W04")]
    public void Of_two_designations_on_one_day_ends_the_one_whose_first_day_is_named()
    {
        var lapas = Serang().DesignateAsRutan(Span(new(2024, 1, 1), new(2024, 12, 31)), As("d")).Value.DesignateAsRutan(Span(new(2024, 6, 1), new(2025, 5, 31)), As("e")).Value;

        lapas.EndDesignationAsRutan(new(2024, 6, 30), As("x")).Codes().Should().Equal("FACILITY-DESIGNATION-AMBIGUOUS");
        lapas.EndDesignationAsRutan(new(2024, 6, 30), As("x"), new(2024, 1, 1)).Value.DaysAsRutan.LastDay.Should().Be(new LocalDate(2025, 5, 31));
        lapas.EndDesignationAsRutan(new(2024, 6, 30), As("x"), new(2024, 6, 1)).Value.DaysAsRutan.LastDay.Should().Be(new LocalDate(2024, 12, 31));
        lapas.EndDesignationAsRutan(new(2024, 6, 30), As("x"), new(2024, 6, 2)).Codes().Should().Equal("FACILITY-NOT-DESIGNATED");
        lapas.EndDesignationAsRutan(new(2024, 5, 31), As("x")).IsSuccess.Should().BeTrue("there is one only on that day");
    }

    [Fact]
    public void Of_another_designated_place_has_the_functions_assigned()
    {
        var place = Facility.Establish(FacilityId.From("X"), "Tempat latihan", FacilityKind.DesignatedPlace, null, IndonesianTimeZone.Wib, null, As("e")).Value;

        place.FunctionsOn(Change).Should().BeEmpty();
        place.AssignFunctions([FacilityFunction.Pembinaan], Change, As("f")).Value.FunctionsOn(Change).Should().Equal(FacilityFunction.Pembinaan);
        place.AssignFunctions([], Change, As("f")).Codes().Should().Equal("FACILITY-LIST-EMPTY");
    }

    [Fact]
    public void Swaps_premises_with_their_places()
    {
        var day = new LocalDate(2024, 5, 8);
        var lapas = Serang().MoveTo(new(PremisesId.From("GEDUNG-A"), "Jalan A", RegionCode.From("18.03")), 178, new(2000, 1, 1), As("m")).Value;
        var rutan = RutanSerang().MoveTo(new(PremisesId.From("GEDUNG-B"), "Jalan B"), 300, new(2019, 1, 1), As("m")).Value;
        var swapped = lapas.SwapPremises(rutan, day, As("s1"), As("s2")).Value;

        swapped.First.HousingCapacityOn(day.PlusDays(-1)).Should().Be(178);
        swapped.First.HousingCapacityOn(day).Should().Be(300);
        swapped.Second.HousingCapacityOn(day).Should().Be(178);
        swapped.First.Premises.On(day)!.Id.Value.Should().Be("GEDUNG-B");
        swapped.First.SwapPremises(swapped.Second, day, As("s1"), As("s2")).Value.First.Should().BeSameAs(swapped.First, "a resend changes nothing");
        lapas.SwapPremises(lapas, day, As("x"), As("y")).Codes().Should().Equal("FACILITY-SWAP-SAME");
        lapas.SwapPremises(Serang(), day, As("x"), As("y")).Codes().Should().Equal("FACILITY-PREMISES-NONE");
    }

    [Fact]
    public void Has_security_levels_of_the_whole_and_of_blocks()
    {
        var lapas = Serang().SetSecurityLevel(SecurityLevel.Medium, null, new(2020, 1, 1), As("1")).Value.SetSecurityLevel(SecurityLevel.Maximum, "A", new(2021, 1, 1), As("2")).Value;

        lapas.SecurityLevelOn(new(2019, 12, 31)).Should().BeNull();
        lapas.SecurityLevelOn(new(2020, 12, 31), "A").Should().Be(SecurityLevel.Medium);
        lapas.SecurityLevelOn(new(2021, 1, 1), "A").Should().Be(SecurityLevel.Maximum);
        lapas.SecurityLevelOn(new(2021, 1, 1), "B").Should().Be(SecurityLevel.Medium);
        var both = lapas.SetSecurityLevel(SecurityLevel.Minimum, "B", new(2022, 1, 1), As("3")).Value.SetSecurityLevel(SecurityLevel.SuperMaximum, "A", new(2023, 1, 1), As("4")).Value;
        both.Blocks.Select(block => both.SecurityLevelOn(new(2022, 12, 31), block)!.Code).Should().Equal("MAXIMUM", "MINIMUM");
        both.Blocks.Select(block => both.SecurityLevelOn(new(2023, 1, 1), block)!.Code).Should().Equal("SUPER-MAXIMUM", "MINIMUM");
        both.SecurityLevelOn(new(2023, 1, 1)).Should().Be(SecurityLevel.Medium, "the whole keeps its own");
        lapas.SetSecurityLevel(SecurityLevel.Minimum, " ", new(2020, 1, 1), As("x")).Codes().Should().Equal("JOURNAL-TEXT-BLANK");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("A")]
    public void Keeps_a_level_recorded_again_when_another_is_recorded_late(string? block)
    {
        var lapas = Serang()
            .SetSecurityLevel(SecurityLevel.Medium, block, new(2024, 1, 1), As("1")).Value
            .SetSecurityLevel(SecurityLevel.Medium, block, new(2025, 1, 1), As("2")).Value
            .SetSecurityLevel(SecurityLevel.Maximum, block, new(2024, 6, 1), As("3")).Value;

        LocalDate[] days = [new(2023, 12, 31), new(2024, 1, 1), new(2024, 5, 31), new(2024, 6, 1), new(2024, 12, 31), new(2025, 1, 1), new(2025, 3, 1)];
        days.Select(day => lapas.SecurityLevelOn(day, block)?.Code).Should().Equal(null, "MEDIUM", "MEDIUM", "MAXIMUM", "MAXIMUM", "MEDIUM", "MEDIUM");
    }

    [Fact]
    [Trait("Scenario", "S24")]
    public void Ends_with_its_last_day_and_keeps_its_history()
    {
        var closed = RutanSerang().Close(new(2025, 6, 30), As("c")).Value;

        closed.NameOn(new(2025, 6, 30)).Should().Be("Rutan Kelas IIB Serang");
        closed.NameOn(new(2025, 7, 1)).Should().BeNull();
        closed.ClassificationOn(new(2025, 7, 1)).Should().BeNull();
        closed.AsKnownAt(Noon(2020, 1, 1))!.Existence.LastDay.Should().BeNull();
        closed.Close(new(2025, 1, 1), As("x")).Codes().Should().Equal("PARTY-ENDED");
    }

    [Theory]
    [InlineData("2018-12-31", false)]
    [InlineData("2019-01-01", true)]
    [InlineData("2025-06-30", true)]
    [InlineData("2025-07-01", false)]
    public void Takes_no_change_outside_its_life(string day, bool accepted)
    {
        var closed = RutanSerang().Close(new(2025, 6, 30), As("c")).Value;
        var on = NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;
        string[] codes = accepted ? [] : ["PARTY-OUTSIDE-LIFE"];

        closed.Rename("Rutan Serang", on, As("x")).Codes().Should().Equal(codes);
        closed.Reclassify(FacilityKind.Lapas, FacilityClass.IIB, on, As("x")).Codes().Should().Equal(codes);
        closed.PlaceUnder(StakeholderId.From("S"), on, As("x")).Codes().Should().Equal(codes);
        closed.SetHousingCapacity(100, on, As("x")).Codes().Should().Equal(codes);
        closed.MoveTo(new(PremisesId.From("P"), "Jalan"), null, on, As("x")).Codes().Should().Equal(codes);
        if (!accepted)
        {
            closed.Rename("Rutan Serang", on, As("x")).ValidationErrors[0].Should().Match<Domain.DomainError>(static e => e.Identifier == "firstDay" && e.Text.Id != e.Text.En);
        }
    }

    [Fact]
    public void Refuses_impossible_numbers() => Serang().SetHousingCapacity(-1, Change, As("x")).Codes().Should().Equal("FACILITY-NUMBER-RANGE");

    [Fact]
    public void Comes_back_from_its_journal()
    {
        var lapas = WithOffices().Rename("Lapas Serang", Change, As("n")).Value;

        Facility.From(lapas.Journal.Entries).Value.Offices.Should().Be(lapas.Offices);
        Facility.From([]).Codes().Should().Equal("JOURNAL-EMPTY");
        Facility.From([Entry<FacilityEvent>.Of(EntryId.From("1"), 1, Stamp.Of(Noon(2020, 1, 1), "x"), new FacilityClosed(Change))]).Codes().Should().Equal("JOURNAL-NO-BEGINNING");
    }
}
