using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Rules;

/// <summary>The sentences of explanations. Each has the same places in both languages.</summary>
internal static class ExplanationText
{
    internal static readonly LocalisedTemplate Title = new("{policy} pada {day}: {outcome}", "{policy} on {day}: {outcome}");
    internal static readonly LocalisedTemplate Version = new("Versi {version}, menurut {by}: {day}.", "Version {version}, selected by {by}: {day}.");
    internal static readonly LocalisedTemplate NotKnown = new("Belum diketahui: {facts}.", "Not known: {facts}.");
    internal static readonly LocalisedTemplate MetFrom = new(
        "Terpenuhi sejak {day} ({days} lagi), bila tidak ada yang berubah; terhalang sampai hari itu oleh: {rules}.",
        "Met from {day} ({days} on), if nothing else changes; in the way until then: {rules}."
    );
    internal static readonly LocalisedTemplate PossiblyFrom = new(
        "Paling cepat {day}, bila yang belum diketahui ternyata mendukung: {facts}.",
        "On {day} at the earliest, if what is not known turns out well: {facts}."
    );
    internal static readonly LocalisedTemplate PossiblyFromThen = new("Mungkin terpenuhi sejak {day}.", "Possibly met from {day}.");
    internal static readonly LocalisedTemplate MetUntil = new(
        "Terpenuhi sampai dengan {day}; sesudahnya terhalang oleh: {rules}.",
        "Met until {day} inclusive; in the way after that: {rules}."
    );
    internal static readonly LocalisedTemplate MetUntilVersion = new(
        "Terpenuhi sampai dengan {day}; sesudahnya berlaku versi {version}.",
        "Met until {day} inclusive; after that the version {version} is in force."
    );
    internal static readonly LocalisedTemplate MetUntilGap = new(
        "Terpenuhi sampai dengan {day}; sesudahnya tidak ada himpunan aturan yang berlaku.",
        "Met until {day} inclusive; after that no rule set is in force."
    );
    internal static readonly LocalisedText TimeWillNot = new(
        "Syaratnya tidak akan terpenuhi hanya dengan berjalannya waktu.",
        "It will not be met by the passing of time alone."
    );

    internal static readonly LocalisedTemplate IsMetFrom = new("Terpenuhi sejak {day}.", "Met from {day}.");
    internal static readonly LocalisedTemplate IsMetUntil = new("Terpenuhi sampai dengan {day}.", "Met until {day} inclusive.");

    internal static readonly LocalisedTemplate RuleMetFrom = new("terpenuhi sejak {day} ({days} lagi)", "met from {day} ({days} on)");
    internal static readonly LocalisedTemplate RulePossiblyFrom = new("mungkin terpenuhi sejak {day}", "possibly met from {day}");
    internal static readonly LocalisedTemplate RuleMetUntil = new("terpenuhi sampai dengan {day}", "met until {day} inclusive");
    internal static readonly LocalisedTemplate RuleFreeUntil = new("tidak menghalangi sampai dengan {day}", "in nobody's way until {day} inclusive");
    internal static readonly LocalisedText RuleNever = new("tidak akan terpenuhi hanya dengan berjalannya waktu", "not met by the passing of time alone");

    private static readonly LocalisedTemplate RequiredText = new("yang disyaratkan: {requirement}", "required: {requirement}");
    internal static readonly LocalisedTemplate Basis = new("dasar: {basis}", "basis: {basis}");
    internal static readonly LocalisedTemplate Condition = new("syarat: {condition}", "condition: {condition}");
    internal static readonly LocalisedTemplate Facts = new("fakta: {facts}", "facts: {facts}");
    internal static readonly LocalisedTemplate Missing = new("belum diketahui: {facts}", "not known: {facts}");
    internal static readonly LocalisedTemplate MetByWaiver = new(
        "{code} dikesampingkan sampai dengan {day}.",
        "{code} is waived until {day} inclusive."
    );

    internal static readonly LocalisedTemplate Waived = new(
        "dikesampingkan oleh {author} dari {from} sampai dengan {day}: {reason}",
        "waived by {author} from {from} until {day} inclusive: {reason}"
    );
    internal static readonly LocalisedTemplate KnownFact = new("{label}: {value}", "{label}: {value}");
    internal static readonly LocalisedTemplate FactKnownUntil = new(
        "{label}: {value} (diketahui sampai dengan {day})",
        "{label}: {value} (known until {day} inclusive)"
    );
    internal static readonly LocalisedTemplate UnknownFact = new("{label}: tidak diketahui", "{label}: unknown");

