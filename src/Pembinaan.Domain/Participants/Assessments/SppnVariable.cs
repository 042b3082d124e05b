namespace Pembinaan.Domain.Participants;

/// <summary>A variable of the monthly assessment of convicts (SPPN).</summary>
[JsonConverter(typeof(PembinaanConverter))]
public sealed class SppnVariable : Coded<SppnVariable>, ICoded<SppnVariable>
{
    private SppnVariable(string code, string id, string en)
        : base(code, new LocalisedText(id, en)) { }

    /// <summary>The overall score as the register gives it; the library does not compute it, because the weights of the standard were not read.</summary>
    public static SppnVariable Overall { get; } = new("OVERALL", "nilai keseluruhan", "overall score");

    /// <summary>Kepribadian.</summary>
    public static SppnVariable Kepribadian { get; } = new("KEPRIBADIAN", "kepribadian", "personality");

    /// <summary>Kemandirian, which includes skill training and production.</summary>
    public static SppnVariable Kemandirian { get; } = new("KEMANDIRIAN", "kemandirian", "self-reliance");

    /// <summary>Sikap.</summary>
    public static SppnVariable Sikap { get; } = new("SIKAP", "sikap", "attitude");

    /// <summary>Kondisi mental.</summary>
    public static SppnVariable KondisiMental { get; } = new("KONDISI-MENTAL", "kondisi mental", "mental condition");

    /// <summary>All, in the order of the reference.</summary>
    public static ValueList<SppnVariable> All { get; } = [Overall, Kepribadian, Kemandirian, Sikap, KondisiMental];
}
