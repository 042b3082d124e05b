using System.Globalization;
using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Placements;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Stakeholders;

namespace Pembinaan.Domain.Dossiers;

/// <summary>
/// Roots that know each other: the one place where questions are asked that need more than one of them. What a question needs and the dossier does not hold is
/// named, and the answer is undetermined; never a default.
/// </summary>
/// <remarks>
/// Immutable. <see cref="With"/> gives the next dossier and shares with this one all that did not change. What is named by a root can be seen missing
/// (<see cref="Missing"/>); that all of a kind are there has to be declared (<see cref="HoldingAll"/>).
/// </remarks>
public sealed partial class Dossier
{
    private readonly RootSet<FacilityId, Facility> _facilities;
    private readonly RootSet<StakeholderId, Stakeholder> _stakeholders;
    private readonly RootSet<AgreementId, CooperationAgreement> _agreements;
    private readonly RootSet<ProgrammeId, SkillProgramme> _programmes;
    private readonly RootSet<CohortId, Cohort> _cohorts;
    private readonly RootSet<JobReferralId, JobReferral> _referrals;
    private readonly RootSet<ParticipantId, ParticipantFacts> _facts;
    private readonly RootSet<OccasionId, Occasion> _occasions;
    private readonly Declarations _declared;
    private readonly AgreementsNamed _named;

    private Dossier()
    {
        _facilities = RootSet<FacilityId, Facility>.Of(static f => f.Id);
        _stakeholders = RootSet<StakeholderId, Stakeholder>.Of(
            static s => s.Id,
            Indexes.StakeholdersByParent,
            Indexes.StakeholdersByMergedInto,
            Indexes.StakeholdersBySuccessor,
            Indexes.StakeholdersByAssociate,
            Indexes.StakeholdersByDraft
        );
        _agreements = RootSet<AgreementId, CooperationAgreement>.Of(
            static a => a.Id,
            Indexes.AgreementsByBody,
            Indexes.AgreementsByFramework,
            Indexes.AgreementsByPredecessor,
            Indexes.AgreementsBySame,
            Indexes.AgreementsByTransfer,
            Indexes.AgreementsByTitle,
            Indexes.AgreementsByOccasion
        );
        _programmes = RootSet<ProgrammeId, SkillProgramme>.Of(static p => p.Id);
        _cohorts = RootSet<CohortId, Cohort>.Of(
            static c => c.Id,
            Indexes.CohortsByFacility,
            Indexes.CohortsByParticipant,
            Indexes.CohortsByApplicant,
            Indexes.CohortsByCertificate,
            Indexes.CohortsByInstructor,
            Indexes.CohortsByRecognised,
            Indexes.CohortsByAgreement
        );
        _referrals = RootSet<JobReferralId, JobReferral>.Of(static r => r.Id, Indexes.ReferralsByParticipant, Indexes.ReferralsByAgreement);
        _facts = RootSet<ParticipantId, ParticipantFacts>.Of(static p => p.Id);
        _occasions = RootSet<OccasionId, Occasion>.Of(static o => o.Id, Indexes.OccasionsByAgreement);
        _declared = Dossiers.Declarations.None;
        _named = new(NamedAgreements, _agreements);
    }

    private Dossier(
        RootSet<FacilityId, Facility> facilities,
        RootSet<StakeholderId, Stakeholder> stakeholders,
        RootSet<AgreementId, CooperationAgreement> agreements,
        RootSet<ProgrammeId, SkillProgramme> programmes,
        RootSet<CohortId, Cohort> cohorts,
        RootSet<JobReferralId, JobReferral> referrals,
        RootSet<ParticipantId, ParticipantFacts> facts,
        RootSet<OccasionId, Occasion> occasions,
        Declarations declared,
        AgreementsNamed? named = null
    )
    {
        _named = named ?? new(NamedAgreements, agreements);
        _facilities = facilities;
        _stakeholders = stakeholders;
        _agreements = agreements;
        _programmes = programmes;
        _cohorts = cohorts;
        _referrals = referrals;
        _facts = facts;
        _occasions = occasions;
        _declared = declared;
    }

    /// <summary>A dossier that holds nothing.</summary>
    public static Dossier Empty { get; } = new();

    /// <summary>The facilities, in the order in which they were handed in.</summary>
    public ValueList<Facility> Facilities => _facilities.All;

    /// <summary>The stakeholders, in the order in which they were handed in.</summary>
    public ValueList<Stakeholder> Stakeholders => _stakeholders.All;

    /// <summary>The agreements, in the order in which they were handed in.</summary>
    public ValueList<CooperationAgreement> Agreements => _agreements.All;

