namespace Pembinaan.Domain.Rules;

/// <summary>What all rules of a <see cref="Decision{TFacts}"/> say together on a day.</summary>
/// <remarks>A <see cref="Time.Verdict"/> with one value more: there may be no rules to decide by. A single rule has a verdict and no outcome.</remarks>
[JsonConverter(typeof(PembinaanConverter))]
public enum Outcome
{
    /// <summary>It cannot be said, because a fact is not known or the rule set holds no rule.</summary>
    [InWords("belum dapat ditentukan", "cannot be determined")]
    Undetermined,

    /// <summary>At least one rule that refuses is not met.</summary>
    [InWords("tidak terpenuhi", "not met")]
    NotMet,

    /// <summary>Every rule that refuses is met or waived.</summary>
    [InWords("terpenuhi", "met")]
    Met,

    /// <summary>No version of the rule book is in force on the day; never a pass, and no older version takes its place.</summary>
    [InWords("tidak ada himpunan aturan yang berlaku", "no rule set is in force")]
    NoRuleSetInForce,
}
