using System.Diagnostics.CodeAnalysis;
using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Cohorts.Events;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Offices;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Dossiers;

/// <content>Its cohorts, each with all that it stands among.</content>
public sealed partial class Dossier
{
    /// <summary>A cohort with all that it stands among: the one place where a person, a session or a certificate of it is asked about.</summary>
    /// <param name="id">The identity of a cohort that the dossier holds; <see cref="Find(CohortId)"/> tells whether it does.</param>
    /// <returns>The cohort in this dossier.</returns>
    /// <exception cref="ArgumentException">The dossier does not hold it.</exception>
    [SuppressMessage("Design", "CA1043:Use Integral Or String Argument For Indexers", Justification = "An identity is the key of a root.")]
    public CohortInDossier this[CohortId id]
    {
        get
        {
            var cohort = Find(id);
            Guard.Against.Violation(cohort is null, $"The dossier must hold the cohort {id.Value}; Find tells whether it does.", nameof(id));
            return Views.Among(cohort);
        }
    }

    /// <summary>
    /// Opens a cohort of a programme that the dossier holds, with the curriculum of its first session's day, and checks that its rooms and instructors are
    /// free.
    /// </summary>
    /// <param name="id">The identity.</param>
    /// <param name="programme">The programme.</param>
    /// <param name="plan">Facility, provider, seats and sessions.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>
    /// The cohort in the dossier that holds it, with the warnings <see cref="CohortErrors.HoursDiffer"/>, <see cref="CohortErrors.InstructorKindNotNeeded"/>,
    /// <see cref="CohortErrors.PersonTaken"/>, <see cref="CohortErrors.FacilityClosed"/> about sessions on days on which it does not stand,
    /// <see cref="CohortErrors.SessionsUncovered"/> about those that no agreement covers, for example after its last day, and
    /// <see cref="DossierErrors.Missing"/> and <see cref="DossierErrors.NotDeclared"/> where that cannot be said; sent again, what was answered the first
    /// time. Or everything that is wrong: <see cref="CohortErrors.NoSession"/>, <see cref="CohortErrors.NoProvider"/>,
    /// <see cref="CohortErrors.SeatsNotPositive"/>, <see cref="CohortErrors.ProgrammeNotOffered"/>, <see cref="CohortErrors.SessionTwice"/>,
    /// <see cref="CohortErrors.SessionWithoutHours"/>, <see cref="CohortErrors.StartNotOnAMinute"/>, <see cref="JournalErrors.Missing"/>,
    /// <see cref="CohortErrors.SessionPastMidnight"/>, <see cref="CohortErrors.SubjectNotTaught"/>, <see cref="CohortErrors.SessionsOverlap"/>;
    /// <see cref="CohortErrors.ZoneDiffers"/>; <see cref="Facilities.FacilityErrors.SpaceUnknown"/>, <see cref="Facilities.FacilityErrors.SpaceLeftBehind"/>,
    /// <see cref="Facilities.FacilityErrors.SpaceNotAvailable"/>, <see cref="CohortErrors.SpaceTaken"/>, <see cref="CohortErrors.InstructorTaken"/>,
    /// <see cref="Facilities.FacilityErrors.SpaceTaken"/>; <see cref="JournalErrors.ThereAlready"/>;
    /// <see cref="DossierErrors.NotDeclared"/> where other cohorts that are not here may have taken space or instructor, or
    /// <see cref="DossierErrors.Missing"/> about the programme, or about the facility whose spaces are wanted.
    /// </returns>
    public DomainResult<CohortInDossier> Open(CohortId id, ProgrammeId programme, CohortPlan plan, Recording recording)
    {
        Guard.Against.Null(id);
        Guard.Against.Null(plan);
        Guard.Against.Null(recording);
        if (Find(id) is { } held && held.Journal.Find(recording.Id) is { Sequence: 1, Event: CohortOpened opened } sent)
        {
            return opened.Programme == programme && opened.Plan == plan
                ? DomainResult.Success(Views.Among(held), sent.Warnings.AsSpan())
                : JournalErrors.EntryIdReused.For(nameof(recording), Argument.Of("id", recording.Id.Value));
        }

        var result =
            Find(id) is not null ? (DomainResult<CohortInDossier>)JournalErrors.ThereAlready.For(nameof(id), Argument.Of("id", id.Value))
            : Find(programme) is not { } found ? (DomainResult<CohortInDossier>)NotHeld(References.Programme, programme.Value)
            : Cohort
                .Open(id, found, plan, recording)
                .Bind(cohort =>
                    ZoneFaults(plan).Concat(Bookings.FaultsOf(this, cohort, plan.Sessions)).ToArray() is { Length: > 0 } faults
                        ? DomainResult<CohortInDossier>.Failure(faults)
                        : With(cohort)
                            .Map(next => next[id])
                            .Warning([.. PlaceWarnings(plan), .. Bookings.WarningsOf(this, cohort, plan.Sessions)])
                            .Bind(static next => DomainResult.Success(next, [.. next.UncoveredAmong(next.Cohort.Sessions)]))
                );
        if (result.IsSuccess)
        {
            result.Value.Cohort.Journal.Last!.Telling(result.Warnings);
        }

        return result;
    }

