namespace Pembinaan.Domain.Agreements;

/// <content>Errors and warnings about evaluating, awarding, renewing and continuing agreements.</content>
public static partial class AgreementErrors
{
    /// <summary>The evaluated days have nothing to do with the term.</summary>
    public static ErrorDefinition EvaluationOutsideTerm { get; } =
        new(
            "EVALUATION-OUTSIDE-TERM",
            "Masa yang dievaluasi ({period}) berada di luar masa berlaku {agreement}.",
            "The evaluated days ({period}) lie outside the term of {agreement}."
        );

    /// <summary>It is closed before its period began.</summary>
    public static ErrorDefinition EvaluationTooEarly { get; } =
        new(
            "EVALUATION-TOO-EARLY",
            "Evaluasi ditutup {closedOn}, sebelum masanya dimulai ({period}).",
            "The evaluation was closed on {closedOn}, before its period began ({period})."
        );

    /// <summary>It is closed before its period is over; days still to come were not seen.</summary>
    public static ErrorDefinition EvaluationAhead { get; } =
        new(
            "EVALUATION-AHEAD",
            "Evaluasi {code} tentang {period} ditutup {closedOn}, sebelum masa yang dievaluasi itu berakhir.",
            "The evaluation {code} of {period} was closed on {closedOn}, before the days evaluated were over."
        );

    /// <summary>A scale begins at zero or above and has at least two scores.</summary>
    public static ErrorDefinition ScaleImpossible { get; } =
        new(
            "EVALUATION-SCALE",
            "Skala nilai {lowest} sampai {highest} tidak dapat dipakai; nilai terendah harus paling sedikit 0 dan nilai tertinggi harus lebih besar.",
            "The scale from {lowest} to {highest} cannot be used; the lowest score must be at least 0 and the highest above it."
        );

    /// <summary>A score lies on its scale.</summary>
    public static ErrorDefinition ScoreOutOfScale { get; } =
        new(
            "EVALUATION-SCORE",
            "Nilai {value} berada di luar skala {lowest} sampai {highest}.",
            "The score {value} lies outside the scale from {lowest} to {highest}."
        );

    /// <summary>There is no evaluation with the code.</summary>
    public static ErrorDefinition EvaluationUnknown { get; } =
        new("EVALUATION-UNKNOWN", "{agreement} tidak mempunyai evaluasi {code}.", "{agreement} has no evaluation {code}.", ResultStatus.NotFound);

    /// <summary>A follow-up comes after the evaluation that left it.</summary>
    public static ErrorDefinition FollowUpTooEarly { get; } =
        new(
            "FOLLOW-UP-TOO-EARLY",
            "Tanggal {day} untuk tindak lanjut {code} mendahului penutupan evaluasinya pada {closedOn}.",
            "The day {day} of the follow-up {code} is before its evaluation was closed on {closedOn}."
        );

    /// <summary>There is no follow-up with the code.</summary>
    public static ErrorDefinition FollowUpUnknown { get; } =
        new("FOLLOW-UP-UNKNOWN", "{agreement} tidak mempunyai tindak lanjut {code}.", "{agreement} has no follow-up {code}.", ResultStatus.NotFound);

    /// <summary>A follow-up is closed once.</summary>
    public static ErrorDefinition FollowUpIsClosed { get; } =
        new("FOLLOW-UP-CLOSED", "Tindak lanjut {code} sudah ditutup pada {day}.", "The follow-up {code} was closed on {day} already.", ResultStatus.Conflict);

    /// <summary>Another entry reports the same subject for some of the same days.</summary>
    public static ErrorDefinition ReportedTwice { get; } =
        new(
            "AGREEMENT-REPORTED-TWICE",
            "Pelaksanaan {subject} pada {period} sudah dilaporkan oleh {source} pada {day}; periksa apakah kegiatannya sama.",
            "{source} reported on {day} already that {subject} was carried out ({period}); check whether it is the same activity."
        );

