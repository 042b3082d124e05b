namespace Pembinaan.Domain.Programmes;

/// <summary>
/// The papers that may follow a programme. A certificate of training is the provider's; a certificate of competence is that of an outside body, after its own
/// examination.
/// </summary>
[JsonConverter(typeof(PembinaanConverter))]
public sealed class CertificateKind : Coded<CertificateKind>, ICoded<CertificateKind>
{
    private CertificateKind(string code, LocalisedText name)
        : base(code, name) { }

    /// <summary>Certificate of having passed the training (Permenaker 6/2025 ps 33(5)).</summary>
    public static CertificateKind TrainingCertificate { get; } = new("TRAINING", new("Sertifikat pelatihan", "Certificate of training"));

    /// <summary>Statement of having completed the training, with or without passing (Permenaker 6/2025 ps 33(5), (7)).</summary>
    public static CertificateKind StatementOfCompletion { get; } =
        new("COMPLETION", new("Surat keterangan telah mengikuti pelatihan", "Statement of completion"));

    /// <summary>Statement of having taken part, for whoever left early or did not complete.</summary>
    public static CertificateKind StatementOfParticipation { get; } = new("PARTICIPATION", new("Surat keterangan peserta", "Statement of participation"));

    /// <summary>Certificate of competence of an outside body, such as an LSP licensed by BNSP.</summary>
    public static CertificateKind CompetencyCertificate { get; } = new("COMPETENCY", new("Sertifikat kompetensi", "Certificate of competence"));

    /// <summary>All of them.</summary>
    public static ValueList<CertificateKind> All { get; } = [TrainingCertificate, StatementOfCompletion, StatementOfParticipation, CompetencyCertificate];
}
