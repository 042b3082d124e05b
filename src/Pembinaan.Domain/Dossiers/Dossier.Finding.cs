using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Placements;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Stakeholders;

namespace Pembinaan.Domain.Dossiers;

/// <content>What it holds, found by identity and by what refers to it.</content>
public sealed partial class Dossier
{
    /// <summary>The facility with an identity.</summary>
    /// <param name="id">The identity.</param>
    /// <returns>The facility, or null if the dossier does not hold it.</returns>
    public Facility? Find(FacilityId id) => _facilities.Find(Guard.Against.Null(id));

    /// <summary>The stakeholder with an identity, merged or not.</summary>
    /// <param name="id">The identity.</param>
    /// <returns>The stakeholder, or null if the dossier does not hold it.</returns>
    public Stakeholder? Find(StakeholderId id) => _stakeholders.Find(Guard.Against.Null(id));

    /// <summary>The agreement with an identity, as it stands by itself.</summary>
    /// <param name="id">The identity.</param>
    /// <returns>The agreement, or null if the dossier does not hold it.</returns>
    public CooperationAgreement? Find(AgreementId id) => _agreements.Find(Guard.Against.Null(id));

    /// <summary>The programme with an identity.</summary>
    /// <param name="id">The identity.</param>
    /// <returns>The programme, or null if the dossier does not hold it.</returns>
    public SkillProgramme? Find(ProgrammeId id) => _programmes.Find(Guard.Against.Null(id));

    /// <summary>The cohort with an identity.</summary>
    /// <param name="id">The identity.</param>
    /// <returns>The cohort, or null if the dossier does not hold it.</returns>
    public Cohort? Find(CohortId id) => _cohorts.Find(Guard.Against.Null(id));

    /// <summary>The referral with an identity.</summary>
    /// <param name="id">The identity.</param>
    /// <returns>The referral, or null if the dossier does not hold it.</returns>
    public JobReferral? Find(JobReferralId id) => _referrals.Find(Guard.Against.Null(id));

    /// <summary>The facts about a person.</summary>
    /// <param name="id">The person.</param>
    /// <returns>The facts, or null if none were handed in.</returns>
    public ParticipantFacts? Find(ParticipantId id) => _facts.Find(Guard.Against.Null(id));

    /// <summary>The name of a party as of a day, where it is on record.</summary>
    /// <param name="party">The party.</param>
    /// <param name="day">The day.</param>
    /// <returns>
    /// The name of that day; on days on which it has none, the last before it, or the first. Of a party that is not in the dossier, the name that an agreement
    /// prints for it on the day, else on the days printed last; the identity where no name is on record. A record that was merged has the name of the one that
    /// goes on, where that is held.
    /// </returns>
    public string NameOf(PartyId party, LocalDate day)
    {
        Guard.Against.Null(party);
        Guard.Against.NotIso(day);
        var names = party.Facility is { } facility ? Find(facility)?.Names : NamesOf(party.Stakeholder!);
        return names?.ByDay.On(day)
            ?? names?.ByDay.Segments.LastOrDefault(s => s.LastDay < day)?.Value
            ?? (names?.ByDay.Segments is [var first, ..] ? first.Value : PrintedFor(party, day) ?? party.Bare);
    }

    /// <summary>What an entry says in one line for people, with the bodies and agreements that are on record here by their names and numbers.</summary>
    /// <typeparam name="TEvent">The events of the journal.</typeparam>
    /// <param name="entry">The entry of the journal of any root.</param>
    /// <param name="language">The reader's language.</param>
    /// <returns>
    /// The line, without a full stop; each body by its name as of the day of the recording (WIB), as <see cref="NameOf(PartyId, LocalDate)"/> tells it; the
    /// identity where no name is on record.
    /// </returns>
    public string LineOf<TEvent>(Entry<TEvent> entry, Language language)
        where TEvent : JournalEvent
    {
        Guard.Against.Null(entry);
        var day = Time.IndonesianTimeZone.Wib.DayOf(entry.Stamp.RecordedAt);
        return Say.Naming(value => CalledInALine(value, day), () => entry.In(language));
    }

    private string? CalledInALine(object value, LocalDate day) =>
        value switch
        {
            PartyId party => NameOf(party, day),
            FacilityId facility => NameOf(facility, day),
            StakeholderId body => NameOf(body, day),
            ProviderId { Party: { } party } => NameOf(party, day),
            ProviderId brought => NamesOf(brought)?.ByDay.On(day),
            AssociateId introduced => NameOf(introduced),
            AgreementId agreement => NameOf(agreement),
            _ => null,
        };

