namespace Pembinaan.Domain.Cohorts;

/// <summary>Errors about cohorts.</summary>
public static partial class CohortErrors
{
    /// <summary>The first entry of a journal does not open the cohort.</summary>
    public static ErrorDefinition NotOpened { get; } =
        new(
            "COHORT-NOT-OPENED",
            "Entri pertama jurnal bukan pembukaan angkatan; jurnal angkatan harus dimulai dengan pembukaannya.",
            "The first entry of the journal is not the opening of the cohort; a cohort's journal must begin with it."
        );

    /// <summary>A session that does not begin on a whole minute.</summary>
    public static ErrorDefinition StartNotOnAMinute { get; } =
        new(
            "COHORT-SESSION-START",
            "Sesi {session} harus mulai pada menit yang bulat, misalnya 08.30.",
            "The session {session} must begin on a whole minute, for example 08:30."
        );

    /// <summary>The programme is not offered on the day of the first session.</summary>
    public static ErrorDefinition ProgrammeNotOffered { get; } =
        new(
            "COHORT-PROGRAMME",
            "Program tidak ditawarkan pada {day}, hari sesi pertama.",
            "The programme is not offered on {day}, the day of the first session."
        );

    /// <summary>A cohort without sessions.</summary>
    public static ErrorDefinition NoSession { get; } =
        new("COHORT-NO-SESSION", "Angkatan memerlukan paling sedikit satu sesi.", "A cohort needs at least one session.");

    /// <summary>Neither the plan nor the curriculum names a provider.</summary>
    public static ErrorDefinition NoProvider { get; } =
        new(
            "COHORT-NO-PROVIDER",
            "Rencana angkatan maupun kurikulum tidak menyebut penyelenggara.",
            "Neither the plan nor the curriculum names who gives the sessions."
        );

    /// <summary>A number of seats below one.</summary>
    public static ErrorDefinition SeatsNotPositive { get; } =
        new("COHORT-SEATS", "Jumlah tempat harus paling sedikit satu, bukan {seats}.", "There must be at least one seat, not {seats}.");

    /// <summary>Two sessions have the same identity.</summary>
    public static ErrorDefinition SessionTwice { get; } =
        new(
            "COHORT-SESSION-TWICE",
            "Sesi {session} disebut lebih dari sekali; cukup satu kali.",
            "The session {session} is named more than once; once is enough.",
            ResultStatus.Conflict
        );

    /// <summary>A session without lesson hours.</summary>
    public static ErrorDefinition SessionWithoutHours { get; } =
        new(
            "COHORT-SESSION-HOURS",
            "Sesi {session} tidak memuat jam pelajaran; harus ada paling sedikit satu.",
            "The session {session} has no lesson hours; it must have at least one."
        );

    /// <summary>A session belongs to one day.</summary>
    public static ErrorDefinition SessionPastMidnight { get; } =
        new(
            "COHORT-SESSION-MIDNIGHT",
            "Sesi {session} berlangsung melewati tengah malam; sesi harus selesai pada hari mulainya.",
            "The session {session} runs past midnight; it must end on the day on which it begins."
        );

    /// <summary>A session on a subject that the curriculum does not have.</summary>
    public static ErrorDefinition SubjectNotTaught { get; } =
        new(
            "COHORT-SUBJECT",
            "Bidang {subject} pada sesi {session} tidak ada dalam kurikulum.",
            "The subject {subject} of the session {session} is not in the curriculum."
        );

    /// <summary>Two sessions at one time.</summary>
    public static ErrorDefinition SessionsOverlap { get; } =
        new(
            "COHORT-SESSIONS-OVERLAP",
            "Sesi {first} dan {second} berlangsung pada waktu yang sama; ubah waktunya.",
            "The sessions {first} and {second} are at the same time; move one."
        );

    /// <summary>The sessions do not add up to the curriculum; a warning.</summary>
    public static ErrorDefinition HoursDiffer { get; } =
        new(
            "COHORT-HOURS-DIFFER",
            "Sesi yang direncanakan memuat {planned}, kurikulum {hours}.",
            "The planned sessions have {planned}, the curriculum {hours}."
        );

    /// <summary>An instructor of a kind that the curriculum does not ask for; a warning.</summary>
    public static ErrorDefinition InstructorKindNotNeeded { get; } =
        new(
            "COHORT-INSTRUCTOR",
            "Pengajar sesi {session} bukan jenis yang diminta kurikulum.",
            "The instructor of the session {session} is not of a kind that the curriculum asks for."
        );

