namespace Pembinaan.Domain.Agreements;

/// <summary>The level of the corrections system that concludes an agreement, from the facility up (PP 57/1999 ps 13).</summary>
[JsonConverter(typeof(PembinaanConverter))]
public sealed class CompetenceLevel : Coded<CompetenceLevel>, ICoded<CompetenceLevel>
{
    private CompetenceLevel(string code, LocalisedText name, int rank)
        : base(code, name)
    {
        Rank = rank;
    }

    /// <summary>The head of a facility.</summary>
    public static CompetenceLevel Upt { get; } = new("UPT", new("Kepala UPT", "head of the facility"), 1);

    /// <summary>The head of the regional office.</summary>
    public static CompetenceLevel Kanwil { get; } = new("KANWIL", new("Kepala Kanwil", "head of the regional office"), 2);

    /// <summary>An official designated by the Minister, such as the Director General.</summary>
    public static CompetenceLevel DesignatedOfficial { get; } =
        new("DESIGNATED", new("pejabat yang ditunjuk Menteri", "official designated by the Minister"), 3);

    /// <summary>The Minister.</summary>
    public static CompetenceLevel Minister { get; } = new("MINISTER", new("Menteri", "Minister"), 4);

    /// <summary>All levels, from the facility up.</summary>
    public static ValueList<CompetenceLevel> All { get; } = [Upt, Kanwil, DesignatedOfficial, Minister];

    /// <summary>The place in the order, higher levels having higher ranks.</summary>
    public int Rank { get; }
}
