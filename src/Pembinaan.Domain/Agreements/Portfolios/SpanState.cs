namespace Pembinaan.Domain.Agreements;

/// <summary>Whether an agreement can be relied on on the days of a span.</summary>
[JsonConverter(typeof(PembinaanConverter))]
public enum SpanState
{
    /// <summary>In force.</summary>
    [InWords("berlaku", "in force")]
    InForce,

    /// <summary>Suspended.</summary>
    [InWords("ditangguhkan", "suspended")]
    Suspended,

    /// <summary>Not in force any more, but what had begun may be finished.</summary>
    [InWords("penyelesaian", "running out")]
    RunOut,
}