    /// <summary>There is no such session.</summary>
    public static ErrorDefinition SessionUnknown { get; } =
        new("COHORT-SESSION-UNKNOWN", "Sesi {session} tidak ada.", "There is no session {session}.", ResultStatus.NotFound);

    /// <summary>A past session is not moved.</summary>
    public static ErrorDefinition SessionPast { get; } =
        new(
            "COHORT-SESSION-PAST",
            "Sesi {session} pada {day} sudah lewat dan tidak dapat dipindahkan.",
            "The session {session} on {day} is past and cannot be moved."
        );

    /// <summary>A session is not moved into the past.</summary>
    public static ErrorDefinition MovedIntoThePast { get; } =
        new(
            "COHORT-SESSION-INTO-PAST",
            "Sesi {session} tidak dapat dipindahkan ke {day} yang sudah lewat.",
            "The session {session} cannot be moved to {day}, which is past."
        );

    /// <summary>The session was held already.</summary>
    public static ErrorDefinition SessionHeldAlready { get; } =
        new("COHORT-SESSION-HELD", "Sesi {session} sudah dilaksanakan.", "The session {session} has been held.", ResultStatus.Conflict);

    /// <summary>The session was not held.</summary>
    public static ErrorDefinition SessionNotHeld { get; } =
        new("COHORT-SESSION-NOT-HELD", "Sesi {session} belum dilaksanakan.", "The session {session} has not been held.", ResultStatus.Conflict);

    /// <summary>The session was cancelled.</summary>
    public static ErrorDefinition SessionIsCancelled { get; } =
        new(
            "COHORT-SESSION-CANCELLED",
            "Sesi {session} sudah dibatalkan.",
            "The session {session} was cancelled.",
            ResultStatus.Conflict
        );

    /// <summary>A session to come has no sheet.</summary>
    public static ErrorDefinition SessionToCome { get; } =
        new("COHORT-SESSION-TO-COME", "Sesi {session} belum berlangsung; tanggalnya {day}.", "The session {session} is still to come, on {day}.");

    /// <summary>The agreement is suspended on the day of the session.</summary>
    public static ErrorDefinition SessionBlocked { get; } =
        new(
            "COHORT-SESSION-BLOCKED",
            "Sesi {session} pada {day} tertahan: {reason}. Kehadiran tidak dapat dicatat.",
            "The session {session} on {day} is blocked: {reason}. No attendance can be recorded."
        );

    /// <summary>The session is held and marked; a warning.</summary>
    public static ErrorDefinition NotCovered { get; } =
        new("COHORT-SESSION-NOT-COVERED", "Sesi {session} pada {day} tidak tercakup: {reason}.", "The session {session} on {day} is not covered: {reason}.");

    /// <summary>A session was held of which it was not known whether it is covered.</summary>
    public static ErrorDefinition CoverageOpen { get; } =
        new(
            "COHORT-COVERAGE-OPEN",
            "Belum ditentukan apakah sesi {session} tercakup; tentukan dahulu, lalu catat sesinya.",
            "Whether the session {session} is covered is not determined. Determine that first, then record the session."
        );

    /// <summary>Fewer take part than the programme needs to open a cohort.</summary>
    public static ErrorDefinition TooFewToOpen { get; } =
        new(
            "COHORT-TOO-FEW",
            "Baru {taken} orang menjadi peserta, sedangkan program memerlukan paling sedikit {fewest}.",
            "Only {taken} take part, but the programme needs at least {fewest}."
        );

    /// <summary>The decision was made on an earlier revision.</summary>
    public static ErrorDefinition EvidenceStale { get; } =
        new(
            "COHORT-EVIDENCE-STALE",
            "Angkatan berubah sejak keputusan diambil (revisi {decided}, sekarang {now}); putuskan lagi.",
            "The cohort has changed since the decision (revision {decided}, now {now}); decide again.",
            ResultStatus.Conflict
        );

    /// <summary>The decision is about something else.</summary>
    public static ErrorDefinition EvidenceOfAnother { get; } =
        new(
            "COHORT-EVIDENCE-OTHER",
            "Keputusan itu dibuat untuk {given}, bukan untuk {expected}; putuskan lagi.",
            "The decision was made for {given}, not for {expected}; decide again.",
            ResultStatus.Conflict
        );