    /// <summary>The programmes, in the order in which they were handed in.</summary>
    public ValueList<SkillProgramme> Programmes => _programmes.All;

    /// <summary>The cohorts, in the order in which they were handed in.</summary>
    public ValueList<Cohort> Cohorts => _cohorts.All;

    /// <summary>The referrals to work, in the order in which they were handed in.</summary>
    public ValueList<JobReferral> Referrals => _referrals.All;

    /// <summary>The facts about people, in the order in which they were handed in; never names.</summary>
    public ValueList<ParticipantFacts> Participants => _facts.All;

    /// <summary>What the host declared to hold completely.</summary>
    public IEnumerable<Holding> Declarations => _declared.Holdings;

    /// <summary>Every reference of a root or an occasion to what the dossier does not hold, in the order of the roots, then of the occasions.</summary>
    public IEnumerable<MissingReference> Missing => Roots.SelectMany(MissingOf).Concat(Occasions.SelectMany(MissingOf));

    private IEnumerable<AggregateRoot> Roots => [.. Facilities, .. Stakeholders, .. Agreements, .. Programmes, .. Cohorts, .. Referrals];

    /// <summary>A dossier of roots: <c>Dossier.Of(lapas, company, pks, programme, cohort)</c>.</summary>
    /// <param name="roots">Facilities, stakeholders, agreements, programmes, cohorts and referrals, each once.</param>
    /// <returns>The dossier, or <see cref="DossierErrors.Twice"/> for each that came twice, and <see cref="DossierErrors.Cycle"/>.</returns>
    public static DomainResult<Dossier> Of(params IEnumerable<AggregateRoot> roots) => Of(Guard.Against.NullItem(roots), static _ => nameof(roots));

    /// <summary>The same of what was read, where a circle is told at the place of its first root.</summary>
    internal static DomainResult<Dossier> Of(AggregateRoot[] all, Func<AggregateRoot, string> place)
    {
        DomainError[] faults = [.. TwiceAmong(all)];
        if (faults.Length > 0)
        {
            return DomainResult<Dossier>.Failure(faults);
        }

        var none = Empty;
        return new Dossier(
            none._facilities.Loading([.. all.OfType<Facility>()]),
            none._stakeholders.Loading([.. all.OfType<Stakeholder>()]),
            none._agreements.Loading([.. all.OfType<CooperationAgreement>()]),
            none._programmes.Loading([.. all.OfType<SkillProgramme>()]),
            none._cohorts.Loading([.. all.OfType<Cohort>()]),
            none._referrals.Loading([.. all.OfType<JobReferral>()]),
            none._facts,
            none._occasions,
            none._declared
        ).Sound(all, place);
    }

    /// <summary>The dossier with a root more, or with a root in place of an earlier revision of it.</summary>
    /// <remarks>
    /// What was stored and overlaps already is loaded by <see cref="Of(IEnumerable{AggregateRoot})"/>, or as a root that the dossier does not hold yet. A newer
    /// revision of an agreement may bring no such days, whatever it was made by: alone it does not know what continues it.
    /// </remarks>
    /// <param name="roots">The roots, each once.</param>
    /// <returns>
    /// The next dossier, or <see cref="DossierErrors.Older"/> or <see cref="DossierErrors.OtherHistory"/> (both conflicts; by the last entry that the dossier
    /// holds, not by each before it), <see cref="DossierErrors.Twice"/>, <see cref="DossierErrors.Cycle"/>, or <see cref="AgreementErrors.Overlap"/> where a
    /// newer revision of an agreement brings it or what ends with it days in common with one before or after it that both did not have in common here.
    /// </returns>
    public DomainResult<Dossier> With(params IEnumerable<AggregateRoot> roots)
    {
        var all = Guard.Against.NullItem(roots);
        DomainError[] faults = [.. TwiceAmong(all), .. all.Select(FaultOf).OfType<DomainError>()];
        return faults.Length > 0
            ? DomainResult<Dossier>.Failure(faults)
            : all.Aggregate(this, static (dossier, root) => dossier.Holding(root)).Sound(all, static _ => nameof(roots), this);
    }

