using System.Globalization;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Rules;

/// <summary>What a policy says about facts on a day: every unmet and every undetermined rule, never just the first.</summary>
/// <remarks>
/// It holds a <see cref="Finding{TFacts}"/> for each rule and sums them up in its <see cref="Outcome"/>; kept for later it is a
/// <see cref="Pembinaan.Domain.Rules.Receipt"/>.
/// Small and made without allocation; windows, texts and receipts are computed when they are asked for. The default value is no decision and answers
/// <see cref="Outcome.NoRuleSetInForce"/>.
/// </remarks>
/// <typeparam name="TFacts">The facts handed in.</typeparam>
public readonly partial record struct Decision<TFacts> : ILocalisable
{
    private readonly RuleVersion<TFacts>? _version;

    // The key of the date that selected the version where it is not the day; otherwise 0.
    private readonly int _selectedBy;

    internal Decision(
        RuleVersion<TFacts> version,
        in TFacts facts,
        LocalDate day,
        ConditionVerdicts judged,
        Waivers<TFacts>? waivers = null,
        int selectedBy = 0
    )
    {
        _version = version;
        _selectedBy = selectedBy;
        Facts = facts;
        Day = day;
        ConditionVerdicts = judged;
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

    /// <summary>Met, not met, undetermined, or no rule set in force.</summary>
    public Outcome Outcome
    {
        get
        {
            if (Rules is not { } rules)
            {
                return Outcome.NoRuleSetInForce;
            }

            return Waivers is null ? rules.Program.OutcomeOf(ConditionVerdicts) : rules.Program.OutcomeOf(Settle());
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

    /// <summary>The verdicts of the single conditions.</summary>
    internal ConditionVerdicts ConditionVerdicts { get; }

    internal Waivers<TFacts>? Waivers { get; }

    internal RuleProgram<TFacts> Program => Rules!.Program;

    /// <summary>The same decision with rules set aside.</summary>
    /// <param name="waivers">The waivers; those already in the decision are kept.</param>
    /// <returns>
    /// The decision, or <see cref="RuleErrors.UnknownRule"/> or <see cref="RuleErrors.NotOverridable"/> for each waiver at fault. A waiver that does
    /// not count on the day decided for changes nothing on that day and is kept for others; a warning tells it (<see cref="RuleErrors.WaiverElsewhere"/>).
    /// </returns>
    public DomainResult<Decision<TFacts>> With(params ReadOnlySpan<Waiver> waivers)
    {
        Guard.Against.NullItem(waivers);
        if (Rules is not { } rules)
        {
            return NotInForce();
        }

        var decision = this;
        if (waivers.IsEmpty)
        {
            return decision;
        }

        DomainError[] idle =
        [
            .. waivers
                .ToArray()
                .Where(w => !w.Period.Contains(decision.Day))
                .Select(w =>
                    RuleErrors.WaiverElsewhere.Warning(
                        nameof(waivers),
                        Argument.Of("code", w.RuleCode),
                        Argument.Of("period", w.Period),
                        Argument.Of("day", decision.Day)
                    )
                ),
        ];
        return Waivers<TFacts>
            .For(rules, [.. Waivers?.All ?? [], .. waivers])
            .Map(matched => new Decision<TFacts>(decision._version!, decision.Facts, decision.Day, decision.ConditionVerdicts, matched, decision._selectedBy))
            .Warning(idle);
    }

    /// <summary>
    /// The facts that are not known and matter: those that could, with the other unknown facts in some way, still change the outcome. None matter once the
    /// outcome is settled.
    /// </summary>
    /// <remarks>
    /// Conditions are taken as independent of each other. A fact that is known but says nothing of the day, such as a history that does not reach it, is not
    /// known for that day.
    /// </remarks>
    /// <returns>The facts, each once, in the order of the rules.</returns>
    public IEnumerable<NamedFact<TFacts>> MissingFacts() =>
        Outcome == Outcome.Undetermined ? UnknownFacts.Within(this, Settle(), 0, Program.Nodes.Length, true) : [];

    /// <summary>What was found about every rule in order, each group before its members.</summary>
    /// <returns>The findings.</returns>
    public IEnumerable<Finding<TFacts>> AllFindings()
    {
        var decision = this;
        var settled = Settle();
        return Enumerable.Range(0, Rules?.Program.Nodes.Length ?? 0).Select(node => new Finding<TFacts>(decision, settled, node));
    }

    /// <summary>
    /// Version, day and outcome, and the codes that keep it from being met, with a question mark where they cannot be determined. Never the facts.
    /// </summary>
    /// <returns>For example "2025 2025-03-03: NotMet (LAS-BERSIH, LAS-K3?)".</returns>
    public override string ToString()
    {
        var codes = Unmet.Select(static f => f.Rule.Code).Concat(Undetermined.Select(static f => $"{f.Rule.Code}?")).ToList();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{_version} {Day:uuuu-MM-dd}: {Outcome}{(codes.Count == 0 ? "" : $" ({string.Join(", ", codes)})")}"
        );
    }

    internal RuleVerdicts Settle()
    {
        if (Rules is null)
        {
            return default;
        }

        var (conditions, groups) = Waivers is null ? (0UL, 0UL) : Waivers.On(Day);
        return Program.Settle(ConditionVerdicts, conditions, groups);
    }

    private Findings<TFacts> Of(FindingFilter filter) => Rules is { } rules ? new(this, Settle(), filter, 0, rules.Program.Nodes.Length) : default;
}
