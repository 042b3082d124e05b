using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Agreements.Events;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Cohorts.Events;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Facilities.Events;
using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Placements;
using Pembinaan.Domain.Placements.Events;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Programmes.Events;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Stakeholders;
using Pembinaan.Domain.Stakeholders.Events;

namespace Pembinaan.Domain.Json;

/// <summary>What the library reads and writes as JSON, one format for each. Only this namespace knows JSON.</summary>
public static partial class PembinaanJson
{
    /// <summary>The newest schema version of a dossier that this library reads and writes. Journals and entries carry none.</summary>
    public const int Schema = 1;

    /// <summary>The journals of facilities.</summary>
    public static JournalFormat<Facility, FacilityEvent> Facilities { get; } = new();

    /// <summary>The journals of stakeholders.</summary>
    public static JournalFormat<Stakeholder, StakeholderEvent> Stakeholders { get; } = new();

    /// <summary>Cooperation agreements.</summary>
    public static JournalFormat<CooperationAgreement, AgreementEvent> Agreements { get; } = new();

    /// <summary>Skill programmes.</summary>
    public static JournalFormat<SkillProgramme, ProgrammeEvent> Programmes { get; } = new();

    /// <summary>Cohorts.</summary>
    public static JournalFormat<Cohort, CohortEvent> Cohorts { get; } = new();

    /// <summary>Referrals to work.</summary>
    public static JournalFormat<JobReferral, ReferralEvent> Referrals { get; } = new();

    /// <summary>
    /// Facts about a participant. A member that is missing or null is an unknown fact; an empty list is known to be none. Faults name members and what is
    /// expected of them, and leave out what was read: it is about a person.
    /// </summary>
    public static JsonFormat<ParticipantFacts> Participants { get; } = new(isLoaded: false);

    /// <summary>
    /// A programme's own conditions. A kind of condition that this version does not understand is kept and is always undetermined, never a pass.
    /// </summary>
    public static JsonFormat<ProgrammeConditions> Conditions { get; } = new(isLoaded: false);

    /// <summary>Receipts of decisions. A receipt that does not fit its hash is refused with <see cref="RuleErrors.ReceiptNotGenuine"/>.</summary>
    public static JsonFormat<Receipt> Receipts { get; } = new(isLoaded: false, static r => r.Faults);

    /// <summary>
    /// Slips of certificates. Refused: <see cref="CohortErrors.SlipChanged"/>, <see cref="CohortErrors.SlipSignatureBroken"/> or the faults of its form.
    /// </summary>
    public static JsonFormat<CertificateSlip> Slips { get; } = new(isLoaded: false);

    /// <summary>Criteria by which applicants are ranked.</summary>
    public static JsonFormat<RankingCriterion> RankingCriteria { get; } = new(isLoaded: false);

    /// <summary>Formulas of indicators.</summary>
    public static JsonFormat<Indicator> Indicators { get; } = new(isLoaded: false);

    /// <summary>
    /// Frozen reports of indicators. What is read is held against the hash: a report that was changed is <see cref="DossierErrors.IndicatorTampered"/>.
    /// </summary>
    public static JsonFormat<IndicatorReport> IndicatorReports { get; } = new(isLoaded: false);

    /// <summary>Occasions, for a host that stores each by itself; a document of a dossier holds them too.</summary>
    public static JsonFormat<Occasion> Occasions { get; } = new(isLoaded: false, static o => o.Faults);

    /// <summary>Documents of several roots. Roots that do not go together are told as <see cref="DossierErrors"/>.</summary>
    public static JsonFormat<Dossier> Dossiers { get; } = new(isLoaded: true);
}
