using Pembinaan.Domain.Placements;
using Pembinaan.Domain.Placements.Events;

namespace Pembinaan.Domain.Json;

/// <summary>The events of referrals to work.</summary>
internal static class ReferralContracts
{
    private static readonly JsonContract<StakeholderId> Stakeholder = Contracts.Identity<StakeholderId>();

    private static readonly JsonContract<ReferralEnd> End =
        Contracts.Coded<ReferralEnd>(new("akhir penempatan", "an end of a placement"), static s => ReferralEnd.TryFromCode(s, out var found) ? found : null, static v => v.Code);

    private static readonly JsonContract<JobOpening> Opening = new JsonObjectContract<JobOpening>(
        static (ref m) => new JobOpening
        {
            Code = m.Get("code", Contracts.Text),
            Employer = m.Get("employer", Stakeholder),
            FirstDay = m.Get("firstDay", Contracts.Day),
            Subjects = m.GetList("subjects", Contracts.Identity<SubjectId>()),
            Units = m.GetList("units", Contracts.Text),
            NeedsCompetencyCertificate = m.GetOrDefault("needsCompetencyCertificate", Contracts.Flag),
            Regions = m.GetList("regions", ParticipantContracts.Region),
        },
        static (w, o) => w.Put("code", Contracts.Text, o.Code).Put("employer", Stakeholder, o.Employer).Put("firstDay", Contracts.Day, o.FirstDay)
            .PutList("subjects", Contracts.Identity<SubjectId>(), o.Subjects).PutList("units", Contracts.Text, o.Units)
            .Put("needsCompetencyCertificate", Contracts.Flag, o.NeedsCompetencyCertificate).PutList("regions", ParticipantContracts.Region, o.Regions));

    internal static JsonUnionContract<ReferralEvent> Events { get; } = new JsonUnionContract<ReferralEvent>()
        .Case<ParticipantReferred>(
            "participant-referred",
            static (ref m) => new ParticipantReferred(
                m.Get("referral", Contracts.Identity<JobReferralId>()),
                m.Get("participant", Contracts.Identity<ParticipantId>()),
                m.Get("opening", Opening),
                m.Get("referredBy", Stakeholder),
                m.Get("day", Contracts.Day),
                m.GetList("certificates", Contracts.Identity<CertificateNumber>()),
                m.GetOrNone("fitUntil", Contracts.Day)),
            static (w, e) => w.Put("referral", Contracts.Identity<JobReferralId>(), e.Referral).Put("participant", Contracts.Identity<ParticipantId>(), e.Participant).Put("opening", Opening, e.Opening)
                .Put("referredBy", Stakeholder, e.ReferredBy).Put("day", Contracts.Day, e.Day).PutList("certificates", Contracts.Identity<CertificateNumber>(), e.Certificates)
                .PutIfAny("fitUntil", Contracts.Day, e.FitUntil))
        .Case<ReferralAccepted>("referral-accepted", static (ref m) => new ReferralAccepted(m.Get("day", Contracts.Day)), static (w, e) => w.Put("day", Contracts.Day, e.Day))
        .Case<ReferralDeclined>(
            "referral-declined",
            static (ref m) => new ReferralDeclined(m.Get("day", Contracts.Day), m.Get("byEmployer", Contracts.Flag), m.Get("reason", Contracts.Text)),
            static (w, e) => w.Put("day", Contracts.Day, e.Day).Put("byEmployer", Contracts.Flag, e.ByEmployer).Put("reason", Contracts.Text, e.Reason))
        .Case<WorkStarted>("work-started", static (ref m) => new WorkStarted(m.Get("firstDay", Contracts.Day)), static (w, e) => w.Put("firstDay", Contracts.Day, e.FirstDay))
        .Case<WorkEnded>(
            "work-ended",
            static (ref m) => new WorkEnded(m.Get("lastDay", Contracts.Day), m.Get("how", End), m.GetOrNull("reason", Contracts.Text)),
            static (w, e) => w.Put("lastDay", Contracts.Day, e.LastDay).Put("how", End, e.How).PutIfAny("reason", Contracts.Text, e.Reason));
}
