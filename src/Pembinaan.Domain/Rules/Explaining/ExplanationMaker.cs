using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Rules;

/// <summary>Makes the explanation of a decision.</summary>
internal static class ExplanationMaker
{
    internal static Explanation Explain<TFacts>(in Decision<TFacts> decision)
    {
        var policy = decision.Version?.Book?.Name ?? LocalisedText.Same(decision.Version?.Name ?? "–");
        var title = ExplanationText.Title.Fill(Argument.Of("policy", policy), Argument.Of("day", decision.Day), Argument.Of("outcome", decision.Outcome.Text));
        var rules = new List<ExplainedRule>();
        foreach (var finding in decision.Findings)
        {
            rules.Add(Of(finding, decision, true));
        }

        return new(title, decision.Outcome, Summary(decision).ToValueList(), rules.ToValueList());
    }

    /// <summary>The parts of the one line: the outcome, each reason in short, from which day or until when.</summary>
    internal static List<LocalisedText> Line<TFacts>(in Decision<TFacts> decision)
    {
        if (decision.Rules is null)
        {
            return [decision.ToErrors()[0].Text];
        }

        if (decision.IsMet)
        {
            var met = decision.LastDayMet is { } last ? ExplanationText.IsMetUntil.Fill(Argument.Of("day", last)) : ExplanationText.Sentence(Outcome.Met);
            return [met, .. Carried(decision)];
        }

        var said = new List<LocalisedText> { ExplanationText.Sentence(decision.Outcome) };
        foreach (var finding in decision.Unmet)
        {
            said.Add(FindingText.Refusal(finding));
        }

        var unknown = new List<LocalisedText>();
        foreach (var finding in decision.Undetermined)
        {
            var before = unknown.Count;
            unknown.AddRange(finding.MissingFacts.Select(static f => f.Label));
            if (unknown.Count == before)
            {
                said.Add(FindingText.Of(finding));
            }
        }

        if (unknown.Count > 0)
        {
            said.Add(ExplanationText.NotKnown.Fill(Argument.Of("facts", ExplanationText.Join(unknown.Distinct()))));
        }

        if (decision.Rules.IsEmpty)
        {
            said.Add(decision.ToErrors()[0].Text);
        }
        else
        {
            said.Add(
                decision.FirstDayMet is { } first ? ExplanationText.IsMetFrom.Fill(Argument.Of("day", first))
                : decision.FirstDayPossiblyMet is { } possible ? ExplanationText.PossiblyFromThen.Fill(Argument.Of("day", possible))
                : ExplanationText.TimeWillNot
            );
        }

        return said.Distinct().ToList();
    }

    // The rules that are set aside and without which it would not be met.
    private static IEnumerable<LocalisedText> Carried<TFacts>(Decision<TFacts> decision) =>
        decision.Waived.Select(static f =>
            ExplanationText.MetByWaiver.Fill(Argument.Of("code", f.Rule.Code), Argument.Of("day", f.Waiver!.Period.LastDay!.Value))
        );

    private static List<LocalisedText> Summary<TFacts>(in Decision<TFacts> decision)
    {
        var said = new List<LocalisedText>();
        if (decision.Rules is null)
        {
            said.Add(decision.ToErrors()[0].Text);
        }
        else if (decision.Version?.Book is { } book)
        {
            said.Add(
                ExplanationText.Version.Fill(
                    Argument.Of("version", decision.Version.Name),
                    Argument.Of("by", book.SelectedBy),
                    Argument.Of("day", decision.SelectedBy)
                )
            );
        }

        if (decision.Rules is { IsEmpty: true })
        {
            said.Add(decision.ToErrors()[0].Text);
        }

        var missing = decision.MissingFacts().Select(static f => f.Label).ToList();
        if (missing.Count > 0)
        {
            said.Add(ExplanationText.NotKnown.Fill(Argument.Of("facts", ExplanationText.Join(missing))));
        }

        said.AddRange(When(decision));
        return said;
    }

