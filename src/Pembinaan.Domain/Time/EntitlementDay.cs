namespace Pembinaan.Domain.Time;

/// <summary>Which day opens a right once a fraction of a span is served. Law and practice leave the choice, so it is a named value.</summary>
[JsonConverter(typeof(PembinaanConverter))]
public enum EntitlementDay
{
    /// <summary>The day after the last served day; the default, supported by a documented leave case.</summary>
    [InWords("hak terbuka sehari sesudah hari terakhir yang dijalani", "the right opens the day after the last served day")]
    DayAfter,

    /// <summary>The last served day itself.</summary>
    [InWords("hak terbuka pada hari terakhir yang dijalani", "the right opens on the last served day")]
    LastServedDay,
}
