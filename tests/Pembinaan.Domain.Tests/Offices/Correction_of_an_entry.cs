using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Facilities.Events;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Json;
using Pembinaan.Domain.Offices.Events;
using Pembinaan.Domain.Stakeholders;
using Pembinaan.Domain.Stakeholders.Events;
using Pembinaan.Domain.Time;
using static Pembinaan.Domain.Tests.Offices.Records;

namespace Pembinaan.Domain.Tests.Offices;

public sealed class Correction_of_an_entry
{
    private static readonly LocalDate Day = new(2024, 3, 1);
    private static readonly Instant Before = Noon(2026, 1, 31);
    private static readonly Instant Later = Noon(2026, 2, 1);
    private static readonly StakeholderId Kanwil = StakeholderId.From("KANWIL-BANTEN");
    private static readonly Premises Old = new(PremisesId.From("G-1"), "Jalan Raya Serang 1", RegionCode.From("36.73"));

    private static readonly Facility Lapas = Serang()
        .Reclassify(FacilityKind.Lapas, FacilityClass.IIB, Day, As("class")).Value
        .PlaceUnder(StakeholderId.From("KANWIL-JABAR"), Day, As("superior")).Value
        .ChangeZone(IndonesianTimeZone.Wit, Day, As("zone")).Value
        .MoveTo(new(PremisesId.From("G-1"), "Jalan Rya Serang 1", RegionCode.From("36.37")), 60, Day, As("premises")).Value
        .SetHousingCapacity(6000, Day, As("capacity")).Value
        .SetSecurityLevel(SecurityLevel.Minimum, "B", Day, As("security")).Value
        .DesignateAsRutan(Span(Day, Day.PlusDays(9)), As("rutan")).Value
        .AssignFunctions([FacilityFunction.Perawatan], Day, As("functions")).Value
        .EstablishPost(Head, "Kepala Lpas", Day, As("post")).Value
        .Appoint(Head, OfficialId.From("HERI"), "Hery Kusrita", Span(Day, Day.PlusDays(9)), As("holder")).Value
        .OpenSpace(SpaceId.From("R-1"), SpaceKind.Hall, "Ruang", 120, ValidityPeriod.From(Day), [], As("space")).Value;

    public static TheoryData<string, FacilityEvent, string, string> Typed => new()
    {
        { "est", new FacilityEstablished(FacilityId.From("UPT-S"), "Lapas Serang", new(FacilityKind.Rutan, FacilityClass.I), IndonesianTimeZone.Wita, new(1990, 1, 1)), "Lapas Kelas IIA Serang LAPAS IIA WIB", "Lapas Serang RUTAN I WITA" },
        { "class", new FacilityReclassified(new(FacilityKind.Lapas, FacilityClass.I), Day), "LAPAS IIB", "LAPAS I" },
        { "superior", new FacilityPlacedUnder(Kanwil, Day), "KANWIL-JABAR", "KANWIL-BANTEN" },
        { "zone", new FacilityZoneChanged(IndonesianTimeZone.Wita, Day), "WIT", "WITA" },
        { "premises", new FacilityMoved(Old, 60, Day), "Jalan Rya Serang 1 36.37", "Jalan Raya Serang 1 36.73" },
        { "capacity", new HousingCapacitySet(600, Day), "6000", "600" },
        { "security", new SecurityLevelSet(SecurityLevel.Maximum, "B", Day), "MINIMUM", "MAXIMUM" },
        { "rutan", new DesignatedAsRutan(Span(Day, Day.PlusDays(8))), "2024-03-10", "2024-03-09" },
        { "functions", new FunctionsAssigned([FacilityFunction.Pembinaan], Day), "PERAWATAN", "PEMBINAAN" },
        { "post", new FacilityOfficesChanged(new PostEstablished(Head, "Kepala Lapas", Day)), "Kepala Lpas", "Kepala Lapas" },
        { "holder", new FacilityOfficesChanged(new HolderAppointed(Head, OfficialId.From("HERI"), "Heri Kusrita", Span(Day, Day.PlusDays(9)))), "Hery Kusrita", "Heri Kusrita" },
        { "space", new SpaceOpened(SpaceId.From("R-1"), SpaceKind.Hall, "Ruang", 12, ValidityPeriod.From(Day), []), "120", "12" },
    };

