using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Rules;

/// <summary>Says what was found about a rule in sentences that can stand alone: a requirement that is not met is never printed as if it were a fact.</summary>
internal static class FindingText
{
    internal static LocalisedText Of<TFacts>(in Finding<TFacts> finding)
    {
        var requirement = Argument.Of("requirement", Clause(finding.Rule.Requirement));
        if (finding.IsWaived)
        {
            return Waived(requirement, finding.Waiver!);
        }

        return finding.Verdict switch
        {
            Verdict.Met => ExplanationText.MetRule.Fill(requirement),
            Verdict.NotMet => WithMembers(RuleErrors.NotMet.Template.Fill(requirement), finding),
            _ => Undetermined(requirement, finding),
        };
    }

    /// <summary>
    /// Whether a member has part in the verdict of its group: a choice that is met rests on what is met in it, one that is not on every branch; of what must
    /// all be met, what is not met or not known decides.
    /// </summary>
    internal static bool HasPart<TFacts>(GroupKind kind, Verdict group, in Finding<TFacts> member)
    {
        var counted = member.IsWaived ? Verdict.Met : member.Verdict;
        return kind switch
        {
            GroupKind.Not => true,
            GroupKind.AllOf => group == Verdict.Met || counted != Verdict.Met,
            _ => group != Verdict.Met || counted == Verdict.Met,
        };
    }

    /// <summary>A requirement that cannot be determined without some facts.</summary>
    internal static LocalisedText Undetermined(LocalisedText requirement, IReadOnlyList<LocalisedText> facts) => Undetermined(Argument.Of("requirement", Clause(requirement)), facts);

    private static LocalisedText Undetermined(Argument requirement, IReadOnlyList<LocalisedText> facts) =>
        RuleErrors.Undetermined.Template.Fill(requirement, Argument.Of("facts", ExplanationText.Join(facts)));

    private static LocalisedText Waived(Argument requirement, Waiver waiver) => RuleErrors.Waived.Template.Fill(
        requirement,
        Argument.Of("author", waiver.Author),
        Argument.Of("day", waiver.Period.LastDay!.Value),
        Argument.Of("reason", waiver.Reason.TrimEnd('.', ' ')));

    private static LocalisedText Undetermined<TFacts>(Argument requirement, in Finding<TFacts> finding)
    {
        var facts = finding.MissingFacts.Select(static f => f.Label).ToList();
        return facts.Count == 0
            ? RuleErrors.NotUnderstood.Template.Fill(requirement, Argument.Of("reason", finding.Unreadable))
            : Undetermined(requirement, facts);
    }

    // "At least one of 3 conditions" says little without them.
    private static LocalisedText WithMembers<TFacts>(LocalisedText text, in Finding<TFacts> group)
    {
        foreach (var member in group.Members)
        {
            if (HasPart(group.Rule.Kind, group.Verdict, member))
            {
                var said = Of(member);
                text = new($"{text.Id} ({said.Id})", $"{text.En} ({said.En})");
            }
        }

        return text;
    }

    private static LocalisedText Clause(LocalisedText sentence) => new(sentence.Id.TrimEnd('.'), sentence.En.TrimEnd('.'));
}
