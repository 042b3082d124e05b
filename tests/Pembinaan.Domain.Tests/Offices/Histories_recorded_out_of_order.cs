using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Stakeholders;
using Pembinaan.Domain.Time;
using static Pembinaan.Domain.Tests.Offices.Records;
using CohortsGiven = Pembinaan.Domain.Tests.Cohorts.Given;

namespace Pembinaan.Domain.Tests.Offices;

/// <summary>A history that is typed in from its end: what holds again from a later day stays, although it says the same as what held at first.</summary>
[Trait("Case", "W05")]
public sealed class Histories_recorded_out_of_order
{
    private static readonly LocalDate Middle = new(2022, 1, 1);
    private static readonly LocalDate Late = new(2025, 1, 1);

    [Fact]
    public void Of_a_facility_keep_what_came_back()
    {
        var serang = Serang().Rename("Lapas Kelas IIA Serang", Late, As("n2")).Bind(static f => f.Rename("Lapas Serang", Middle, As("n1")))
            .Bind(static f => f.Reclassify(FacilityKind.Lapas, FacilityClass.IIA, Late, As("k2"))).Bind(static f => f.Reclassify(FacilityKind.Lapas, FacilityClass.IIB, Middle, As("k1")))
            .Bind(static f => f.ChangeZone(IndonesianTimeZone.Wib, Late, As("z2"))).Bind(static f => f.ChangeZone(IndonesianTimeZone.Wita, Middle, As("z1")))
            .Bind(static f => f.PlaceUnder(StakeholderId.From("KANWIL-1"), new(2021, 1, 1), As("s0"))).Bind(static f => f.PlaceUnder(StakeholderId.From("KANWIL-1"), Late, As("s2")))
            .Bind(static f => f.PlaceUnder(StakeholderId.From("KANWIL-2"), Middle, As("s1"))).Value;

        Told(serang.Names.ByDay, static n => n).Should().Be("Lapas Kelas IIA Serang, Lapas Serang, Lapas Kelas IIA Serang");
        Told(serang.Classifications, static c => c.Class!.Code).Should().Be("IIA, IIB, IIA");
        serang.ZoneOn(Late).Should().Be(IndonesianTimeZone.Wib);
        serang.ZoneOn(Late.PlusDays(-1)).Should().Be(IndonesianTimeZone.Wita);
        Told(serang.Superiors, static s => s.Value).Should().Be("KANWIL-1, KANWIL-2, KANWIL-1");
    }

    [Fact]
    public void Of_a_post_a_space_and_a_house_keep_what_came_back()
    {
        var space = SpaceId.From("R-1");
        var serang = Serang().EstablishPost(Head, "Kepala", new(2020, 1, 1), As("p0"))
            .Bind(static f => f.RetitlePost(Head, "Kepala", Late, As("p2"))).Bind(static f => f.RetitlePost(Head, "Kepala Lapas", Middle, As("p1")))
            .Bind(f => f.OpenSpace(space, SpaceKind.Classroom, "Ruang", 20, ValidityPeriod.From(new(2020, 1, 1)), [], As("o")))
            .Bind(f => f.ChangeSeats(space, 20, Late, As("o2"))).Bind(f => f.ChangeSeats(space, 10, Middle, As("o1")))
            .Bind(static f => f.SetHousingCapacity(500, new(2020, 1, 1), As("h0"))).Bind(static f => f.SetHousingCapacity(500, Late, As("h2"))).Bind(static f => f.SetHousingCapacity(300, Middle, As("h1"))).Value;

        Told(serang.Offices.Find(Head)!.Titles, static t => t).Should().Be("Kepala, Kepala Lapas, Kepala");
        (serang.FindSpace(space)!.Seats.On(Middle), serang.FindSpace(space)!.Seats.On(Late)).Should().Be((10, 20));
        (serang.HousingCapacityOn(Middle), serang.HousingCapacityOn(Late)).Should().Be((300, 500));
    }

    [Fact]
    public void Of_a_stakeholder_keep_what_came_back()
    {
        var all = StakeholderDirectory.Of(Body("A", StakeholderKind.Opd, "A"), Body("P1", StakeholderKind.Kabupaten, "P1"), Body("P2", StakeholderKind.Provinsi, "P2"));
        var (p1, p2) = (StakeholderId.From("P1"), StakeholderId.From("P2"));
        var placed = all.Find(StakeholderId.From("A"))!.PlaceUnder(p1, new(2020, 1, 1), all, As("1")).Bind(s => s.PlaceUnder(p1, Late, all, As("2"))).Value;
        var dinas = placed.PlaceUnder(p2, Middle, all, As("3"))
            .Bind(static s => s.ChangeKind(StakeholderKind.Opd, Late, As("4"))).Bind(static s => s.ChangeKind(StakeholderKind.Company, Middle, As("5"))).Value;
        var left = placed.LeaveParent(new(2024, 6, 30), As("6")).Value;

        Told(dinas.Parents, static p => p.Value).Should().Be("P1, P2, P1");
        Told(dinas.Kinds, static k => k.Code).Should().Be($"{StakeholderKind.Opd.Code}, {StakeholderKind.Company.Code}, {StakeholderKind.Opd.Code}");
        (left.Parents.On(new(2024, 6, 30)), left.Parents.On(new(2024, 7, 1)), left.Parents.On(Late.PlusDays(-1)), left.Parents.On(Late)).Should().Be((p1, null, null, p1));
    }

    [Fact]
    public void Of_a_programme_and_of_the_seats_of_a_cohort_keep_what_came_back()
    {
        var (first, other) = (CohortsGiven.Curriculum(), CohortsGiven.Curriculum(CompletionCriteria.ByPresence(90).Value));
        var programme = CohortsGiven.Programme(first).Revise(first, Late, "diperbarui", As("r2")).Bind(p => p.Revise(other, new(2023, 1, 1), "diperbarui", As("r1"))).Value;
        var cohort = CohortsGiven.Cohort().LimitSeats(16, new(2025, 9, 1), "ruang kembali", As("l2")).Bind(static c => c.LimitSeats(10, new(2025, 8, 18), "ruang kecil", As("l1"))).Value;

        programme.CurriculumOn(Late.PlusDays(-1)).Should().Be(other);
        programme.CurriculumOn(Late).Should().Be(first);
        (cohort.Seats.On(new(2025, 8, 31)), cohort.Seats.On(new(2025, 9, 1))).Should().Be((10, 16));
    }

    /// <summary>In whatever order days are recorded, each day has the value of the last of them up to it.</summary>
    [Property]
    public Property Come_to_the_same_in_any_order() => Prop.ForAll(
        ArbMap.Default.ArbFor<(PositiveInt Day, bool Value)[]>(),
        static recorded =>
        {
            var steps = default(Steps<bool>);
            var known = new SortedDictionary<LocalDate, bool>();
            foreach (var (day, value) in recorded)
            {
                var from = new LocalDate(2020, 1, 1).PlusDays(day.Get % 40);
                steps = steps.From(from, value);
                known[from] = value;
            }

            return Enumerable.Range(0, 45).Select(static d => new LocalDate(2020, 1, 1).PlusDays(d)).All(day =>
                steps.ByDay.TryOn(day, out var value) ? known.Last(k => k.Key <= day).Value == value : known.All(k => k.Key > day));
        });

    private static string Told<T>(Timeline<T> timeline, Func<T, string> name)
        where T : notnull => string.Join(", ", timeline.Segments.Select(s => name(s.Value)));
}
