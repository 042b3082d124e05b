using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Benchmarks.Gating;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Stakeholders;

namespace Pembinaan.Domain.Benchmarks.Dossiers;

/// <summary>A dossier about the nation is built in a few times the time of dictionaries and sorted days, and one more root costs no more than a logarithm.</summary>
internal sealed class DossierFigures : IFigureGroup
{
    private const int Rounds = 5;

    public string Name => "dossier";

    public IEnumerable<Figure> Figures()
    {
        var nation = SampleNation.Roots(30_000, 50_000, 600, 5_000);
        var small = SampleNation.Roots(300, 500, 60, 50);
        var (large, few) = (Dossier.Of(nation).Value, Dossier.Of(small).Value);
        var changed = SampleNation.AgreementOf(7).CloseIntake(new(2026, 1, 1), "penuh", SampleNation.Next("close")).Value;

        yield return Figure.AtMost("build-over-dictionaries-and-sorted-days", 5, "x", () => Measure.Milliseconds(Rounds, () => Sink.Take(Dossier.Of(nation).Value)) / Measure.Milliseconds(Rounds, () => Sink.Take(ByHand(nation))));
        yield return Figure.AtMost("with-one-in-a-nation-over-one-in-a-hundredth", 2, "x", () => With(large, changed) / With(few, changed));
        yield return Figure.AtMost("with-one-bytes", 16 * 1024, "B", () => Measure.Bytes(1_000, () => Sink.Take(large.With(changed).Value)));
    }

    private static double With(Dossier dossier, CooperationAgreement changed) => Measure.Nanoseconds(9, 1_000, () => Sink.Take(dossier.With(changed).Value));

    private static object ByHand(AggregateRoot[] roots)
    {
        var agreements = roots.OfType<CooperationAgreement>().ToDictionary(static a => a.Id);
        var stakeholders = roots.OfType<Stakeholder>().ToDictionary(static s => s.Id);
        var facilities = roots.OfType<Facility>().ToDictionary(static f => f.Id);
        var cohorts = roots.OfType<Cohort>().ToDictionary(static c => c.Id);
        var days = agreements.Values.OrderBy(static a => a.LastDay).ToArray();
        var sessions = cohorts.Values.OrderBy(static c => c.FirstDay).ToArray();
        return (agreements, stakeholders, facilities, cohorts, days, sessions);
    }
}
