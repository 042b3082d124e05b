using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Tests.Examples;

/// <summary>The rules of recognition, each met, not met and, where it can be, undetermined; on both sides of each edge.</summary>
public sealed class CreditExamples : IRuleExamples
{
    private static readonly LocalDate Day = new(2025, 8, 4);

    private static readonly CreditFacts Good = new()
    {
        IsOffered = true,
        IsOfWhatIsTaken = true,
        IsFromASource = true,
        Hours = 80,
        MostHours = 80,
        LearntUntil = new LocalDate(2023, 8, 4),
        MostMonths = 24,
        IsDecidedByWhoMay = true,
    };

    public string Book => "CREDIT";

    public IEnumerable<RuleExample> Rows =>
    [
        Row("CREDIT-OFFERED", "the programme has a rule", Good, Verdict.Met),
        Row("CREDIT-OFFERED", "the programme has none", Good with { IsOffered = false }, Verdict.NotMet),
        Row("CREDIT-OFFERED", "nobody said", Good with { IsOffered = default }, Verdict.Undetermined),
        Row("CREDIT-KIND", "hours of a programme that takes hours", Good, Verdict.Met),
        Row("CREDIT-KIND", "a module that is excepted", Good with { IsOfWhatIsTaken = false }, Verdict.NotMet),
        Row("CREDIT-SOURCE", "a cohort", Good, Verdict.Met),
        Row("CREDIT-SOURCE", "a body that the programme does not name", Good with { IsFromASource = false }, Verdict.NotMet),
        Row("CREDIT-SHARE", "80 of at most 80", Good, Verdict.Met),
        Row("CREDIT-SHARE", "81 of at most 80", Good with { Hours = 81 }, Verdict.NotMet),
        Row("CREDIT-SHARE", "nobody said how many", Good with { Hours = default }, Verdict.Undetermined),
        Row("CREDIT-AGE", "24 months old to the day", Good, Verdict.Met),
        Row("CREDIT-AGE", "a day older", Good with { LearntUntil = new LocalDate(2023, 8, 3) }, Verdict.NotMet),
        Row("CREDIT-AGE", "the day is not known", Good with { LearntUntil = default }, Verdict.Undetermined),
        Row("CREDIT-AGE", "the day is not known and any age will do", Good with { LearntUntil = default, MostMonths = 0 }, Verdict.Met),
        Row("CREDIT-DECIDER", "an office that the programme names", Good, Verdict.Met),
        Row("CREDIT-DECIDER", "another one", Good with { IsDecidedByWhoMay = false }, Verdict.NotMet),
    ];

    private static RuleExample Row(string code, string situation, CreditFacts facts, Verdict expected)
    {
        var decision = CreditRules.Book.Decide(facts, Day);
        var decided = Verdict.Met;
        foreach (var finding in decision.Unmet)
        {
            decided = finding.Rule.Code == code ? Verdict.NotMet : decided;
        }

        foreach (var finding in decision.Undetermined)
        {
            decided = finding.Rule.Code == code ? Verdict.Undetermined : decided;
        }

        return new(code, situation, expected, decided);
    }
}
