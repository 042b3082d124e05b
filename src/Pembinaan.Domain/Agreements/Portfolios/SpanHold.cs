namespace Pembinaan.Domain.Agreements;

/// <summary>What holds on the days of a span.</summary>
public enum SpanHold
{
    /// <summary>In force.</summary>
    None,

    /// <summary>Suspended.</summary>
    Suspended,

    /// <summary>Not in force any more, but what had begun may be finished.</summary>
    RunOut,
}
