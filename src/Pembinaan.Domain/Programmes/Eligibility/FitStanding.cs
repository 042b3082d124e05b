namespace Pembinaan.Domain.Programmes;

/// <summary>How the end of a programme lies to a person's release.</summary>
public enum FitStanding
{
    /// <summary>The release is not known: never a fit.</summary>
    Unknown,

    /// <summary>The programme ends before the release, or there is no release.</summary>
    Fits,

    /// <summary>The release falls on the day of the last session or of the certification: it fits, with an advisory.</summary>
    FitsOnTheLastDay,

    /// <summary>Released before the end: sessions or the certification are lost.</summary>
    EndsBeforeCompletion,

    /// <summary>Released before the first session: there is nothing to join.</summary>
    ReleasedBeforeTheStart,
}
