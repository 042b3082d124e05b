namespace Pembinaan.Domain.Participants;

/// <summary>What a health examination says about taking part.</summary>
[JsonConverter(typeof(PembinaanConverter))]
public sealed class HealthFitness : Ranked<HealthFitness>, ICoded<HealthFitness>
{
    private HealthFitness(string code, string id, string en)
        : base(code, new LocalisedText(id, en)) { }

    /// <summary>Not fit to take part.</summary>
    public static HealthFitness Unfit { get; } = new("UNFIT", "tidak sehat untuk ikut", "unfit to take part");

    /// <summary>Fit with limits that the programme must respect.</summary>
    public static HealthFitness FitWithLimits { get; } = new("FIT-WITH-LIMITS", "sehat dengan batasan", "fit with limits");

    /// <summary>Fit.</summary>
    public static HealthFitness Fit { get; } = new("FIT", "sehat", "fit");

    /// <summary>All, from the lowest to the highest.</summary>
    public static ValueList<HealthFitness> All { get; } = [Unfit, FitWithLimits, Fit];
}
