namespace Pembinaan.Domain.Programmes;

/// <summary>Why somebody was not there, or not all the time.</summary>
[JsonConverter(typeof(PembinaanConverter))]
public sealed class AbsenceKind : Coded<AbsenceKind>, ICoded<AbsenceKind>
{
    private AbsenceKind(string code, LocalisedText name)
        : base(code, name) { }

    /// <summary>Sick.</summary>
    public static AbsenceKind Sick { get; } = new("SICK", new("Sakit", "Sick"));

    /// <summary>In court.</summary>
    public static AbsenceKind Court { get; } = new("COURT", new("Sidang pengadilan", "Court hearing"));

    /// <summary>Receiving a visit.</summary>
    public static AbsenceKind Visit { get; } = new("VISIT", new("Kunjungan", "Visit"));

    /// <summary>In isolation as a penalty.</summary>
    public static AbsenceKind Isolation { get; } = new("ISOLATION", new("Sel pengasingan", "Isolation"));

    /// <summary>Outside the facility for a while, with permission.</summary>
    public static AbsenceKind TemporaryLeave { get; } = new("TEMPORARY-LEAVE", new("Izin keluar sementara", "Temporary leave"));

    /// <summary>No reason is known.</summary>
    public static AbsenceKind Unexcused { get; } = new("UNEXCUSED", new("Tanpa keterangan", "Unexcused"));

    /// <summary>All of them.</summary>
    public static ValueList<AbsenceKind> All { get; } = [Sick, Court, Visit, Isolation, TemporaryLeave, Unexcused];
}
