namespace Pembinaan.Domain.Cohorts;

/// <content>What is said about a finding beside the rules that are not met.</content>
public static partial class CohortErrors
{
    /// <summary>What was written about somebody was redacted before a result was on record; a warning.</summary>
    public static ErrorDefinition RecordsRedacted { get; } =
        new(
            "COHORT-RECORDS-REDACTED",
            "Catatan tentang {participant} sudah dihapus pada {at}, sebelum hasilnya tercatat: jam dan hasil penilaian tetap ada, "
                + "tetapi apakah ada alasan bagi hasil lain belum dapat ditentukan.",
            "What was written about {participant} was redacted at {at}, before a result was on record: hours and results stand, "
                + "but whether there were reasons for another outcome cannot be determined."
        );

    /// <summary>A unit was assessed and not reached, and may be assessed again.</summary>
    public static ErrorDefinition CompletionAssessmentOpen { get; } =
        new(
            "COMPLETION-ASSESSMENT-OPEN",
            "Unit {unit} belum tercapai; penilaian sampai sekarang: {count}, penilaian berikutnya masih terbuka.",
            "The unit {unit} is not reached; assessments so far: {count}, a further one is open."
        );

    /// <summary>Every lesson hour is excused, cancelled or recognised: there is no presence to measure.</summary>
    public static ErrorDefinition CompletionNothingCounted { get; } =
        new(
            "COMPLETION-NOTHING-COUNTED",
            "Tidak ada jam pelajaran yang dihitung: semuanya dikecualikan, dibatalkan atau diakui; kehadiran tidak dapat diukur.",
            "No lesson hour counts: all are excused, cancelled or recognised; presence cannot be measured."
        );

    /// <summary>The enrolment ended before it was settled; how it ended decides.</summary>
    public static ErrorDefinition CompletionLeftBefore { get; } =
        new(
            "COMPLETION-LEFT",
            "Keikutsertaan berakhir pada {last}, sebelum program selesai: {exit}.",
            "The enrolment ended on {last}, before the programme did: {exit}."
        );

    /// <summary>A case that the article does not name; it is taken as not completed.</summary>
    /// <remarks>Source: Permenaker 6/2025 art. 33.</remarks>
    public static ErrorDefinition CompletionCaseNotNamed { get; } =
        new(
            "COMPLETION-CASE-NOT-NAMED",
            "Aspek kritis terpenuhi, kehadiran kurang dari {percent} %, dan tidak mulai bekerja: Pasal 33 tidak menyebut keadaan ini; dianggap tidak lulus.",
            "Critical aspects met, presence below {percent} % and no job started: art. 33 does not name this case; it is taken as not passed.",
            basis: Instruments.Permenaker6Of2025.Article("33")
        );
}
