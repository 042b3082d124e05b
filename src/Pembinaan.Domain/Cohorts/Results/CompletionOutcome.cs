namespace Pembinaan.Domain.Cohorts;

/// <summary>What the rules of completion say about a person.</summary>
public enum CompletionOutcome
{
    /// <summary>Not settled: it can still be reached.</summary>
    Open,

    /// <summary>Passed (<i>lulus</i>).</summary>
    Passed,

    /// <summary>
    /// Not passed, but present: the lawful presence reached, and critical aspects not met (Permenaker 6/2025 ps 33(6)a), or more presence that the programme
    /// itself asks for.
    /// </summary>
    PresentOnly,

    /// <summary>Not passed: started a job during the training, presence not reached (Permenaker 6/2025 ps 33(6)b).</summary>
    StartedJob,

    /// <summary>Not passed: neither aspects nor presence, or the programme's own rule is not met.</summary>
    NotPassed,

    /// <summary>Not passed: critical aspects met, presence not reached, no job; a case that Permenaker 6/2025 ps 33 does not name.</summary>
    NotNamedByTheRule,

    /// <summary>
    /// Not passed, since presence can no longer be reached; which case of Permenaker 6/2025 ps 33(6) it is stays open until the critical aspects are assessed
    /// or can be assessed no more.
    /// </summary>
    NotPassedKindOpen,

    /// <summary>Left by release or transfer before it was settled: neither completed nor failed.</summary>
    LeftEarly,

    /// <summary>Every lesson hour is excused or cancelled, so that there is no presence to measure: settled, neither completed nor failed.</summary>
    NothingCounted,

    /// <summary>No rules of completion were in force on the day that selects them; nothing can be found or issued.</summary>
    NoRulesInForce,
}
