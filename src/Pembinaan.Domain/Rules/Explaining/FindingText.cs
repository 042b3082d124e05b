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
            Verdict.Met => (finding.IsApplicable ? ExplanationText.MetRule : ExplanationText.NotApplicableRule).Fill(requirement),
            Verdict.NotMet => And(finding.Said ?? WithMembers(RuleErrors.NotMet.Template.Fill(requirement), finding), finding.Told),
            _ => Undetermined(requirement, finding),
        };
    }

    /// <summary>What is not met in short, for a line under the outcome: what is said of it, or what is required.</summary>
    internal static LocalisedText Refusal<TFacts>(in Finding<TFacts> finding) =>
        And(finding.Said ?? ExplanationText.RequiredRule.Fill(Argument.Of("requirement", Clause(finding.Rule.Requirement))), finding.Told);

    /// <summary>
    /// What is required where it is not met, and in a group of what, without a full stop; nothing of the facts, so that it is the same of everybody.
    /// </summary>
    internal static LocalisedText Required<TFacts>(in Finding<TFacts> finding)
    {
        var (text, isException) = (Clause(finding.Rule.Requirement), false);
        foreach (var member in finding.Members)
        {
            var isNew = finding.Rule.Kind != GroupKind.Not && HasPart(finding, member, isException) && !IsSaidBy(finding, member);
            text = isNew ? Aside(text, Required(member)) : text;
            isException = finding.Rule.Kind == GroupKind.Unless;
        }

        return text;
    }

    /// <summary>
    /// Whether a member has part in the verdict of its group: a choice that is met rests on what is met in it, one that is not on every branch; of what must
    /// all be met, what is not met or not known decides; of a rule that an exception makes not applicable, the exception.
    /// </summary>
    internal static bool HasPart<TFacts>(in Finding<TFacts> group, in Finding<TFacts> member, bool isException) =>
        group.Rule.Kind switch
        {
            GroupKind.Not => true,
            GroupKind.AllOf => group.Verdict == Verdict.Met || !member.Counts,
            GroupKind.Unless when group.Verdict == Verdict.Met && !group.IsApplicable => member.Counts && (isException || !member.IsApplicable),
            _ => group.Verdict != Verdict.Met || member.Counts,
        };

    private static LocalisedText Waived(Argument requirement, Waiver waiver) =>
        RuleErrors.Waived.Template.Fill(
            requirement,
            Argument.Of("author", waiver.Author),
            Argument.Of("day", waiver.Period.LastDay!.Value),
            Argument.Of("reason", waiver.Reason.TrimEnd('.', ' '))
        );

    private static LocalisedText Undetermined<TFacts>(Argument requirement, in Finding<TFacts> finding)
    {
        var facts = finding.MissingFacts.Select(static f => f.Label).ToList();
        if (finding.Said is { } said)
        {
            var unknown = ExplanationText.NotKnown.Fill(Argument.Of("facts", ExplanationText.Join(facts)));
            return And(said, unknown);
        }

        return facts.Count == 0
            ? RuleErrors.NotUnderstood.Template.Fill(requirement, Argument.Of("reason", finding.Unreadable))
            : RuleErrors.Undetermined.Template.Fill(requirement, Argument.Of("facts", ExplanationText.Join(facts)));
    }

    // "At least one of 3 conditions" says little without them.
    private static LocalisedText WithMembers<TFacts>(LocalisedText text, in Finding<TFacts> group)
    {
        var isException = false;
        foreach (var member in group.Members)
        {
            if (IsSaidBy(group, member))
            {
                text = WithMembers(Aside(text, member.Said ?? member.Told), member);
            }
            else if (HasPart(group, member, isException))
            {
                text = Aside(text, Of(member));
            }

            isException = group.Rule.Kind == GroupKind.Unless;
        }

        return text;
    }

    // "The third is served; unless: a detainee" says of both that they are not met.
    private static bool IsSaidBy<TFacts>(in Finding<TFacts> group, in Finding<TFacts> member)
    {
        var (whole, part) = (group.Rule.Requirement, Clause(member.Rule.Requirement));
        return group.Rule.Kind == GroupKind.Unless
            && member is { Verdict: Verdict.NotMet, IsWaived: false }
            && whole.Id.Contains(part.Id, StringComparison.Ordinal)
            && whole.En.Contains(part.En, StringComparison.Ordinal);
    }

    private static LocalisedText And(LocalisedText text, LocalisedText? more) => more is null ? text : new($"{text.Id} {more.Id}", $"{text.En} {more.En}");

    private static LocalisedText Aside(LocalisedText text, LocalisedText? more) =>
        more is null ? text : new($"{text.Id} ({more.Id})", $"{text.En} ({more.En})");

    private static LocalisedText Clause(LocalisedText sentence) => new(sentence.Id.TrimEnd('.'), sentence.En.TrimEnd('.'));
}
