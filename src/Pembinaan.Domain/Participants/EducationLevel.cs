namespace Pembinaan.Domain.Participants;

/// <summary>The highest education completed.</summary>
[JsonConverter(typeof(PembinaanConverter))]
public sealed class EducationLevel : Ranked<EducationLevel>, ICoded<EducationLevel>
{
    private EducationLevel(string code, string id, string en)
        : base(code, new LocalisedText(id, en)) { }

    /// <summary>No schooling completed.</summary>
    public static EducationLevel None { get; } = new("NONE", "tidak tamat sekolah", "no schooling completed");

    /// <summary>Primary school or its equivalent.</summary>
    public static EducationLevel Sd { get; } = new("SD", "SD atau Paket A", "primary (SD or Paket A)");

    /// <summary>Lower secondary school or its equivalent.</summary>
    public static EducationLevel Smp { get; } = new("SMP", "SMP atau Paket B", "lower secondary (SMP or Paket B)");

    /// <summary>Upper secondary school or its equivalent.</summary>
    public static EducationLevel Sma { get; } = new("SMA", "SMA, SMK atau Paket C", "upper secondary (SMA, SMK or Paket C)");

    /// <summary>A diploma after upper secondary school.</summary>
    public static EducationLevel Diploma { get; } = new("DIPLOMA", "diploma", "diploma");

    /// <summary>A bachelor degree or more.</summary>
    public static EducationLevel Sarjana { get; } = new("SARJANA", "sarjana atau lebih", "bachelor or higher");

    /// <summary>All, from the lowest to the highest.</summary>
    public static ValueList<EducationLevel> All { get; } = [None, Sd, Smp, Sma, Diploma, Sarjana];
}