    /// <summary>An award needs the closed evaluation that it names.</summary>
    public static ErrorDefinition AwardWithoutEvaluation { get; } =
        new(
            "AWARD-WITHOUT-EVALUATION",
            "Penghargaan bagi {party} untuk {period} harus bertumpu pada evaluasi {code} yang sudah ditutup pada tanggal penghargaan, menyangkut masa "
            + "itu dan tidak merekomendasikan berhenti.",
            "An award to {party} for {period} must rest on an evaluation {code} that is closed by the day of the award, touches that time and does "
            + "not recommend to stop."
        );

    /// <summary>An award goes to a partner.</summary>
    public static ErrorDefinition AwardToFacility { get; } =
        new(
            "AWARD-TO-FACILITY",
            "Penghargaan diberikan kepada mitra, bukan kepada UPT sendiri ({party}).",
            "An award goes to a partner, not to the facility itself ({party})."
        );

    /// <summary>The request for renewal is late.</summary>
    public static ErrorDefinition RenewalRequestLate { get; } =
        new(
            "RENEWAL-REQUEST-LATE",
            "Permohonan perpanjangan {day} melewati batas {latest}; dicatat sebagai permohonan terlambat.",
            "The request for renewal of {day} is after {latest}; it is noted as late."
        );

    /// <summary>The request came after the end, which the law allows.</summary>
    /// <remarks>Source: PP 57/1999 art. 8(2).</remarks>
    public static ErrorDefinition RenewalRequestAfterEnd { get; } =
        new(
            "RENEWAL-REQUEST-AFTER-END",
            "Permohonan perpanjangan diajukan sesudah {agreement} berakhir pada {lastDay}.",
            "Renewal was asked for after {agreement} had ended on {lastDay}.",
            basis: Instruments.Pp57Of1999.Article("8", "2")
        );

    /// <summary>It is the partner that asks for renewal; a facility may propose it, but that is not the request of the article.</summary>
    /// <remarks>Source: PP 57/1999 art. 8(2).</remarks>
    public static ErrorDefinition RenewalRequestNotByPartner { get; } =
        new(
            "RENEWAL-REQUEST-BY",
            "Perpanjangan dimohon oleh mitra; permohonan {party} dicatat, tetapi tidak dihitung sebagai permohonan mitra.",
            "It is the partner that asks for renewal; the request of {party} is noted but does not count as the partner's.",
            basis: Instruments.Pp57Of1999.Article("8", "2")
        );

    /// <summary>The Minister is asked for renewal.</summary>
    /// <remarks>Source: PP 57/1999 art. 8(2).</remarks>
    public static ErrorDefinition RenewalRequestNotToMinister { get; } =
        new(
            "RENEWAL-REQUEST-TO",
            "Perpanjangan dimohon kepada Menteri; permohonan ini ditujukan kepada {level}.",
            "It is the Minister who is asked for renewal; this request is addressed to the {level}.",
            basis: Instruments.Pp57Of1999.Article("8", "2")
        );

    /// <summary>The approval is for another agreement.</summary>
    public static ErrorDefinition RenewalApprovalForAnother { get; } =
        new(
            "RENEWAL-APPROVAL-OTHER",
            "Persetujuan perpanjangan dibuat untuk {approved}, bukan {agreement}.",
            "The approval of renewal is for {approved}, not {agreement}."
        );

    /// <summary>The agreement has changed since the approval.</summary>
    public static ErrorDefinition RenewalApprovalStale { get; } =
        new(
            "RENEWAL-APPROVAL-STALE",
            "Perjanjian {agreement} sudah berubah (revisi {revision}) sejak persetujuan pada revisi {decided}; mintalah persetujuan lagi.",
            "Agreement {agreement} has changed (revision {revision}) since the approval at revision {decided}; approve again.",
            ResultStatus.Conflict
        );

