using Pembinaan.Domain.Rules;

namespace Pembinaan.Domain.Testing;

/// <summary>
/// What a row of a decision table expects: the outcome and every reason. Written with <c>using static Pembinaan.Domain.Testing.Expected</c>: <c>Met</c>,
/// <c>NotMet("LAS-BERSIH", "LAS-K3?")</c>, <c>Undetermined("LAS-K3")</c>.
/// </summary>
public sealed record Expected
{
    private const char Doubt = '?';

    private Expected(Outcome outcome, IEnumerable<string> unmet, IEnumerable<string> open, IEnumerable<string> warnings)
    {
        Outcome = outcome;
        UnmetRules = unmet.Order(StringComparer.Ordinal).ToValueList();
        UndeterminedRules = open.Order(StringComparer.Ordinal).ToValueList();
        Warnings = warnings.Order(StringComparer.Ordinal).ToValueList();
    }

    /// <summary>Every rule that refuses is met or waived.</summary>
    public static Expected Met { get; } = new(Outcome.Met, [], [], []);

    /// <summary>No version of the rule book is in force on the day.</summary>
    public static Expected NoRuleSetInForce { get; } = new(Outcome.NoRuleSetInForce, [], [], []);

    /// <summary>The outcome.</summary>
    public Outcome Outcome { get; }

    /// <summary>The codes of the rules that refuse and are not met.</summary>
    public ValueList<string> UnmetRules { get; }

    /// <summary>The codes of the rules that refuse and cannot be determined.</summary>
    public ValueList<string> UndeterminedRules { get; }

    /// <summary>The codes of the rules that only warn and are not met or cannot be determined.</summary>
    public ValueList<string> Warnings { get; }

    /// <summary>How many rules are named.</summary>
    internal int Count => UnmetRules.Count + UndeterminedRules.Count + Warnings.Count;

    /// <summary>Not met, for these reasons and no others.</summary>
    /// <param name="codes">The codes of every rule that is not met, at least one; with a question mark, of every one that cannot be determined.</param>
    /// <returns>What is expected.</returns>
    /// <exception cref="ArgumentException">No rule is named that is not met.</exception>
    public static Expected NotMet(params ReadOnlySpan<string> codes)
    {
        string[] named = Checked(codes);
        Guard.Against.Violation(Array.TrueForAll(named, IsDoubted), static () => "A row that is not met must name every rule that is not met.", nameof(codes));
        return new(Outcome.NotMet, named.Where(static c => !IsDoubted(c)), named.Where(IsDoubted).Select(Bare), []);
    }

    /// <summary>Not to be determined, because of these rules and no others.</summary>
    /// <param name="codes">The codes of every rule that cannot be determined; none for a set without rules.</param>
    /// <returns>What is expected.</returns>
    /// <exception cref="ArgumentException">A code is blank, or a rule is named twice.</exception>
    public static Expected Undetermined(params ReadOnlySpan<string> codes) => new(Outcome.Undetermined, [], Checked(codes).Select(Bare), []);

    /// <summary>What is expected, with warnings besides.</summary>
    /// <param name="codes">The codes of every rule that only warns and is not met or cannot be determined, at least one.</param>
    /// <returns>What is expected.</returns>
    /// <exception cref="ArgumentException">No rule is named.</exception>
    public Expected Warning(params ReadOnlySpan<string> codes)
    {
        string[] named = Checked(codes);
        Guard.Against.Violation(named.Length == 0, static () => "At least one warning must be named.", nameof(codes));
        return new(Outcome, UnmetRules, UndeterminedRules, named.Select(Bare));
    }

    /// <inheritdoc/>
    public override string ToString()
    {
        string[] reasons = [.. UnmetRules, .. UndeterminedRules.Select(static c => $"{c}{Doubt}"), .. Warnings.Select(static c => $"warning {c}")];
        return reasons.Length == 0 ? $"{Outcome}" : $"{Outcome} ({string.Join(", ", reasons)})";
    }

    internal static Expected Of<TFacts>(in Decision<TFacts> decision) =>
        new(
            decision.Outcome,
            decision.Unmet.Select(static f => f.Rule.Code),
            decision.Undetermined.Select(static f => f.Rule.Code),
            decision.Warnings.Select(static f => f.Rule.Code)
        );

    /// <summary>Whether a decision is as expected; nothing is made for it.</summary>
    internal bool Holds<TFacts>(in Decision<TFacts> decision) =>
        decision.Outcome == Outcome && Are(UnmetRules, decision.Unmet) && Are(UndeterminedRules, decision.Undetermined) && Are(Warnings, decision.Warnings);

    private static bool Are<TFacts>(in ValueList<string> codes, in Findings<TFacts> findings)
    {
        var count = 0;
        foreach (var finding in findings)
        {
            count++;
            if (count > codes.Count || !codes.AsSpan().Contains(finding.Rule.Code))
            {
                return false;
            }
        }

        return count == codes.Count;
    }

    private static bool IsDoubted(string code) => code.EndsWith(Doubt);

    private static string Bare(string code) => code.TrimEnd(Doubt);

    private static string[] Checked(ReadOnlySpan<string> codes)
    {
        var named = codes.ToArray();
        foreach (var code in named)
        {
            Guard.Against.NullOrWhiteSpace(code, nameof(codes));
        }

        var twice = named.GroupBy(Bare, StringComparer.Ordinal).FirstOrDefault(static g => g.Count() > 1)?.Key;
        Guard.Against.Violation(twice is not null, () => $"The rule {twice} must be named once.", nameof(codes));
        return named;
    }
}
