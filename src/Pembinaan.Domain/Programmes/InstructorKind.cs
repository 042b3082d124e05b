namespace Pembinaan.Domain.Programmes;

/// <summary>Who teaches a session.</summary>
[JsonConverter(typeof(PembinaanConverter))]
public sealed class InstructorKind : Coded<InstructorKind>, ICoded<InstructorKind>
{
    private InstructorKind(string code, LocalisedText name)
        : base(code, name) { }

    /// <summary>An officer of the facility.</summary>
    public static InstructorKind Petugas { get; } = new("PETUGAS", new("Petugas", "Officer"));

    /// <summary>A person sent by a partner.</summary>
    public static InstructorKind Mitra { get; } = new("MITRA", new("Mitra", "Partner"));

    /// <summary>A convict who teaches others.</summary>
    public static InstructorKind WargaBinaan { get; } = new("WARGA-BINAAN", new("Warga binaan", "Inmate"));

    /// <summary>All of them.</summary>
    public static ValueList<InstructorKind> All { get; } = [Petugas, Mitra, WargaBinaan];
}
