using Pembinaan.Domain.Law;
using Pembinaan.Domain.Results;

namespace Pembinaan.Domain.Cohorts.Completing;

/// <summary>What is said about a finding beside the rules that are not met.</summary>
public static class CompletionErrors
{
    /// <summary>A unit was assessed and not reached, and may be assessed again.</summary>
    public static ErrorDefinition AssessmentOpen { get; } = new(
        "COMPLETION-ASSESSMENT-OPEN",
        "Unit {unit} belum tercapai pada {count} penilaian; penilaian berikutnya masih terbuka.",
        "The unit {unit} is not reached in {count} assessments; a further one is open.");

    /// <summary>A case that the article does not name; it is taken as not completed.</summary>
    public static ErrorDefinition CaseNotNamed { get; } = new(
        "COMPLETION-CASE-NOT-NAMED",
        "Aspek kritis terpenuhi, kehadiran kurang dari 80 %, dan tidak mulai bekerja: ps 33 tidak menyebut keadaan ini; dianggap tidak lulus.",
        "Critical aspects met, presence below 80 % and no job started: art. 33 does not name this case; it is taken as not passed.",
        basis: Instruments.Permenaker6Of2025.Article("33"));
}
