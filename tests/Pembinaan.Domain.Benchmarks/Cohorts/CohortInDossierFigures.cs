using System.Globalization;
using System.Text.RegularExpressions;
using Pembinaan.Domain.Benchmarks.Gating;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Json;
using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Programmes;

namespace Pembinaan.Domain.Benchmarks.Cohorts;

/// <summary>
/// Cohorts in their dossier against the same with everything handed in or decided singly: the story of the samples with its twenty people, and 5,000 such
/// cohorts under one agreement, each with twenty people of its own.
/// </summary>
internal sealed class CohortInDossierFigures : IFigureGroup
{
    private const int Rounds = 15;
    private const int Times = 20;
    private const int Cohorts = 5_000;
    private const int FewCohorts = 50;

    public string Name => "cohort-in-dossier";

    public IEnumerable<Figure> Figures()
    {
        var dossier = Declared(PembinaanJson.Dossiers.Read(File.ReadAllText(Tree.PathOf("docs/samples/data/serang.json"))).Value);
        var enrolled = dossier.Cohorts[0];
        var opened = dossier.AsKnownAt(enrolled.Journal.Entries.First().Stamp.RecordedAt);
        var (cohort, lapas, pks, day) = (opened.Cohorts[0], opened.Find(enrolled.Facility)!, opened.Agreements[0], enrolled.FirstDay);
        var context = FacilityContext.Of(lapas, day);
        var people = opened.Participants;
        foreach (var person in people)
        {
            AdmissionByHand.Compare(InDossier(opened, person), ByHand(person));
        }

        yield return Figure.AtMost("admission-over-by-hand", 1.2, "x", () => Comparison.Ratio(Rounds, () => Everybody(p => InDossier(opened, p)), () => Everybody(ByHand)));
        yield return Figure.AtMost("first-admission-over-by-hand", 1.3, "x", () => Comparison.Ratio(Rounds, () => Everybody(p => InDossier(opened.Knowing(), p)), () => Everybody(ByHand)));
        yield return Figure.Exactly("admission-bytes-over-by-hand", 1, "x", () => Bytes(p => InDossier(opened, p)) / Bytes(ByHand));
        yield return Figure.Exactly("first-admission-bytes-over-by-hand", 1, "x", () => Bytes(p => InDossier(opened.Knowing(), p)) / Bytes(ByHand));

        yield return Figure.AtMost("review-over-deciding-singly", 1.5, "x", () =>
        {
            var (few, many) = (Many(dossier, FewCohorts), Many(dossier, Cohorts));
            Comparison.WarmUp(() => Review(few.Knowing(), day), () => Singly(few.Knowing(), day));
            return Measure.Milliseconds(1, () => Review(many.Knowing(), day), 0) / Measure.Milliseconds(1, () => Singly(many.Knowing(), day), 0);
        });

        AdmissionDecision InDossier(Dossier asked, ParticipantFacts person) => asked[cohort.Id].MayJoin(person, day);

        AdmissionDecision ByHand(ParticipantFacts person) => AdmissionByHand.Decide(cohort, person, day, lapas, context, pks);

        void Everybody(Func<ParticipantFacts, AdmissionDecision> ask)
        {
            for (var i = 0; i < Times; i++)
            {
                foreach (var person in people)
                {
                    Sink.Take(ask(person));
                }
            }
        }

        double Bytes(Func<ParticipantFacts, AdmissionDecision> ask) => Measure.Bytes(Times, () => Everybody(ask));
    }

    private static void Review(Dossier dossier, LocalDate day)
    {
        foreach (var each in dossier.Cohorts)
        {
            Sink.Take(dossier[each.Id].Review(day));
        }
    }

    private static void Singly(Dossier dossier, LocalDate day)
    {
        foreach (var each in dossier.Cohorts)
        {
            var singly = dossier[each.Id];
            foreach (var participant in each.Participants)
            {
                Sink.Take(singly.MayJoin(participant, day));
            }
        }
    }

    private static Dossier Declared(Dossier dossier) => dossier.HoldingAll(Instant.MaxValue, Holding.Cohorts, Holding.Agreements);

    /// <summary>The story with its cohort and its people many times, each time under other identities, with an instructor of its own and in no space.</summary>
    internal static Dossier Many(Dossier story, int count)
    {
        var (text, people) = (Regex.Replace(PembinaanJson.Cohorts.Write(story.Cohorts[0]), ",\\s*\"space\":\\s*\"BENGKEL\"", "", RegexOptions.None, TimeSpan.FromSeconds(1)), story.Participants);
        var roots = story.Facilities.Concat<AggregateRoot>(story.Stakeholders).Concat(story.Agreements).Concat(story.Programmes);
        return Declared(Dossier.Of(roots.Concat(Enumerable.Range(1, count).Select(Numbered))).Value).Knowing(Enumerable.Range(1, count).SelectMany(PeopleOf));

        AggregateRoot Numbered(int n) => PembinaanJson.Cohorts.Read(text
            .Replace("\"ANG-SABUN-1\"", string.Create(CultureInfo.InvariantCulture, $"\"ANG-{n}\""), StringComparison.Ordinal)
            .Replace("\"SWEN-INSTRUKTUR-1\"", string.Create(CultureInfo.InvariantCulture, $"\"INS-{n}\""), StringComparison.Ordinal)
            .Replace("\"P-", string.Create(CultureInfo.InvariantCulture, $"\"P-{n}-"), StringComparison.Ordinal)).Value;

        IEnumerable<ParticipantFacts> PeopleOf(int n) =>
            people.Select(p => p with { Id = ParticipantId.From(p.Id.Value.Replace("P-", string.Create(CultureInfo.InvariantCulture, $"P-{n}-"), StringComparison.Ordinal)) });
    }
}