    // By the name that whoever introduces them has on record; two of one number are told by the number.
    private string? NameOf(AssociateId introduced) =>
        Stakeholders
            .SelectMany(static s => s.Associates)
            .Where(a => a.Id == introduced)
            .Select(static a => a.Name)
            .Distinct(StringComparer.Ordinal)
            .Take(2)
            .ToArray() is [var name]
            ? name
            : null;

    /// <summary>What an agreement is called in a sentence; its identity where it is not here.</summary>
    internal string NameOf(AgreementId agreement) => Views.NameOf(agreement);

    internal bool IsAnotherTitled(string title, AgreementId agreement) => _agreements.HasAnother(Indexes.AgreementsByTitle, title, agreement);

    /// <summary>A subject as an agreement here prints it on a day; its code where none does.</summary>
    internal string NameOf(SubjectId subject, LocalDate day) => Views.NameOf(subject, day);

    /// <summary>A subject as one of some agreements prints it on a day; its code where none does.</summary>
    internal string NameOf(SubjectId subject, IEnumerable<CooperationAgreement> agreements, LocalDate day) =>
        agreements
            .OrderBy(static a => a.Id.Value, StringComparer.Ordinal)
            .Select(a => Effective(a).NameOf(subject, day))
            .FirstOrDefault(name => name != subject.Value)
        ?? subject.Value;

    /// <summary>That a question needs all of something and nobody declared that they are here; null if it was declared.</summary>
    internal DomainError? Undeclared(Holding holding) => Undeclared(holding, holding);

    /// <summary>The same of a question to which a part of it is enough; that part is noted.</summary>
    internal DomainError? Undeclared(Holding holding, Holding enough)
    {
        if (HoldsAll(enough))
        {
            return null;
        }

        Note(enough);
        return NotDeclared(holding);
    }

    internal DomainError NotDeclared(Holding holding) => DossierErrors.NotDeclared.For("dossier", Named(holding));

    internal void Note(Holding undeclared) => _declared.Note(undeclared);

    /// <summary>That a question needs what a root names and the dossier does not hold; none if nothing is missing.</summary>
    internal IEnumerable<DomainError> MissingFor(CooperationAgreement agreement) =>
        NotHeldAmong(agreement, References.OnWhichHangs(agreement).Distinct()).Select(static m => m.Fault);

    /// <summary>The same for one of those that it names.</summary>
    internal IEnumerable<DomainError> MissingFor(AggregateRoot root, object id) =>
        MissingOf(root)
            .Where(m => m.Id == TextOf(id))
            .Select(static m => m.Fault);

    internal IEnumerable<CooperationAgreement> AgreementsAbout(object body) => _agreements.By(Indexes.AgreementsByBody, body);

    internal IEnumerable<CooperationAgreement> AgreementsUnder(AgreementId framework) => _agreements.By(Indexes.AgreementsByFramework, framework);

    internal IEnumerable<CooperationAgreement> SuccessorsOf(AgreementId predecessor) => _agreements.By(Indexes.AgreementsByPredecessor, predecessor);

    internal IEnumerable<CooperationAgreement> RecognisingAsSame(AgreementId other) => _agreements.By(Indexes.AgreementsBySame, other);

    internal IEnumerable<Cohort> CohortsOf(FacilityId facility) => _cohorts.By(Indexes.CohortsByFacility, facility);

    internal IEnumerable<Cohort> CohortsWith(ParticipantId participant) => _cohorts.By(Indexes.CohortsByParticipant, participant);

    internal IEnumerable<Cohort> CohortsThatIssued(CertificateNumber number) => _cohorts.By(Indexes.CohortsByCertificate, number);

    internal IEnumerable<Cohort> CohortsThatRecognised(CertificateNumber number) => _cohorts.By(Indexes.CohortsByRecognised, number);

    internal IEnumerable<Cohort> CohortsTaughtBy(SessionInstructor instructor) => _cohorts.By(Indexes.CohortsByInstructor, instructor);

    internal IEnumerable<JobReferral> ReferralsOf(ParticipantId participant) => _referrals.By(Indexes.ReferralsByParticipant, participant);

    internal IEnumerable<Stakeholder> Below(StakeholderId parent) => _stakeholders.By(Indexes.StakeholdersByParent, parent);

    internal IEnumerable<Stakeholder> MergedInto(StakeholderId survivor) => _stakeholders.By(Indexes.StakeholdersByMergedInto, survivor);

    internal IEnumerable<Stakeholder> FollowedBy(StakeholderId successor) => _stakeholders.By(Indexes.StakeholdersBySuccessor, successor);

    internal IEnumerable<Stakeholder> Introducing(StakeholderId record) => _stakeholders.By(Indexes.StakeholdersByAssociate, record);

    /// <summary>What of one root's references the dossier does not hold.</summary>
    internal IEnumerable<MissingReference> MissingOf(AggregateRoot root) => NotHeldAmong(root, References.Of(root));

