namespace Pembinaan.Domain.Cohorts;

/// <summary>Whether a session stands under an agreement or under the facility's own mandate.</summary>
[JsonConverter(typeof(PembinaanConverter))]
public enum CoverageVerdict
{
    /// <summary>Neither; the session may be held and is marked.</summary>
    [InWords("tidak tercakup", "not covered")]
    NotCovered,

    /// <summary>The agreement is suspended on that day: the session is blocked and cannot be held.</summary>
    [InWords("terhalang penangguhan", "blocked by a suspension")]
    Blocked,

    /// <summary>It cannot be said, because something is not on record or not declared; never kept of a session that was held.</summary>
    [InWords("belum dapat ditentukan", "cannot be determined")]
    Undetermined,

    /// <summary>It is covered.</summary>
    [InWords("tercakup", "covered")]
    Covered,
}