    [Theory]
    [MemberData(nameof(Typed))]
    [Trait("Scenario", "S22")]
    public void Changes_the_past_but_not_what_was_known_before(string entry, FacilityEvent instead, string wrong, string right)
    {
        var corrected = Lapas.Correct(EntryId.From(entry), instead, "salah ketik", As("fix", Later)).Value;

        Told(Lapas, entry).Should().Be(wrong);
        Told(corrected, entry).Should().Be(right);
        Told(corrected.AsKnownAt(Before)!, entry).Should().Be(wrong);
        Told(corrected.AsKnownAt(Later)!, entry).Should().Be(right);
        corrected.Journal.Find(EntryId.From(entry)).Should().BeSameAs(Lapas.Journal.Find(EntryId.From(entry)), "nothing is lost");
        corrected.Correct(EntryId.From(entry), instead, "salah ketik", As("fix", Later)).Value.Should().BeSameAs(corrected, "a resend changes nothing");
        PembinaanJson.Facilities.Read(PembinaanJson.Facilities.Write(corrected)).Value.Journal.Entries.Should().Equal(corrected.Journal.Entries);
        Told(PembinaanJson.Facilities.Read(PembinaanJson.Facilities.Write(corrected)).Value, entry).Should().Be(right);
    }

    [Fact]
    [Trait("Scenario", "S22")]
    public void Of_a_stakeholder_changes_kind_parent_region_numbers_and_engagements_all_along()
    {
        var (dinas, pemkab, lain) = (Body("DKPP", StakeholderKind.Umkm, "DKPP"), Body("PEMKAB", StakeholderKind.Kabupaten, "Pemkab"), Body("LAIN", StakeholderKind.Kota, "Lain"));
        var directory = StakeholderDirectory.Of(dinas, pemkab, lain);
        var recorded = dinas
            .PlaceUnder(lain.Id, Day, directory, As("parent")).Value
            .CoverRegion(RegionCode.From("36.40"), Day, As("region")).Value
            .RecordNumbers(Npwp.Of("012345678901000").Value, null, As("numbers")).Value;
        var corrected = recorded
            .Correct(EntryId.From("reg"), new StakeholderRegistered(dinas.Id, StakeholderKind.Opd, "DKPP", null), "salah pilih", directory, As("f1", Later)).Value
            .Correct(EntryId.From("parent"), new StakeholderPlacedUnder(pemkab.Id, Day), "salah pilih", directory, As("f2", Later)).Value
            .Correct(EntryId.From("region"), new TerritoryRecorded(RegionCode.From("36.04"), Day), "terbalik", directory, As("f3", Later)).Value
            .Correct(EntryId.From("numbers"), new RegistrationNumbersRecorded(Npwp.Of("012345678901001").Value, null), "salah ketik", directory, As("f4", Later)).Value;

        Facts(corrected).Should().Be("OPD PEMKAB 36.04 012345678901001");
        Facts(corrected.AsKnownAt(Before)!).Should().Be("UMKM LAIN 36.40 012345678901000");
        corrected.RelationOn(Day).Should().Be(PartnerRelation.Fungsional);
        Facts(Stakeholder.From(corrected.Journal.Entries).Value).Should().Be(Facts(corrected));

        static string Facts(Stakeholder s) => $"{s.KindOn(Day)} {s.Parents.On(Day)} {s.Territories.On(Day)} {s.Npwp}";
    }

