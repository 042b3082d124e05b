using Pembinaan.Domain.Rules;

namespace Pembinaan.Domain.Testing;

/// <summary>Makes decision tables.</summary>
public static class DecisionTable
{
    /// <summary>A table of a rule book: each row is decided by the version in force on its day.</summary>
    /// <typeparam name="TFacts">The facts handed in.</typeparam>
    /// <param name="book">The book.</param>
    /// <param name="rows">The rows: a name, the facts, the day, and what is expected; at least one.</param>
    /// <returns>The table.</returns>
    /// <exception cref="ArgumentException">
    /// There is no row, a name is blank or given twice, two rows ask the same, or a row expects a rule that is not there, or that stands in a group; the
    /// row is named.
    /// </exception>
    public static DecisionTable<TFacts> Of<TFacts>(
        RuleBook<TFacts> book,
        params ReadOnlySpan<(string Name, TFacts Facts, LocalDate Day, Expected Expected)> rows
    ) => Of(Policy<TFacts>.Of(Guard.Against.Null(book)), rows);

    /// <summary>A table of a rule set.</summary>
    /// <typeparam name="TFacts">The facts handed in.</typeparam>
    /// <param name="set">The set.</param>
    /// <param name="rows">The rows: a name, the facts, the day, and what is expected; at least one.</param>
    /// <returns>The table.</returns>
    /// <exception cref="ArgumentException">As for a book.</exception>
    public static DecisionTable<TFacts> Of<TFacts>(
        RuleSet<TFacts> set,
        params ReadOnlySpan<(string Name, TFacts Facts, LocalDate Day, Expected Expected)> rows
    ) => Of(Policy<TFacts>.Of(Guard.Against.Null(set)), rows);

    /// <summary>A table of one rule.</summary>
    /// <typeparam name="TFacts">The facts handed in.</typeparam>
    /// <param name="rule">The rule.</param>
    /// <param name="rows">The rows: a name, the facts, the day, and what is expected; at least one.</param>
    /// <returns>The table.</returns>
    /// <exception cref="ArgumentException">As for a book.</exception>
    public static DecisionTable<TFacts> Of<TFacts>(
        Rule<TFacts> rule,
        params ReadOnlySpan<(string Name, TFacts Facts, LocalDate Day, Expected Expected)> rows
    ) => Of(Policy<TFacts>.Of(Guard.Against.Null(rule)), rows);

    private static DecisionTable<TFacts> Of<TFacts>(Policy<TFacts> policy, ReadOnlySpan<(string Name, TFacts Facts, LocalDate Day, Expected Expected)> rows)
    {
        Guard.Against.Violation(rows.IsEmpty, static () => "A decision table must have at least one row.", nameof(rows));
        var made = new List<DecisionRow<TFacts>>(rows.Length);
        var names = new HashSet<string>(StringComparer.Ordinal);
        var asked = new Dictionary<(TFacts Facts, LocalDate Day), string>();
        foreach (var (name, facts, day, expected) in rows)
        {
            var number = made.Count + 1;
            Guard.Against.Violation(string.IsNullOrWhiteSpace(name), () => $"The row {number} must have a name.", nameof(rows));
            Guard.Against.Violation(facts is null, () => $"The row \"{name}\" must have facts.", nameof(rows));
            Guard.Against.Violation(expected is null, () => $"The row \"{name}\" must say what is expected.", nameof(rows));
            Guard.Against.Violation(
                day.Calendar != CalendarSystem.Iso || day.Year < 1,
                () => $"The row \"{name}\" must have a day of the ISO calendar.",
                nameof(rows)
            );
            Guard.Against.Violation(!names.Add(name), () => $"The name \"{name}\" must be that of one row.", nameof(rows));
            var isNew = asked.TryAdd((facts, day), name);
            Guard.Against.Violation(!isNew, () => $"The rows \"{asked[(facts, day)]}\" and \"{name}\" must not ask the same.", nameof(rows));
            var unknown = expected.UnmetRules.Concat(expected.UndeterminedRules).Concat(expected.Warnings).FirstOrDefault(code => policy.Find(code) is null);
            Guard.Against.Violation(
                unknown is not null,
                () => $"The row \"{name}\" expects the rule {unknown}, which {policy.Id} does not have.",
                nameof(rows)
            );
            var member = expected
                .UnmetRules.Concat(expected.UndeterminedRules)
                .Concat(expected.Warnings)
                .FirstOrDefault(code => policy.Tops.All(top => top.Code != code));
            Guard.Against.Violation(
                member is not null,
                () => $"The row \"{name}\" expects the rule {member}, which is decided within {policy.GroupOf(member!)}: a decision names the group.",
                nameof(rows)
            );
            made.Add(new(name, facts, day, expected));
        }

        return new(policy, made.ToValueList());
    }
}