    /// <summary>A renewal, and whatever continues an agreement that an evaluation recommends to stop, needs the approval of the renewal rule book.</summary>
    public static ErrorDefinition RenewalApprovalNeeded { get; } =
        new(
            "RENEWAL-APPROVAL-NEEDED",
            "Perpanjangan {predecessor}, dan setiap kelanjutannya setelah evaluasi merekomendasikan berhenti, memerlukan persetujuan menurut kumpulan "
            + "aturan perpanjangan.",
            "Renewing {predecessor}, and whatever continues it after an evaluation recommends to stop, needs the approval of the renewal rule book."
        );

    /// <summary>The agreement continues none.</summary>
    public static ErrorDefinition TransferNothingToContinue { get; } =
        new(
            "TRANSFER-NO-PREDECESSOR",
            "Perjanjian {agreement} tidak melanjutkan perjanjian lain.",
            "Agreement {agreement} continues no other.",
            ResultStatus.Conflict
        );

    /// <summary>The agreement has changed since the dry run.</summary>
    public static ErrorDefinition TransferPlanStale { get; } =
        new(
            "TRANSFER-STALE",
            "Rencana pemindahan dibuat untuk revisi {planned}, sedangkan {agreement} kini revisi {revision}; buat rencana lagi.",
            "The transfer was planned for revision {planned}, but {agreement} is at revision {revision}; plan again.",
            ResultStatus.Conflict
        );

    /// <summary>A session from the day of the transfer on was held.</summary>
    public static ErrorDefinition TransferTooLate { get; } =
        new(
            "TRANSFER-TOO-LATE",
            "Sesi {session} dari {cohort} sudah dilaksanakan pada {day}; pemindahan harus mulai sesudahnya.",
            "Session {session} of {cohort} was held on {day}; a transfer must begin after it."
        );

    /// <summary>The quota of people of the agreement does not suffice for those who would be moved.</summary>
    public static ErrorDefinition TransferQuota { get; } =
        new(
            "TRANSFER-QUOTA",
            "Kuota {agreement} sebanyak {amount} orang tidak cukup bagi {cohort}; seluruhnya menjadi {people} orang.",
            "The quota of {agreement}, {amount} people, does not suffice for {cohort}; it would be {people} people altogether."
        );

    /// <summary>A cohort that stays under the agreement would lose its quota to those that are moved there.</summary>
    public static ErrorDefinition TransferCrowdsOut { get; } =
        new(
            "TRANSFER-CROWDS-OUT",
            "Jika {cohort} dipindahkan, kuota {agreement} tidak cukup lagi bagi {other}, yang tetap di bawahnya, mulai {day}.",
            "With {cohort} moved there, the quota of {agreement} does not suffice any more from {day} on for {other}, which stays under it."
        );

    /// <summary>There is nothing to move.</summary>
    public static ErrorDefinition TransferPlanEmpty { get; } = new("TRANSFER-EMPTY", "Tidak ada angkatan yang dipindahkan.", "There is no cohort to move.");

    /// <summary>Nothing of a cohort is left to be moved from a day on.</summary>
    public static ErrorDefinition TransferNothingLeft { get; } =
        new(
            "TRANSFER-NOTHING-LEFT",
            "Mulai {day} tidak ada sesi {cohort} yang dapat dipindahkan.",
            "From {day} on {cohort} has no session that could be moved."
        );

    /// <summary>Another agreement that continues the same one has taken the cohort over.</summary>
    public static ErrorDefinition TransferMovedAlready { get; } =
        new(
            "TRANSFER-MOVED-ALREADY",
            "{cohort} sudah dipindahkan ke {to} mulai {day}.",
            "{cohort} was moved to {to} already, from {day} on.",
            ResultStatus.Conflict
        );

    /// <summary>No session of the cohort stood under the agreement from which it would be moved.</summary>
    public static ErrorDefinition TransferNeverUnder { get; } =
        new("TRANSFER-NEVER-UNDER", "Tidak ada sesi {cohort} di bawah {agreement}.", "No session of {cohort} stands under {agreement}.");

