namespace Pembinaan.Domain.Programmes;

/// <summary>How the end of a programme lies to a person's release.</summary>
[JsonConverter(typeof(PembinaanConverter))]
public enum FitStanding
{
    /// <summary>The release is not known: never a fit.</summary>
    [InWords("tanggal bebas belum diketahui", "release not known")]
    Unknown,

    /// <summary>The programme ends before the release, or there is no release.</summary>
    [InWords("selesai sebelum bebas", "ends before the release")]
    Fits,

    /// <summary>The release falls on the day of the last session or of the certification: it fits, with an advisory.</summary>
    [InWords("selesai pada hari bebas", "ends on the day of release")]
    FitsOnTheLastDay,

    /// <summary>Released before the end: sessions or the certification are lost.</summary>
    [InWords("bebas sebelum selesai", "released before the end")]
    EndsBeforeCompletion,

    /// <summary>Released before the first session: there is nothing to join.</summary>
    [InWords("bebas sebelum mulai", "released before the start")]
    ReleasedBeforeTheStart,
}
