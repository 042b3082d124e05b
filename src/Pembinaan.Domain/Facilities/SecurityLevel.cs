using System.Diagnostics.CodeAnalysis;
using Pembinaan.Domain.Text;

namespace Pembinaan.Domain.Facilities;

/// <summary>The level of security of a facility or of one block.</summary>
public sealed record SecurityLevel : ILocalisable
{
    private SecurityLevel(string code, string id, string en)
    {
        Code = code;
        Name = new(id, en);
    }

    /// <summary>Super maximum.</summary>
    public static SecurityLevel SuperMaximum { get; } = new("super-maximum", "super maksimum", "super maximum");

    /// <summary>Maximum.</summary>
    public static SecurityLevel Maximum { get; } = new("maximum", "maksimum", "maximum");

    /// <summary>Medium.</summary>
    public static SecurityLevel Medium { get; } = new("medium", "medium", "medium");

    /// <summary>Minimum.</summary>
    public static SecurityLevel Minimum { get; } = new("minimum", "minimum", "minimum");

    /// <summary>All levels, the strictest first.</summary>
    public static ImmutableArray<SecurityLevel> All { get; } = [SuperMaximum, Maximum, Medium, Minimum];

    /// <summary>The stable code.</summary>
    public string Code { get; }

    /// <summary>The name in both languages.</summary>
    public LocalisedText Name { get; }

    /// <summary>The level with a code.</summary>
    /// <param name="code">The code.</param>
    /// <param name="level">The level.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out SecurityLevel? level)
    {
        level = All.FirstOrDefault(l => l.Code == code);
        return level is not null;
    }

    /// <inheritdoc/>
    public string In(Language language) => Name.In(language);

    /// <inheritdoc/>
    public override string ToString() => Code;
}
