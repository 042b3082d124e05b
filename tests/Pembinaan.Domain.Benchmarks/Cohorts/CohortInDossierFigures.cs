using System.Globalization;
using System.Text.Json.Nodes;
using Pembinaan.Domain.Benchmarks.Gating;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Json;
using Pembinaan.Domain.Programmes;

namespace Pembinaan.Domain.Benchmarks.Cohorts;

/// <summary>
/// Cohorts in their dossier against the same with everything handed in or decided singly: the story of the samples with its twenty people, and 200 such cohorts
/// under one agreement, each with twenty people of its own.
/// </summary>
internal sealed class CohortInDossierFigures : IFigureGroup
{
    private const int Rounds = 15;
    private const int Times = 20;
    private const int Cohorts = 200;

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
                    var coverage = SessionCoverage.OfAll(cohort, lapas.Existence, pks);
                    var seats = Seating.Of(cohort, day, [.. Seating.SpacesOf(cohort, lapas, day), .. Seating.QuotaOf(cohort, pks, day)]);
                    Sink.Take(Admissions.Decide(cohort, new() { Person = person, Day = day, Facility = context }, coverage, seats, new AdmissionDoubts()));
                }
            }));

        var many = PembinaanJson.Dossiers.Read(ManyCohorts(File.ReadAllText(Story()))).Value.HoldingAll(Instant.MaxValue, Holding.Cohorts, Holding.Agreements);
        yield return Figure.AtMost("review-over-deciding-singly", 1.5, "x", () => Comparison.Ratio(
            Rounds,
            () =>
            {
                foreach (var each in many.Cohorts)
                {
                    Sink.Take(many[each.Id].Review(day));
                }
            },
            () =>
            {
                foreach (var each in many.Cohorts)
                {
                    var singly = many[each.Id];
                    foreach (var participant in each.Participants)
                    {
                        Sink.Take(singly.MayJoin(participant, day));
                    }
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

    /// <summary>The story with its cohort and its people many times, each time under other identities.</summary>
    private static string ManyCohorts(string story)
    {
        var dossier = JsonNode.Parse(story)!;
        var (cohorts, people) = (dossier["cohorts"]!.AsArray(), dossier["participants"]!.AsArray());
        var (cohort, persons) = (cohorts[0]!.ToJsonString(), people.ToJsonString());
        cohorts.Clear();
        people.Clear();
        for (var n = 1; n <= Cohorts; n++)
        {
            cohorts.Add(JsonNode.Parse(Numbered(cohort, n)));
            foreach (var person in JsonNode.Parse(Numbered(persons, n))!.AsArray())
            {
                people.Add(person!.DeepClone());
            }
        }

        return dossier.ToJsonString();

        static string Numbered(string text, int n) => text
            .Replace("\"ANG-SABUN-1\"", string.Create(CultureInfo.InvariantCulture, $"\"ANG-{n}\""), StringComparison.Ordinal)
            .Replace("\"P-", string.Create(CultureInfo.InvariantCulture, $"\"P-{n}-"), StringComparison.Ordinal);
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
