namespace Pembinaan.Domain.Time;

/// <summary>Which day opens a right once a fraction of a span is served. Law and practice leave the choice, so it is a named value.</summary>
public enum RightOpensOn
{
    /// <summary>The day after the last served day; the default, supported by a documented leave case.</summary>
    DayAfter,

    /// <summary>The last served day itself.</summary>
    LastServedDay,
}