    /// <summary>Somebody enrolled is not on the sheet.</summary>
    public static ErrorDefinition SheetIncomplete { get; } =
        new(
            "COHORT-SHEET-INCOMPLETE",
            "Daftar hadir sesi {session} harus menyebut setiap peserta; yang belum disebut: {participants}.",
            "The sheet of the session {session} must name everybody who takes part; not named: {participants}."
        );

    /// <summary>Somebody stands on the sheet twice.</summary>
    public static ErrorDefinition SheetNamesTwice { get; } =
        new(
            "COHORT-SHEET-TWICE",
            "Daftar hadir sesi {session} menyebut {participant} lebih dari sekali; cukup satu kali.",
            "The sheet of the session {session} names {participant} more than once; once is enough."
        );

    /// <summary>Somebody who does not take part on the day.</summary>
    public static ErrorDefinition NotTakingPart { get; } =
        new("COHORT-NOT-TAKING-PART", "{participant} tidak mengikuti angkatan ini pada {day}.", "{participant} does not take part on {day}.");

    /// <summary>More hours than the session has, all of them for somebody absent, or a part of them for somebody present.</summary>
    public static ErrorDefinition MarkTooLong { get; } =
        new(
            "COHORT-MARK",
            "Kehadiran {participant} pada sesi {session} harus antara 0 dan {hours}: seluruhnya jika hadir penuh, kurang dari itu jika ada ketidakhadiran.",
            "The attendance of {participant} in the session {session} must be from 0 to {hours}: all of them without an absence, fewer with one."
        );

    /// <summary>Fewer hours than the session has, and no kind of absence.</summary>
    public static ErrorDefinition AbsenceKindMissing { get; } =
        new(
            "COHORT-MARK-KIND",
            "{participant} hadir {attended} dari {hours} pada sesi {session}; sebutkan jenis ketidakhadirannya.",
            "{participant} attended {attended} of {hours} of the session {session}; name the kind of absence."
        );

    /// <summary>A late correction without a reason.</summary>
    public static ErrorDefinition CorrectionNeedsReason { get; } =
        new(
            "COHORT-CORRECTION-REASON",
            "Masa koreksi sesi {session} berakhir pada {last}; koreksi sesudahnya memerlukan alasan.",
            "The days for correcting the session {session} ended on {last}; a later correction needs a reason."
        );

    /// <summary>A sheet gives hours on a day without taking part; a warning.</summary>
    public static ErrorDefinition HoursNotCounted { get; } =
        new(
            "COHORT-HOURS-NOT-COUNTED",
            "Jam {participant} pada sesi {sessions} tidak dihitung, karena pada hari itu {participant} tidak mengikuti angkatan.",
            "The hours of {participant} in the sessions {sessions} do not count, because {participant} did not take part on those days."
        );

    /// <summary>An assessment after the person left; a warning.</summary>
    public static ErrorDefinition AssessedAfterLeaving { get; } =
        new(
            "COHORT-ASSESSED-AFTER",
            "{participant} dinilai pada {days}, sesudah hari terakhir pendaftarannya, {last}; {counts}.",
            "{participant} was assessed on {days}, after the last day of the enrolment, {last}; {counts}."
        );

    /// <summary>Something is dated after the day on which it is recorded.</summary>
    public static ErrorDefinition RecordedAhead { get; } =
        new(
            "COHORT-RECORDED-AHEAD",
            "Tanggal {day} sesudah hari pencatatannya, {recorded}; catat setelah terjadi.",
            "The day {day} is after the day on which it is recorded, {recorded}; record it once it has happened."
        );

    /// <summary>An assessment of a day to come.</summary>
    public static ErrorDefinition AssessmentToCome { get; } =
        new("COHORT-ASSESSMENT-TO-COME", "Penilaian {unit} belum berlangsung; tanggalnya {day}.", "The assessment of {unit} is still to come, on {day}.");

    /// <summary>No rules of completion are in force for the cohort.</summary>
    public static ErrorDefinition NoRulesInForce { get; } =
        new(
            "COHORT-NO-RULES",
            "Tidak ada ketentuan penyelesaian yang berlaku pada {day}, hari pertama angkatan.",
            "No rules of completion are in force on {day}, the first day of the cohort."
        );