    /// <summary>The two were not recognised as the same.</summary>
    public static ErrorDefinition DuplicateNotRecognised { get; } =
        new(
            "DUPLICATE-NOT-RECOGNISED",
            "{other} tidak diakui sebagai naskah yang sama dengan {agreement}; yang dibatalkan harus pengakuan yang ada.",
            "{other} is not recognised as the same as {agreement}; what is taken back must have been recognised.",
            ResultStatus.NotFound
        );

    /// <summary>Something is dated after the day on which it is recorded.</summary>
    public static ErrorDefinition RecordedAhead { get; } =
        new(
            "AGREEMENT-RECORDED-AHEAD",
            "Tanggal {day} sesudah hari pencatatannya, {recorded}; catat setelah terjadi.",
            "The day {day} is after the day on which it is recorded, {recorded}; record it once it has happened."
        );

    /// <summary>Nothing of an obligation is open that could be fulfilled: it was fulfilled already, or the terms do not hold it then.</summary>
    public static ErrorDefinition NothingOpen { get; } =
        new(
            "AGREEMENT-OBLIGATION-NOTHING-OPEN",
            "Kewajiban {code} menurut {agreement} sudah dipenuhi atau tidak terbuka; catatan ini disimpan dan tidak memenuhi apa pun.",
            "The obligation {code} under {agreement} is fulfilled already or not open; this is kept on record and fulfils nothing."
        );

    /// <summary>Nothing is done under an agreement before it exists: before the last signature, or before its term where that began earlier.</summary>
    public static ErrorDefinition BeforeItExisted { get; } =
        new(
            "AGREEMENT-BEFORE-IT-EXISTED",
            "Pada {day} {agreement} belum ada; perjanjian itu ada sejak {firstDay}.",
            "On {day} {agreement} did not exist yet; it exists from {firstDay}."
        );

    /// <summary>A report is about a subject that was never within the scope.</summary>
    public static ErrorDefinition ReportedOutsideScope { get; } =
        new(
            "AGREEMENT-REPORTED-OUTSIDE-SCOPE",
            "{subject} tidak pernah termasuk ruang lingkup {agreement}, sehingga tidak dapat dilaporkan sebagai pelaksanaannya.",
            "{subject} was never within the scope of {agreement}, so that it cannot be reported as carried out under it."
        );

    /// <summary>A report is about days on which the agreement was not in force.</summary>
    public static ErrorDefinition ReportedOutsideTerm { get; } =
        new(
            "AGREEMENT-REPORTED-OUTSIDE-TERM",
            "Hari-hari yang dilaporkan ({period}) tidak seluruhnya berada dalam masa berlaku {agreement}.",
            "The days reported on ({period}) do not lie wholly within the term of {agreement}."
        );

    /// <summary>A number reported is below zero.</summary>
    public static ErrorDefinition ReportedBelowZero { get; } =
        new(
            "AGREEMENT-REPORTED-BELOW-ZERO",
            "Angka yang dilaporkan adalah {count}; angka harus paling sedikit 0.",
            "The number reported is {count}; it must be at least 0."
        );

    /// <summary>A report is about days without an end.</summary>
    public static ErrorDefinition ReportWithoutEnd { get; } =
        new(
            "AGREEMENT-REPORT-WITHOUT-END",
            "Laporan harus menyebut hari terakhir yang dilaporkan; yang dicatat: {period}.",
            "A report must say the last day that it reports on; what was recorded: {period}."
        );

    /// <summary>A report is about days that had not come when it came in.</summary>
    public static ErrorDefinition ReportedAhead { get; } =
        new(
            "AGREEMENT-REPORTED-AHEAD",
            "Laporan tentang {period} diterima {day}, sebelum hari-hari yang dilaporkan itu berakhir.",
            "The report on {period} came in on {day}, before the days that it reports on were over."
        );
}
