namespace Pembinaan.Domain.Agreements;

/// <summary>As what somebody took part in a signing, by a report.</summary>
public enum ReportedRole
{
    /// <summary>Was present.</summary>
    Attended,

    /// <summary>Witnessed.</summary>
    Witnessed,

    /// <summary>Signed.</summary>
    Signed,
}
