namespace Pembinaan.Domain.Time;

/// <summary>
/// Whether one thing holds on a day: Kleene's three values. The default is <see cref="Undetermined"/>, so that nothing forgotten is ever a pass.
/// </summary>
/// <remarks>
/// It is the answer of a window, a condition or a single rule. What is found about a rule is a <see cref="Rules.Finding{TFacts}"/>; what all rules say together
/// is a <see cref="Rules.Decision{TFacts}"/>, whose <see cref="Rules.Outcome"/> has one value more.
/// </remarks>
[JsonConverter(typeof(PembinaanConverter))]
public enum Verdict : byte
{
    /// <summary>It cannot be said, because a fact is not known.</summary>
    [InWords("belum dapat ditentukan", "cannot be determined")]
    Undetermined = 0,

    /// <summary>It certainly does not hold.</summary>
    [InWords("tidak terpenuhi", "not met")]
    NotMet = 1,

    /// <summary>It certainly holds.</summary>
    [InWords("terpenuhi", "met")]
    Met = 2,
}
