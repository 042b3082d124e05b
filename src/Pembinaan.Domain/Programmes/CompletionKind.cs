using System.Diagnostics.CodeAnalysis;
using Pembinaan.Domain.Text;

namespace Pembinaan.Domain.Programmes;

/// <summary>By which kind of rules a programme is completed.</summary>
public sealed record CompletionKind
{
    private CompletionKind(string code, LocalisedText name)
    {
        Code = code;
        Name = name;
    }

    /// <summary>Critical aspects met and presence of at least 80 % (Permenaker 6/2025 ps 33(4)).</summary>
    public static CompletionKind VocationalTraining { get; } = new("VOCATIONAL", new("Pelatihan vokasi (Permenaker 6/2025 ps 33)", "Vocational training (Permenaker 6/2025 art. 33)"));

    /// <summary>The facility's own rule: presence, and if wished marks or competence.</summary>
    public static CompletionKind FacilityRule { get; } = new("FACILITY", new("Ketentuan UPT", "Rule of the facility"));

    /// <summary>Presence alone, as in programmes of <i>kepribadian</i>.</summary>
    public static CompletionKind Presence { get; } = new("PRESENCE", new("Kehadiran", "Presence"));

    /// <summary>All of them.</summary>
    public static ImmutableArray<CompletionKind> All { get; } = [VocationalTraining, FacilityRule, Presence];

    /// <summary>The stable code.</summary>
    public string Code { get; }

    /// <summary>The name in both languages.</summary>
    public LocalisedText Name { get; }

    /// <summary>The one with a code.</summary>
    /// <param name="code">The code.</param>
    /// <returns>It.</returns>
    /// <exception cref="ArgumentException">There is no such code.</exception>
    public static CompletionKind FromCode(string code)
    {
        Guard.Against.NullOrEmpty(code);
        return Guard.Against.UnknownCode(TryFromCode(code, out var found) ? found : null, code, "kind of completion");
    }

    /// <summary>The one with a code.</summary>
    /// <param name="code">The code; any other text, or null, names none.</param>
    /// <param name="found">It.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out CompletionKind? found)
    {
        found = All.FirstOrDefault(x => x.Code == code);
        return found is not null;
    }

    /// <summary>The code.</summary>
    /// <returns>The code.</returns>
    public override string ToString() => Code;
}
