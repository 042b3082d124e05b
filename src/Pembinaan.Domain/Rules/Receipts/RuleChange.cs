using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Rules;

/// <summary>A rule whose verdict differs between two decisions.</summary>
/// <param name="Code">The rule's code.</param>
/// <param name="Effect">What follows when it is not met.</param>
/// <param name="Before">The verdict that counted in the one; null if it had no such rule.</param>
/// <param name="After">The verdict that counts in the other; null if it has no such rule.</param>
/// <param name="WasWaived">Whether the one rested on a waiver of it.</param>
/// <param name="IsWaived">Whether the other rests on a waiver of it.</param>
public sealed record RuleChange(string Code, Effect Effect, Verdict? Before, Verdict? After, bool WasWaived, bool IsWaived)
{
    /// <summary>Whether it stood in the way, or was worth a warning, in the one.</summary>
    public bool WasReason => Before is Verdict.NotMet or Verdict.Undetermined;

    /// <summary>Whether it stands in the way, or is worth a warning, in the other.</summary>
    public bool IsReason => After is Verdict.NotMet or Verdict.Undetermined;
}
