using System.Text.Json;
using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Json;
using Pembinaan.Domain.Offices;
using Pembinaan.Domain.Stakeholders;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Benchmarks.Registry;

/// <summary>A registry of 600 facilities and 50,000 stakeholders with ten years of history, in invented names.</summary>
internal static class SampleRegistry
{
    public const int Facilities = 600;
    public const int Stakeholders = 50_000;

    /// <summary>A facility with 46 entries: ten years of heads, names, places and a training space with sessions.</summary>
    public static Facility FacilityOf(int number)
    {
        var id = 0;
        Recording Next(int year) => Recording.Of($"e{++id}", Instant.FromUtc(year, 1, 1, 0, 0) + Duration.FromHours(id), "giatja");
        var head = PostId.From("KEPALA");
        var space = SpaceId.From("BENGKEL");
        var facility = Facility.Establish(FacilityId.From($"UPT-{number}"), $"Lapas {number}", FacilityKind.Lapas, FacilityClass.IIA, IndonesianTimeZone.Wib, null, Next(2015))
            .Bind(f => f.EstablishPost(head, "Kepala Lapas", new(2015, 1, 1), Next(2015)))
            .Bind(f => f.GiveMandate(MandateId.From("M"), SigningMode.Sole, [head], Scope<SubjectId>.Unlimited, ValidityPeriod.From(new(2015, 1, 1)), Next(2015)))
            .Bind(f => f.OpenSpace(space, SpaceKind.Workshop, "Bengkel", 16, ValidityPeriod.From(new(2015, 1, 1)), [], Next(2015)));
        for (var year = 2016; year < 2026; year++)
        {
            var y = year;
            facility = facility
                .Bind(f => f.Appoint(head, OfficialId.From($"K{y}"), $"Kepala {y}", ValidityPeriod.Between(new(y, 1, 1), new(y, 12, 31)).Value, Next(y)))
                .Bind(f => f.SetHousingCapacity(300 + y, new(y, 1, 1), Next(y)))
                .Bind(f => f.Book(new(space, SessionId.From($"S{y}"), new(y, 6, 1), new(8, 0), new(10, 0), 16), Next(y)))
                .Bind(f => f.Rename($"Lapas {number} tahun {y}", new(y, 7, 1), Next(y)));
        }

        return facility.Value;
    }

    /// <summary>A stakeholder with two entries on average: half were renamed once, some more often.</summary>
    public static Stakeholder StakeholderOf(int number)
    {
        var id = 0;
        Recording Next(int year) => Recording.Of($"e{++id}", Instant.FromUtc(year, 1, 1, 0, 0), "giatja");
        var stakeholder = Stakeholder.Register(StakeholderId.From($"M-{number}"), StakeholderKind.Company, $"PT Mitra {number}", null, Next(2016));
        for (var year = 2017; year < 2017 + (number % 4); year++)
        {
            var y = year;
            stakeholder = stakeholder.Bind(s => s.Rename($"PT Mitra {number} {y}", new(y, 1, 1), Next(y)));
        }

        return stakeholder.Value;
    }

    /// <summary>Journals of the sample as JSON, with how many entries they have together.</summary>
    public static (List<byte[]> Facilities, List<byte[]> Stakeholders) AsJson()
    {
        var facilities = Enumerable.Range(0, Facilities).Select(FacilityOf).ToList();
        var stakeholders = Enumerable.Range(0, Stakeholders).Select(StakeholderOf).ToList();
        return (
            facilities.ConvertAll(PembinaanJson.Facilities.WriteUtf8),
            stakeholders.ConvertAll(PembinaanJson.Stakeholders.WriteUtf8));
    }

    /// <summary>The same texts as documents that nobody has looked into.</summary>
    public static int Parse(List<byte[]> facilities, List<byte[]> stakeholders)
    {
        var members = 0;
        foreach (var json in facilities.Concat(stakeholders))
        {
            using var document = JsonDocument.Parse(json);
            members += document.RootElement.GetPropertyCount();
        }

        return members;
    }

    /// <summary>Loads everything, and fails loudly if anything is at fault.</summary>
    public static int Load(List<byte[]> facilities, List<byte[]> stakeholders)
    {
        var revisions = 0;
        foreach (var json in facilities)
        {
            revisions += Loaded(PembinaanJson.Facilities.ReadUtf8(json)).Revision;
        }

        foreach (var json in stakeholders)
        {
            revisions += Loaded(PembinaanJson.Stakeholders.ReadUtf8(json)).Revision;
        }

        return revisions;
    }

    private static T Loaded<T>(DomainResult<T> read) => read.Value;
}
