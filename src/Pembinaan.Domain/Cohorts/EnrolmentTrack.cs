using System.Diagnostics.CodeAnalysis;
using Pembinaan.Domain.Text;

namespace Pembinaan.Domain.Cohorts;

/// <summary>Under which function somebody takes part: detainees under <i>Pelayanan</i> (UU 22/2022 ps 24), convicts under <i>Pembinaan</i> (ps 38), clients of a Bapas under <i>Pembimbingan kemasyarakatan</i> (ps 4).</summary>
public sealed record EnrolmentTrack
{
    private EnrolmentTrack(string code, LocalisedText name)
    {
        Code = code;
        Name = name;
    }

    /// <summary>A detainee takes part.</summary>
    public static EnrolmentTrack Pelayanan { get; } = new("PELAYANAN", new("Pelayanan tahanan", "Pelayanan (services for detainees)"));

    /// <summary>A convict or convicted child takes part.</summary>
    public static EnrolmentTrack Pembinaan { get; } = new("PEMBINAAN", new("Pembinaan", "Pembinaan"));

    /// <summary>A client of a Bapas takes part.</summary>
    public static EnrolmentTrack Pembimbingan { get; } = new("PEMBIMBINGAN", new("Pembimbingan kemasyarakatan", "Pembimbingan (guidance of clients)"));

    /// <summary>All of them.</summary>
    public static ImmutableArray<EnrolmentTrack> All { get; } = [Pelayanan, Pembinaan, Pembimbingan];

    /// <summary>The stable code.</summary>
    public string Code { get; }

    /// <summary>The name in both languages.</summary>
    public LocalisedText Name { get; }

    /// <summary>The one with a code.</summary>
    /// <param name="code">The code.</param>
    /// <returns>It.</returns>
    /// <exception cref="ArgumentException">There is no such code.</exception>
    public static EnrolmentTrack FromCode(string code)
    {
        Guard.Against.NullOrEmpty(code);
        return Guard.Against.UnknownCode(TryFromCode(code, out var found) ? found : null, code, "track");
    }

    /// <summary>The one with a code.</summary>
    /// <param name="code">The code; any other text, or null, names none.</param>
    /// <param name="found">It.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out EnrolmentTrack? found)
    {
        found = All.FirstOrDefault(x => x.Code == code);
        return found is not null;
    }

    /// <summary>The code.</summary>
    /// <returns>The code.</returns>
    public override string ToString() => Code;
}
