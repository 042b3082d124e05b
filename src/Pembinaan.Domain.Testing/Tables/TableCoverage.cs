using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Testing;

/// <summary>What the rows of a table never show.</summary>
public sealed record TableCoverage
{
    private TableCoverage(ValueList<string> neverAlone, ValueList<string> neverSeen, ValueList<string> neverUnknown)
    {
        NeverAlone = neverAlone;
        NeverSeen = neverSeen;
        NeverUnknown = neverUnknown;
    }

    /// <summary>
    /// The codes of the rules, with the version where two have one of the same code, that are never the only reason: a row that is refused for two reasons
    /// proves nothing about either.
    /// </summary>
    public ValueList<string> NeverAlone { get; }

    /// <summary>The sides of conditions that no row stands on, as <c>LAS-BERSIH: Met</c> or <c>LAS-BERSIH (version 2): Met</c>.</summary>
    public ValueList<string> NeverSeen { get; }

    /// <summary>The names of the facts that are known in every row and may be unknown; not those of a type that always has a value.</summary>
    public ValueList<string> NeverUnknown { get; }

    /// <summary>Whether nothing is missing.</summary>
    public bool IsFull => NeverAlone.IsEmpty && NeverSeen.IsEmpty && NeverUnknown.IsEmpty;

    /// <inheritdoc/>
    public override string ToString() =>
        IsFull
            ? "Every rule decides alone, every side is seen, every fact is once unknown."
            : string.Join(
                '\n',
                new[] { Said("Never the only reason", NeverAlone), Said("Never seen", NeverSeen), Said("Never unknown", NeverUnknown) }.Where(static line =>
                    line.Length > 0
                )
            );

    internal static TableCoverage Of<TFacts>(DecisionTable<TFacts> table)
    {
        var (alone, seen, unknown) = (
            new HashSet<string>(StringComparer.Ordinal),
            new HashSet<string>(StringComparer.Ordinal),
            new HashSet<string>(StringComparer.Ordinal)
        );
        var facts = table.Policy.Sets.SelectMany(static s => s.Set.Reads).DistinctBy(static f => f.Name, StringComparer.Ordinal).ToList();
        foreach (var row in table.Rows)
        {
            var decision = table.Policy.Decide(row);
            var actual = Expected.Of(decision);
            var tops = table.Policy.Sets.Where(s => s.Days.Contains(row.Day)).SelectMany(static s => s.Set.Rules).ToList();
            IEnumerable<string> Named(IEnumerable<string> codes) => tops.Where(r => codes.Contains(r.Code, StringComparer.Ordinal)).Select(table.Policy.NameOf);
            alone.UnionWith(actual.UnmetRules.Count + actual.UndeterminedRules.Count == 1 ? Named([.. actual.UnmetRules, .. actual.UndeterminedRules]) : []);
            alone.UnionWith(actual.Warnings.Count == 1 ? Named(actual.Warnings) : []);
            seen.UnionWith(decision.AllFindings().Where(static f => f.Rule.Condition is not null).Select(f => Side(table.Policy.NameOf(f.Rule), f.Verdict)));
            unknown.UnionWith(facts.Where(f => !Policy<TFacts>.IsKnown(f, row)).Select(static f => f.Name));
        }

        return new(
            table.Policy.Tops.Select(table.Policy.NameOf).Distinct(StringComparer.Ordinal).Where(name => !alone.Contains(name)).ToValueList(),
            table
                .Policy.Rules.Where(static r => r.Condition is not null)
                .Select(table.Policy.NameOf)
                .Distinct(StringComparer.Ordinal)
                .SelectMany(static name => new[] { Side(name, Verdict.Met), Side(name, Verdict.NotMet) })
                .Where(side => !seen.Contains(side))
                .ToValueList(),
            MayBeUnknown(table, facts.FindAll(f => !unknown.Contains(f.Name))).ToValueList()
        );
    }

    /// <summary>The names of those of some facts that are unknown in facts like those of the rows.</summary>
    private static IEnumerable<string> MayBeUnknown<TFacts>(DecisionTable<TFacts> table, List<NamedFact<TFacts>> facts)
    {
        List<Sample<TFacts>> samples = facts.Count == 0 ? [] : [.. table.Samples.Without, .. table.Samples.All];
        return facts.Where(f => samples.Exists(s => Attempt.At(() => f.IsKnownOn(s.Facts, s.Day) ? null : f) is not null)).Select(static f => f.Name);
    }

    private static string Side(string name, Verdict verdict) => $"{name}: {verdict}";

    private static string Said(string what, ValueList<string> names) => names.IsEmpty ? "" : $"{what}: {string.Join(", ", names)}.";
}
