using Pembinaan.Domain.Law;
using Pembinaan.Domain.Results;

namespace Pembinaan.Domain.Agreements;

/// <summary>Errors and warnings about evaluating, awarding, renewing and continuing agreements.</summary>
public static class ReviewErrors
{
    /// <summary>The evaluated days have nothing to do with the term.</summary>
    public static ErrorDefinition EvaluationOutsideTerm { get; } = new(
        "EVALUATION-OUTSIDE-TERM", "Masa yang dievaluasi ({period}) berada di luar masa berlaku {agreement}.", "The evaluated days ({period}) lie outside the term of {agreement}.");

    /// <summary>It is closed before its period began.</summary>
    public static ErrorDefinition EvaluationTooEarly { get; } = new(
        "EVALUATION-TOO-EARLY", "Evaluasi ditutup {closedOn}, sebelum masanya dimulai ({period}).", "The evaluation was closed on {closedOn}, before its period began ({period}).");

    /// <summary>An award needs a closed evaluation.</summary>
    public static ErrorDefinition AwardWithoutEvaluation { get; } = new(
        "AWARD-WITHOUT-EVALUATION",
        "Penghargaan bagi {party} untuk {period} memerlukan evaluasi yang telah ditutup atas masa itu dan tidak merekomendasikan berhenti.",
        "An award to {party} for {period} needs a closed evaluation of that time which does not recommend to stop.");

    /// <summary>The request for renewal is late.</summary>
    public static ErrorDefinition RequestLate { get; } = new(
        "RENEWAL-REQUEST-LATE", "Permohonan perpanjangan {day} melewati batas {latest}; dicatat sebagai permohonan terlambat.", "The request for renewal of {day} is after {latest}; it is noted as late.");

    /// <summary>The request came after the end, which the law allows.</summary>
    public static ErrorDefinition RequestAfterEnd { get; } = new(
        "RENEWAL-REQUEST-AFTER-END",
        "Permohonan perpanjangan diajukan sesudah {agreement} berakhir pada {lastDay}.",
        "Renewal was asked for after {agreement} had ended on {lastDay}.",
        basis: Instruments.Pp57Of1999.Article("8", "2"));

    /// <summary>The approval is for another agreement.</summary>
    public static ErrorDefinition ApprovalForAnother { get; } = new(
        "RENEWAL-APPROVAL-OTHER", "Persetujuan perpanjangan dibuat untuk {approved}, bukan {agreement}.", "The approval of renewal is for {approved}, not {agreement}.");

    /// <summary>The agreement has changed since the approval.</summary>
    public static ErrorDefinition StaleApproval { get; } = new(
        "RENEWAL-APPROVAL-STALE",
        "Perjanjian {agreement} sudah berubah (revisi {revision}) sejak persetujuan pada revisi {decided}.",
        "Agreement {agreement} has changed (revision {revision}) since the approval at revision {decided}.",
        ResultStatus.Conflict);

    /// <summary>A renewal needs the approval of the renewal rule book.</summary>
    public static ErrorDefinition ApprovalNeeded { get; } = new(
        "RENEWAL-APPROVAL-NEEDED", "Perpanjangan {predecessor} memerlukan persetujuan menurut kumpulan aturan perpanjangan.", "Renewing {predecessor} needs the approval of the renewal rule book.");

    /// <summary>The agreement continues none.</summary>
    public static ErrorDefinition NothingToContinue { get; } = new(
        "TRANSFER-NO-PREDECESSOR", "Perjanjian {agreement} tidak melanjutkan perjanjian lain.", "Agreement {agreement} continues no other.");

    /// <summary>The agreement has changed since the dry run.</summary>
    public static ErrorDefinition StalePlan { get; } = new(
        "TRANSFER-STALE",
        "Rencana pemindahan dibuat untuk revisi {planned}, sedangkan {agreement} kini revisi {revision}.",
        "The transfer was planned for revision {planned}, but {agreement} is at revision {revision}.",
        ResultStatus.Conflict);

    /// <summary>An item names neither a cohort nor a participant.</summary>
    public static ErrorDefinition TransferUnnamed { get; } = new(
        "TRANSFER-UNNAMED", "Pemindahan harus menyebut angkatan atau peserta.", "A transfer must name a cohort or a participant.");

    /// <summary>There is nothing to move.</summary>
    public static ErrorDefinition PlanEmpty { get; } = new("TRANSFER-EMPTY", "Tidak ada angkatan atau peserta yang dipindahkan.", "There is no cohort or participant to move.");

    /// <summary>The two were not recognised as the same.</summary>
    public static ErrorDefinition NotRecognised { get; } = new(
        "DUPLICATE-NOT-RECOGNISED", "{other} tidak diakui sebagai naskah yang sama dengan {agreement}.", "{other} is not recognised as the same as {agreement}.", ResultStatus.NotFound);
}
