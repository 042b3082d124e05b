using System.Diagnostics.CodeAnalysis;
using Pembinaan.Domain.Text;

namespace Pembinaan.Domain.Placements;

/// <summary>How a placement ended.</summary>
public sealed record ReferralEnd
{
    private ReferralEnd(string code, LocalisedText name)
    {
        Code = code;
        Name = name;
    }

    /// <summary>The work was for a time, and the time is over.</summary>
    public static ReferralEnd Finished { get; } = new("FINISHED", new("Pekerjaan selesai", "Work finished"));

    /// <summary>The person gave the work up.</summary>
    public static ReferralEnd Resigned { get; } = new("RESIGNED", new("Mengundurkan diri", "Resigned"));

    /// <summary>The employer ended it.</summary>
    public static ReferralEnd Dismissed { get; } = new("DISMISSED", new("Diberhentikan", "Dismissed"));

    /// <summary>The permission to work outside was withdrawn.</summary>
    public static ReferralEnd PermissionWithdrawn { get; } = new("PERMISSION-WITHDRAWN", new("Izin bekerja di luar dicabut", "Permission withdrawn"));

    /// <summary>All of them.</summary>
    public static ImmutableArray<ReferralEnd> All { get; } = [Finished, Resigned, Dismissed, PermissionWithdrawn];

    /// <summary>The stable code.</summary>
    public string Code { get; }

    /// <summary>The name in both languages.</summary>
    public LocalisedText Name { get; }

    /// <summary>The one with a code.</summary>
    /// <param name="code">The code.</param>
    /// <returns>It.</returns>
    /// <exception cref="ArgumentException">There is no such code.</exception>
    public static ReferralEnd FromCode(string code)
    {
        Guard.Against.NullOrEmpty(code);
        return Guard.Against.UnknownCode(TryFromCode(code, out var found) ? found : null, code, "end of a placement");
    }

    /// <summary>The one with a code.</summary>
    /// <param name="code">The code; any other text, or null, names none.</param>
    /// <param name="found">It.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out ReferralEnd? found)
    {
        found = All.FirstOrDefault(x => x.Code == code);
        return found is not null;
    }

    /// <summary>The code.</summary>
    /// <returns>The code.</returns>
    public override string ToString() => Code;
}
