namespace Pembinaan.Domain.Programmes;

/// <summary>By which kind of rules a programme is completed.</summary>
[JsonConverter(typeof(PembinaanConverter))]
public sealed class CompletionKind : Coded<CompletionKind>, ICoded<CompletionKind>
{
    private CompletionKind(string code, LocalisedText name)
        : base(code, name) { }

    /// <summary>Critical aspects met and the presence that the law asks for (Permenaker 6/2025 ps 33(4)).</summary>
    public static CompletionKind VocationalTraining { get; } =
        new("VOCATIONAL", new("Pelatihan vokasi (Permenaker 6/2025 ps 33)", "Vocational training (Permenaker 6/2025 art. 33)"));

    /// <summary>The facility's own rule: presence, and if wished marks or competence.</summary>
    public static CompletionKind FacilityRule { get; } = new("FACILITY", new("Ketentuan UPT", "Rule of the facility"));

    /// <summary>Presence alone, as in programmes of <i>kepribadian</i>.</summary>
    public static CompletionKind Presence { get; } = new("PRESENCE", new("Kehadiran", "Presence"));

    /// <summary>All of them.</summary>
    public static ValueList<CompletionKind> All { get; } = [VocationalTraining, FacilityRule, Presence];
}