    /// <summary>The dossier with facts about people, in place of earlier ones about the same.</summary>
    /// <param name="people">The facts; never names. The same facts count once.</param>
    /// <returns>The next dossier.</returns>
    /// <exception cref="ArgumentException">Two different facts about somebody are given; it names who.</exception>
    public Dossier Knowing(params IEnumerable<ParticipantFacts> people)
    {
        var (all, different) = OnceEach(Guard.Against.NullItem(people));
        var twice = different.FirstOrDefault();
        Guard.Against.Violation(twice is not null, $"Different facts about {twice?.Value} are handed in; hand in those that hold.", nameof(people));
        var facts = _facts.Count == 0 ? _facts.Loading(all) : all.Aggregate(_facts, static (known, person) => known.With(person));
        return new(_facilities, _stakeholders, _agreements, _programmes, _cohorts, _referrals, facts, _occasions, _declared, _named);
    }

    /// <summary>Declares that all of something are in the dossier, as they were known at an instant. Only the host that loads them knows.</summary>
    /// <param name="knownAt">The instant at which they were read, inclusive.</param>
    /// <param name="holdings">What is complete.</param>
    /// <returns>The dossier that says so. As known before the instant, it says so too; as known later, it does not.</returns>
    public Dossier HoldingAll(Instant knownAt, params ReadOnlySpan<Holding> holdings)
    {
        Guard.Against.NullItem(holdings);
        return Declaring(_declared.With(knownAt, holdings));
    }

    /// <summary>
    /// The dossier that notes what it is asked for and nobody declared, so that whoever loads can load it and ask again. What is enough is noted, such as the
    /// cohorts of one person; the answer names what is missing as ever.
    /// </summary>
    /// <param name="undeclared">Takes the notes, of this dossier and of those that come of it.</param>
    /// <returns>The same dossier with its notes.</returns>
    public Dossier Noting(Action<Holding> undeclared) => Declaring(_declared.Noting(Guard.Against.Null(undeclared)));

    /// <summary>Whether the host declared that all of something are in the dossier.</summary>
    /// <param name="holding">What.</param>
    /// <returns>Whether it did; all cohorts are those of one facility too.</returns>
    public bool HoldsAll(Holding holding)
    {
        Guard.Against.Null(holding);
        return _declared.Include(holding);
    }

    /// <summary>As known at which instant all of something are declared to be in the dossier; null where that is not declared.</summary>
    internal Instant? KnownAt(Holding holding) => _declared.KnownAt(holding);

    /// <summary>Some of its roots, with the same declarations.</summary>
    internal Dossier Only(IReadOnlyCollection<AggregateRoot> roots) =>
        new(
            _facilities.Loading([.. roots.OfType<Facility>()]),
            _stakeholders.Loading([.. roots.OfType<Stakeholder>()]),
            _agreements.Loading([.. roots.OfType<CooperationAgreement>()]),
            _programmes.Loading([.. roots.OfType<SkillProgramme>()]),
            _cohorts.Loading([.. roots.OfType<Cohort>()]),
            _referrals.Loading([.. roots.OfType<JobReferral>()]),
            _facts,
            _occasions,
            _declared
        );

    /// <summary>Whether another dossier declares the same to be complete.</summary>
    internal bool DeclaresTheSameAs(Dossier other) => Declarations.ToHashSet().SetEquals(other.Declarations);

    /// <summary>The dossier as it was known at an instant. Facts about people and occasions have no history here and are left as they are.</summary>
    /// <param name="instant">The instant, inclusive.</param>
    /// <returns>
    /// The roots that were on record then, each as known then, with the declarations that reach as far. One that was recorded later is not held: Find gives
    /// null and the indexers throw, as of any root that a dossier does not hold; ask Find first where it may not have been known.
    /// </returns>
    public Dossier AsKnownAt(Instant instant) => RootsAsKnownAt(instant).Declaring(_declared.AsKnownAt(instant));

    /// <summary>The same of what is held to be complete now, whatever was declared and when: no more was on record of it then.</summary>
    internal Dossier RootsAsKnownAt(Instant instant) =>
        new(
            _facilities.Loading([.. Facilities.Select(r => r.AsKnownAt(instant)).OfType<Facility>()]),
            _stakeholders.Loading([.. Stakeholders.Select(r => r.AsKnownAt(instant)).OfType<Stakeholder>()]),
            _agreements.Loading([.. Agreements.Select(r => r.AsKnownAt(instant)).OfType<CooperationAgreement>()]),
            _programmes.Loading([.. Programmes.Select(r => r.AsKnownAt(instant)).OfType<SkillProgramme>()]),
            _cohorts.Loading([.. Cohorts.Select(r => r.AsKnownAt(instant)).OfType<Cohort>()]),
            _referrals.Loading([.. Referrals.Select(r => r.AsKnownAt(instant)).OfType<JobReferral>()]),
            _facts,
            _occasions,
            _declared
        );