    private static List<LocalisedText> When<TFacts>(in Decision<TFacts> decision)
    {
        var said = new List<LocalisedText>();
        var ahead = decision.WindowAhead;
        if (!decision.IsMet)
        {
            if (decision.OpeningEdge is { } opening)
            {
                said.Add(
                    decision.Rules is null
                        ? ExplanationText.IsMetFrom.Fill(Argument.Of("day", opening.Day))
                        : ExplanationText.MetFrom.Fill(Argument.Of("day", opening.Day), Days(decision.Day, opening.Day), Argument.Of("rules", Codes(opening)))
                );
            }

            if (ahead.Possible.NextDayIn(decision.Day) is { } possible && possible != decision.FirstDayMet)
            {
                var facts = decision.SeparatingFacts().Select(static f => f.Label).ToList();
                said.Add(
                    facts.Count == 0
                        ? ExplanationText.PossiblyFromThen.Fill(Argument.Of("day", possible))
                        : ExplanationText.PossiblyFrom.Fill(Argument.Of("day", possible), Argument.Of("facts", ExplanationText.Join(facts)))
                );
            }
            else if (decision.FirstDayMet is null && decision.Rules is { IsEmpty: false })
            {
                said.Add(ExplanationText.TimeWillNot);
            }
        }

        if (decision.LastDayMet is { } last && decision.ClosingEdge is { } closing)
        {
            var day = Argument.Of("day", last);
            said.Add(
                !closing.IsChangeOfVersion ? ExplanationText.MetUntil.Fill(day, Argument.Of("rules", Codes(closing)))
                : closing.After.Rules is null ? ExplanationText.MetUntilGap.Fill(day)
                : ExplanationText.MetUntilVersion.Fill(day, Argument.Of("version", closing.After.Version!.Name))
            );
        }

        return said;
    }

    private static Argument Days(LocalDate from, LocalDate to) => Argument.Of("days", Term.OfDays(Period.DaysBetween(from, to)));

    private static string Codes<TFacts>(WindowEdge<TFacts> edge) =>
        string.Join(", ", edge.Rules.Where(static t => t.Depth == 0).Select(static t => t.Rule.Code));

    private static ExplainedRule Of<TFacts>(in Finding<TFacts> finding, in Decision<TFacts> decision, bool isDecisive)
    {
        var rule = finding.Rule;
        var members = new List<ExplainedRule>();
        foreach (var member in finding.Members)
        {
            var isException = rule.Kind == GroupKind.Unless && members.Count > 0;
            members.Add(Of(member, decision, FindingText.HasPart(finding, member, isException)) with { IsException = isException });
        }

        return new()
        {
            Code = rule.Code,
            Requirement = rule.Requirement,
            Basis = rule.Basis,
            Effect = rule.Effect,
            Kind = rule.Kind,
            Condition = rule.Condition?.Description ?? ExplanationText.OfGroup(rule),
            Verdict = finding.Verdict,
            IsApplicable = finding.IsApplicable,
            Said = finding.Verdict == Verdict.NotMet ? finding.Said : null,
            Waiver = finding.IsWaived ? finding.Waiver : null,
            When = WhenOf(finding, decision.Day),
            Facts = FactsOf(rule, decision),
            Missing = finding.MissingFacts.Select(static f => f.Label).ToValueList(),
            Members = members.ToValueList(),
            IsDecisive = isDecisive,
        };
    }

    private static LocalisedText? WhenOf<TFacts>(in Finding<TFacts> finding, LocalDate day)
    {
        var window = finding.Window;
        if (finding.Verdict == Verdict.Met)
        {
            var until = finding.IsApplicable ? ExplanationText.RuleMetUntil : ExplanationText.RuleFreeUntil;
            return window.Certain.NextDayOut(day) is { } after ? until.Fill(Argument.Of("day", after.PlusDays(-1))) : null;
        }

        if (finding.IsWaived)
        {
            return null;
        }

        return window.Certain.NextDayIn(day) is { } first ? ExplanationText.RuleMetFrom.Fill(Argument.Of("day", first), Days(day, first))
            : window.Possible.NextDayIn(day) is not { } possible ? ExplanationText.RuleNever
            : possible == day ? null
            : ExplanationText.RulePossiblyFrom.Fill(Argument.Of("day", possible));
    }

    private static ValueList<ExplainedFact> FactsOf<TFacts>(Rule<TFacts> rule, Decision<TFacts> decision)
    {
        if (rule.Condition is not { } condition)
        {
            return [];
        }

        var facts = condition.ReadOn(decision.Facts, DateKey.Of(decision.Day)).Concat(condition.Reads);
        return (condition.Derived is { } derived ? facts.Append(derived) : facts)
            .DistinctBy(static f => f.Name, StringComparer.Ordinal)
            .Select(f => new ExplainedFact(f.Label, Said(f, decision.Facts), f.KnownUntil(decision.Facts), f.IsKnownOn(decision.Facts, decision.Day)))
            .ToValueList();
    }

    private static LocalisedText? Said<TFacts>(NamedFact<TFacts> fact, in TFacts facts) =>
        fact.Say(facts, Language.Indonesian) is { } id && fact.Say(facts, Language.English) is { } en ? new(OrDash(id), OrDash(en)) : null;

    private static string OrDash(string text) => string.IsNullOrWhiteSpace(text) ? "–" : text;
}