    /// <summary>The unit is not in the curriculum.</summary>
    public static ErrorDefinition UnitUnknown { get; } =
        new(
            "COHORT-UNIT-UNKNOWN",
            "Unit kompetensi {unit} tidak ada dalam kurikulum.",
            "There is no unit of competence {unit} in the curriculum.",
            ResultStatus.NotFound
        );

    /// <summary>An assessment without results.</summary>
    public static ErrorDefinition NobodyAssessed { get; } =
        new(
            "COHORT-ASSESSMENT-EMPTY",
            "Lembar penilaian tidak memuat hasil; harus ada paling sedikit satu.",
            "The assessment sheet has no results; it must have at least one."
        );

    /// <summary>Somebody stands on the sheet twice.</summary>
    public static ErrorDefinition AssessedTwice { get; } =
        new(
            "COHORT-ASSESSMENT-TWICE",
            "Lembar penilaian menyebut {participant} lebih dari sekali; cukup satu kali.",
            "The assessment sheet names {participant} more than once; once is enough."
        );

    /// <summary>No further assessment of the unit is allowed.</summary>
    public static ErrorDefinition TooManyAssessments { get; } =
        new(
            "COHORT-ASSESSMENT-LIMIT",
            "{participant} sudah dinilai {most} kali untuk unit {unit}, jumlah terbanyak yang diperbolehkan.",
            "{participant} has been assessed {most} times in the unit {unit}, the most allowed."
        );

    /// <summary>The evidence is somebody else's.</summary>
    public static ErrorDefinition EvidenceBelongsToAnother { get; } =
        new(
            "COHORT-ASSESSMENT-EVIDENCE",
            "Bukti {reference} untuk {participant} milik {owner}.",
            "The evidence {reference} for {participant} belongs to {owner}."
        );

    /// <summary>A mark outside 0 to 100.</summary>
    public static ErrorDefinition MarkOutOfRange { get; } =
        new("COHORT-ASSESSMENT-MARK", "Nilai untuk {participant} harus antara 0 dan 100.", "The mark for {participant} must be from 0 to 100.");

    /// <summary>Somebody is competent in a unit, and no grade of the programme's scale is given for the mark.</summary>
    public static ErrorDefinition MarkBelowGrades { get; } =
        new(
            "COHORT-MARK-BELOW-GRADES",
            "{participant} kompeten dalam unit {unit} dengan nilai di bawah predikat terendah program: {grade}, mulai {from}. Periksa nilai atau hasilnya.",
            "{participant} is competent in the unit {unit} with a mark below the lowest grade of the programme: {grade}, from {from}. "
            + "Check the mark or the result."
        );

    /// <summary>Assessment is closed.</summary>
    public static ErrorDefinition AssessmentIsClosed { get; } =
        new(
            "COHORT-ASSESSMENT-CLOSED",
            "Penilaian ditutup; hari terakhirnya {last}.",
            "Assessment is closed; its last day was {last}.",
            ResultStatus.Conflict
        );

    /// <summary>Assessment is closed before an assessment on record, or before the cohort begins.</summary>
    public static ErrorDefinition AssessmentLater { get; } =
        new(
            "COHORT-ASSESSMENT-LATER",
            "Penilaian tidak dapat ditutup pada {day}: {last} masih dalam masa penilaian.",
            "Assessment cannot be closed on {day}: {last} still belongs to it."
        );

    /// <summary>The finding is open.</summary>
    public static ErrorDefinition NotSettled { get; } =
        new(
            "COHORT-NOT-SETTLED",
            "Hasil {participant} belum dapat ditetapkan.",
            "Whether {participant} completes is not settled yet.",
            ResultStatus.Conflict
        );

    /// <summary>The result is on record.</summary>
    public static ErrorDefinition ConcludedAlready { get; } =
        new(
            "COHORT-CONCLUDED",
            "Hasil {participant} sudah ditetapkan pada {day}. Untuk menetapkan yang lain, batalkan dulu hasil itu.",
            "The result of {participant} was put on record on {day}. To put another on record, annul that one first.",
            ResultStatus.Conflict
        );

    /// <summary>
    /// All seats are taken: what admission refuses with, and an annulment warns of. It stands in the catalogue among the errors of admission.
    /// </summary>
    internal static ErrorDefinition Full() =>
        new(
            "ADMIT-FULL",
            "Semua tempat terisi: {taken} dari {seats} (batas yang mengikat: {limit}).",
            "All seats are taken: {taken} of {seats} (binding limit: {limit})."
        );
}
