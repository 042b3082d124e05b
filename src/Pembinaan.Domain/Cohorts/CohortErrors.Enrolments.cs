namespace Pembinaan.Domain.Cohorts;

/// <content>Applications and enrolments.</content>
public static partial class CohortErrors
{
    /// <summary>The person has an enrolment that has not ended.</summary>
    public static ErrorDefinition AlreadyEnrolled { get; } =
        new(
            "COHORT-ALREADY-ENROLLED",
            "{participant} sudah terdaftar dalam angkatan ini.",
            "{participant} is enrolled in this cohort already.",
            ResultStatus.Conflict
        );

    /// <summary>Two enrolments of one person at a time.</summary>
    public static ErrorDefinition EnrolmentOverlaps { get; } =
        new(
            "COHORT-ENROLMENT-OVERLAP",
            "Pendaftaran {participant} mulai {day} bertumpang tindih dengan pendaftaran sebelumnya, yang hari terakhirnya {last}.",
            "The enrolment of {participant} from {day} overlaps the earlier one, whose last day is {last}.",
            ResultStatus.Conflict
        );

    /// <summary>The person has no enrolment.</summary>
    public static ErrorDefinition NotEnrolled { get; } =
        new("COHORT-NOT-ENROLLED", "{participant} tidak terdaftar dalam angkatan ini.", "{participant} is not enrolled in this cohort.", ResultStatus.NotFound);

    /// <summary>The enrolment has ended.</summary>
    public static ErrorDefinition EnrolmentEndedAlready { get; } =
        new(
            "COHORT-ENROLMENT-ENDED",
            "Pendaftaran {participant} sudah berakhir pada {last}.",
            "The enrolment of {participant} ended on {last}.",
            ResultStatus.Conflict
        );

    /// <summary>The enrolment is paused already.</summary>
    public static ErrorDefinition EnrolmentPausedAlready { get; } =
        new(
            "COHORT-ENROLMENT-PAUSED",
            "Pendaftaran {participant} sedang ditangguhkan atau dipindahkan.",
            "The enrolment of {participant} is suspended or transferred out.",
            ResultStatus.Conflict
        );

    /// <summary>There is nothing to resume.</summary>
    public static ErrorDefinition EnrolmentNotPaused { get; } =
        new(
            "COHORT-ENROLMENT-NOT-PAUSED",
            "Pendaftaran {participant} tidak sedang ditangguhkan atau dipindahkan.",
            "The enrolment of {participant} is neither suspended nor transferred out.",
            ResultStatus.Conflict
        );

    /// <summary>A day before the enrolment began.</summary>
    public static ErrorDefinition DayBeforeEnrolment { get; } =
        new(
            "COHORT-DAY-BEFORE-ENROLMENT",
            "Tanggal {day} mendahului hari pertama pendaftaran {participant}, {first}.",
            "The day {day} is before the first day of the enrolment of {participant}, {first}."
        );

    /// <summary>A day before the suspension or transfer began.</summary>
    public static ErrorDefinition DayBeforePause { get; } =
        new(
            "COHORT-DAY-BEFORE-PAUSE",
            "Tanggal {day} mendahului hari pertama penangguhan atau pemindahan {participant}, {first}.",
            "The day {day} is before the first day of the suspension or transfer of {participant}, {first}."
        );

    /// <summary>An enrolment does not outlast the cohort.</summary>
    public static ErrorDefinition EndAfterCohort { get; } =
        new(
            "COHORT-ENROLMENT-AFTER",
            "Tanggal {day} sesudah sesi terakhir angkatan, {last}; sesudah itu hasil peserta ditetapkan.",
            "The day {day} is after the last session of the cohort, {last}; from then the participant's result is put on record."
        );

    /// <summary>An application of a day to come.</summary>
    public static ErrorDefinition ApplicationToCome { get; } =
        new("COHORT-APPLICATION-TO-COME", "Permohonan pada {day} belum dapat dicatat pada {today}.", "An application of {day} cannot be recorded on {today}.");

