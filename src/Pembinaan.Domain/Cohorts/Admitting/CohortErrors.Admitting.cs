using Pembinaan.Domain.Programmes;

namespace Pembinaan.Domain.Cohorts;

/// <content>What is wrong with a request for admission, and what whoever is admitted is warned of. What refuses are the rules.</content>
public static partial class CohortErrors
{
    /// <summary>
    /// More people take part than there are seats: a warning of what brings somebody back. A refusal is the rule on seats and says the
    /// same.
    /// </summary>
    public static ErrorDefinition MoreThanSeats { get; } = CohortErrors.Full();

    /// <summary>Sessions after the person has left.</summary>
    public static ErrorDefinition SessionsLost { get; } =
        new(
            "ADMIT-SESSIONS-LOST",
            "Peserta bebas sebelum program selesai; sesi yang tidak dapat diikuti: {sessions}.",
            "The participant is released before the programme ends; sessions lost: {sessions}."
        );

    /// <summary>Presence cannot reach what the programme asks for any more; a warning.</summary>
    public static ErrorDefinition OutOfReach { get; } =
        new(
            "ADMIT-OUT-OF-REACH",
            "Kelulusan tidak dapat dicapai lagi sejak hari pertama: kehadiran paling banyak {most} dari {counted}, sedangkan {by} mensyaratkan {percent} %"
                + " (sudah diikuti {attended}, tersisa {left}, diakui {recognised}).",
            "Passing is out of reach from the first day: presence of at most {most} of {counted}, while {by} asks for {percent} %"
                + " ({attended} attended, {left} left, {recognised} recognised)."
        );

    /// <summary>A unit that passing asks for cannot be assessed any more on entry, and is neither reached nor recognised; a warning.</summary>
    public static ErrorDefinition UnitOutOfReach { get; } =
        new(
            "ADMIT-OUT-OF-REACH-UNIT",
            "Kelulusan tidak dapat dicapai lagi sejak hari pertama: hari terakhir penilaian unit kompetensi {unit} adalah {last}, dan unit itu belum tercapai "
                + "atau diakui.",
            "Passing is out of reach from the first day: {last} was the last day on which the unit of competence {unit} could be assessed, and it is neither "
                + "reached nor recognised."
        );

    /// <summary>Sessions to come that are not covered.</summary>
    /// <remarks>Source: facility policy (UU 22/2022 art. 89 allows cooperation; no article makes an agreement a condition of admission.).</remarks>
    public static ErrorDefinition SessionsUncovered { get; } =
        new(
            "ADMIT-SESSIONS-UNCOVERED",
            "Sesi yang akan datang tidak tercakup pada: {days}.",
            "Sessions to come are not covered on: {days}.",
            basis: AdmissionRules.IntakeIsOpen.Basis
        );

    /// <summary>Sessions to come of which it cannot be said whether they are covered.</summary>
    public static ErrorDefinition SessionsUndetermined { get; } =
        new(
            "ADMIT-SESSIONS-UNDETERMINED",
            "Belum dapat ditentukan apakah sesi yang akan datang tercakup pada: {days}.",
            "Whether sessions to come are covered cannot be determined on: {days}."
        );

    /// <summary>
    /// The cohort is over: why an application closed. A refusal is the rule on sessions to come and says the same.
    /// </summary>
    public static ErrorDefinition CohortIsOver { get; } =
        new("ADMIT-COHORT-OVER", "Angkatan ini sudah selesai: sesi terakhirnya {last}.", "The cohort is over: its last session was on {last}.");

    /// <summary>Nobody is taken in any more: the agreements have ended, dropped the subject or closed their intake.</summary>
    public static ErrorDefinition IntakeIsOver { get; } =
        new("ADMIT-INTAKE-OVER", "Penerimaan menurut perjanjian berakhir pada {last}.", "Intake under the agreements ended on {last}.");

    /// <summary>Nobody could be taken in on any day: nothing covers the sessions, or intake was never open.</summary>
    public static ErrorDefinition NoIntake { get; } =
        new(
            "ADMIT-NO-INTAKE",
            "Sampai sesi terakhir pada {last} tidak ada satu hari pun saat peserta baru dapat diterima.",
            "There is no day up to the last session on {last} on which new participants can be taken in."
        );

    /// <summary>Others stand on the waiting list before this person.</summary>
    public static ErrorDefinition OthersWait { get; } =
        new("ADMIT-OTHERS-WAIT", "Masih ada {count} orang yang lebih dahulu dalam daftar tunggu.", "People who are ahead on the waiting list: {count}.");

    /// <summary>The person is looked at in another facility than that of the cohort.</summary>
    public static ErrorDefinition AdmissionFacilityDiffers { get; } =
        new(
            "ADMIT-FACILITY",
            "Kelayakan diperiksa untuk {facility}, sedangkan angkatan ini milik {cohort}.",
            "Eligibility was checked for {facility}, but the cohort belongs to {cohort}.",
            ResultStatus.Conflict
        );

    /// <summary>The application is not an open one of this person in this cohort.</summary>
    public static ErrorDefinition AdmissionApplicationDiffers { get; } =
        new(
            "ADMIT-APPLICATION",
            "Permohonan {application} bukan permohonan terbuka milik {participant} pada angkatan ini.",
            "The application {application} is not an open one of {participant} in this cohort.",
            ResultStatus.Conflict
        );

    /// <summary>The legal status gives no function under which to take part.</summary>
    /// <remarks>Source: UU 22/2022 art. 1; UU 22/2022 art. 4.</remarks>
    public static ErrorDefinition AdmissionTrackMissing { get; } =
        new(
            "ADMIT-TRACK",
            "Status hukum {participant} pada {day} tidak memberi dasar untuk ikut serta.",
            "The legal status of {participant} on {day} gives no ground for taking part.",
            basis: NationalEligibilityRules.UnderCorrections.Basis
        );

    /// <summary>The legal status is not known: whether it gives a function under which to take part is undetermined.</summary>
    /// <remarks>Source: UU 22/2022 art. 1; UU 22/2022 art. 4.</remarks>
    public static ErrorDefinition AdmissionTrackNotKnown { get; } =
        new(
            "ADMIT-TRACK-UNKNOWN",
            "Status hukum {participant} pada {day} belum diketahui, sehingga belum dapat ditentukan apakah ada dasar untuk ikut serta.",
            "The legal status of {participant} on {day} is not known, so that it cannot be said whether there is ground for taking part.",
            basis: NationalEligibilityRules.UnderCorrections.Basis
        );

    /// <summary>The decisions were made on another revision of the cohort.</summary>
    public static ErrorDefinition AdmissionDecisionsDiffer { get; } =
        new(
            "ADMIT-REVISION",
            "Keputusan tempat dan cakupan harus dibuat atas revisi {revision} angkatan ini.",
            "Seats and coverage must be decided on revision {revision} of this cohort.",
            ResultStatus.Conflict
        );
}
