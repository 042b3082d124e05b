namespace Pembinaan.Domain.Agreements;

/// <summary>What holds on the days of a span.</summary>
public enum SpanHold
{
    /// <summary>In force.</summary>
    [InWords("berlaku", "in force")]
    None,

    /// <summary>Suspended.</summary>
    [InWords("ditangguhkan", "suspended")]
    Suspended,

    /// <summary>Not in force any more, but what had begun may be finished.</summary>
    [InWords("penyelesaian", "running out")]
    RunOut,
}
