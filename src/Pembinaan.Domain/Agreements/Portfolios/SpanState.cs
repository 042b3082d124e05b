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

    /// <summary>In force, and covers nothing: an agreement under it took this on, or may have, and answers for it.</summary>
    [InWords("dilaksanakan di bawahnya", "carried out under it")]
    CarriedOutBelow,
}
