using Pembinaan.Domain.Identities;
using Pembinaan.Domain.Values;

namespace Pembinaan.Domain.Placements;

/// <summary>A manpower office referred somebody to an employer.</summary>
/// <param name="Referral">The identity of the referral.</param>
/// <param name="Participant">Who.</param>
/// <param name="Opening">To which work.</param>
/// <param name="ReferredBy">The manpower office.</param>
/// <param name="Day">The day.</param>
/// <param name="Certificates">The certificates that show the ability on the first day of work.</param>
/// <param name="FitUntil">The last day up to which, from the first day of work on, the candidate was found fit, as when a certificate expires; null if that has no end.</param>
public sealed record ParticipantReferred(
    JobReferralId Referral,
    ParticipantId Participant,
    JobOpening Opening,
    StakeholderId ReferredBy,
    LocalDate Day,
    ValueList<CertificateNumber> Certificates,
    LocalDate? FitUntil) : ReferralEvent;
