using System.Diagnostics.CodeAnalysis;
using Pembinaan.Domain.Text;

namespace Pembinaan.Domain.Programmes;

/// <summary>Who teaches a session.</summary>
public sealed record InstructorKind
{
    private InstructorKind(string code, LocalisedText name)
    {
        Code = code;
        Name = name;
    }

    /// <summary>An officer of the facility.</summary>
    public static InstructorKind Petugas { get; } = new("PETUGAS", new("Petugas", "Officer"));

    /// <summary>A person sent by a partner.</summary>
    public static InstructorKind Mitra { get; } = new("MITRA", new("Mitra", "Partner"));

    /// <summary>A convict who teaches others.</summary>
    public static InstructorKind WargaBinaan { get; } = new("WARGA-BINAAN", new("Warga binaan", "Inmate"));

    /// <summary>All of them.</summary>
    public static ImmutableArray<InstructorKind> All { get; } = [Petugas, Mitra, WargaBinaan];

    /// <summary>The stable code.</summary>
    public string Code { get; }

    /// <summary>The name in both languages.</summary>
    public LocalisedText Name { get; }

    /// <summary>The one with a code.</summary>
    /// <param name="code">The code.</param>
    /// <returns>It.</returns>
    /// <exception cref="ArgumentException">There is no such code.</exception>
    public static InstructorKind FromCode(string code)
    {
        Guard.Against.NullOrEmpty(code);
        return Guard.Against.UnknownCode(TryFromCode(code, out var found) ? found : null, code, "kind of instructor");
    }

    /// <summary>The one with a code.</summary>
    /// <param name="code">The code; any other text, or null, names none.</param>
    /// <param name="found">It.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out InstructorKind? found)
    {
        found = All.FirstOrDefault(x => x.Code == code);
        return found is not null;
    }

    /// <summary>The code.</summary>
    /// <returns>The code.</returns>
    public override string ToString() => Code;
}
