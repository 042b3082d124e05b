using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Stakeholders;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Dossiers;

/// <summary>What follows from a dossier, made when it is first asked for; each dossier has its own.</summary>
internal sealed class Views(Dossier dossier) : IBodies
{
    // The rules of a programme's conditions are the same in every dossier: they are compiled once while anybody holds the conditions.
    private static readonly ConditionalWeakTable<ProgrammeConditions, RuleBook<EligibilityFacts>> Compiled = [];

    private StakeholderDirectory? _stakeholders;
    private List<MissingAgreement>? _agreementsMissing;
    private StakeholderId[]? _stakeholdersMissing;
    private PortfolioInDossier? _portfolio;
    private readonly ConcurrentDictionary<LocalDate, Dictionary<SubjectId, string>> _subjects = [];
    private readonly ConcurrentDictionary<
        (StakeholderId Office, ValueList<StakeholderId> Line),
        (DateSet Apart, List<(StakeholderId Body, DateSet Days)> NotHeld, HashSet<StakeholderId> Asked)
    > _above = [];
    private readonly ConcurrentDictionary<CohortId, CohortInDossier> _cohorts = [];
    private readonly ConcurrentDictionary<string, (ProgrammeConditions Conditions, RuleBook<EligibilityFacts> Book)> _books = new(StringComparer.Ordinal);
    private ConcurrentDictionary<AgreementId, ILookup<FacilityId, (LocalDate FirstDay, CooperationAgreement Counting)>>? _under;
    private readonly ConcurrentDictionary<Cohort, CoverageOfCohort> _sessions = new(ReferenceEqualityComparer.Instance);
    private readonly ConcurrentDictionary<CooperationAgreement, CooperationAgreement> _effective = new(ReferenceEqualityComparer.Instance);

    /// <inheritdoc/>
    public StakeholderDirectory Stakeholders =>
        _stakeholders ??= StakeholderDirectory.Over(
            dossier.Find,
            () => dossier.Stakeholders,
            id => dossier.MergedInto(id).Select(static s => s.Id),
            id => dossier.Below(id).Select(static s => s.Id)
        );

    /// <inheritdoc/>
    public (DateSet Apart, List<(StakeholderId Body, DateSet Days)> NotHeld, HashSet<StakeholderId> Asked) Above(
        StakeholderId office,
        ValueList<StakeholderId> line
    ) => _above.GetOrAdd((office, line), static (key, directory) => OfficesOnRecord.Climbed(directory, key.Office, key.Line), Stakeholders);

    /// <inheritdoc/>
    public string NameOf(PartyId party, LocalDate day) => dossier.NameOf(party, day);

    /// <inheritdoc/>
    public DomainError? NotKnown(CooperationAgreement agreement, PartyId acting, DateSet on) =>
        acting.Stakeholder is not { } body ? null
        : dossier.Find(Stakeholders.Resolve(body)) is null ? dossier.NotHeld(References.Party, (PartyId)Stakeholders.Resolve(body))
        : Dossier.BodiesNotHeld(agreement, on).FirstOrDefault();

    /// <inheritdoc/>
    public DomainError? Unread(CooperationAgreement agreement, PartyId party, LocalDate day) =>
        party.Stakeholder is { } body && EventYears.OfOurTime.Hold(day) && Stakeholders.StandingIn(body).NotHeld.On(day) is { } missing
            ? Dossier.MissingBeside(agreement, missing)
            : null;

    /// <inheritdoc/>
    public string NameOf(ProviderId provider, LocalDate day) => dossier.NameOf(provider, day);

    /// <inheritdoc/>
    public string NameOf(AgreementId agreement) => dossier.Find(agreement)?.NameAmong(this) ?? agreement.Value;

    /// <inheritdoc/>
    public bool IsAnotherTitled(string title, AgreementId agreement) => dossier.IsAnotherTitled(title, agreement);

    /// <summary>A subject as an agreement prints it on a day; its code where none does.</summary>
    public string NameOf(SubjectId subject, LocalDate day) =>
        _subjects.GetOrAdd(day, static (day, dossier) => NamesOfSubjects(dossier, day), dossier).GetValueOrDefault(subject, subject.Value);

    private static Dictionary<SubjectId, string> NamesOfSubjects(Dossier dossier, LocalDate day)
    {
        var names = new Dictionary<SubjectId, string>();
        foreach (var agreement in dossier.Agreements.OrderBy(static a => a.Id.Value, StringComparer.Ordinal).Select(dossier.Effective))
        {
            foreach (var subject in agreement.Days.Scope.Segments.SelectMany(static s => s.Value).Select(static i => i.Subject).Distinct())
            {
                if (agreement.NameOf(subject, day) is var name && name != subject.Value)
                {
                    names.TryAdd(subject, name);
                }
            }
        }

        return names;
    }

    /// <inheritdoc/>
    public (LocalDate FirstDay, string To, LocalisedText Cohort)? MovedFrom(AgreementId agreement, CohortId cohort) =>
        dossier
            .SigningOf(agreement)
            .SelectMany(from =>
                dossier
                    .SuccessorsOf(from)
                    .SelectMany(a => a.Transfers.Where(t => t.From == from && t.Cohorts.Contains(cohort)).Select(t => (t.FirstDay, To: a.NameAmong(this))))
            )
            .OrderBy(static t => t.FirstDay)
            .Select(t => ((LocalDate, string, LocalisedText)?)(t.FirstDay, t.To, Called(cohort)))
            .FirstOrDefault();

