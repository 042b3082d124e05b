using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Agreements.Events;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Cohorts.Events;
using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Facilities.Events;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Json;
using Pembinaan.Domain.Placements;
using Pembinaan.Domain.Placements.Events;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Programmes.Events;
using Pembinaan.Domain.Stakeholders;
using Pembinaan.Domain.Stakeholders.Events;

namespace Pembinaan.Domain.EntityFrameworkCore;

/// <summary>The kinds of root.</summary>
internal static class Streams
{
    internal static RootStore<Facility, FacilityEvent> Facilities { get; } =
        new("facility", new("UPT", "facility"), PembinaanJson.Facilities, Facility.From, static r => r.Id.Value, Links.Of);

    internal static RootStore<Stakeholder, StakeholderEvent> Stakeholders { get; } =
        new("stakeholder", new("pemangku kepentingan", "stakeholder"), PembinaanJson.Stakeholders, Stakeholder.From, static r => r.Id.Value, Links.Of);

    internal static RootStore<CooperationAgreement, AgreementEvent> Agreements { get; } =
        new("agreement", new("perjanjian", "agreement"), PembinaanJson.Agreements, CooperationAgreement.From, static r => r.Id.Value, Links.Of);

    internal static RootStore<SkillProgramme, ProgrammeEvent> Programmes { get; } =
        new("programme", new("program", "programme"), PembinaanJson.Programmes, SkillProgramme.From, static r => r.Id.Value, Links.Of);

    internal static RootStore<Cohort, CohortEvent> Cohorts { get; } =
        new("cohort", new("angkatan", "cohort"), PembinaanJson.Cohorts, Cohort.From, static r => r.Id.Value, Links.Of);

    internal static RootStore<JobReferral, ReferralEvent> Referrals { get; } =
        new("referral", new("rujukan kerja", "referral to work"), PembinaanJson.Referrals, JobReferral.From, static r => r.Id.Value, Links.Of);

    /// <summary>How a kind of root is stored; null for the type of any root, which is of no one kind.</summary>
    internal static IRootStore<TRoot>? Of<TRoot>()
        where TRoot : AggregateRoot =>
        Array.Find<object>([Facilities, Stakeholders, Agreements, Programmes, Cohorts, Referrals], static s => s is IRootStore<TRoot>) as IRootStore<TRoot>;

    /// <summary>How the roots of a type of identity are stored.</summary>
    internal static IRootStore Of(Type id) =>
        id == typeof(FacilityId) ? Facilities
        : id == typeof(StakeholderId) ? Stakeholders
        : id == typeof(AgreementId) ? Agreements
        : id == typeof(ProgrammeId) ? Programmes
        : id == typeof(CohortId) ? Cohorts
        : id == typeof(JobReferralId) ? Referrals
        : throw new ArgumentException($"A {id.Name} is the identity of no root; ask for that of one, such as {nameof(AgreementId)}.", nameof(id));

    /// <summary>The name of a kind, to be told; of what is no root, the kind itself.</summary>
    internal static LocalisedText NameOf(string kind) =>
        Array.Find<IRootStore>([Facilities, Stakeholders, Agreements, Programmes, Cohorts, Referrals], s => s.Kind == kind)?.Name ?? new(kind, kind);
}