    /// <summary>As what an agreement is named that is not here: one that several name is told as one thing, first of all as a framework.</summary>
    private LocalisedText RoleOf(AgreementId id) =>
        AgreementsUnder(id).Any() ? References.Framework
        : SuccessorsOf(id).Any() ? References.Predecessor
        : RecognisingAsSame(id).Any() ? References.Duplicate
        : _stakeholders.By(Indexes.StakeholdersByDraft, id).Any() ? References.LedTo
        : References.Agreement;

    /// <summary>The facilities of cohorts that the dossier does not hold.</summary>
    internal IEnumerable<FacilityId> FacilitiesMissingOfCohorts =>
        _cohorts.KeysOf(Indexes.CohortsByFacility).OfType<FacilityId>().Where(f => Find(f) is null).OrderBy(static f => f.Value, StringComparer.Ordinal);

    private IEnumerable<MissingReference> NotHeldAmong(AggregateRoot root, IEnumerable<References.Reference> named) =>
        named
            .Where(reference => !Holds(reference))
            .Select(reference => new MissingReference(TextOf(IdOf(root)), reference.Role, TextOf(reference.Id))
            {
                Called = CalledElsewhere(reference.Id),
                By = CalledBy(root),
            });

    /// <summary>What the dossier does not hold: a facility or body by the name that an agreement prints for it; all else by its identity.</summary>
    internal string CalledElsewhere(object id)
    {
        PartyId? body = id switch
        {
            FacilityId f => f,
            StakeholderId s => s,
            PartyId p => p,
            _ => null,
        };
        return body is null ? TextOf(id) : PrintedFor(body, LocalDate.MaxIsoValue) ?? body.Bare;
    }

    /// <summary>The name that an agreement prints for a party on a day, else on the days on which one was printed last; null where none is printed.</summary>
    private string? PrintedFor(PartyId party, LocalDate day)
    {
        var printed = AgreementsAbout((object?)party.Facility ?? party.Stakeholder!)
            .OrderBy(static a => a.Id.Value, StringComparer.Ordinal)
            .SelectMany(static a => a.Days.Parties.Segments)
            .SelectMany(s => s.Value.Where(p => p.Party == party && p.NameAsPrinted is not null).Select(p => (s.FirstDay, s.LastDay, Name: p.NameAsPrinted!)))
            .ToList();
        return printed.LastOrDefault(p => !(p.FirstDay > day) && !(p.LastDay < day)).Name ?? printed.LastOrDefault().Name;
    }

    /// <summary>What people are told of which it is not declared that all are here: of a facility and around an agreement by their names.</summary>
    internal Argument Named(Holding holding) =>
        Argument.Of(
            "holding",
            holding.Facility is { } facility ? holding.Called(NameOf(facility, LocalDate.MaxIsoValue))
            : holding.Agreement is { } around && Find(around) is not null ? holding.Called(NameOf(around))
            : holding.Called(null)
        );

    /// <summary>What a root is called: by its name or number where one is on record.</summary>
    internal LocalisedText CalledBy(AggregateRoot root) =>
        root switch
        {
            Facility f => LocalisedText.Same(NameOf(f.Id, LocalDate.MaxIsoValue)),
            Stakeholder s => LocalisedText.Same(NameOf(s.Id, LocalDate.MaxIsoValue)),
            CooperationAgreement a => LocalisedText.Same(NameOf(a.Id)),
            SkillProgramme { Curricula.Segments: [.., var last] } => last.Value.Title,
            Cohort c => Domain.Cohorts.Named.Text(c),
            _ => LocalisedText.Same(TextOf(IdOf(root))),
        };

    internal static object IdOf(AggregateRoot root) =>
        root switch
        {
            Facility f => f.Id,
            Stakeholder s => s.Id,
            CooperationAgreement a => a.Id,
            SkillProgramme p => p.Id,
            Cohort c => c.Id,
            JobReferral r => r.Id,
            _ => root,
        };

    private static string TextOf(object id) => id.ToString()!;

    private bool Holds(References.Reference reference) =>
        reference.Id is SpaceId space ? reference.Within is { } within && (Find(within) is not { } facility || facility.FindSpace(space) is not null)
        : reference.Id is OccasionId occasion ? Find(occasion) is not null
        : HeldAs(reference.Id) is not null;

    private AggregateRoot? Held(AggregateRoot root) => HeldAs(IdOf(root));

    private AggregateRoot? HeldAs(object id) =>
        id switch
        {
            FacilityId f => Find(f),
            StakeholderId s => Find(s),
            AgreementId a => Find(a),
            ProgrammeId p => Find(p),
            CohortId c => Find(c),
            JobReferralId r => Find(r),
            _ => null,
        };
}
