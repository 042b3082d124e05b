using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Placements;
using Pembinaan.Domain.Stakeholders;

namespace Pembinaan.Domain.Dossiers;

/// <summary>What the roots of a dossier are found by.</summary>
internal static class Indexes
{
    /// <summary>The stakeholders by the body above them, on whatever day.</summary>
    public static RootIndex<Stakeholder> StakeholdersByParent { get; } = new(static s => s.Parents.Segments.Select(static p => p.Value));

    /// <summary>The stakeholders by the record into which they were merged.</summary>
    public static RootIndex<Stakeholder> StakeholdersByMergedInto { get; } = new(static s => s.MergedInto is { } into ? [into] : []);

    /// <summary>The stakeholders by those who follow them, on whatever day.</summary>
    public static RootIndex<Stakeholder> StakeholdersBySuccessor { get; } = new(static s => s.Successions.Segments.SelectMany(static t => t.Value.Bodies));

    /// <summary>The stakeholders by the records of those whom they introduce.</summary>
    public static RootIndex<Stakeholder> StakeholdersByAssociate { get; } =
        new(static s => s.Associates.Select(static a => a.Record).OfType<StakeholderId>());

    /// <summary>
    /// The agreements by everybody they are about, on whatever day: parties, who took their place, implementing offices, those brought, and the facilities of
    /// their scope.
    /// </summary>
    public static RootIndex<CooperationAgreement> AgreementsByBody { get; } = new(References.BodiesOf);

    /// <summary>The agreements by their framework.</summary>
    public static RootIndex<CooperationAgreement> AgreementsByFramework { get; } = new(static a => a.Framework is { } framework ? [framework] : []);

    /// <summary>The agreements by the one that they continue.</summary>
    public static RootIndex<CooperationAgreement> AgreementsByPredecessor { get; } = new(static a => a.Continues is { } link ? [link.Predecessor] : []);

    /// <summary>The agreements by those with which they were recognised as the same.</summary>
    public static RootIndex<CooperationAgreement> AgreementsBySame { get; } = new(static a => a.State.SameAs);

    /// <summary>The agreements by those from which they took cohorts over.</summary>
    public static RootIndex<CooperationAgreement> AgreementsByTransfer { get; } = new(static a => a.State.Transfers.Select(static t => t.From));

    /// <summary>The agreements by the occasion at which they were signed.</summary>
    public static RootIndex<CooperationAgreement> AgreementsByOccasion { get; } = new(static a => a.Signing?.Within is { } occasion ? [occasion] : []);

    /// <summary>The agreements by the title that they are called by.</summary>
    public static RootIndex<CooperationAgreement> AgreementsByTitle { get; } = new(static a => a.TitleOfItsOwn is { } title ? [title] : []);

    /// <summary>The cohorts by their facility.</summary>
    public static RootIndex<Cohort> CohortsByFacility { get; } = new(static c => [c.Facility]);

    /// <summary>The cohorts by those who are or were enrolled, and by participants who teach in them.</summary>
    public static RootIndex<Cohort> CohortsByParticipant { get; } = new(static c => c.People);

    /// <summary>The cohorts by those who applied.</summary>
    public static RootIndex<Cohort> CohortsByApplicant { get; } = new(static c => c.State.Applications.Values.Select(static a => a.Participant));

    /// <summary>The cohorts by those who teach in them.</summary>
    public static RootIndex<Cohort> CohortsByInstructor { get; } =
        new(static c => c.Sessions.Select(static s => s.Plan.Instructor).OfType<SessionInstructor>().Distinct());

    /// <summary>The cohorts by the numbers of their certificates.</summary>
    public static RootIndex<Cohort> CohortsByCertificate { get; } = new(static c => c.Certificates.Select(static i => i.Certificate.Number));

    /// <summary>The cohorts by the numbers of the certificates of others that they recognise.</summary>
    public static RootIndex<Cohort> CohortsByRecognised { get; } =
        new(static c => c.State.Credits.Values.SelectMany(static v => v).Select(static e => e.Credit.Source?.Number).OfType<CertificateNumber>());

    /// <summary>The cohorts by the agreements that their sheets and certificates name.</summary>
    public static RootIndex<Cohort> CohortsByAgreement { get; } = new(static c => References.AgreementsOf(c).Select(static r => r.Id));

    /// <summary>The referrals by person.</summary>
    public static RootIndex<JobReferral> ReferralsByParticipant { get; } = new(static r => [r.Participant]);

    /// <summary>The referrals by the agreements under which capital is given and people are mentored.</summary>
    public static RootIndex<JobReferral> ReferralsByAgreement { get; } = new(References.AgreementsOf);

    /// <summary>The stakeholders by the drafts to which talks with them led.</summary>
    public static RootIndex<Stakeholder> StakeholdersByDraft { get; } = new(static s => s.Engagements.Select(static e => e.Draft).OfType<AgreementId>());

    /// <summary>The occasions by the agreements that they name.</summary>
    public static RootIndex<Occasion> OccasionsByAgreement { get; } = new(static o => o.Agreements.Concat(o.Honoured));

    /// <summary>The agreements by all others that they name.</summary>
    public static ImmutableArray<RootIndex<CooperationAgreement>> AgreementsByOther { get; } =
        [AgreementsByFramework, AgreementsByPredecessor, AgreementsBySame, AgreementsByTransfer];

    /// <summary>The agreements that a root names, as often as it does.</summary>
    public static IEnumerable<object> AgreementsNamedBy(AggregateRoot root) =>
        root switch
        {
            CooperationAgreement a => AgreementsByOther.SelectMany(index => index.KeysOf(a)),
            Cohort c => CohortsByAgreement.KeysOf(c),
            JobReferral r => ReferralsByAgreement.KeysOf(r),
            Stakeholder s => StakeholdersByDraft.KeysOf(s),
            _ => [],
        };
}