    [Fact]
    [Trait("Scenario", "S22")]
    public void Of_a_misspelt_name_leaves_the_misspelling_findable()
    {
        var swen = Body("PT-SWEN", StakeholderKind.Company, "PT Swan Inovasi")
            .Correct(EntryId.From("reg"), new StakeholderRegistered(StakeholderId.From("PT-SWEN"), StakeholderKind.Company, "PT Swen Inovasi", null), "salah ketik", StakeholderDirectory.Of(), As("fix")).Value;

        swen.NameOn(Day).Should().Be("PT Swen Inovasi");
        swen.Names.Misspelt.Should().Equal("PT Swan Inovasi");
        swen.Names.FormerOn(Day).Should().BeEmpty("it was never called so");
        StakeholderDirectory.Of(swen).FindByName("swan").Should().Equal(swen);
    }

    [Fact]
    public void Is_corrected_again_by_its_own_entry_and_taken_back_with_the_fact()
    {
        var first = Lapas.Correct(EntryId.From("capacity"), new HousingCapacitySet(606, Day), "salah ketik", As("c1", Later)).Value;
        var second = first.Correct(EntryId.From("c1"), new HousingCapacitySet(600, Day), "salah lagi", As("c2", Later)).Value;

        first.Correct(EntryId.From("capacity"), new HousingCapacitySet(600, Day), "lagi", As("c2", Later)).Has(JournalErrors.CannotBeAnnulled).Should().BeTrue();
        second.HousingCapacityOn(Day).Should().Be(600);
        second.Annul(EntryId.From("c2"), "tidak pernah ditetapkan", As("c3", Later)).Value.HousingCapacityOn(Day).Should().Be(60, "the move had said so");
        second.Annul(EntryId.From("c1"), "keliru", As("c3", Later)).Has(JournalErrors.CannotBeAnnulled).Should().BeTrue();
    }

    [Fact]
    public void Is_refused_where_it_says_nothing_else_or_something_of_another_kind()
    {
        Refusal(Lapas.Correct(EntryId.From("class"), new FacilityReclassified(new(FacilityKind.Lapas, FacilityClass.IIB), Day), "-", As("x"))).Should().Be("JOURNAL-CORRECT-SAME (entry)");
        Refusal(Lapas.Correct(EntryId.From("class"), new FacilityRenamed("X", Day), "-", As("x"))).Should().Be("JOURNAL-CORRECT-KIND (entry)");
        Refusal(Lapas.Correct(EntryId.From("post"), new FacilityOfficesChanged(new PostAbolished(Head, Day)), "-", As("x"))).Should().Be("JOURNAL-CORRECT-KIND (entry)");
        Refusal(Lapas.Correct(EntryId.From("est"), new FacilityEstablished(FacilityId.From("UPT-X"), "X", new(FacilityKind.Lapas), IndonesianTimeZone.Wib, null), "-", As("x"))).Should().Be("JOURNAL-CORRECT-KIND (entry)");
        Refusal(Lapas.Correct(EntryId.From("none"), new FacilityRenamed("X", Day), "-", As("x"))).Should().Be("JOURNAL-ANNUL-UNKNOWN (entry)");
        Refusal(Lapas.Correct(EntryId.From("class"), new FacilityReclassified(new(FacilityKind.Lapas), Day), "-", As("zone"))).Should().Be("JOURNAL-ENTRY-REUSED (recording)");
        Refusal(Lapas.AsKnownAt(Later)!.Correct(EntryId.From("class"), new FacilityReclassified(new(FacilityKind.Lapas), Day), "-", As("x", Later))).Should().Be("JOURNAL-READ-ONLY (recording)");
        Refusal(Lapas.Correct(EntryId.From("class"), new FacilityReclassified(new(FacilityKind.Lapas), Day), " ", As("x"))).Should().Be("JOURNAL-REASON (reason)");
    }