    /// <inheritdoc/>
    public IReadOnlyList<(LocalDate FirstDay, CooperationAgreement Under, ValueList<StakeholderId> NotHeld)> CarriedOutUnder(
        CooperationAgreement framework,
        FacilityId facility,
        ProviderId provider,
        SubjectId subject
    )
    {
        // Nearly all agreements have none under them.
        if (!dossier.SigningOf(framework.Id).Any(id => dossier.AgreementsUnder(id).Any()))
        {
            return [];
        }

        var found = new List<(LocalDate FirstDay, CooperationAgreement Under, ValueList<StakeholderId> NotHeld)>();
        foreach (var (first, counting) in (_under ??= []).GetOrAdd(framework.Id, Under)[facility])
        {
            var place = counting.SubjectDays(subject) & counting.FacilityDays(facility, subject);
            if (!place.IsEmpty)
            {
                var (possibly, bodies) = counting.ProviderDaysNotKnown(provider, subject);
                Add(place & counting.ProviderDays(provider, subject), []);
                Add(place & possibly, bodies);
            }

            void Add(DateSet taken, ValueList<StakeholderId> notHeld)
            {
                if (!taken.IsEmpty)
                {
                    found.Add((LocalDate.Max(first, taken.FirstDay ?? first), counting, notHeld));
                }
            }
        }

        return found;
    }

    // Those that are formed, by their facilities: each signing as the one that counts, from the first day on which a record of it stands under the framework.
    private ILookup<FacilityId, (LocalDate FirstDay, CooperationAgreement Counting)> Under(AgreementId framework) =>
        dossier
            .AllUnder(framework)
            .Select(under => (under.FirstDay, Counting: dossier.CountedOnce([under.Agreement]).First()))
            .Where(static u => u.Counting.FormedOn is not null)
            .GroupBy(static u => u.Counting.Id)
            .Select(static same => (FirstDay: LocalDate.Max(same.Min(static u => u.FirstDay), same.First().Counting.FormedOn!.Value), same.First().Counting))
            .SelectMany(static u => References.BodiesOf(u.Counting).OfType<FacilityId>().Distinct().Select(f => (Facility: f, Under: u)))
            .ToLookup(static u => u.Facility, static u => u.Under);

    private LocalisedText Called(CohortId cohort) => dossier.Find(cohort) is { } held ? Named.Text(held) : LocalisedText.Same(cohort.Value);

    /// <summary>A cohort in the dossier, the same each time: what of it depends on no person, such as its coverage, is found once.</summary>
    public CohortInDossier Among(Cohort cohort) => _cohorts.TryGetValue(cohort.Id, out var known) ? known : Keeping(new(dossier, cohort));

    /// <summary>Keeps a cohort in the dossier unless one is kept already.</summary>
    public CohortInDossier Keeping(CohortInDossier cohort) => _cohorts.GetOrAdd(cohort.Cohort.Id, cohort);

    /// <summary>The rules of eligibility with the conditions of a curriculum.</summary>
    public RuleBook<EligibilityFacts> BookOf(ProgrammeConditions conditions)
    {
        if (_books.TryGetValue(conditions.Id, out var known) && (ReferenceEquals(known.Conditions, conditions) || known.Conditions == conditions))
        {
            return known.Book;
        }

        var book = Compiled.GetValue(conditions, static c => EligibilityBooks.For(c).Value);
        _books[conditions.Id] = (conditions, book);
        return book;
    }

    /// <summary>
    /// The coverage of the sessions of a cohort by all agreements about its facility, each signing once; that these are all is asked by whoever needs it.
    /// </summary>
    public CoverageOfCohort SessionsOf(Cohort cohort) =>
        _sessions.TryGetValue(cohort, out var known)
            ? known
            : _sessions.GetOrAdd(
                cohort,
                static (cohort, dossier) =>
                {
                    var here = new CohortInDossier(dossier, cohort);
                    return here.CoverageBy([.. dossier.CountedOnce(dossier.AgreementsAbout(cohort.Facility)).Select(here.Among)], []);
                },
                dossier
            );

    /// <summary>The agreements that are named and not held, in the order of identities.</summary>
    public List<MissingAgreement> AgreementsMissing => _agreementsMissing ??= dossier.NamedAndNotHeld();

    /// <summary>The stakeholders that are named and not held, in the order of identities.</summary>
    public StakeholderId[] StakeholdersMissing => _stakeholdersMissing ??= dossier.NamedRecordsNotHeld();

    public PortfolioInDossier Portfolio => _portfolio ??= new(dossier);

    /// <summary>An agreement with what its days depend on: its framework, as that stands with what it depends on itself.</summary>
    public CooperationAgreement Effective(CooperationAgreement agreement) =>
        _effective.TryGetValue(agreement, out var known) ? known : _effective.GetOrAdd(agreement, Resolved(agreement, []).Among(this));

    // As it was known then, agreements may name each other in a circle; what is above is then not considered.
    private CooperationAgreement Resolved(CooperationAgreement agreement, ImmutableHashSet<AgreementId> below) =>
        agreement.Framework is { } id && dossier.Find(id) is { } framework && !below.Contains(id)
            ? agreement.Considering(Resolved(framework, below.Add(agreement.Id)))
            : agreement;
}
