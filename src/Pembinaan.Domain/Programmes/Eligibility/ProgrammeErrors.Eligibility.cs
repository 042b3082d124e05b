namespace Pembinaan.Domain.Programmes;

/// <content>What is said about eligibility and fit besides the rules themselves.</content>
public static partial class ProgrammeErrors
{
    /// <summary>A condition with an empty list or an impossible limit.</summary>
    public static ErrorDefinition ConditionImpossible { get; } =
        new(
            "COND-IMPOSSIBLE",
            "Syarat ini memuat daftar kosong atau batas yang tidak mungkin; daftar harus berisi dan batas harus dapat dipenuhi.",
            "This condition has an empty list or an impossible limit; the list must hold something, and it must be possible to keep the limit."
        );

    /// <summary>Groups of conditions nested deeper than they can be stored.</summary>
    public static ErrorDefinition ConditionNestedTooDeep { get; } =
        new(
            "COND-TOO-DEEP",
            "Syarat bertingkat paling banyak {most} tingkat; sederhanakan susunannya.",
            "Conditions are nested at most {most} levels deep; simplify how they are put together."
        );

    /// <summary>The programme ends after the release.</summary>
    public static ErrorDefinition FitEndsBeforeCompletion { get; } =
        new(
            "FIT-ENDS-BEFORE-COMPLETION",
            "Program baru selesai pada {end}, sesudah tanggal bebas; {count} dari {of} sesi tidak dapat diikuti.",
            "The programme ends on {end}, after the release; {count} of {of} sessions cannot be attended."
        );

    /// <summary>The release falls on the last day.</summary>
    public static ErrorDefinition FitReleaseOnTheLastDay { get; } =
        new("FIT-LAST-DAY", "Tanggal bebas jatuh pada hari terakhir program.", "The release falls on the last day of the programme.");

    /// <summary>The release is not known.</summary>
    public static ErrorDefinition FitUnknown { get; } =
        new(
            "FIT-UNKNOWN",
            "Tanggal bebas belum diketahui, sehingga belum dapat ditentukan apakah program selesai sebelumnya.",
            "The day of release is not known, so that it cannot be said whether the programme ends before it."
        );

    /// <summary>A look ahead over no months, backwards, too far, or beyond the calendar.</summary>
    public static ErrorDefinition AheadHorizonImpossible { get; } =
        new(
            "AHEAD-HORIZON",
            "Jangka {months} bulan sejak {from} tidak dapat dipakai; jangka harus 1 sampai {most} bulan dan berakhir paling lambat pada tahun 9999.",
            "A look ahead of {months} months from {from} is not possible; it must have 1 to {most} months and end by the year 9999."
        );

    /// <summary>A look ahead for a day of no minutes, or of more than a day has.</summary>
    public static ErrorDefinition AheadMinutesImpossible { get; } =
        new(
            "AHEAD-MINUTES",
            "Hari terpanjang {minutes} menit tidak dapat dipakai; lamanya harus 1 sampai 1440 menit.",
            "A longest day of {minutes} minutes is not possible; it must have 1 to 1440 minutes."
        );

    /// <summary>A look ahead for a run that is over before the first day looked at.</summary>
    public static ErrorDefinition AheadRunOver { get; } =
        new(
            "AHEAD-RUN-OVER",
            "Pelaksanaan itu berakhir pada {last}, sebelum hari pertama yang dilihat, {from}; tidak ada yang dapat mengikutinya lagi.",
            "The run ends on {last}, before the first day looked at, {from}; nobody can join it any more."
        );

    /// <summary>No criterion to rank by.</summary>
    public static ErrorDefinition RankingCriteriaMissing { get; } =
        new("RANK-NO-CRITERIA", "Kriteria peringkat harus paling sedikit satu.", "There must be at least one criterion to rank by.");

    /// <summary>Two criteria with one code.</summary>
    public static ErrorDefinition RankingCriterionTwice { get; } =
        new(
            "RANK-CRITERION-TWICE",
            "Kode kriteria {code} dipakai lebih dari sekali; setiap kriteria harus mempunyai kode sendiri.",
            "The code {code} is used by more than one criterion; each criterion must have a code of its own."
        );

    /// <summary>A score under a code that no criterion asks for: it changes no place. A warning.</summary>
    public static ErrorDefinition RankingScoreNotAsked { get; } =
        new(
            "RANK-SCORE-NOT-ASKED",
            "Nilai dengan kode {code} dari {participants} tidak dihitung: tidak ada kriteria nilai berkode itu. Kode kriteria nilai: {codes}.",
            "The score under the code {code} of {participants} does not count: no criterion of scores has that code. Codes of criteria of scores: {codes}."
        );

    /// <summary>One person applies twice.</summary>
    public static ErrorDefinition RankedApplicantTwice { get; } =
        new(
            "RANK-TWICE",
            "Peserta {participant} disertakan lebih dari sekali; setiap orang harus diperingkat satu kali.",
            "Participant {participant} was handed in more than once; each person must be ranked once."
        );

    /// <summary>One person has two scores of one criterion.</summary>
    public static ErrorDefinition RankingScoreTwice { get; } =
        new(
            "RANK-SCORE-TWICE",
            "Peserta {participant} mempunyai lebih dari satu nilai untuk kriteria {code}; setiap kriteria harus dinilai satu kali.",
            "Participant {participant} has more than one score of criterion {code}; each criterion must be scored once."
        );
}
