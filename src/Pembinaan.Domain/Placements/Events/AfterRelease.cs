using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Placements.Events;

/// <content>The kinds of these events in stored texts.</content>
[JsonDerivedType(typeof(JobSeekerHandedOn), "job-seeker-handed-on")]
[JsonDerivedType(typeof(ConsentWithdrawn), "consent-withdrawn")]
[JsonDerivedType(typeof(BusinessStarted), "business-started")]
[JsonDerivedType(typeof(CapitalGiven), "capital-given")]
[JsonDerivedType(typeof(MentoringAgreed), "mentoring-agreed")]
[JsonDerivedType(typeof(CheckInPlanned), "check-in-planned")]
[JsonDerivedType(typeof(CheckedIn), "checked-in")]
public abstract partial record ReferralEvent;

/// <summary>Somebody who holds a certificate was handed on to a manpower office as a job-seeker.</summary>
/// <param name="Referral">The identity.</param>
/// <param name="Participant">Who.</param>
/// <param name="Office">The manpower office.</param>
/// <param name="ConsentedOn">The day on which the person consented.</param>
/// <param name="Day">The day of handing on; not before the consent.</param>
/// <param name="Certificates">The certificates of having passed that were valid on the day.</param>
/// <param name="Zone">The zone of the facility whose record it is; null where it is not known.</param>
public sealed record JobSeekerHandedOn(
    JobReferralId Referral,
    [property: Personal(PersonalKind.Identity)] ParticipantId Participant,
    StakeholderId Office,
    LocalDate ConsentedOn,
    LocalDate Day,
    ValueList<CertificateNumber> Certificates,
    IndonesianTimeZone? Zone = null
) : ReferralEvent
{
    internal override (LocalDate Day, string Field)? Done => (Day, "day");

    internal override LocalisedText Line =>
        Say.Of(
            $"{Participant} diserahkan kepada {Office} sebagai pencari kerja pada {Day}, dengan persetujuan {ConsentedOn}{Say.Aside(Certificates)}",
            $"{Participant} handed on to {Office} as a job-seeker on {Day}, with consent of {ConsentedOn}{Say.Aside(Certificates)}"
        );
}

/// <summary>The job-seeker withdrew the consent.</summary>
/// <param name="Day">The first day without it.</param>
/// <param name="Reason">Why; null if nothing was said.</param>
public sealed record ConsentWithdrawn(LocalDate Day, [property: Personal(PersonalKind.Text)] string? Reason) : ReferralEvent
{
    internal override (LocalDate Day, string Field)? Done => (Day, "day");

    internal override LocalisedText Line =>
        Say.Of($"Persetujuan ditarik mulai {Day}{Say.Because(Reason)}", $"Consent withdrawn from {Day} on{Say.Because(Reason)}");
}

/// <summary>Somebody began a business of one's own.</summary>
/// <param name="Referral">The identity.</param>
/// <param name="Participant">Who.</param>
/// <param name="Business">The business: its first day and what it needs; without an employer.</param>
/// <param name="GuidedBy">Who guides it; null for nobody.</param>
/// <param name="Certificates">The certificates that show the ability on the first day.</param>
/// <param name="Zone">The zone of the facility whose record it is; null where it is not known.</param>
public sealed record BusinessStarted(
    JobReferralId Referral,
    [property: Personal(PersonalKind.Identity)] ParticipantId Participant,
    JobOpening Business,
    StakeholderId? GuidedBy,
    ValueList<CertificateNumber> Certificates,
    IndonesianTimeZone? Zone = null
) : ReferralEvent
{
    internal override (LocalDate Day, string Field)? Done => (Business.FirstDay, "day");

    internal override LocalisedText Line =>
        Say.Of(
            $"{Participant} mulai berusaha sendiri pada {Business.FirstDay}: {Business.Code}{By}{Say.Aside(Certificates)}",
            $"{Participant} began a business of one's own on {Business.FirstDay}: {Business.Code}{By}{Say.Aside(Certificates)}"
        );

    private LocalisedText? By => GuidedBy is null ? null : Say.Of($", dibimbing {GuidedBy}", $", guided by {GuidedBy}");
}

