namespace Pembinaan.Domain.Programmes;

/// <summary>What participants are due (UU 22/2022 ps 9).</summary>
[JsonConverter(typeof(PembinaanConverter))]
public enum Remuneration
{
    /// <summary>Nothing; always so for children.</summary>
    [InWords("tanpa imbalan", "none")]
    None,

    /// <summary>A reward in money or goods for those in training or maintenance work.</summary>
    [InWords("premi", "reward")]
    Premi,

    /// <summary>Pay for productive work.</summary>
    [InWords("upah", "wage")]
    Upah,
}
