namespace Pembinaan.Domain.Programmes;

/// <summary>Where a programme stands on a day; derived, never stored.</summary>
[JsonConverter(typeof(PembinaanConverter))]
public enum ProgrammeStanding
{
    /// <summary>It is offered from a later day.</summary>
    [InWords("belum ditawarkan", "not offered yet")]
    NotYetOffered,

    /// <summary>Cohorts may be opened under it.</summary>
    [InWords("ditawarkan", "offered")]
    Offered,

    /// <summary>It is no longer offered, or not again before a later curriculum that is on record; cohorts opened before go on.</summary>
    [InWords("tidak ditawarkan lagi", "no longer offered")]
    Discontinued,
}
