using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Rules;

/// <summary>How two decisions differ: a what-if, or a decision of the past against what other rules say. Never just a second answer.</summary>
public sealed record DecisionDifference : ILocalisable
{
    private static readonly LocalisedText Gone = new("alasan yang gugur", "gone");
    private static readonly LocalisedText New = new("alasan baru", "new");

    private readonly Receipt _before;
    private readonly Receipt _after;

    private DecisionDifference(Receipt before, Receipt after)
    {
        (_before, _after) = (before, after);
        Changes = ChangesOf(before, after);
        ChangedFacts = before
            .Facts.Concat(after.Facts)
            .Select(static f => f.Name)
            .Distinct(StringComparer.Ordinal)
            .Where(name => Of(before, name) is { Count: > 0 } one && Of(after, name) is { Count: > 0 } other && !one.SequenceEqual(other))
            .Except(before.Facts.Concat(after.Facts).Where(static f => f.IsRedacted).Select(static f => f.Name), StringComparer.Ordinal)
            .ToValueList();
    }

    /// <summary>The one decision.</summary>
    public Receipt Before => Stored(_before);

    /// <summary>The other decision.</summary>
    public Receipt After => Stored(_after);

    /// <summary>
    /// The rules at the top that count differently, in the order of the other decision; rules that only the one had come last. A rule that only one of the two
    /// has counts as met in the other.
    /// </summary>
    public ValueList<RuleChange> Changes { get; }

    /// <summary>The facts that both read and that differ, by name. Of a redacted fact it cannot be said; <see cref="Receipt.RedactedFacts"/> names
    /// it.</summary>
    public ValueList<string> ChangedFacts { get; }

    /// <summary>Whether the outcome differs.</summary>
    public bool OutcomeChanged => _before.Outcome != _after.Outcome;

    /// <summary>The rules that stood in the way and do not any more.</summary>
    public IEnumerable<RuleChange> ReasonsGone => Changes.Where(static c => c is { Effect: Effect.Refuse, WasReason: true, IsReason: false });

    /// <summary>The rules that stand in the way and did not.</summary>
    public IEnumerable<RuleChange> ReasonsNew => Changes.Where(static c => c is { Effect: Effect.Refuse, WasReason: false, IsReason: true });

    /// <summary>The rules that stand in the way in both, but are unmet in one and undetermined in the other.</summary>
    public IEnumerable<RuleChange> ReasonsChanged => Changes.Where(static c => c is { Effect: Effect.Refuse, WasReason: true, IsReason: true });

    /// <summary>By how many days the first day met moves, later if positive; null if one of the two decisions has none.</summary>
    public int? ShiftOfFirstDay => _before.FirstDayMet is { } before && _after.FirstDayMet is { } after ? Period.DaysBetween(before, after) : null;

    /// <summary>Whether nothing that counts differs: outcome, verdicts and first day met.</summary>
    public bool IsNone => !OutcomeChanged && Changes.IsEmpty && _before.FirstDayMet == _after.FirstDayMet;

    /// <summary>The difference of two decisions.</summary>
    /// <param name="before">The one decision.</param>
    /// <param name="after">The other decision.</param>
    /// <returns>The difference.</returns>
    /// <exception cref="ArgumentException">One of them is not genuine.</exception>
    public static DecisionDifference Between(Receipt before, Receipt after)
    {
        Guard.Against.Violation(!Guard.Against.Null(before).IsGenuine, $"The receipt must be genuine.", nameof(before));
        Guard.Against.Violation(!Guard.Against.Null(after).IsGenuine, $"The receipt must be genuine.", nameof(after));
        return new(before, after);
    }

    /// <summary>The difference of two decisions of which one may be without its hash, which is made when it is asked for.</summary>
    internal static DecisionDifference Of(Receipt before, Receipt after) => new(before, after);

    private static List<ReceiptFact> Of(Receipt receipt, string name) => [.. receipt.Facts.Where(f => f.Name == name).Select(static f => f.Bare)];

    // A hash is made only of what somebody wants to keep.
    private static Receipt Stored(Receipt receipt) => receipt.Hash.Length == 0 ? receipt.Sealed() : receipt;

    /// <summary>The two outcomes, and the codes of the rules that count differently.</summary>
    /// <param name="language">The reader's language.</param>
    /// <returns>For example "terpenuhi → tidak terpenuhi; alasan baru: LAS-SETENGAH".</returns>
    public string In(Language language) =>
        $"{_before.Outcome.In(language)} → {_after.Outcome.In(language)}{Listed(Gone, ReasonsGone, language)}{Listed(New, ReasonsNew, language)}";

    /// <summary>The difference in English.</summary>
    /// <returns>For example "met → not met; new: LAS-SETENGAH".</returns>
    public override string ToString() => In(Language.English);

    private static string Listed(LocalisedText what, IEnumerable<RuleChange> changes, Language language) =>
        changes.Any() ? $"; {what.In(language)}: {string.Join(", ", changes.Select(static c => c.Code))}" : "";

    private static ValueList<RuleChange> ChangesOf(Receipt before, Receipt after)
    {
        var earlier = Top(before);
        var later = Top(after);
        return
        [
            .. later
                .Select(f => Change(earlier.Find(e => e.Code == f.Code), f))
                .Concat(earlier.FindAll(e => !later.Exists(f => f.Code == e.Code)).Select(static e => Change(e, null)))
                .Where(static c => (c.Before ?? Verdict.Met) != (c.After ?? Verdict.Met) || c.WasWaived != c.IsWaived),
        ];
    }

    private static List<ReceiptFinding> Top(Receipt receipt) => [.. receipt.Findings.Where(static f => f.Depth == 0)];

    private static RuleChange Change(ReceiptFinding? before, ReceiptFinding? after) =>
        new((after ?? before)!.Code, (after ?? before)!.Effect, before?.Counted, after?.Counted, before is { IsWaived: true }, after is { IsWaived: true });
}
