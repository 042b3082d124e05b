using Pembinaan.Domain.Benchmarks.Gating;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Rules;

namespace Pembinaan.Domain.Benchmarks.Nation;

/// <summary>The whole nation on one day: 280,000 people and 25 programmes, each under the national rules and three conditions of its own, in blocks.</summary>
internal sealed class NationFigures : IFigureGroup
{
    private const int Rounds = 3;
    private const int People = 280_000;
    private const int Programmes = 25;
    private const int Block = 4_000;

    private static readonly LocalDate Day = new(2026, 6, 1);

    public string Name => "nation";

    public IEnumerable<Figure> Figures()
    {
        var people = Population.Of(People);
        var programmes = Population.Programmes(Programmes);
        var books = programmes.Select(static p => Population.BookOf(p.Id.Value)).ToArray();
        var facts = new EligibilityFacts[Block];
        var decisions = new Decision<EligibilityFacts>[Block];

        yield return Figure.AtMost("decide-by-hand-ratio", 8, "x", () => Ratio(Decide, ByHand));
        yield return Figure.Exactly("decide-bytes", 0, "B", () => Measure.Bytes(20, () => DecideBlock(0, 0)));
        yield return Figure.AtMost("first-day-to-one-day-ratio", 4, "x", () => Measure.Milliseconds(5, FirstDays) / Measure.Milliseconds(5, OneDay));

        void DecideBlock(int programme, int at)
        {
            for (var i = 0; i < Block; i++)
            {
                facts[i] = new(people[at + i], programmes[programme], Population.Facility);
            }

            books[programme].Decide(facts, Day, decisions);
        }

        void Decide()
        {
            var met = 0;
            for (var programme = 0; programme < Programmes; programme++)
            {
                for (var at = 0; at < People; at += Block)
                {
                    DecideBlock(programme, at);
                    foreach (ref readonly var decision in decisions.AsSpan())
                    {
                        met += decision.IsMet ? 1 : 0;
                    }
                }
            }

            Sink.Take(met);
        }

        void ByHand()
        {
            var met = 0;
            for (var programme = 0; programme < Programmes; programme++)
            {
                var check = new HandWritten(programmes[programme], Population.Facility, Day);
                foreach (var person in people)
                {
                    met += check.IsEligible(person) ? 1 : 0;
                }
            }

            Sink.Take(met);
        }

        void OneDay()
        {
            var met = 0;
            foreach (var person in people)
            {
                met += books[0].Decide(new EligibilityFacts(person, programmes[0], Population.Facility), Day).IsMet ? 1 : 0;
            }

            Sink.Take(met);
        }

        void FirstDays()
        {
            var found = 0;
            foreach (var person in people)
            {
                found += books[0].Decide(new EligibilityFacts(person, programmes[0], Population.Facility), Day).FirstDayMet is not null ? 1 : 0;
            }

            Sink.Take(found);
        }
    }

    private static double Ratio(Action one, Action other) => Measure.Milliseconds(Rounds, one, 1) / Measure.Milliseconds(Rounds, other, 1);
}