    [Fact]
    public void Passes_the_checks_of_what_it_corrects()
    {
        Refusal(Lapas.Correct(EntryId.From("capacity"), new HousingCapacitySet(-1, Day), "-", As("x"))).Should().Be("FACILITY-NUMBER-RANGE (places)");
        Refusal(Lapas.Correct(EntryId.From("post"), new FacilityOfficesChanged(new PostEstablished(Head, " ", Day)), "-", As("x"))).Should().Be("JOURNAL-TEXT-BLANK (change.title)");
        Lapas.Correct(EntryId.From("class"), new FacilityReclassified(new(FacilityKind.CabangRutan, FacilityClass.I), Day), "-", As("x")).Has(FacilityErrors.ClassNotSeen).Should().BeTrue();
        Lapas.Journal.Entries.Should().HaveCount(12, "a refused correction leaves nothing behind");
    }

    [Fact]
    public void Is_refused_where_a_later_entry_would_become_impossible()
    {
        var (heri, baru) = (OfficialId.From("HERI"), OfficialId.From("BARU"));
        var followed = Lapas.Appoint(Head, baru, "Kepala Baru", Span(Day.PlusDays(10), Day.PlusDays(20)), As("next")).Value;
        var overlap = followed.Correct(EntryId.From("holder"), new FacilityOfficesChanged(new HolderAppointed(Head, heri, "Heri Kusrita", Span(Day, Day.PlusDays(10)))), "-", As("x"));

        Refusal(overlap).Should().Be("JOURNAL-CORRECT-CONTRADICTS (entry)");
        overlap.ValidationErrors[0].Text.En.Should().Contain("next").And.Contain("Heri Kusrita");
        Refusal(Lapas.Correct(EntryId.From("est"), new FacilityEstablished(FacilityId.From("UPT-S"), "Lapas", new(FacilityKind.Lapas), IndonesianTimeZone.Wib, Day.PlusDays(1)), "-", As("x")))
            .Should().StartWith("JOURNAL-CORRECT-CONTRADICTS (entry)");
        followed.Correct(EntryId.From("holder"), new FacilityOfficesChanged(new HolderAppointed(Head, heri, "Heri Kusrita", Span(Day, Day.PlusDays(9)))), "-", As("x")).IsSuccess.Should().BeTrue();
    }

    [Fact]
    public void Does_not_answer_for_what_was_impossible_before_it()
    {
        var annulled = Lapas.Annul(EntryId.From("post"), "tidak pernah ada", As("a")).Value;

        annulled.Correct(EntryId.From("capacity"), new HousingCapacitySet(600, Day), "salah ketik", As("x")).IsSuccess.Should().BeTrue("the holder of the annulled post is not its fault");
    }

    [Fact]
    public void Of_a_parent_makes_no_cycle()
    {
        var (a, b, c) = (Body("A", StakeholderKind.Ministry, "A"), Body("B", StakeholderKind.VerticalOffice, "B"), Body("C", StakeholderKind.VerticalOffice, "C"));
        var directory = StakeholderDirectory.Of(a, b, c);
        var under = b.PlaceUnder(c.Id, Day, directory, As("p")).Value;
        var all = StakeholderDirectory.Of(a.PlaceUnder(b.Id, Day.PlusDays(5), StakeholderDirectory.Of(a, under, c), As("q")).Value, under, c);

        var cycle = under.Correct(EntryId.From("p"), new StakeholderPlacedUnder(a.Id, Day), "-", all, As("x"));
        Refusal(cycle).Should().Be("STAKEHOLDER-PARENT-CYCLE (parent)");
        cycle.ValidationErrors[0].Text.En.Should().Contain("6 March 2024");
        Refusal(under.Correct(EntryId.From("p"), new StakeholderPlacedUnder(StakeholderId.From("Z"), Day), "-", all, As("x"))).Should().Be("STAKEHOLDER-UNKNOWN (parent)");
        Refusal(under.MergeInto(c.Id, "sama", all, As("m")).Value.Correct(EntryId.From("p"), new StakeholderPlacedUnder(a.Id, Day), "-", all, As("x"))).Should().Be("STAKEHOLDER-MERGED (mergedInto)");
    }

