namespace Pembinaan.Domain.Programmes;

/// <summary>What is said about eligibility and fit besides the rules themselves.</summary>
public static class EligibilityErrors
{
    /// <summary>A condition with an empty list or an impossible limit.</summary>
    public static ErrorDefinition ConditionImpossible { get; } = new(
        "COND-IMPOSSIBLE",
        "Syarat ini memuat daftar kosong atau batas yang tidak mungkin; daftar harus berisi dan batas harus dapat dipenuhi.",
        "This condition has an empty list or an impossible limit; the list must hold something, and it must be possible to keep the limit.");

    /// <summary>Groups of conditions nested deeper than they can be stored.</summary>
    public static ErrorDefinition NestedTooDeep { get; } = new(
        "COND-TOO-DEEP",
        "Syarat bertingkat paling banyak {most} tingkat; sederhanakan susunannya.",
        "Conditions are nested at most {most} levels deep; simplify how they are put together.");

    /// <summary>The programme ends after the release.</summary>
    public static ErrorDefinition EndsBeforeCompletion { get; } = new(
        "FIT-ENDS-BEFORE-COMPLETION",
        "Program baru selesai pada {end}, sesudah bebas pada {release}; {count} dari {of} sesi tidak dapat diikuti.",
        "The programme ends on {end}, after the release on {release}; {count} of {of} sessions cannot be attended.");

    /// <summary>The release falls on the last day.</summary>
    public static ErrorDefinition ReleaseOnTheLastDay { get; } = new(
        "FIT-LAST-DAY",
        "Bebas pada {release}, hari terakhir program.",
        "The release falls on {release}, the last day of the programme.");

    /// <summary>The release is not known.</summary>
    public static ErrorDefinition FitUnknown { get; } = new(
        "FIT-UNKNOWN",
        "Tanggal bebas belum diketahui, sehingga belum dapat ditentukan apakah program selesai sebelumnya.",
        "The day of release is not known, so that it cannot be said whether the programme ends before it.");
}
