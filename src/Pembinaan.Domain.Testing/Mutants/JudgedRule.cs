using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Testing;

/// <summary>What a rule that is in force says in a row.</summary>
internal sealed class JudgedRule<TFacts>(JudgedRow<TFacts> row, Rule<TFacts> rule, Verdict verdict)
{
    private Window? _days;

    internal JudgedRow<TFacts> Row => row;

    internal Verdict Verdict => verdict;

    internal TFacts Facts => row.Row.Facts;

    internal LocalDate Day => row.Row.Day;

    /// <summary>The days of its condition.</summary>
    internal Window Days => _days ??= rule.Condition!.WindowOf(Facts);

    /// <summary>Whether its condition says something else a day before or after: elsewhere nobody notices that its days are moved by one.</summary>
    internal bool IsAtEdge
    {
        get
        {
            var (days, day) = (Days, Day);
            return day.Year is <= 1 or >= 9999 || days.At(day.PlusDays(-1)) != days.At(day) || days.At(day.PlusDays(1)) != days.At(day);
        }
    }

    /// <summary>Whether the decision is another where it says something else.</summary>
    internal bool IsTurnedBy(Verdict other) => other != verdict && row.IsTurnedBy(rule, other);
}
