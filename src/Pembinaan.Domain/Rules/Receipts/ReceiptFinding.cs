using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Rules;

/// <summary>What was found about one rule.</summary>
/// <param name="Code">The rule's code.</param>
/// <param name="Depth">How deep it stands within groups, from 0.</param>
/// <param name="Effect">What follows when it is not met.</param>
/// <param name="Verdict">What the facts said, before a waiver of the rule.</param>
/// <param name="IsWaived">Whether a waiver set it aside though it was not met.</param>
public sealed record ReceiptFinding(
    string Code,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] int Depth,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] Effect Effect,
    Verdict Verdict,
    [property: JsonPropertyName("waived"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] bool IsWaived
)
{
    /// <summary>The verdict that counted: met where it was waived.</summary>
    public Verdict Counted => IsWaived ? Verdict.Met : Verdict;
}
