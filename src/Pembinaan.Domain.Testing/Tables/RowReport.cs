using System.Text;
using Pembinaan.Domain.Rules;

namespace Pembinaan.Domain.Testing;

/// <summary>The paragraph about a row that differs.</summary>
internal static class RowReport
{
    internal static string Of<TFacts>(Policy<TFacts> policy, DecisionRow<TFacts> row, in Decision<TFacts> decision)
    {
        var actual = Expected.Of(decision);
        var said = new StringBuilder($"\"{row.Name}\" on {Iso.Of(row.Day)} should be {row.Expected} and is {actual}.");
        foreach (var code in Missing(row.Expected, actual))
        {
            said.Append($" {code} was expected and is not among the reasons: {policy.Find(code.TrimEnd('?'))!.Requirement.En}");
        }

        foreach (var finding in decision.Unmet.Concat(decision.Undetermined).Concat(decision.Warnings))
        {
            var isExpected = !Missing(Expected.Of(decision), row.Expected).Any(code => code.TrimEnd('?') == finding.Rule.Code);
            said.Append($" {finding.Rule.Code} is {(isExpected ? "as expected" : "not expected")}: {finding.Text.En}");
        }

        said.Append(Nearest(policy, row) is { } day ? $" The row would hold on {Iso.Of(day)}." : " With these facts the row holds on no day.");
        return said.ToString();
    }

    /// <summary>The codes that one names and the other does not, those in doubt with a question mark.</summary>
    private static IEnumerable<string> Missing(Expected expected, Expected actual) => Codes(expected).Except(Codes(actual), StringComparer.Ordinal);

    private static IEnumerable<string> Codes(Expected expected) =>
        [.. expected.UnmetRules, .. expected.UndeterminedRules.Select(static c => $"{c}?"), .. expected.Warnings];

    /// <summary>The day nearest to that of the row on which it would hold: an answer changes nowhere but where a rule or the version turns.</summary>
    private static LocalDate? Nearest<TFacts>(Policy<TFacts> policy, DecisionRow<TFacts> row)
    {
        LocalDate? nearest = null;
        foreach (var turn in policy.Turns(row.Facts))
        {
            var day = turn > row.Day ? turn : turn.PlusDays(-1);
            if ((nearest is not { } best || Distance(day, row.Day) < Distance(best, row.Day)) && row.Expected.Holds(policy.Decide(row.Facts, day)))
            {
                nearest = day;
            }
        }

        return nearest;
    }

    private static int Distance(LocalDate one, LocalDate other) => Math.Abs(Period.DaysBetween(one, other));
}
