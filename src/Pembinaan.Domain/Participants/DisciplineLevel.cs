namespace Pembinaan.Domain.Participants;

/// <summary>The level of a discipline penalty.</summary>
[JsonConverter(typeof(PembinaanConverter))]
public sealed class DisciplineLevel : Ranked<DisciplineLevel>, ICoded<DisciplineLevel>
{
    private DisciplineLevel(string code, string id, string en)
        : base(code, new LocalisedText(id, en)) { }

    /// <summary>Light: an oral or written warning.</summary>
    public static DisciplineLevel Ringan { get; } = new("RINGAN", "ringan", "light");

    /// <summary>Medium: for example isolation of up to six days.</summary>
    public static DisciplineLevel Sedang { get; } = new("SEDANG", "sedang", "medium");

    /// <summary>Heavy: longer isolation and an entry in Register F.</summary>
    public static DisciplineLevel Berat { get; } = new("BERAT", "berat", "heavy");

    /// <summary>All, from the lowest to the highest.</summary>
    public static ValueList<DisciplineLevel> All { get; } = [Ringan, Sedang, Berat];
}
