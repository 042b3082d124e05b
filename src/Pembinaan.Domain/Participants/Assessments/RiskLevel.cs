namespace Pembinaan.Domain.Participants;

/// <summary>The level of risk that an assessment found. High risk restricts and asks for more; it does not exclude (UU 22/2022 ps 54).</summary>
[JsonConverter(typeof(PembinaanConverter))]
public sealed class RiskLevel : Ranked<RiskLevel>, ICoded<RiskLevel>
{
    private RiskLevel(string code, string id, string en)
        : base(code, new LocalisedText(id, en)) { }

    /// <summary>Low risk.</summary>
    public static RiskLevel Low { get; } = new("LOW", "rendah", "low");

    /// <summary>Medium risk.</summary>
    public static RiskLevel Medium { get; } = new("MEDIUM", "sedang", "medium");

    /// <summary>High risk: may escape, endanger or control others, or needs special control (UU 22/2022 ps 54).</summary>
    public static RiskLevel High { get; } = new("HIGH", "tinggi", "high");

    /// <summary>All, from the lowest to the highest.</summary>
    public static ValueList<RiskLevel> All { get; } = [Low, Medium, High];
}
