namespace Pembinaan.Domain.Time;

/// <summary>Kleene's three values. The default is <see cref="Undetermined"/>, so that nothing forgotten is ever a pass.</summary>
public enum Verdict : byte
{
    /// <summary>It cannot be said, because a fact is not known.</summary>
    Undetermined = 0,

    /// <summary>It certainly does not hold.</summary>
    NotMet = 1,

    /// <summary>It certainly holds.</summary>
    Met = 2,
}
