using System.Diagnostics.CodeAnalysis;
using Pembinaan.Domain.Text;

namespace Pembinaan.Domain.Cohorts;

/// <summary>How an enrolment ended. Being released early is neither completing nor failing.</summary>
public sealed record ExitKind
{
    private ExitKind(string code, LocalisedText name)
    {
        Code = code;
        Name = name;
    }

    /// <summary>Completed the programme.</summary>
    public static ExitKind Completed { get; } = new("COMPLETED", new("Selesai", "Completed"));

    /// <summary>Stayed to the end without completing the programme.</summary>
    public static ExitKind NotCompleted { get; } = new("NOT-COMPLETED", new("Tidak selesai", "Not completed"));

    /// <summary>Gave up the place.</summary>
    public static ExitKind Withdrawn { get; } = new("WITHDRAWN", new("Mengundurkan diri", "Withdrawn"));

    /// <summary>Was excluded, for a cause that is named.</summary>
    public static ExitKind Excluded { get; } = new("EXCLUDED", new("Dikeluarkan", "Excluded"));

    /// <summary>Left the facility by release: a neutral exit.</summary>
    public static ExitKind ReleasedEarly { get; } = new("RELEASED-EARLY", new("Bebas sebelum selesai", "Released early"));

    /// <summary>Started a job during the training (Permenaker 6/2025 ps 33(6)b).</summary>
    public static ExitKind StartedJob { get; } = new("STARTED-JOB", new("Mulai bekerja", "Started a job"));

    /// <summary>Moved to another facility for good.</summary>
    public static ExitKind TransferredAway { get; } = new("TRANSFERRED-AWAY", new("Pindah UPT", "Transferred away"));

    /// <summary>The judgment became final and no <i>pembinaan</i> followed here.</summary>
    public static ExitKind PelayananEnded { get; } = new("PELAYANAN-ENDED", new("Pelayanan tahanan berakhir", "Pelayanan ended"));

    /// <summary>All of them.</summary>
    public static ImmutableArray<ExitKind> All { get; } = [Completed, NotCompleted, Withdrawn, Excluded, ReleasedEarly, StartedJob, TransferredAway, PelayananEnded];

    /// <summary>The stable code.</summary>
    public string Code { get; }

    /// <summary>The name in both languages.</summary>
    public LocalisedText Name { get; }

    /// <summary>The one with a code.</summary>
    /// <param name="code">The code.</param>
    /// <returns>It.</returns>
    /// <exception cref="ArgumentException">There is no such code.</exception>
    public static ExitKind FromCode(string code)
    {
        Guard.Against.NullOrEmpty(code);
        return Guard.Against.UnknownCode(TryFromCode(code, out var found) ? found : null, code, "kind of exit");
    }

    /// <summary>The one with a code.</summary>
    /// <param name="code">The code; any other text, or null, names none.</param>
    /// <param name="found">It.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out ExitKind? found)
    {
        found = All.FirstOrDefault(x => x.Code == code);
        return found is not null;
    }

    /// <summary>The code.</summary>
    /// <returns>The code.</returns>
    public override string ToString() => Code;
}