    /// <inheritdoc/>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{_facilities.Count} facilities, {_stakeholders.Count} stakeholders, {_agreements.Count} agreements, {_programmes.Count} programmes, "
            + $"{_cohorts.Count} cohorts, {_referrals.Count} referrals, {_facts.Count} participants"
        );

    /// <summary>The facts about each person once, and of whom two different ones are handed in, both in the order of the first of them.</summary>
    internal static (ParticipantFacts[] People, ParticipantId[] Twice) OnceEach(IReadOnlyCollection<ParticipantFacts> people)
    {
        var first = new Dictionary<ParticipantId, ParticipantFacts>(people.Count);
        var (once, twice) = (new List<ParticipantFacts>(people.Count), new HashSet<ParticipantId>());
        foreach (var person in people)
        {
            if (first.TryAdd(person.Id, person))
            {
                once.Add(person);
            }
            else if (first[person.Id] != person)
            {
                twice.Add(person.Id);
            }
        }

        return ([.. once], twice.Count == 0 ? [] : [.. once.Select(static p => p.Id).Where(twice.Contains)]);
    }

    private static IEnumerable<DomainError> TwiceAmong(IReadOnlyCollection<AggregateRoot> roots) =>
        roots.GroupBy(IdOf).Where(static g => g.Skip(1).Any()).Select(static g => DossierErrors.Twice.For("roots", Argument.Of("id", TextOf(g.Key))));

    private DomainError? FaultOf(AggregateRoot root) =>
        Held(root) is not { } held || root.IsRevisionOf(held) ? null
        : root.Revision < held.Revision && held.IsRevisionOf(root)
            ? DossierErrors.Older.For(
                "roots",
                Argument.Of("id", TextOf(IdOf(root))),
                Argument.Of("revision", root.Revision),
                Argument.Of("held", held.Revision)
            )
        : DossierErrors.OtherHistory.For("roots", Argument.Of("id", TextOf(IdOf(root))), Argument.Of("held", held.Revision));

    // In a circle nobody can tell the days of agreements.
    private DomainResult<Dossier> Sound(IReadOnlyCollection<AggregateRoot> roots, Func<AggregateRoot, string> place, Dossier? before = null)
    {
        DomainError[] circles = [.. Cycles.Among(this, roots, place)];
        DomainError[] faults = circles.Length > 0 || before is null ? circles : [.. Overlaps.Brought(before, this, roots)];
        return faults.Length > 0 ? DomainResult<Dossier>.Failure(faults) : this;
    }

    private Dossier Holding(AggregateRoot root) =>
        root switch
        {
            Facility f => new(_facilities.With(f), _stakeholders, _agreements, _programmes, _cohorts, _referrals, _facts, _occasions, _declared, _named),
            Stakeholder s => new(_facilities, _stakeholders.With(s), _agreements, _programmes, _cohorts, _referrals, _facts, _occasions, _declared, Naming(s)),
            CooperationAgreement a => new(
                _facilities,
                _stakeholders,
                _agreements.With(a),
                _programmes,
                _cohorts,
                _referrals,
                _facts,
                _occasions,
                _declared,
                Naming(a).Without(a.Id)
            ),
            SkillProgramme p => new(_facilities, _stakeholders, _agreements, _programmes.With(p), _cohorts, _referrals, _facts, _occasions, _declared, _named),
            Cohort c => new(_facilities, _stakeholders, _agreements, _programmes, _cohorts.With(c), _referrals, _facts, _occasions, _declared, Naming(c)),
            JobReferral r => new(_facilities, _stakeholders, _agreements, _programmes, _cohorts, _referrals.With(r), _facts, _occasions, _declared, Naming(r)),
            _ => throw new ArgumentException(
                $"A dossier holds facilities, stakeholders, agreements, programmes, cohorts and referrals, not a {root.GetType().Name}.",
                nameof(root)
            ),
        };

    private AgreementsNamed Naming(AggregateRoot root) => _named.With(Indexes.AgreementsNamedBy(root), _agreements);

    private IEnumerable<object> NamedAgreements() =>
        _agreements
            .All.Concat<AggregateRoot>(_cohorts.All)
            .Concat(_referrals.All)
            .Concat(_stakeholders.All)
            .SelectMany(Indexes.AgreementsNamedBy)
            .Concat(_occasions.All.SelectMany(Indexes.OccasionsByAgreement.KeysOf));

    private Dossier Declaring(Declarations declared) =>
        new(_facilities, _stakeholders, _agreements, _programmes, _cohorts, _referrals, _facts, _occasions, declared, _named);
}