    internal static readonly LocalisedTemplate MetRule = new("Terpenuhi: {requirement}.", "Met: {requirement}.");
    internal static readonly LocalisedTemplate NotApplicableRule = new("Tidak dipersyaratkan: {requirement}.", "Not applicable: {requirement}.");
    internal static readonly LocalisedTemplate RequiredRule = new("Disyaratkan: {requirement}.", "Required: {requirement}.");
    internal static readonly LocalisedText UnknownValue = new("(belum diketahui)", "(not known)");
    private static readonly LocalisedTemplate Warning = new("{effect}, {verdict}", "{effect}, {verdict}");
    internal static readonly LocalisedTemplate Exception = new("pengecualian, {verdict}", "exception, {verdict}");
    internal static readonly LocalisedTemplate AtLeast = new("paling sedikit {needed} dari {count}", "at least {needed} of {count}");

    /// <summary>The outcome as a sentence.</summary>
    internal static LocalisedText Sentence(Outcome outcome) =>
        outcome switch
        {
            Outcome.Met => new("Terpenuhi.", "Met."),
            Outcome.NotMet => new("Tidak terpenuhi.", "Not met."),
            _ => new("Belum dapat ditentukan.", "Cannot be determined."),
        };

    /// <summary>The verdict on a rule in words; of an exception it says so.</summary>
    internal static LocalisedText Of(ExplainedRule rule)
    {
        var verdict = VerdictOf(rule);
        return rule.IsException ? Exception.Fill(Argument.Of("verdict", verdict)) : verdict;
    }

    private static LocalisedText VerdictOf(ExplainedRule rule) =>
        (rule.Waiver, rule.Verdict, rule.Effect) switch
        {
            ({ }, _, _) => new("dikesampingkan", "waived"),
            (_, Verdict.Met, _) when !rule.IsApplicable => new("tidak dipersyaratkan", "not applicable"),
            (_, Verdict.NotMet or Verdict.Undetermined, Effect.Warn) => Warning.Fill(
                Argument.Of("effect", Effect.Warn.Text),
                Argument.Of("verdict", rule.Verdict.Text)
            ),
            _ => rule.Verdict.Text,
        };

    internal static LocalisedText OfGroup<TFacts>(Rule<TFacts> group) =>
        group.Kind is GroupKind.AtLeast ? AtLeast.Fill(Argument.Of("needed", group.Needed), Argument.Of("count", group.Members.Count)) : group.Kind.Text;

    internal static LocalisedText Join(IEnumerable<ILocalisable> texts)
    {
        var all = texts.ToList();
        return new(string.Join(", ", all.Select(static t => t.In(Language.Indonesian))), string.Join(", ", all.Select(static t => t.In(Language.English))));
    }

    internal static char Mark(ExplainedRule rule) =>
        rule.Waiver is not null
            ? '~'
            : rule.Verdict switch
            {
                Verdict.Met => rule.IsApplicable ? '+' : '/',
                Verdict.NotMet => '-',
                _ => '?',
            };

    /// <summary>What stands behind the code: what the rule says of these facts, otherwise what it requires.</summary>
    internal static string Headline(ExplainedRule rule, Language language) =>
        (rule.Waiver is null ? rule.Said ?? rule.Requirement : rule.Requirement).In(language);

    /// <summary>The requirement, where <see cref="Headline"/> says something else.</summary>
    internal static IEnumerable<string> Required(ExplainedRule rule, Language language) =>
        rule.Said is not null && rule.Waiver is null ? [RequiredText.Fill(Argument.Of("requirement", rule.Requirement)).In(language)] : [];

    /// <summary>What there is to say of a rule beside its requirement, one after the other.</summary>
    internal static IEnumerable<string> Details(ExplainedRule rule, Language language)
    {
        foreach (var required in Required(rule, language))
        {
            yield return required;
        }

        yield return Basis.Fill(Argument.Of("basis", rule.Basis)).In(language);
        yield return Condition.Fill(Argument.Of("condition", rule.Condition)).In(language);
        if (!rule.Facts.IsEmpty)
        {
            yield return Facts.Fill(Argument.Of("facts", Join(rule.Facts))).In(language);
        }

        if (!rule.Missing.IsEmpty)
        {
            yield return Missing.Fill(Argument.Of("facts", Join(rule.Missing))).In(language);
        }

        if (rule.When is { } when)
        {
            yield return when.In(language);
        }

        if (rule.Waiver is { } waiver)
        {
            yield return Waived
                .Fill(
                    Argument.Of("author", waiver.Author),
                    Argument.Of("from", waiver.Period.FirstDay),
                    Argument.Of("day", waiver.Period.LastDay!.Value),
                    Argument.Of("reason", waiver.Reason)
                )
                .In(language);
        }
    }
}
