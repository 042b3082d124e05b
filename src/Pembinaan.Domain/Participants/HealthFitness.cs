namespace Pembinaan.Domain.Participants;

/// <summary>What a health examination says about taking part.</summary>
public sealed record HealthFitness : Ranked<HealthFitness>, ICoded<HealthFitness>
{
    private HealthFitness(string code, string id, string en)
        : base(code, new LocalisedText(id, en))
    {
    }

    /// <summary>Not fit to take part.</summary>
    public static HealthFitness Unfit { get; } = new("unfit", "tidak sehat untuk ikut", "unfit to take part");

    /// <summary>Fit with limits that the programme must respect.</summary>
    public static HealthFitness FitWithLimits { get; } = new("fit-with-limits", "sehat dengan batasan", "fit with limits");

    /// <summary>Fit.</summary>
    public static HealthFitness Fit { get; } = new("fit", "sehat", "fit");

    /// <summary>All, from the lowest to the highest.</summary>
    public static ImmutableArray<HealthFitness> All { get; } = [Unfit, FitWithLimits, Fit];
}