    /// <summary>An application long before the cohort, or after it.</summary>
    public static ErrorDefinition ApplicationOutside { get; } =
        new(
            "COHORT-APPLICATION-OUTSIDE",
            "Permohonan pada {day} tidak mungkin untuk angkatan yang berlangsung {first} sampai {last}; periksa tanggalnya.",
            "An application of {day} is not possible for a cohort from {first} to {last}; check the date."
        );

    /// <summary>Somebody is excluded without a cause.</summary>
    public static ErrorDefinition ExitNeedsCause { get; } =
        new("COHORT-EXIT-CAUSE", "Dikeluarkannya {participant} dari angkatan memerlukan alasan.", "Excluding {participant} needs a cause.");

    /// <summary>Completion is not a matter of choice; conclude with a finding.</summary>
    public static ErrorDefinition ExitIsConcluded { get; } =
        new(
            "COHORT-EXIT-BY-RULE",
            "Selesai atau tidak selesai tidak dapat dicatat sebagai sebab keluar; itu ditetapkan menurut aturan penyelesaian.",
            "Completing or not completing cannot be recorded as a way of leaving; the rules of completion decide it."
        );

    /// <summary>The place of somebody transferred was no longer held.</summary>
    public static ErrorDefinition PlaceLapsed { get; } =
        new(
            "COHORT-PLACE-LAPSED",
            "Tempat {participant} hanya ditahan sampai {last}.",
            "The place of {participant} was held only until {last}.",
            ResultStatus.Conflict
        );

    /// <summary>Somebody else was put on the seat from the day on which the place would have lapsed.</summary>
    public static ErrorDefinition SeatGiven { get; } =
        new(
            "COHORT-SEAT-GIVEN",
            "Tempat {participant} sudah diberikan kepada orang lain mulai {day}; harus ada tempat kosong dahulu.",
            "The place of {participant} was given to somebody else from {day}; a seat must be free first.",
            ResultStatus.Conflict
        );

    /// <summary>The function is the same.</summary>
    public static ErrorDefinition TrackUnchanged { get; } =
        new(
            "COHORT-TRACK",
            "{participant} sudah mengikuti program dalam jalur {track}.",
            "{participant} already takes part under {track}.",
            ResultStatus.Conflict
        );

    /// <summary>There is no such application.</summary>
    public static ErrorDefinition ApplicationUnknown { get; } =
        new("COHORT-APPLICATION-UNKNOWN", "Permohonan {application} tidak ada.", "There is no application {application}.", ResultStatus.NotFound);

    /// <summary>The application is answered or closed.</summary>
    public static ErrorDefinition ApplicationNotOpen { get; } =
        new(
            "COHORT-APPLICATION-NOT-OPEN",
            "Permohonan {application} sudah dijawab atau ditutup.",
            "The application {application} was answered or closed.",
            ResultStatus.Conflict
        );

    /// <summary>A newer application blocks the approval of the older one.</summary>
    public static ErrorDefinition ApplicationNewer { get; } =
        new(
            "COHORT-APPLICATION-NEWER",
            "Ada permohonan {participant} yang lebih baru, {application}.",
            "There is a newer application of {participant}, {application}.",
            ResultStatus.Conflict
        );

    /// <summary>The person is on the waiting list already.</summary>
    public static ErrorDefinition AlreadyWaiting { get; } =
        new("COHORT-ALREADY-WAITING", "{participant} sudah ada dalam daftar tunggu.", "{participant} is on the waiting list already.", ResultStatus.Conflict);

    /// <summary>An answer before the application.</summary>
    public static ErrorDefinition DayBeforeApplication { get; } =
        new("COHORT-APPLICATION-DAY", "Tanggal {day} mendahului permohonan pada {applied}.", "The day {day} is before the application on {applied}.");

    /// <summary>The enrolment is not under <i>Pelayanan</i> on the day.</summary>
    public static ErrorDefinition NotUnderPelayanan { get; } =
        new(
            "COHORT-NOT-PELAYANAN",
            "{participant} tidak mengikuti program sebagai Pelayanan tahanan pada {day}.",
            "{participant} does not take part under Pelayanan on {day}."
        );
}