    /// <summary>Whether a slip is that of a certificate on record, and where the certificate stands on a day.</summary>
    /// <example>
    /// The slip of a certificate is read, and held against the record:
    /// <code>
    /// var slip = dossier[cohort.Id].Slip(CertificateNumber.From("SRG-SABUN-2025-001")).Value;
    /// var read = PembinaanJson.Slips.Read(PembinaanJson.Slips.Write(slip)).Value;
    /// var status = dossier.Verify(read, new(2025, 3, 1)).Value.Status;                          // CertificateStatus.Valid
    /// var dayBefore = dossier.Verify(read, new(2025, 2, 6)).Value.Status;                       // CertificateStatus.NotYetIssued
    /// </code>
    /// </example>
    /// <param name="slip">The slip, as it was read.</param>
    /// <param name="day">The day.</param>
    /// <param name="secret">
    /// The secret that was given to <c>Repseudonymise</c>, by which a slip from before is known again; null if there is none.
    /// </param>
    /// <returns>
    /// Where it stands: valid, revoked, under review and since when, or <see cref="CertificateStatus.IdentityReplaced"/>; or that it is not on record,
    /// <see cref="CohortErrors.CertificateUnknown"/>: its cohort does not hold it, or is not among all cohorts, where all are declared to be in the dossier; or
    /// that it says something else, <see cref="CohortErrors.SlipDiffers"/>, or names somebody else and nothing tells why,
    /// <see cref="CohortErrors.SlipOfAnotherIdentity"/>; or, undetermined, <see cref="DossierErrors.Missing"/> about the cohort that must be loaded, the
    /// facility or what covers its days, or <see cref="DossierErrors.NotDeclared"/>; these also where only since when it is under review cannot be said.
    /// </returns>
    public DomainResult<VerifiedSlip> Verify(CertificateSlip slip, LocalDate day, string? secret = null)
    {
        Guard.Against.Null(slip);
        Guard.Against.NotIso(day);
        return Find(slip.Cohort) is not null ? this[slip.Cohort].Verified(slip, day, secret)
            : HoldsAll(Domain.Dossiers.Holding.Cohorts) ? CohortErrors.CertificateUnknown.For(nameof(slip), Argument.Of("number", slip.Number.Value))
            : NotHeld(References.Cohort, slip.Cohort.Value);
    }

    private List<DomainError> ZoneFaults(CohortPlan plan)
    {
        List<DomainError> found = [];
        var day = plan.Sessions.Min(static s => s.Day);
        if (Find(plan.Facility)?.ZoneOn(day) is { } zone && zone != plan.Zone)
        {
            found.Add(CohortErrors.ZoneDiffers.For("zone", Argument.Of("zone", plan.Zone.Code), Argument.Of("its", zone.Code), Argument.Of("day", day)));
        }

        return found;
    }

    // A cohort may be planned before its facility is loaded, or opened; nobody can be taken in and no session is covered there until it is.
    private List<DomainError> PlaceWarnings(CohortPlan plan)
    {
        List<DomainError> found = [];
        var closed = DateSet.UnionOf([.. plan.Sessions.Select(static s => DateSet.On(s.Day))]).Except(Find(plan.Facility)?.Existence ?? DateSet.All);
        if (!closed.IsEmpty)
        {
            found.Add(CohortErrors.FacilityClosed.Warning("sessions", Argument.Of("day", closed)));
        }

        return found;
    }

