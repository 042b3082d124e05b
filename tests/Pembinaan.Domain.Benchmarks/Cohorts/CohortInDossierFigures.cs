using Pembinaan.Domain.Benchmarks.Gating;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Json;
using Pembinaan.Domain.Programmes;

namespace Pembinaan.Domain.Benchmarks.Cohorts;

/// <summary>A cohort in its dossier against the same with everything handed in by hand: the story of the samples, with its twenty people.</summary>
internal sealed class CohortInDossierFigures : IFigureGroup
{
    private const int Rounds = 15;
    private const int Times = 20;

    public string Name => "cohort-in-dossier";

    public IEnumerable<Figure> Figures()
    {
        var dossier = PembinaanJson.Dossiers.Read(File.ReadAllText(Story())).Value.HoldingAll(Instant.MaxValue, Holding.Cohorts, Holding.Agreements);
        var enrolled = dossier.Cohorts[0];
        var opened = dossier.AsKnownAt(enrolled.Journal.Entries.First().Stamp.RecordedAt);
        var (cohort, lapas, pks, day) = (opened.Cohorts[0], opened.Find(enrolled.Facility)!, opened.Agreements[0], enrolled.FirstDay);
        var context = FacilityContext.Of(lapas, day);
        var people = opened.Participants;

        yield return Figure.AtMost("admission-over-by-hand", 1.2, "x", () => Ratio(
            () =>
            {
                foreach (var person in people)
                {
                    Sink.Take(opened[cohort.Id].MayJoin(person, day));
                }
            },
            () =>
            {
                foreach (var person in people)
                {
                    Sink.Take(Admissions.Decide(cohort, new() { Person = person, Day = day, Facility = context }, lapas, pks));
                }
            }));
        yield return Figure.AtMost("review-over-deciding-singly", 1.5, "x", () => Ratio(
            () => Sink.Take(dossier[enrolled.Id].Review(day)),
            () =>
            {
                var singly = dossier[enrolled.Id];
                foreach (var participant in enrolled.Participants)
                {
                    Sink.Take(singly.MayJoin(participant, day));
                }
            }));
    }

    private static double Ratio(Action one, Action other) => Measure.Milliseconds(Rounds, () => Repeat(one)) / Measure.Milliseconds(Rounds, () => Repeat(other));

    private static void Repeat(Action action)
    {
        for (var i = 0; i < Times; i++)
        {
            action();
        }
    }

    private static string Story()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Pembinaan.Domain.sln")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder?.FullName ?? ".", "docs", "samples", "data", "serang.json");
    }
}
