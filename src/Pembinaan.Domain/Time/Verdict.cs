namespace Pembinaan.Domain.Time;

/// <summary>Kleene's three values. The default is <see cref="Undetermined"/>, so that nothing forgotten is ever a pass.</summary>
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
