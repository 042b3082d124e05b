using Pembinaan.Domain.Results;
using Pembinaan.Domain.Text;
using Pembinaan.Domain.Time;
using Pembinaan.Domain.Values;

namespace Pembinaan.Domain.Rules;

/// <summary>What a policy says about facts on a day: every unmet and every undetermined rule, never just the first.</summary>
/// <remarks>Small and made without allocation; windows, texts and receipts are computed when they are asked for. The default value is no decision and answers <see cref="Outcome.NoRuleSetInForce"/>.</remarks>
/// <typeparam name="TFacts">The facts handed in.</typeparam>
public readonly record struct Decision<TFacts>
{
    private readonly RuleVersion<TFacts>? _version;

    // The key of the date that selected the version where it is not the day; otherwise 0.
    private readonly int _selectedBy;

    internal Decision(RuleVersion<TFacts> version, in TFacts facts, LocalDate day, Judgement judgement, Waivers<TFacts>? waivers = null, int selectedBy = 0)
    {
        _version = version;
        _selectedBy = selectedBy;
        Facts = facts;
        Day = day;
        Judgement = judgement;
        Waivers = waivers;
    }

    /// <summary>The day decided for.</summary>
    public LocalDate Day { get; }

    /// <summary>The facts decided on.</summary>
    public TFacts Facts { get; }

    /// <summary>The rules decided by; null if no rule set is in force on the day.</summary>
    public RuleSet<TFacts>? Rules => _version?.Rules;

    /// <summary>The version decided by; null for the default value.</summary>
    public RuleVersion<TFacts>? Version => _version;

    /// <summary>The date that selected the version: the day decided for, unless another was named.</summary>
    public LocalDate SelectedBy => _selectedBy == 0 ? Day : DateKey.ToDate(_selectedBy);

    /// <summary>The verdicts of the single conditions.</summary>
    public Judgement Judgement { get; }

    /// <summary>Met, not met, undetermined, or no rule set in force.</summary>
    public Outcome Outcome
    {
        get
        {
            if (Rules is not { } rules)
            {
                return Outcome.NoRuleSetInForce;
            }

            return Waivers is null ? rules.Program.OutcomeOf(Judgement) : rules.Program.OutcomeOf(Settle());
        }
    }

    /// <summary>Whether every rule that refuses is met or waived.</summary>
    public bool IsMet => Outcome == Outcome.Met;

    /// <summary>What was found about every rule, in order.</summary>
    public Findings<TFacts> Findings => Of(FindingFilter.Every);

    /// <summary>The rules that refuse and are not met, in order.</summary>
    public Findings<TFacts> Unmet => Of(FindingFilter.Unmet);

    /// <summary>The rules that refuse and cannot be determined, in order.</summary>
    public Findings<TFacts> Undetermined => Of(FindingFilter.Undetermined);

    /// <summary>The rules that only warn and are not met or cannot be determined, in order.</summary>
    public Findings<TFacts> Warnings => Of(FindingFilter.Warnings);

    /// <summary>The rules that would not be met but are waived on the day, in order; also those within groups.</summary>
    public Findings<TFacts> Waived => Of(FindingFilter.Waived);

    /// <summary>The days on which the policy is met: of the whole book, unless another date selected the version.</summary>
    public Window Window => WindowFrom(DateKey.Min);

    /// <summary>The same from the day decided for on: what <see cref="FirstDayMet"/> and its like look at. Allocates nothing where it is one run of days.</summary>
    public Window WindowAhead => WindowFrom(DateKey.Of(Day));

    /// <summary>From which day: the first day, not before the day decided for, on which the policy is certainly met if nothing else changes; null if there is none.</summary>
    public LocalDate? FirstDayMet => WindowAhead.Certain.NextDayIn(Day);

    /// <summary>The first day, not before the day decided for, on which the policy is possibly met, were the unknown facts favourable; null if there is none.</summary>
    public LocalDate? FirstDayPossiblyMet => WindowAhead.Possible.NextDayIn(Day);

    /// <summary>Until when: the last day of the unbroken run of days, from the day decided for or from <see cref="FirstDayMet"/>, on which the policy is certainly met; null if there is no such run or it has no end.</summary>
    public LocalDate? LastDayMet
    {
        get
        {
            var certain = WindowAhead.Certain;
            return certain.NextDayIn(Day) is { } first && certain.NextDayOut(first) is { } after ? after.PlusDays(-1) : null;
        }
    }

    internal Waivers<TFacts>? Waivers { get; }

    internal RuleProgram<TFacts> Program => Rules!.Program;

    /// <summary>The same decision with rules set aside.</summary>
    /// <param name="waivers">The waivers; those already in the decision are kept.</param>
    /// <returns>The decision, or <see cref="RuleErrors.UnknownRule"/> or <see cref="RuleErrors.NotOverridable"/> for each waiver at fault.</returns>
    public Result<Decision<TFacts>> With(params ReadOnlySpan<Waiver> waivers)
    {
        if (Rules is not { } rules)
        {
            return NotInForce();
        }

        var decision = this;
        return Waivers<TFacts>.For(rules, [.. Waivers?.All ?? [], .. waivers])
            .Map(matched => new Decision<TFacts>(decision._version!, decision.Facts, decision.Day, decision.Judgement, matched, decision._selectedBy));
    }

    /// <summary>The facts that are not known and matter: those that could, with the other unknown facts in some way, still change the outcome. None matter once the outcome is settled.</summary>
    /// <remarks>Conditions are taken as independent of each other. A fact that is known but says nothing of the day, such as a history that does not reach it, is not known for that day.</remarks>
    /// <returns>The facts, each once, in the order of the rules.</returns>
    public IEnumerable<NamedFact<TFacts>> MissingFacts() => Outcome == Outcome.Undetermined ? UnknownFacts.Within(this, Settle(), 0, Program.Nodes.Length, true) : [];

    /// <summary>The decision as errors for a result: one for each unmet or undetermined rule, with code, text and basis.</summary>
    /// <returns>The errors; empty if the policy is met.</returns>
    public ValueList<ValidationError> ToErrors()
    {
        if (Rules is not { } rules)
        {
            return [NotInForce()];
        }

        var errors = new List<ValidationError>();
        foreach (var finding in Unmet)
        {
            errors.Add(new("", finding.Rule.Code, finding.Rule.Requirement, ValidationSeverity.Error, finding.Rule.Basis));
        }

        foreach (var finding in Undetermined)
        {
            errors.Add(new("", finding.Rule.Code, UndeterminedText(finding), ValidationSeverity.Error, finding.Rule.Basis));
        }

        if (rules.IsEmpty)
        {
            errors.Add(RuleErrors.EmptyRuleSet.For("", Argument.Of("set", rules.Id)));
        }

        return errors.ToValueList();
    }

    /// <summary>The decision as warnings for a result: the rules that only warn, and those that are waived, with who, why and until when.</summary>
    /// <returns>The warnings, each under the code of its rule.</returns>
    public ValueList<ValidationError> ToWarnings()
    {
        var warnings = new List<ValidationError>();
        foreach (var finding in Warnings)
        {
            var text = finding.Verdict == Verdict.Undetermined ? UndeterminedText(finding) : finding.Rule.Requirement;
            warnings.Add(new("", finding.Rule.Code, text, ValidationSeverity.Warning, finding.Rule.Basis, ResultStatus.Ok));
        }

        foreach (var finding in Waived)
        {
            var waiver = finding.Waiver!;
            var text = RuleErrors.Waived.Template.Fill(
                Argument.Of("requirement", finding.Rule.Requirement),
                Argument.Of("author", waiver.Author),
                Argument.Of("day", waiver.Period.LastDay!.Value),
                Argument.Of("reason", waiver.Reason));
            warnings.Add(new("", finding.Rule.Code, text, ValidationSeverity.Warning, finding.Rule.Basis, ResultStatus.Ok));
        }

        return warnings.ToValueList();
    }

    /// <inheritdoc/>
    /// <remarks>Never the facts.</remarks>
    public override string ToString() => $"{_version} {Day:uuuu-MM-dd}: {Outcome}";

    internal SettledRules Settle()
    {
        var (conditions, groups) = Waivers is null ? (0UL, 0UL) : Waivers.On(Day);
        return Program.Settle(Judgement, conditions, groups);
    }

    private Window WindowFrom(int day) => _version is null ? Window.Never : _version.WindowOf(Facts, Waivers, day);

    private static LocalisedText UndeterminedText(in Finding<TFacts> finding)
    {
        var facts = finding.MissingFacts.ToList();
        var requirement = Argument.Of("requirement", finding.Rule.Requirement);
        return facts.Count == 0
            ? RuleErrors.NotUnderstood.Template.Fill(requirement, Argument.Of("reason", finding.Unreadable))
            : RuleErrors.Undetermined.Template.Fill(requirement, Argument.Of("facts", new LocalisedText(
                string.Join(", ", facts.Select(static f => f.Label.Id)), string.Join(", ", facts.Select(static f => f.Label.En)))));
    }

    private ValidationError NotInForce()
    {
        var last = _version?.Book?.LastBefore(SelectedBy)?.Period!.LastDay;
        return RuleErrors.NoRuleSetInForce.For(
            "",
            Argument.Of("book", _version?.Book?.Name ?? new LocalisedText("ini", "this policy")),
            Argument.Of("day", SelectedBy),
            last is { } until
                ? Argument.Of(nameof(last), new LocalisedText($"; terakhir berlaku sampai dengan {IndonesianDate.Format(until)}", $"; last in force until {IndonesianDate.Format(until, Language.English)}"))
                : Argument.Of(nameof(last), ""));
    }

    private Findings<TFacts> Of(FindingFilter filter) => Rules is { } rules ? new(this, Settle(), filter, 0, rules.Program.Nodes.Length) : default;
}
