using System.Diagnostics.CodeAnalysis;
using Pembinaan.Domain.Rules;

namespace Pembinaan.Domain.Testing;

/// <summary>Rows of facts, days and expected decisions. It does not change; each check gives the table back, so that checks follow each other.</summary>
/// <typeparam name="TFacts">The facts handed in.</typeparam>
public sealed class DecisionTable<TFacts>
{
    private readonly ValueList<TFacts> _further;

    internal DecisionTable(Policy<TFacts> policy, ValueList<DecisionRow<TFacts>> rows, ValueList<TFacts> further = default)
    {
        Policy = policy;
        Rows = rows;
        _further = further;
    }

    /// <summary>The rows in order.</summary>
    public ValueList<DecisionRow<TFacts>> Rows { get; }

    internal Policy<TFacts> Policy { get; }

    /// <summary>Facts beside those of the rows.</summary>
    internal Samples<TFacts> Samples => new(Rows, _further);

    /// <summary>The decision of a row.</summary>
    /// <param name="name">The name of the row.</param>
    /// <returns>The decision.</returns>
    /// <exception cref="ArgumentException">There is no such row.</exception>
    /// <exception cref="PolicyTestException">A function of a rule throws, which is the inner exception.</exception>
    public Decision<TFacts> Decide(string name)
    {
        var row = Rows.FirstOrDefault(r => r.Name == name);
        Guard.Against.Violation(row is null, () => $"There is no row \"{name}\".", nameof(name));
        return Policy.Decide(row);
    }

    /// <summary>Decides each row.</summary>
    /// <returns>This table.</returns>
    /// <exception cref="PolicyTestException">
    /// A row differs: one paragraph for each, with the expected and the actual reasons, their texts, and the nearest day on which the row would hold; or a
    /// function of a rule throws, which is the inner exception.
    /// </exception>
    public DecisionTable<TFacts> Check()
    {
        List<string>? told = null;
        Exception? thrown = null;
        foreach (var row in Rows.AsSpan())
        {
            var found = Differing(row, ref thrown);
            if (found is not null)
            {
                (told ??= []).Add(found);
            }
        }

        return told is null ? this : throw new PolicyTestException($"{told.Count} of {Rows.Count} rows differ.\n\n{string.Join("\n\n", told)}", thrown);
    }

    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "Whatever a rule's function throws, its row is named.")]
    private string? Differing(DecisionRow<TFacts> row, ref Exception? thrown)
    {
        try
        {
            var decision = Policy.Decide(row.Facts, row.Day);
            return row.Expected.Holds(decision) ? null : RowReport.Of(Policy, row, decision);
        }
        catch (Exception exception)
        {
            thrown ??= exception;
            return RowReport.Of(row, exception);
        }
    }

    /// <summary>
    /// The same table with further facts to look among for an example that tells a broken rule from the right one. No row is made of them.
    /// </summary>
    /// <param name="facts">The facts, for example of people of many kinds.</param>
    /// <returns>A new table.</returns>
    public DecisionTable<TFacts> Sampling(params ReadOnlySpan<TFacts> facts)
    {
        Guard.Against.NullItem(facts, nameof(facts));
        return new(Policy, Rows, [.. _further, .. facts]);
    }

    /// <summary>
    /// Breaks every rule in turn, in every way in which rules are usually wrong, and runs the table against each broken rule: edges a day off, exclusive for
    /// inclusive, another way of counting, a condition dropped or inverted, all for any, refuse for warn, unknown taken for met.
    /// </summary>
    /// <returns>What the table noticed, what it did not, and what no sampled facts can tell from the right rule.</returns>
    /// <exception cref="PolicyTestException">The table does not hold for the rules as they are.</exception>
    public MutationReport Mutants() =>
        Attempt.Told(() => $"{Policy.Id} cannot be tried with its rules broken", () => Mutation<TFacts>.Of(this, _further));

    /// <summary>Asks that the table notices every broken rule of <see cref="Mutants"/> that some sampled facts tell from the right one.</summary>
    /// <param name="allTried">
    /// Whether a broken rule fails the check too that could not be told from the right one, because no value that would was tried
    /// (<see cref="MutationReport.NotTried"/>); by default such are listed apart and fail nothing.
    /// </param>
    /// <returns>This table.</returns>
    /// <exception cref="PolicyTestException">
    /// A row differs, or a broken rule is not noticed: each is named, with a row that would notice it. Those that could not be tried are listed after them,
    /// each with the type of which no telling value was tried.
    /// </exception>
    public DecisionTable<TFacts> CheckMutants(bool allTried = false)
    {
        var report = Mutants();
        return report.Survivors.IsEmpty && (!allTried || report.NotTried.IsEmpty) ? this : throw new PolicyTestException(report.ToString());
    }

    /// <summary>What the rows show of the rules, and what they never show.</summary>
    /// <returns>The coverage.</returns>
    /// <exception cref="PolicyTestException">A function of a rule throws for a row, which is named.</exception>
    public TableCoverage Coverage() => TableCoverage.Of(this);

    /// <summary>Asks that nothing is missing in <see cref="Coverage"/>.</summary>
    /// <returns>This table.</returns>
    /// <exception cref="PolicyTestException">A rule never decides alone, a side of a rule is never seen, or a fact that may be unknown never is.</exception>
    public DecisionTable<TFacts> CheckCoverage()
    {
        var coverage = Coverage();
        return coverage.IsFull ? this : throw new PolicyTestException(coverage.ToString());
    }

    /// <summary>The decisions of all rows as a page that a jurist can read: the facts, the answer, every reason with its article, from which day.</summary>
    /// <param name="language">The reader's language.</param>
    /// <returns>Markdown, with lines that end in a line feed.</returns>
    /// <exception cref="PolicyTestException">A function of a rule throws for a row, which is named.</exception>
    public string ToMarkdown(Language language) => DecisionPage.Of(this, language);

    /// <summary>Compares <see cref="ToMarkdown"/> with a file that was read and approved.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="language">The reader's language.</param>
    /// <returns>This table.</returns>
    /// <exception cref="PolicyTestException">As <see cref="Golden.Check"/>.</exception>
    public DecisionTable<TFacts> CheckGolden(string path, Language language)
    {
        Golden.Check(path, ToMarkdown(language));
        return this;
    }
}
