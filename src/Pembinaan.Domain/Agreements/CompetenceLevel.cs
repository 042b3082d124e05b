using System.Diagnostics.CodeAnalysis;
using Pembinaan.Domain.Text;

namespace Pembinaan.Domain.Agreements;

/// <summary>The level of the corrections system that concludes an agreement, from the facility up (PP 57/1999 ps 13).</summary>
public sealed record CompetenceLevel
{
    private CompetenceLevel(string code, LocalisedText name, int rank)
    {
        Code = code;
        Name = name;
        Rank = rank;
    }

    /// <summary>The head of a facility.</summary>
    public static CompetenceLevel Upt { get; } = new("UPT", new("Kepala UPT", "head of the facility"), 1);

    /// <summary>The head of the regional office.</summary>
    public static CompetenceLevel Kanwil { get; } = new("KANWIL", new("Kepala Kanwil", "head of the regional office"), 2);

    /// <summary>An official designated by the Minister, such as the Director General.</summary>
    public static CompetenceLevel DesignatedOfficial { get; } = new("DESIGNATED", new("pejabat yang ditunjuk Menteri", "official designated by the Minister"), 3);

    /// <summary>The Minister.</summary>
    public static CompetenceLevel Minister { get; } = new("MINISTER", new("Menteri", "Minister"), 4);

    /// <summary>All levels, from the facility up.</summary>
    public static ImmutableArray<CompetenceLevel> All { get; } = [Upt, Kanwil, DesignatedOfficial, Minister];

    /// <summary>The stable code.</summary>
    public string Code { get; }

    /// <summary>The name.</summary>
    public LocalisedText Name { get; }

    /// <summary>The place in the order, higher levels having higher ranks.</summary>
    public int Rank { get; }

    /// <summary>The level with a code.</summary>
    /// <param name="code">The code.</param>
    /// <param name="level">The level.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out CompetenceLevel? level)
    {
        level = All.FirstOrDefault(l => l.Code == code);
        return level is not null;
    }

    /// <inheritdoc/>
    public override string ToString() => Code;
}
