namespace Pembinaan.Domain.Cohorts;

/// <summary>How an enrolment ended. Being released early is neither completing nor failing.</summary>
[JsonConverter(typeof(PembinaanConverter))]
public sealed class ExitKind : Coded<ExitKind>, ICoded<ExitKind>
{
    private ExitKind(string code, LocalisedText name)
        : base(code, name) { }

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

    /// <summary>The final judgment was executed and no <i>pembinaan</i> followed here.</summary>
    public static ExitKind PelayananEnded { get; } = new("PELAYANAN-ENDED", new("Pelayanan tahanan berakhir", "Pelayanan ended"));

    /// <summary>All of them.</summary>
    public static ValueList<ExitKind> All { get; } =
    [Completed, NotCompleted, Withdrawn, Excluded, ReleasedEarly, StartedJob, TransferredAway, PelayananEnded];
}