/// <summary>Capital was given, as money or in kind.</summary>
/// <param name="Day">The day on which it was given.</param>
/// <param name="By">Who gave it.</param>
/// <param name="What">What was given, for example "mesin jahit".</param>
/// <param name="Rupiah">The amount or worth in whole rupiah; null if it is not stated.</param>
/// <param name="Under">The agreement under which it was given; null for none.</param>
public sealed record CapitalGiven(
    LocalDate Day,
    PartyId By,
    [property: Personal(PersonalKind.Text)] string What,
    int? Rupiah,
    AgreementId? Under
) : ReferralEvent
{
    internal override (LocalDate Day, string Field)? Done => (Day, "day");

    internal override IEnumerable<DomainError> FaultsBetween =>
        Rupiah <= 0 ? [PlacementErrors.CapitalNotPositive.For("rupiah", Argument.Of("amount", Rupiah.Value))] : [];

    internal override LocalisedText Line =>
        Say.Of($"Modal diberikan oleh {By} pada {Day}: {What}{Worth}{Grounds}", $"Capital given by {By} on {Day}: {What}{Worth}{Grounds}");

    private LocalisedText? Worth =>
        Rupiah is null
            ? null
            : Say.Of(
                $" (Rp{Rupiah.Value.ToString("N0", System.Globalization.CultureInfo.InvariantCulture).Replace(',', '.')})",
                $" (Rp{Rupiah.Value.ToString("N0", System.Globalization.CultureInfo.InvariantCulture)})"
            );

    private LocalisedText? Grounds => Under is null ? null : Say.Of($", menurut {Under}", $", under {Under}");
}

/// <summary>Mentoring after release was agreed.</summary>
/// <param name="By">Who mentors.</param>
/// <param name="Period">From the first to the last day of it, both inclusive.</param>
/// <param name="Under">The agreement under which it is given; null for none.</param>
public sealed record MentoringAgreed(PartyId By, ValidityPeriod Period, AgreementId? Under) : ReferralEvent
{
    internal override LocalisedText Line =>
        Say.Of($"Pendampingan oleh {By}: {Period}{Grounds}", $"Mentoring by {By}: {Period}{Grounds}");

    private LocalisedText? Grounds => Under is null ? null : Say.Of($", menurut {Under}", $", under {Under}");
}

/// <summary>A check-in was planned.</summary>
/// <param name="Day">The day for which it is planned.</param>
/// <param name="By">Who is to make it.</param>
public sealed record CheckInPlanned(LocalDate Day, PartyId By) : ReferralEvent
{
    internal override LocalisedText Line => Say.Of($"Pemantauan direncanakan pada {Day} oleh {By}", $"Check-in planned on {Day} by {By}");
}

/// <summary>Somebody looked how the work or the business goes.</summary>
/// <param name="Day">The day on which they looked.</param>
/// <param name="Found">What was found.</param>
/// <param name="By">Who looked.</param>
/// <param name="PlannedFor">The planned day that it answers; null for none.</param>
/// <param name="Note">A note; null for none.</param>
public sealed record CheckedIn(
    LocalDate Day,
    CheckInFinding Found,
    PartyId By,
    LocalDate? PlannedFor,
    [property: Personal(PersonalKind.Text)] string? Note
) : ReferralEvent
{
    internal override (LocalDate Day, string Field)? Done => (Day, "day");

    internal override LocalisedText Line =>
        Say.Of($"Dipantau oleh {By} pada {Day}{Plan}: {Found}{Say.Aside(Note)}", $"Check-in by {By} on {Day}{Plan}: {Found}{Say.Aside(Note)}");

    private LocalisedText? Plan => PlannedFor is null ? null : Say.Of($", direncanakan {PlannedFor}", $", planned for {PlannedFor}");
}
