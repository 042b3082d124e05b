using System.Diagnostics.CodeAnalysis;
using Pembinaan.Domain.Text;

namespace Pembinaan.Domain.Programmes;

/// <summary>The papers that may follow a programme. A certificate of training is the provider's; a certificate of competence is that of an outside body, after its own examination.</summary>
public sealed record CertificateKind
{
    private CertificateKind(string code, LocalisedText name)
    {
        Code = code;
        Name = name;
    }

    /// <summary>Certificate of having passed the training (Permenaker 6/2025 ps 33(5)).</summary>
    public static CertificateKind TrainingCertificate { get; } = new("TRAINING", new("Sertifikat pelatihan", "Certificate of training"));

    /// <summary>Statement of having completed the training, with or without passing (Permenaker 6/2025 ps 33(5), (7)).</summary>
    public static CertificateKind StatementOfCompletion { get; } = new("COMPLETION", new("Surat keterangan telah mengikuti pelatihan", "Statement of completion"));

    /// <summary>Statement of having taken part, for whoever left early or did not complete.</summary>
    public static CertificateKind StatementOfParticipation { get; } = new("PARTICIPATION", new("Surat keterangan peserta", "Statement of participation"));

    /// <summary>Certificate of competence of an outside body, such as an LSP licensed by BNSP.</summary>
    public static CertificateKind CompetencyCertificate { get; } = new("COMPETENCY", new("Sertifikat kompetensi", "Certificate of competence"));

    /// <summary>All of them.</summary>
    public static ImmutableArray<CertificateKind> All { get; } = [TrainingCertificate, StatementOfCompletion, StatementOfParticipation, CompetencyCertificate];

    /// <summary>The stable code.</summary>
    public string Code { get; }

    /// <summary>The name in both languages.</summary>
    public LocalisedText Name { get; }

    /// <summary>The one with a code.</summary>
    /// <param name="code">The code.</param>
    /// <returns>It.</returns>
    /// <exception cref="ArgumentException">There is no such code.</exception>
    public static CertificateKind FromCode(string code)
    {
        Guard.Against.NullOrEmpty(code);
        return Guard.Against.UnknownCode(TryFromCode(code, out var found) ? found : null, code, "kind of certificate");
    }

    /// <summary>The one with a code.</summary>
    /// <param name="code">The code; any other text, or null, names none.</param>
    /// <param name="found">It.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out CertificateKind? found)
    {
        found = All.FirstOrDefault(x => x.Code == code);
        return found is not null;
    }

    /// <summary>The code.</summary>
    /// <returns>The code.</returns>
    public override string ToString() => Code;
}
