namespace Pembinaan.Domain.Cohorts;

/// <summary>Where a cohort stands on a day, by its sessions that count; derived, never stored.</summary>
[JsonConverter(typeof(PembinaanConverter))]
public enum CohortStanding
{
    /// <summary>Its first session is on a later day.</summary>
    [InWords("belum mulai", "not begun yet")]
    ToCome,

    /// <summary>From the day of its first session to that of its last, both included.</summary>
    [InWords("sedang berjalan", "running")]
    Running,

    /// <summary>Its last session was on an earlier day.</summary>
    [InWords("sudah selesai", "over")]
    Over,

    /// <summary>Every session was cancelled.</summary>
    [InWords("dibatalkan", "cancelled")]
    Cancelled,
}
