using System.Text;
using Pembinaan.Domain.Rules;

namespace Pembinaan.Domain.Testing;

/// <summary>Writes the decisions of a table as a page.</summary>
internal static class DecisionPage
{
    private const string Markup = @"\`*_[]<>#~&$";

    internal static string Of<TFacts>(DecisionTable<TFacts> table, Language language)
    {
        var isIndonesian = language == Language.Indonesian;
        var page = new StringBuilder();
        Line(page, $"# {table.Policy.Name.In(language)}");
        Line(page, "");
        Line(page, isIndonesian ? "| Kasus | Hari | Jawaban |" : "| Case | Day | Answer |");
        Line(page, "|---|---|---|");
        foreach (var row in table.Rows)
        {
            var answer = Cell(table.Policy.Decide(row).In(language));
            Line(page, $"| {Cell(Escaped(row.Name))} | {IndonesianDate.Format(row.Day, language)} | {answer} |");
        }

        foreach (var row in table.Rows)
        {
            Case(page, row, table.Policy.Decide(row), language);
        }

        return page.ToString();
    }

    private static void Case<TFacts>(StringBuilder page, DecisionRow<TFacts> row, in Decision<TFacts> decision, Language language)
    {
        var isIndonesian = language == Language.Indonesian;
        Line(page, "");
        Line(page, $"## {Escaped(row.Name)}");
        Line(page, "");
        Line(page, $"{(isIndonesian ? "Pada" : "On")} {IndonesianDate.Format(row.Day, language)}: {decision.In(language)}");
        var reasons = decision.Unmet.Concat(decision.Undetermined).Concat(decision.Warnings).Concat(decision.Waived).ToList();
        if (reasons.Count > 0)
        {
            Line(page, "");
            reasons.ForEach(f => Line(page, $"- **{f.Rule.Code}** {f.Text.In(language)} ({f.Rule.Basis.In(language)})"));
        }

        if (decision.Rules is { } rules)
        {
            // A set that belongs to no book has no version.
            if (decision.Version is { Period: not null, Name: var version })
            {
                Line(page, "");
                Line(page, $"{(isIndonesian ? "Versi" : "Version")} {Escaped(version)}");
            }

            Line(page, "");
            Line(page, isIndonesian ? "| Fakta | Nilai |" : "| Fact | Value |");
            Line(page, "|---|---|");
            foreach (var fact in rules.Reads)
            {
                var value = Policy<TFacts>.IsKnown(fact, row)
                    ? Attempt.Told(() => $"The {fact.Label.En} of \"{row.Name}\" cannot be written", () => fact.Say(row.Facts, language))
                    : null;
                Line(
                    page,
                    $"| {Cell(fact.Label.In(language))} | {(string.IsNullOrWhiteSpace(value) ? isIndonesian ? "tidak diketahui" : "not known" : Cell(value))} |"
                );
            }
        }
    }

    /// <summary>A name on one line, whose signs are read as they stand and not as Markdown.</summary>
    private static string Escaped(string name) =>
        string.Concat(name.ReplaceLineEndings(" ").Trim().Select(static c => Markup.Contains(c, StringComparison.Ordinal) ? $"\\{c}" : $"{c}"));

    private static string Cell(string text) => text.ReplaceLineEndings(" ").Replace("|", "\\|", StringComparison.Ordinal);

    private static void Line(StringBuilder page, string line) => page.Append(line).Append('\n');
}
