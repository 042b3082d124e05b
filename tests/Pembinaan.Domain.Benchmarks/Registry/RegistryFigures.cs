using Pembinaan.Domain.Benchmarks.Gating;
using Pembinaan.Domain.Facilities;

namespace Pembinaan.Domain.Benchmarks.Registry;

/// <summary>600 facilities and 50,000 stakeholders with ten years of history load fast, and one of them answers for a day as known at an instant.</summary>
internal sealed class RegistryFigures : IFigureGroup
{
    private const int Rounds = 5;

    public string Name => "registry";

    public IEnumerable<Figure> Figures()
    {
        var (facilities, stakeholders) = SampleRegistry.AsJson();
        var facility = SampleRegistry.FacilityOf(1);
        var stakeholder = SampleRegistry.StakeholderOf(3);
        var day = new LocalDate(2024, 6, 20);
        var known = Instant.FromUtc(2025, 1, 1, 0, 0) + Duration.FromDays(30);
        var snapshot = new Dictionary<FacilityId, Classification> { [facility.Id] = facility.ClassificationOn(day)! };

        yield return Figure.AtMost("load-from-json-over-parse", 10, "x", () => Comparison.Ratio(
            1,
            () => Sink.Take(SampleRegistry.Load(facilities, stakeholders)),
            () => Sink.Take(SampleRegistry.Parse(facilities, stakeholders))));
        yield return Figure.AtMost("stakeholder-as-of-as-known-over-dictionary-lookup", 200, "x", () => Measure.Nanoseconds(Rounds, 10_000, () => Sink.Take(stakeholder.AsKnownAt(known)!.NameOn(day)))
            / Measure.Nanoseconds(Rounds, 10_000, () => Sink.Take(snapshot[facility.Id])));
        yield return Figure.AtMost("facility-as-of-as-known-over-dictionary-lookup", 1_000, "x", () => Measure.Nanoseconds(Rounds, 10_000, () => Sink.Take(facility.AsKnownAt(known)!.ClassificationOn(day)))
            / Measure.Nanoseconds(Rounds, 10_000, () => Sink.Take(snapshot[facility.Id])));
        yield return Figure.Exactly("facility-as-of", 0, "B", () => Measure.Bytes(1_000, () => Sink.Take(facility.ClassificationOn(day))));
        yield return Figure.Exactly("facility-as-of-as-known", 64 * 1024, "B", () => Measure.Bytes(1_000, () => Sink.Take(facility.AsKnownAt(known)!.ClassificationOn(day))));
    }
}