    /// <summary>Keeps a cohort with what was found about it in an earlier revision and still holds, for whoever asks next.</summary>
    internal CohortInDossier Keeping(CohortInDossier cohort) => Views.Keeping(cohort);

    /// <summary>The rules of eligibility with the conditions of a curriculum, once for all cohorts that have the same.</summary>
    internal RuleBook<EligibilityFacts> BookOf(ProgrammeConditions conditions) => Views.BookOf(conditions);

    /// <summary>That something which a question needs is not here.</summary>
    internal static DomainError NotHeld(LocalisedText role, string id) =>
        DossierErrors.Missing.For("dossier", Argument.Of("role", role), Argument.Of("id", id));

    /// <summary>The same of a facility or body, by the name that an agreement prints for it where one does.</summary>
    internal DomainError NotHeld(LocalisedText role, PartyId body) => NotHeld(role, CalledElsewhere(body));

    /// <summary>That nobody declared all cohorts of some facilities to be here; nothing if somebody did.</summary>
    /// <param name="facilities">The facilities.</param>
    /// <param name="enough">What would be enough in their place; null for nothing less.</param>
    internal ValueList<DomainError> UndeclaredCohortsOf(IEnumerable<FacilityId> facilities, Holding? enough = null)
    {
        var asked = facilities.Distinct().ToList();
        var undeclared = asked.Select(Domain.Dossiers.Holding.CohortsOf).Where(h => !HoldsAll(h)).ToList();
        return undeclared.Count > 0
            ? undeclared.Select(h => Undeclared(h, enough ?? h)).OfType<DomainError>().ToValueList()
            : [.. CohortsMissingOf(asked.SelectMany(AgreementsAbout).Distinct())];
    }

    /// <summary>The cohorts that some agreements took over and that are not here, whatever was declared; each is at a facility of its agreement.</summary>
    internal HashSet<DomainError> CohortsMissingOf(IEnumerable<CooperationAgreement> agreements)
    {
        var missing = new HashSet<DomainError>();
        foreach (var agreement in agreements)
        {
            foreach (var transfer in agreement.State.Transfers)
            {
                foreach (var cohort in transfer.Cohorts)
                {
                    if (Find(cohort) is null)
                    {
                        missing.Add(NotHeld(References.Cohort, cohort.Value));
                    }
                }
            }
        }

        return missing;
    }

    // A record that was merged is called as the one that goes on, where that is here.
    private PartyNames? NamesOf(StakeholderId body) => (Find(Directory.Resolve(body)) ?? Find(body))?.Names;

    /// <summary>The name of whoever gives sessions on a day, or their identity where no record of them is here.</summary>
    internal string NameOf(ProviderId provider, LocalDate day) =>
        provider.Party is { } party ? NameOf(party, day) : NamesOf(provider)?.ByDay.On(day) ?? provider.Bare;

    /// <summary>The names of whoever gives sessions; null if no record of them is here.</summary>
    internal PartyNames? NamesOf(ProviderId provider) =>
        provider.Party is { } party
            ? party.Facility is { } facility
                ? Find(facility)?.Names
                : NamesOf(party.Stakeholder!)
            : _agreements
                .By(Indexes.AgreementsByBody, provider.Brought!)
                .SelectMany(a => a.BroughtProviders.Where(b => b.Provider == provider).SelectMany(b => Introducing(a, b.Party)))
                .Select(by => Find(by)?.Associates.FirstOrDefault(a => a.Id == provider.Brought))
                .Where(static a => a is not null)
                .Select(a => a!.Record is { } record && Find(record) is { } body ? body.Names : PartyNames.From(a.Name, null))
                .FirstOrDefault();

    // The party that brings somebody, or an office of it that carries the agreement out.
    private static IEnumerable<StakeholderId> Introducing(CooperationAgreement agreement, PartyId party) =>
        agreement
            .ImplementingOffices.Where(o => o.Party == party)
            .Select(static o => (PartyId?)o.Office)
            .Prepend(party)
            .Select(static b => b?.Stakeholder)
            .OfType<StakeholderId>();
}
