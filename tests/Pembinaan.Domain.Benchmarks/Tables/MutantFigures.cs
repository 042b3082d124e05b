using Pembinaan.Domain.Benchmarks.Gating;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Testing;
using Pembinaan.Domain.Testing.Tests.HowTo.Welding;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Benchmarks.Tables;

/// <summary>What a full decision table costs with every broken rule, over as many runs of the table as there are broken rules.</summary>
internal sealed class MutantFigures : IFigureGroup
{
    private const int Rounds = 15;
    private const int WarmUps = 4;

    public string Name => "mutants";

    public IEnumerable<Figure> Figures()
    {
        // The table of the how-to with every row on further days, and as it stands: what is done once for a broken rule weighs more the fewer the rows are.
        var howTo = WeldingTable.Table;
        var longer = Longer(howTo, WeldingShop.Admission, 7);
        yield return Figure.AtMost("of-200-rows-over-runs", 1.5, "x", () => OverRuns(longer));
        yield return Figure.AtMost("of-26-rows-over-runs", 1, "x", () => OverRuns(howTo));
        yield return Figure.AtMost("of-5-rows-over-runs", 1.5, "x", () => OverRuns(HalfServed()));
        yield return Figure.AtMost("of-3-rows-over-runs", 1.5, "x", () => OverRuns(InThreeRows(SixMonths)));
        yield return Figure.AtMost("of-3-rows-of-two-rules-over-runs", 1.5, "x", () => OverRuns(InThreeRows(SixMonths, Course)));
    }

    private static readonly Rule<Applicant> SixMonths = Rule.For<Applicant>("LAS-ENAM-BULAN")
        .Requires("Enam bulan telah dijalani.", "Six months are served.")
        .When(Start.Since(Term.OfDays(180)))
        .FacilityPolicy();

    private static readonly Rule<Applicant> Course = Rule.For<Applicant>("LAS-K3")
        .Requires("Pelatihan keselamatan sudah diikuti.", "The safety course is taken.")
        .When(Safety.Since())
        .FacilityPolicy();

    private static FactOf<Applicant, LocalDate> Start => new("start", new("mulai pidana", "start of the sentence"), static (in a) => a.SentenceStart);

    private static FactOf<Applicant, LocalDate> Safety => new("safety", new("pelatihan keselamatan", "safety course"), static (in a) => a.SafetyCourse);

    private static double OverRuns<TFacts>(DecisionTable<TFacts> table)
    {
        var mutants = table.CheckMutants().Mutants().Mutants.Count;

        // As often as takes some milliseconds: the time of the processor is read with an error of microseconds.
        var times = Math.Max(1, 20_000 / (mutants * table.Rows.Count));

        // Under load it takes some seconds until so much code is compiled for good.
        for (var i = 0; i < WarmUps; i++)
        {
            Comparison.WarmUp(Broken, Runs);
        }

        return Comparison.OfProcessor(Rounds, Broken, Runs);

        void Broken()
        {
            for (var i = 0; i < times; i++)
            {
                table.CheckMutants();
            }
        }

        void Runs()
        {
            for (var i = 0; i < times * mutants; i++)
            {
                table.Check();
            }
        }
    }

    /// <summary>A full table of one rule: both sides of the day, other numbers, and each fact unknown.</summary>
    private static DecisionTable<Applicant> HalfServed()
    {
        var (rule, start) = (WeldingShop.HalfServed, new LocalDate(2023, 1, 1));
        var someone = new Applicant { SentenceStart = start, Sentence = Term.OfMonths(48) };
        var (first, odd) = (Half(someone), someone with { SentenceStart = start.PlusDays(30), Sentence = Term.OfMonths(47) });
        return DecisionTable.Of(
            rule,
            ("on the day", someone, first, Expected.Met),
            ("the day before", someone, first.PlusDays(-1), Expected.NotMet(rule.Code)),
            ("of an odd number of months", odd, Half(odd), Expected.Met),
            ("start unknown", someone with { SentenceStart = Fact<LocalDate>.Unknown }, first, Expected.Undetermined(rule.Code)),
            ("length unknown", someone with { Sentence = Fact<Term>.Unknown }, first, Expected.Undetermined(rule.Code))
        );

        LocalDate Half(Applicant of) => rule.Condition!.WindowOf(of).Edges().First();
    }

    /// <summary>The fewest rows that notice everything: on the day, the day before, and unknown.</summary>
    private static DecisionTable<Applicant> InThreeRows(params Rule<Applicant>[] rules)
    {
        var day = new LocalDate(2025, 6, 2);
        var someone = new Applicant { SentenceStart = day.PlusDays(-180), SafetyCourse = day };
        var unknown = someone with { SentenceStart = Fact<LocalDate>.Unknown, SafetyCourse = Fact<LocalDate>.Unknown };
        string[] codes = [.. rules.Select(static r => r.Code)];
        return DecisionTable.Of(
            RuleSet<Applicant>.Of("LAS", rules).Value,
            ("on the day", someone, day, Expected.Met),
            ("the day before", someone, day.PlusDays(-1), Expected.NotMet(codes)),
            ("unknown", unknown, day, Expected.Undetermined(codes))
        );
    }

    /// <summary>A table with each row followed by the same facts on other days, expected as they are decided.</summary>
    private static DecisionTable<TFacts> Longer<TFacts>(DecisionTable<TFacts> table, RuleBook<TFacts> book, int further)
    {
        var asked = table.Rows.Select(static r => (r.Facts, r.Day)).ToHashSet();
        List<(string Name, TFacts Facts, LocalDate Day, Expected Expected)> rows = [];
        foreach (var row in table.Rows)
        {
            rows.Add((row.Name, row.Facts, row.Day, row.Expected));
            for (var i = 1; i <= further; i++)
            {
                var day = row.Day.PlusDays(11 * i);
                if (asked.Add((row.Facts, day)))
                {
                    rows.Add(($"{row.Name}, {i}", row.Facts, day, ExpectedOf(book.Decide(row.Facts, day))));
                }
            }
        }

        return DecisionTable.Of(book, [.. rows]);
    }

    private static Expected ExpectedOf<TFacts>(in Decision<TFacts> decision)
    {
        string[] open = [.. decision.Undetermined.Select(static f => f.Rule.Code)];
        return decision.Outcome switch
        {
            Outcome.Met => Expected.Met,
            Outcome.NotMet => Expected.NotMet([.. decision.Unmet.Select(static f => f.Rule.Code), .. open.Select(static c => $"{c}?")]),
            Outcome.Undetermined => Expected.Undetermined(open),
            _ => Expected.NoRuleSetInForce,
        };
    }
}
