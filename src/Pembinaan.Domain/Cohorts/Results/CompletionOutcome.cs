namespace Pembinaan.Domain.Cohorts;

/// <summary>What the rules of completion say about a person.</summary>
[JsonConverter(typeof(PembinaanConverter))]
public enum CompletionOutcome
{
    /// <summary>Not settled: it can still be reached.</summary>
    [InWords("belum dapat ditetapkan", "not settled yet")]
    Open,

    /// <summary>Passed (<i>lulus</i>).</summary>
    [InWords("lulus", "passed")]
    Passed,

    /// <summary>
    /// Not passed, but present: the lawful presence reached, and critical aspects not met (Permenaker 6/2025 ps 33(6)a), or more presence that the programme
    /// itself asks for.
    /// </summary>
    [InWords("tidak lulus, kehadiran terpenuhi", "not passed, presence reached")]
    PresentOnly,

    /// <summary>Not passed: started a job during the training, presence not reached (Permenaker 6/2025 ps 33(6)b).</summary>
    [InWords("tidak lulus, mulai bekerja", "not passed, started a job")]
    StartedJob,

    /// <summary>Not passed: neither aspects nor presence, or the programme's own rule is not met.</summary>
    [InWords("tidak lulus", "not passed")]
    NotPassed,

    /// <summary>Not passed: critical aspects met, presence not reached, no job; a case that Permenaker 6/2025 ps 33 does not name.</summary>
    [InWords("tidak lulus, keadaan yang tidak disebut aturan", "not passed, a case that the rule does not name")]
    NotNamedByTheRule,

    /// <summary>
    /// Not passed, since presence can no longer be reached; which case of Permenaker 6/2025 ps 33(6) it is stays open until the critical aspects are assessed
    /// or can be assessed no more.
    /// </summary>
    [InWords("tidak lulus, jenisnya belum dapat ditetapkan", "not passed, of which kind is not settled yet")]
    NotPassedKindOpen,

    /// <summary>Left by release or transfer before the last session: neither completed nor failed.</summary>
    [InWords("keluar sebelum program selesai", "left before the end of the programme")]
    LeftEarly,

    /// <summary>Every lesson hour is excused or cancelled, so that there is no presence to measure: settled, neither completed nor failed.</summary>
    [InWords("tidak ada jam pelajaran yang dihitung", "no lesson hour counts")]
    NothingCounted,

    /// <summary>No rules of completion were in force on the day that selects them; nothing can be found or issued.</summary>
    [InWords("tidak ada ketentuan penyelesaian yang berlaku", "no rules of completion in force")]
    NoRulesInForce,
}
