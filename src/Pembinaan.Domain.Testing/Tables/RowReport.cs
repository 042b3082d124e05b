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
        var (wanted, found) = (Roles(row.Expected), Roles(actual));
        foreach (var (code, role) in wanted.Where(w => !found.ContainsKey(w.Key)))
        {
            var doubt = role == Role.Undetermined ? "?" : "";
            said.Append($" {code}{doubt} was expected and is not among the reasons: {policy.Find(code)!.Requirement.En}");
        }

        foreach (var finding in decision.Unmet.Concat(decision.Undetermined).Concat(decision.Warnings))
        {
            var (code, role) = (finding.Rule.Code, found[finding.Rule.Code]);
            var judged =
                !wanted.TryGetValue(code, out var expected) ? "is not expected"
                : expected == role ? "is as expected"
                : $"{Does(role)} and was expected to {Should(expected)}";
            said.Append($" {code} {judged}: {finding.Text.En}");
        }

        said.Append(Nearest(policy, row) is { } day ? $" The row would hold on {Iso.Of(day)}." : " With these facts the row holds on no day.");
        return said.ToString();
    }

    /// <summary>Of a row that cannot be decided, because a function of a rule throws.</summary>
    internal static string Of<TFacts>(DecisionRow<TFacts> row, Exception thrown) =>
        $"\"{row.Name}\" on {Iso.Of(row.Day)} should be {row.Expected} and cannot be decided: {Attempt.Thrown(thrown)}";

    /// <summary>How each rule that is named keeps a decision from being met, or warns.</summary>
    private static Dictionary<string, Role> Roles(Expected expected) =>
        expected
            .UnmetRules.Select(static c => (Code: c, Role: Role.Unmet))
            .Concat(expected.UndeterminedRules.Select(static c => (Code: c, Role: Role.Undetermined)))
            .Concat(expected.Warnings.Select(static c => (Code: c, Role: Role.Warning)))
            .ToDictionary(static r => r.Code, static r => r.Role, StringComparer.Ordinal);

    private static string Does(Role role) =>
        role switch
        {
            Role.Unmet => "refuses",
            Role.Undetermined => "cannot be determined",
            _ => "only warns",
        };

    private static string Should(Role role) =>
        role switch
        {
            Role.Unmet => "refuse",
            Role.Undetermined => "be undetermined",
            _ => "warn",
        };

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

    private enum Role
    {
        Unmet,
        Undetermined,
        Warning,
    }

    private static int Distance(LocalDate one, LocalDate other) => Math.Abs(Period.DaysBetween(one, other));
}
