namespace Pembinaan.Domain.Agreements;

/// <summary>What kind of duty an obligation is.</summary>
[JsonConverter(typeof(PembinaanConverter))]
public enum ObligationKind
{
    /// <summary>Whatever the parties agreed.</summary>
    [InWords("kesepakatan para pihak", "agreed by the parties")]
    Agreed,

    /// <summary>Monitoring of what is done under the agreement, by a partner together with the facility (monev).</summary>
    [InWords("monitoring dan evaluasi", "monitoring and evaluation")]
    Monitoring,

    /// <summary>A periodic written report (PP 57/1999 ps 18). A report that is received fulfils it.</summary>
    [InWords("laporan berkala", "periodic report")]
    PeriodicReport,
}
