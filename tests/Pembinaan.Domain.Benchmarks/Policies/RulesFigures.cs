using Pembinaan.Domain.Benchmarks.Gating;
using Pembinaan.Domain.Rules;

namespace Pembinaan.Domain.Benchmarks.Policies;

/// <summary>What deciding by rules costs, against the same checks written by hand over the same facts, and against a validator.</summary>
internal sealed class RulesFigures : IFigureGroup
{
    private const int Rounds = 21;
    private const int Few = 10_000;
    private const int Many = 300_000;

    private static readonly LocalDate Day = Applicants.Today;

    public string Name => "rules";

    public IEnumerable<Figure> Figures()
    {
        var people = Applicants.Generate(Few);
        Sink.Take(OtherPolicies.Use(people[..500]));
        Agreement.Check(people);
        Agreement.CheckOthers(people, 200);

        var bulk = new Decision<Applicant>[Few];
        var reasons = new Reasons[Few];
        var validator = new FluentPolicy(Day);
        var some = people[..500];
        var sample = people[..50];

        yield return Figure.AtMost("one-person-over-by-hand", 2, "x", () => Comparison.Ratio(Rounds, () => Asking.Decide(people, Policy.Flat), () => Asking.CheckByHand(people)));
        yield return Figure.Exactly("one-person", 0, "B", () => Measure.Bytes(3, () => Asking.Decide(people, Policy.Flat)));
        yield return Figure.AtMost("bulk-over-by-hand", 1.5, "x", () => Comparison.Ratio(Rounds, () => Policy.Flat.Decide(people, Day, bulk), () => HandWritten.Check(people, Day, reasons)));
        yield return Figure.Exactly("bulk", 0, "B", () => Measure.Bytes(3, () => Policy.Flat.Decide(people, Day, bulk)));
        yield return Figure.AtMost("first-day-over-by-hand", 2, "x", () => Comparison.Ratio(Rounds, () => Asking.When(people), () => Asking.WhenByHand(people)));
        yield return Figure.Exactly("first-day", 0, "B", () => Measure.Bytes(3, () => Asking.When(people)));
        yield return Figure.AtMost("all-days-over-first-day-by-hand", 2, "x", () => Comparison.Ratio(Rounds, () => Asking.WholeWindow(people), () => Asking.WhenByHand(people)));
        yield return Figure.Exactly("all-days-mean", 40, "B", () => Measure.Bytes(3, () => Asking.WholeWindow(people)) / Few);
        yield return Figure.AtLeast("daily-scan-over-first-day", 100, "x", () => Comparison.Ratio(Rounds, () => Asking.WhenByScan(sample), () => Asking.When(sample)));
        yield return Figure.AtLeast("validator-over-one-person", 20, "x", () => Comparison.Ratio(Rounds, () => Asking.Validate(some, validator), () => Asking.Decide(some, Policy.Flat)));
        yield return Figure.AtLeast(
            "validator-over-bulk", 35, "x", () => Comparison.Ratio(Rounds, () => Asking.Validate(some, validator), () => Policy.Flat.Decide(some, Day, bulk)));
        yield return Figure.Exactly("reasons-with-articles", 0, "B", () => Measure.Bytes(3, () => Asking.ReadReasons(bulk)));
        yield return Figure.AtMost("with-groups-over-flat", 1.6, "x", () => Comparison.Ratio(Rounds, () => Asking.Decide(people, Policy.WithGroups), () => Asking.Decide(people, Policy.Flat)));
        yield return Figure.AtMost("book-of-50-rules-first-use-over-validator", 1, "x", FirstUse.OverValidator);

        var many = Applicants.Generate(Many);
        yield return Figure.AtMost("300000-by-ten-sets-over-10000", 1.3, "x", () => Comparison.Ratio(15, () => Asking.DecideInBlocks(many, Policy.Ten), () => Asking.DecideInBlocks(people, Policy.Ten)) * Few / Many);
        yield return Figure.Exactly("300000-by-ten-sets", 0, "B", () => Measure.Bytes(1, () => Asking.DecideInBlocks(many, Policy.Ten)));
    }
}