    [Property]
    public Property Gives_what_recording_it_right_would_have_given() => Prop.ForAll(
        Gen.Choose(0, 40).Two().ListOf().Resize(12).ToArbitrary(),
        steps =>
        {
            var wrong = Body("A", StakeholderKind.Company, "PT 0");
            var right = wrong;
            for (var i = 0; i < steps.Count; i++)
            {
                wrong = wrong.ChangeKind(StakeholderKind.All[i % 5], Day.PlusDays(steps[i].Item1), As($"s{i}")).Value;
                right = right.ChangeKind(StakeholderKind.All[(i + 1) % 5], Day.PlusDays(steps[i].Item2), As($"s{i}")).Value;
            }

            for (var i = steps.Count - 1; i >= 0; i--)
            {
                wrong = wrong.Correct(EntryId.From($"s{i}"), new StakeholderKindChanged(StakeholderKind.All[(i + 1) % 5], Day.PlusDays(steps[i].Item2)), "salah", StakeholderDirectory.Of(), As($"f{i}", Later)).Value;
            }

            return wrong.State == right.State && Stakeholder.From(wrong.Journal.Entries).Value.State == right.State;
        });

    [Fact]
    public void In_a_stored_journal_must_be_of_the_same_kind_and_of_the_same_party()
    {
        var stamp = Stamp.Of(Later, "giatja");
        var entries = Lapas.Journal.Entries.ToList();

        Refusal(Facility.From([.. entries, Entry<FacilityEvent>.Of(EntryId.From("x"), 13, stamp, new FacilityRenamed("X", Day), new Annulment(EntryId.From("class"), "-"))])).Should().Be("JOURNAL-CORRECT-KIND (entries[12].corrects.entry)");
        Refusal(Facility.From([.. entries, Entry<FacilityEvent>.Of(
            EntryId.From("x"), 13, stamp, new FacilityEstablished(FacilityId.From("UPT-X"), "X", new(FacilityKind.Lapas), IndonesianTimeZone.Wib, null), new Annulment(EntryId.From("est"), "-"))]))
            .Should().Be("JOURNAL-CORRECT-KIND (entries[12].corrects.entry)");
        Refusal(Facility.From([.. entries, Entry<FacilityEvent>.Of(EntryId.From("x"), 13, stamp, new FacilityRenamed(" ", Day))])).Should().Be("JOURNAL-TEXT-BLANK (entries[12].event.name)");
    }

    private static string Refusal<T>(DomainResult<T> result) => string.Join("; ", result.ValidationErrors.Select(static e => $"{e.ErrorCode} ({e.Identifier})"));

    private static string Told(Facility lapas, string entry) => entry switch
    {
        "est" => $"{lapas.NameOn(Day.PlusDays(-1))} {lapas.ClassificationOn(Day.PlusDays(-1))} {lapas.ZoneOn(Day.PlusDays(-1)).Code}",
        "class" => lapas.ClassificationOn(Day)!.ToString(),
        "superior" => lapas.Superiors.On(Day)!.Value,
        "zone" => lapas.ZoneOn(Day).Code,
        "premises" => $"{lapas.Premises.On(Day)!.Address} {lapas.Premises.On(Day)!.Region}",
        "capacity" => $"{lapas.HousingCapacityOn(Day)}",
        "security" => lapas.SecurityLevelOn(Day, "B")!.Code,
        "rutan" => NodaTime.Text.LocalDatePattern.Iso.Format(lapas.DaysAsRutan.LastDay!.Value),
        "functions" => lapas.FunctionsOn(Day.PlusDays(20)).Single().Code,
        "post" => lapas.Offices.TitleOn(Head, Day)!,
        "holder" => lapas.Offices.HolderOn(Head, Day)!.Name,
        _ => $"{lapas.Spaces[0].Seats.On(Day)}",
    };
}
