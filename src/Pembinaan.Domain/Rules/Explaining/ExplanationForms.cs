using System.Globalization;
using System.Text;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Rules;

/// <summary>The forms in which an explanation is written.</summary>
internal static class ExplanationForms
{
    private const string MarkdownSigns = @"\`*_{}[]<>()#|~";

    internal static string Tree(Explanation explanation, Language language)
    {
        var text = new StringBuilder().Append(explanation.Title.In(language)).Append('\n');
        foreach (var sentence in explanation.Summary)
        {
            text.Append("  ").Append(sentence.In(language)).Append('\n');
        }

        foreach (var (depth, rule) in explanation.Rules.SelectMany(static r => r.Walk()))
        {
            var indent = new string(' ', 4 * depth);
            text.Append(
                CultureInfo.InvariantCulture,
                $"{indent}{ExplanationText.Mark(rule)} {rule.Code} {ExplanationText.Of(rule).In(language)}: {ExplanationText.Headline(rule, language)}\n"
            );
            foreach (var detail in ExplanationText.Details(rule, language))
            {
                text.Append(CultureInfo.InvariantCulture, $"{indent}    {detail}\n");
            }
        }

        return text.ToString();
    }

    internal static string Markdown(Explanation explanation, Language language)
    {
        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"## {Escaped(explanation.Title.In(language))}\n\n");
        foreach (var sentence in explanation.Summary)
        {
            text.Append(CultureInfo.InvariantCulture, $"{Escaped(sentence.In(language))}\n\n");
        }

        foreach (var (depth, rule) in explanation.Rules.SelectMany(static r => r.Walk()))
        {
            var indent = new string(' ', 2 * depth);
            text.Append(
                CultureInfo.InvariantCulture,
                $"{indent}- **{Escaped(rule.Code)}** {Escaped(ExplanationText.Of(rule).In(language))}: {Escaped(ExplanationText.Headline(rule, language))}\n"
            );
            foreach (var detail in ExplanationText.Details(rule, language))
            {
                text.Append(CultureInfo.InvariantCulture, $"{indent}  - {Escaped(detail)}\n");
            }
        }

        return text.ToString();
    }

    internal static string Mermaid(Explanation explanation, Language language)
    {
        var text = new StringBuilder("flowchart TD\n").Append(
            CultureInfo.InvariantCulture,
            $"  outcome([\"{Quoted(explanation.Title.In(language))}\"]):::{ClassOf(explanation.Outcome)}\n"
        );
        var count = 0;
        foreach (var rule in explanation.Rules)
        {
            AddNode(text, rule, "outcome", language, ref count);
        }

        return text.Append("  classDef met fill:#d9f2d9,stroke:#2e7d32,color:#000\n")
            .Append("  classDef unmet fill:#f8d7da,stroke:#b71c1c,color:#000\n")
            .Append("  classDef open fill:#fff3cd,stroke:#9a6700,color:#000\n")
            .Append("  classDef apart fill:#eeeeee,stroke:#757575,color:#000\n")
            .Append("  classDef waived fill:#e2e3f3,stroke:#3f51b5,color:#000,stroke-dasharray:4\n")
            .ToString();
    }

    private static void AddNode(StringBuilder text, ExplainedRule rule, string parent, Language language, ref int count)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"r{count++}");
        var (open, close) = rule.Kind == GroupKind.Single ? ("[\"", "\"]") : ("{{\"", "\"}}");
        string[] lines =
        [
            $"{rule.Code} {ExplanationText.Of(rule).In(language)}",
            ExplanationText.Headline(rule, language),
            .. ExplanationText.Required(rule, language),
            rule.Basis.In(language),
            rule.Condition.In(language),
        ];
        var arrow = rule.Effect == Effect.Warn ? "-.->" : "-->";
        text.Append(CultureInfo.InvariantCulture, $"  {parent} {arrow} {id}{open}{string.Join("<br/>", lines.Select(Quoted))}{close}:::{ClassOf(rule)}\n");
        foreach (var member in rule.Members)
        {
            AddNode(text, member, id, language, ref count);
        }
    }

    private static string ClassOf(Outcome outcome) =>
        outcome switch
        {
            Outcome.Met => "met",
            Outcome.NotMet => "unmet",
            _ => "open",
        };

    private static string ClassOf(ExplainedRule rule) =>
        rule.Waiver is not null
            ? "waived"
            : rule.Verdict switch
            {
                Verdict.Met => rule.IsApplicable ? "met" : "apart",
                Verdict.NotMet => "unmet",
                _ => "open",
            };

    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var character in text)
        {
            if (MarkdownSigns.Contains(character, StringComparison.Ordinal))
            {
                escaped.Append('\\');
            }

            escaped.Append(char.IsControl(character) ? ' ' : character);
        }

        return escaped.ToString();
    }

    // Mermaid reads entities of its own within quotes.
    private static string Quoted(string text)
    {
        var quoted = new StringBuilder(text.Length + 8);
        foreach (var character in text)
        {
            quoted.Append(
                character switch
                {
                    '"' => "#quot;",
                    '#' => "#35;",
                    '<' => "#lt;",
                    '>' => "#gt;",
                    '&' => "#amp;",
                    '`' => "#96;",
                    _ when char.IsControl(character) => " ",
                    _ => character.ToString(),
                }
            );
        }

        return quoted.ToString();
    }
}
