namespace Pembinaan.Domain.Programmes;

/// <summary>What can be done where a programme outlives a sentence. Nobody is removed because of it.</summary>
internal enum FitOption
{
    /// <summary>Shorten or move sessions and certification to before the release.</summary>
    [InWords("memperpendek atau memajukan sesi", "shorten or move sessions")]
    Shorten,

    /// <summary>Hand the person over to a provider or another course.</summary>
    [InWords("mengalihkan ke penyelenggara atau kursus lain", "hand over to another provider or course")]
    HandOver,

    /// <summary>Let the person go on outside after the release.</summary>
    [InWords("melanjutkan di luar sesudah bebas", "go on outside after the release")]
    ContinueOutside,

    /// <summary>Examine the person before the release, where all sessions come before it.</summary>
    [InWords("menguji sebelum bebas", "examine before the release")]
    CertifyEarly,
}
