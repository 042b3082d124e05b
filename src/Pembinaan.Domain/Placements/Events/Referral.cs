using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Placements.Events;

/// <content>The kinds of these events in stored texts.</content>
[JsonDerivedType(typeof(ParticipantReferred), "participant-referred")]
[JsonDerivedType(typeof(ReferralAccepted), "referral-accepted")]
[JsonDerivedType(typeof(ReferralDeclined), "referral-declined")]
[JsonDerivedType(typeof(WorkStarted), "work-started")]
[JsonDerivedType(typeof(WorkEnded), "work-ended")]
public abstract partial record ReferralEvent;

/// <summary>A manpower office referred somebody to an employer.</summary>
/// <param name="Referral">The identity of the referral.</param>
/// <param name="Participant">Who.</param>
/// <param name="Opening">To which work.</param>
/// <param name="ReferredBy">The manpower office.</param>
/// <param name="Day">The day on which it did.</param>
/// <param name="Certificates">The certificates that show the ability on the first day of work.</param>
/// <param name="FitUntil">
/// The last day up to which, from the first day of work on, the candidate was found fit, as when a certificate expires; null if that has no end.
/// </param>
/// <param name="Zone">The zone of the facility whose record it is; null where it is not known.</param>
public sealed record ParticipantReferred(
    JobReferralId Referral,
    [property: Personal(PersonalKind.Identity)] ParticipantId Participant,
    JobOpening Opening,
    StakeholderId ReferredBy,
    LocalDate Day,
    ValueList<CertificateNumber> Certificates,
    LocalDate? FitUntil,
    IndonesianTimeZone? Zone = null
) : ReferralEvent
{
    internal override (LocalDate Day, string Field)? Done => (Day, "day");

    internal override LocalisedText Line =>
        Say.Of(
            $"{Participant} dirujuk oleh {ReferredBy} kepada {Opening.Employer} pada {Day} untuk lowongan {Opening.Code}{Say.Aside(Certificates)}{Fit}",
            $"{Participant} referred by {ReferredBy} to {Opening.Employer} on {Day} for opening {Opening.Code}{Say.Aside(Certificates)}{Fit}"
        );

    private LocalisedText? Fit => FitUntil is null ? null : Say.Of($", memenuhi syarat{Say.Until(FitUntil)}", $", found fit{Say.Until(FitUntil)}");
}

/// <summary>The employer accepted.</summary>
/// <param name="Day">The day on which it did.</param>
public sealed record ReferralAccepted(LocalDate Day) : ReferralEvent
{
    internal override (LocalDate Day, string Field)? Done => (Day, "day");

    internal override LocalisedText Line => Say.Of($"Pemberi kerja menerima pada {Day}", $"Employer accepted on {Day}");
}

/// <summary>The employer or the person declined.</summary>
/// <param name="Day">The day on which they did.</param>
/// <param name="ByEmployer">Whether it was the employer; otherwise the person.</param>
/// <param name="Reason">Why.</param>
public sealed record ReferralDeclined(LocalDate Day, bool ByEmployer, [property: Personal(PersonalKind.Text)] string Reason) : ReferralEvent
{
    internal override (LocalDate Day, string Field)? Done => (Day, "day");

    internal override LocalisedText Line =>
        ByEmployer
            ? Say.Of($"Pemberi kerja menolak pada {Day}: {Reason}", $"Employer declined on {Day}: {Reason}")
            : Say.Of($"Yang dirujuk menolak pada {Day}: {Reason}", $"The person referred declined on {Day}: {Reason}");
}

/// <summary>The work, or the business of one's own, ended.</summary>
/// <param name="LastDay">The last day of it, inclusive.</param>
/// <param name="How">How it ended.</param>
/// <param name="Reason">Why; null if that needs no word.</param>
/// <param name="IsOwnBusiness">Whether it was a business of one's own; otherwise it was work with an employer. Null where an entry does not say.</param>
public sealed record WorkEnded(
    LocalDate LastDay,
    ReferralEnd How,
    [property: Personal(PersonalKind.Text)] string? Reason,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] bool? IsOwnBusiness = null
) : ReferralEvent
{
    internal override LocalisedText Line =>
        Say.Of(
            $"{What} berakhir, hari terakhir {LastDay}: {How}{Say.Aside(Reason)}",
            $"{What} ended, last day {LastDay}: {How}{Say.Aside(Reason)}"
        );

    private LocalisedText What =>
        IsOwnBusiness switch
        {
            true => new("Usaha sendiri", "Business of one's own"),
            false => new("Pekerjaan", "Work"),
            null => new("Pekerjaan atau usaha", "Work or business"),
        };
}

/// <summary>The person went to work.</summary>
/// <param name="FirstDay">The first day of work.</param>
public sealed record WorkStarted(LocalDate FirstDay) : ReferralEvent
{
    internal override (LocalDate Day, string Field)? Done => (FirstDay, "day");

    internal override LocalisedText Line => Say.Of($"Mulai bekerja pada {FirstDay}", $"Work started on {FirstDay}");
}
