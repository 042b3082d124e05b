using Pembinaan.Domain.Results;

namespace Pembinaan.Domain.Cohorts.Admitting;

/// <summary>What stands behind a refusal of admission, beside the rules themselves.</summary>
public static class AdmissionErrors
{
    /// <summary>Which limit binds.</summary>
    public static ErrorDefinition Full { get; } = new(
        "ADMIT-FULL",
        "Semua kursi terisi: {taken} dari {seats} (batas yang mengikat: {limit}).",
        "All seats are taken: {taken} of {seats} (binding limit: {limit}).");

    /// <summary>Two sessions at one time.</summary>
    public static ErrorDefinition HoursClash { get; } = new(
        "ADMIT-CLASH",
        "Sesi {session} pada {day} bersamaan dengan sesi {other} dari angkatan {cohort}.",
        "The session {session} on {day} is at the time of the session {other} of the cohort {cohort}.");

    /// <summary>Sessions after the person has left.</summary>
    public static ErrorDefinition SessionsLost { get; } = new(
        "ADMIT-SESSIONS-LOST",
        "Berakhir sebelum program selesai ({last}); sesi yang tidak dapat diikuti: {sessions}.",
        "Leaves before the programme ends ({last}); sessions lost: {sessions}.");

    /// <summary>Sessions to come that are not covered.</summary>
    public static ErrorDefinition SessionsUncovered { get; } = new(
        "ADMIT-SESSIONS-UNCOVERED",
        "Sesi yang akan datang tidak tercakup pada: {days}.",
        "Sessions to come are not covered on: {days}.");

    /// <summary>The decisions were made on another revision of the cohort.</summary>
    public static ErrorDefinition DecisionsDiffer { get; } = new(
        "ADMIT-REVISION",
        "Keputusan kursi dan cakupan harus dibuat atas revisi {revision} angkatan ini.",
        "Seats and coverage must be decided on revision {revision} of this cohort.",
        ResultStatus.Conflict);
}
