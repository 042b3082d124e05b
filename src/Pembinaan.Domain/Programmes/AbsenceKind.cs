using System.Diagnostics.CodeAnalysis;
using Pembinaan.Domain.Text;

namespace Pembinaan.Domain.Programmes;

/// <summary>Why somebody was not there, or not all the time.</summary>
public sealed record AbsenceKind
{
    private AbsenceKind(string code, LocalisedText name)
    {
        Code = code;
        Name = name;
    }

    /// <summary>Sick.</summary>
    public static AbsenceKind Sick { get; } = new("SICK", new("Sakit", "Sick"));

    /// <summary>In court.</summary>
    public static AbsenceKind Court { get; } = new("COURT", new("Sidang pengadilan", "Court hearing"));

    /// <summary>Receiving a visit.</summary>
    public static AbsenceKind Visit { get; } = new("VISIT", new("Kunjungan", "Visit"));

    /// <summary>In isolation as a penalty.</summary>
    public static AbsenceKind Isolation { get; } = new("ISOLATION", new("Sel pengasingan", "Isolation"));

    /// <summary>Outside the facility for a while, with permission.</summary>
    public static AbsenceKind TemporaryLeave { get; } = new("TEMPORARY-LEAVE", new("Izin keluar sementara", "Temporary leave"));

    /// <summary>No reason is known.</summary>
    public static AbsenceKind Unexcused { get; } = new("UNEXCUSED", new("Tanpa keterangan", "Unexcused"));

    /// <summary>All of them.</summary>
    public static ImmutableArray<AbsenceKind> All { get; } = [Sick, Court, Visit, Isolation, TemporaryLeave, Unexcused];

    /// <summary>The stable code.</summary>
    public string Code { get; }

    /// <summary>The name in both languages.</summary>
    public LocalisedText Name { get; }

    /// <summary>The one with a code.</summary>
    /// <param name="code">The code.</param>
    /// <returns>It.</returns>
    /// <exception cref="ArgumentException">There is no such code.</exception>
    public static AbsenceKind FromCode(string code)
    {
        Guard.Against.NullOrEmpty(code);
        return Guard.Against.UnknownCode(TryFromCode(code, out var found) ? found : null, code, "kind of absence");
    }

    /// <summary>The one with a code.</summary>
    /// <param name="code">The code; any other text, or null, names none.</param>
    /// <param name="found">It.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out AbsenceKind? found)
    {
        found = All.FirstOrDefault(x => x.Code == code);
        return found is not null;
    }

    /// <summary>The code.</summary>
    /// <returns>The code.</returns>
    public override string ToString() => Code;
}
