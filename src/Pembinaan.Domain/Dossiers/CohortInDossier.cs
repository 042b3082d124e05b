using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Cohorts.Events;
using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Dossiers;

/// <summary>
/// A cohort among its facility, agreements, partners, other cohorts and people. What is asked of it is answered with all of them, or is undetermined and names
/// what is missing.
/// </summary>
/// <remarks>Immutable: each command gives the next one, whose <see cref="Dossier"/> holds the cohort's next revision.</remarks>
public sealed partial class CohortInDossier
{
    private CoverageOfCohort? _coverage;
    private MissingAgreement[]? _agreementsNotHeld;
    private CoveringAgreement[]? _covering;
    private RuleBook<EligibilityFacts>? _book;

    internal CohortInDossier(Dossier dossier, Cohort cohort)
    {
        Dossier = dossier;
        Cohort = cohort;
    }

    /// <summary>The dossier that holds it.</summary>
    public Dossier Dossier { get; }

    /// <summary>The cohort, in the revision that the dossier holds.</summary>
    public Cohort Cohort { get; }

    /// <summary>
    /// Which sessions stand under an agreement or the facility's own mandate: all that count. What cannot be said has the verdict
    /// <see cref="CoverageVerdict.Undetermined"/> and names what is missing.
    /// </summary>
    public CoverageOfCohort Coverage => _coverage ??= CoverageBy(Covering, Undeclared);

    private ValueList<DomainError> Undeclared =>
        Dossier.Undeclared(Holding.Agreements, Holding.AgreementsAt(Cohort.Facility)) is { } undeclared ? [undeclared] : [];

    // Where all were declared to be here, a root may still name one that is not. Looked for once, as everybody who may join is asked.
    private MissingAgreement[] AgreementsNotHeld => _agreementsNotHeld ??= [.. Dossier.AgreementsMissingFor(Cohort.Facility)];

    private ValueList<DomainError> UndeclaredOrNotHeld =>
        Undeclared is { IsEmpty: false } undeclared ? undeclared : [.. AgreementsNotHeld.Select(static m => m.Fault)];

    /// <summary>The same by some agreements, with why others may cover what none of these does.</summary>
    internal CoverageOfCohort CoverageBy(CoveringAgreement[] agreements, ValueList<DomainError> others) =>
        SessionCoverage.OfAll(
            Cohort,
            Facility?.Existence ?? DateSet.All,
            new()
            {
                OfFacility = FacilityDoubts,
                OfDays = Dossier.WhyUndetermined,
                OfAgreements = others,
                NotHeld =
                [
                    .. (others.IsEmpty ? AgreementsNotHeld : []).Select(static m => (m.Id, m.Fault, LocalDate.MaxIsoValue)),
                    .. agreements.SelectMany(a => Dossier.PredecessorNotHeld(a.Agreement).Select(p => (p.Agreement, p.Why, Dossier.FirstDayOf(a.Agreement)))),
                ],
                NameOf = NameOf,
                SubjectOf = (subject, day) => Dossier.NameOf(subject, Dossier.AgreementsAbout(Cohort.Facility), day),
            },
            agreements
        );

    private Facility? Facility => Dossier.Find(Cohort.Facility);

    private ValueList<DomainError> FacilityDoubts => Facility is null ? [Dossier.NotHeld(References.Facility, Cohort.Facility)] : [];

    private CoveringAgreement[] Covering =>
        _covering ??= [.. Dossier.CountedOnce(Candidates()).OrderBy(static a => a.Id.Value, StringComparer.Ordinal).Select(Among)];

    internal RuleBook<EligibilityFacts> Book =>
        _book ??= Cohort.Curriculum.Conditions is { } conditions ? Dossier.BookOf(conditions) : EligibilityBooks.National;

    /// <summary>What is found about the coverage of one session on its day.</summary>
    /// <param name="session">A session that was not cancelled.</param>
    /// <returns>
    /// What was found; or <see cref="DossierErrors.Missing"/> and <see cref="DossierErrors.NotDeclared"/> where it cannot be said,
    /// <see cref="CohortErrors.SessionUnknown"/> or <see cref="CohortErrors.SessionIsCancelled"/>.
    /// </returns>
    public DomainResult<CoverageOfSession> CoverageOf(SessionId session)
    {
        Guard.Against.Null(session);
        if (Cohort.FindSession(session) is not { } found)
        {
            return CohortErrors.SessionUnknown.For(nameof(session), Argument.Of("session", session.Value));
        }

        if (!found.Counts)
        {
            return CohortErrors.SessionIsCancelled.For(nameof(session), Argument.Of("session", session.Value));
        }

        DomainError[] doubts = [.. Coverage.DoubtsOf([found])];
        return doubts.Length > 0
            ? DomainResult<CoverageOfSession>.Failure(doubts)
            : new CoverageOfSession(Cohort.Id, Cohort.Revision, session, found.Day, found.Plan.Subject, Coverage.Of(session));
    }

    /// <summary>A command of the cohort alone, for example <c>angkatan.Then(c => c.Suspend(person, day, reason, recording))</c>.</summary>
    /// <param name="command">The command; it answers with a revision of this very cohort.</param>
    /// <returns>The cohort in the dossier that holds its next revision, with the warnings of the command; or what it answered.</returns>
    /// <exception cref="ArgumentException">The command answers with nothing, or with another cohort.</exception>
    public DomainResult<CohortInDossier> Then(Func<Cohort, DomainResult<Cohort>> command)
    {
        Guard.Against.Null(command);
        var changed = command(Cohort);
        Guard.Against.Violation(
            changed is null || (changed.IsSuccess && changed.Value?.Id != Cohort.Id),
            $"The command must answer with a revision of the cohort {Cohort.Id.Value}.",
            nameof(command)
        );
        return AmongOthers(changed);
    }

    /// <summary>Takes an entry back with a reason; it stays visible but no longer counts.</summary>
    /// <remarks>A session that comes back by it, or goes back to an earlier hour, needs its space and instructor free as when it was planned.</remarks>
    /// <param name="entry">The entry.</param>
    /// <param name="reason">Why; not blank.</param>
    /// <param name="recording">Identity, instant and author of the annulment.</param>
    /// <returns>
    /// The cohort, with the warnings <see cref="CohortErrors.PersonTaken"/> and <see cref="DossierErrors.NotDeclared"/> about people who take part again; or
    /// <see cref="JournalErrors.NothingToAnnul"/>, <see cref="JournalErrors.CannotBeAnnulled"/>, <see cref="JournalErrors.ReasonUnreadable"/>,
    /// <see cref="JournalErrors.CannotAnnulBeginning"/> if the entry is the first, what every command may answer about its recording, the code with which a
    /// command would be refused that leads to the same state, or of sessions that come back what <see cref="Plan"/> may answer.
    /// </returns>
    public DomainResult<CohortInDossier> Annul(EntryId entry, string reason, Recording recording) => AmongOthers(Cohort.Annul(entry, reason, recording));

    /// <summary>
    /// A detainee became a convict: <i>Pembinaan</i> opens in the same place, on the basis of a Litmas that the dossier knows. The hours attended are carried
    /// over.
    /// </summary>
    /// <param name="participant">Who; the dossier knows the facts (<see cref="Dossier.Knowing"/>).</param>
    /// <param name="firstDay">The first day under <i>Pembinaan</i>.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>
    /// The cohort, or <see cref="CohortErrors.PembinaanNotForStatus"/> for somebody whose status on the day gives ground for another function,
    /// <see cref="CohortErrors.AdmissionTrackMissing"/> where it gives none, <see cref="CohortErrors.AdmissionTrackNotKnown"/> where it is not known,
    /// <see cref="CohortErrors.PembinaanWithoutLitmas"/>, <see cref="CohortErrors.LitmasNotKnown"/>, <see cref="DossierErrors.Missing"/> where nothing is
    /// known about the person, <see cref="CohortErrors.NotEnrolled"/>, <see cref="CohortErrors.EnrolmentEndedAlready"/>,
    /// <see cref="CohortErrors.DayBeforeEnrolment"/> or <see cref="CohortErrors.TrackUnchanged"/>.
    /// </returns>
    public DomainResult<CohortInDossier> OpenPembinaan(ParticipantId participant, LocalDate firstDay, Recording recording)
    {
        Guard.Against.Null(participant);
        Guard.Against.NotIso(firstDay);
        Guard.Against.Null(recording);
        if (Sent<TrackChanged>(recording, e => e.Participant == participant && e.FirstDay == firstDay && e.Track == EnrolmentTrack.Pembinaan) is { } sent)
        {
            return sent;
        }

        if (Dossier.Find(participant) is not { } person)
        {
            return NoFactsOf(participant);
        }

        DomainError[] faults = [.. new[] { StatusFault(person, firstDay), LitmasFault(person, firstDay) }.OfType<DomainError>()];
        return faults.Length > 0
            ? DomainResult<CohortInDossier>.Failure(faults)
            : AmongOthers(Cohort.OpenPembinaan(participant, firstDay, recording));
    }

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"{Cohort.Id.Value} r{Cohort.Revision}");

    /// <summary>Everything but the cohort itself that an answer about a person in it is read from, each once.</summary>
    internal IEnumerable<AggregateRoot> RootsBehind(ParticipantId joining)
    {
        var agreements = Covering.Select(static c => c.Agreement).ToList();
        var bodies = agreements
            .SelectMany(a => FrameworksOf(a).Prepend(a))
            .Distinct()
            .SelectMany(References.BodiesOf)
            .OfType<StakeholderId>()
            .Concat(Cohort.Sessions.Select(static s => s.Provider.Party?.Stakeholder).OfType<StakeholderId>())
            .Concat(agreements.SelectMany(static a => a.RecordsOfBrought().Concat(a.SuperiorsAsked())))
            .Distinct()
            .SelectMany(Kin)
            .Distinct()
            .Select(Dossier.Find);
        return agreements
            .SelectMany(a => FrameworksOf(a).Prepend(Dossier.Find(a.Id)).Concat(Dossier.SuccessorsOf(a.Id)).Concat(Dossier.SameAs(a).Skip(1)))
            .Concat<AggregateRoot?>(bodies)
            .Concat(Covering.SelectMany(static c => c.OtherCohorts).Concat(OthersOf(joining)).Where(c => c.Id != Cohort.Id))
            .Concat(Covering.SelectMany(static c => c.OtherCohorts).Select(static c => c.Facility).Distinct().SelectMany(Dossier.AgreementsAbout))
            .Concat(AgreementsNotHeld.Select(static m => m.Naming.FirstOrDefault()).Where(r => !ReferenceEquals(r, Cohort)))
            .Append(Facility)
            .OfType<AggregateRoot>()
            .Distinct();
    }

    /// <summary>
    /// What a command answered that was carried out already under this entry; null if none was. The entry with other content is a conflict.
    /// </summary>
    private DomainResult<CohortInDossier>? Sent<TEvent>(Recording recording, Func<TEvent, bool> saysTheSame)
        where TEvent : CohortEvent =>
        Cohort.Journal.Find(recording.Id) is not { } sent ? null
        : sent is { Annulment: null, Event: TEvent happened } && saysTheSame(happened) ? DomainResult.Success(this, sent.Warnings.AsSpan())
        : JournalErrors.EntryIdReused.For("recording", Argument.Of("id", recording.Id.Value));

    // All warnings of a command are kept with the entry that it wrote, those of the dossier too, so that they are answered again when it is sent again.
    private DomainResult<CohortInDossier> Told(DomainResult<CohortInDossier> result)
    {
        if (result.IsSuccess && !result.Warnings.IsEmpty && result.Value.Cohort.Revision > Cohort.Revision)
        {
            result.Value.Cohort.Journal.Last!.Telling(result.Warnings);
        }

        return result;
    }

    // A command of the cohort whose outcome the other cohorts have a say in: what it books anew, who has to be there anew, and numbers given elsewhere.
    private DomainResult<CohortInDossier> AmongOthers(DomainResult<Cohort> changed)
    {
        if (!changed.IsSuccess || changed.Value.Revision == Cohort.Revision)
        {
            return After(changed);
        }

        var next = changed.Value;
        var booked = Bookings.Anew(Cohort, next);
        DomainError[] faults =
        [
            .. NumberFaultsOfOutside(next).Concat(StandingFaults(next)).Distinct(),
            .. booked.Count > 0 ? Bookings.FaultsOf(Dossier, next, booked) : [],
        ];
        return faults.Length > 0
            ? DomainResult<CohortInDossier>.Failure(faults)
            : Told(After(changed.Warning([.. Bookings.WarningsBetween(Dossier, Cohort, next, booked)])));
    }

    private DomainResult<CohortInDossier> After(DomainResult<Cohort> changed) =>
        changed.Bind(cohort =>
            ReferenceEquals(cohort, Cohort)
                ? DomainResult.Success(this)
                : Dossier.With(cohort).Map(next => next.Keeping(new(next, cohort) { _book = _book, _coverage = CoverageFor(cohort) }))
        );

    // The same sessions of the same cohort are covered alike, whoever takes part: quotas of sessions count sessions.
    private CoverageOfCohort? CoverageFor(Cohort next) => next.HasTheSessionsOf(Cohort) ? _coverage?.Of(next) : null;

    /// <summary>
    /// The agreements that may cover it: those that the facility belongs to and that name a provider of it, whoever was merged with one, follows one or is
    /// followed by one, or somebody of whom the dossier does not know that. Where there are none, those of the facility on what is taught: none of them covers,
    /// and each says why.
    /// </summary>
    private IEnumerable<CooperationAgreement> Candidates()
    {
        CohortSession[] byOthers = [.. Cohort.Sessions.Where(s => s.Counts && s.Provider.Party?.Facility != Cohort.Facility)];
        if (byOthers.Length == 0)
        {
            return [];
        }

        ProviderId[] providers = [.. byOthers.Select(static s => s.Provider).Distinct()];
        var naming = new OrderedDictionary<AgreementId, CooperationAgreement>();
        foreach (var agreement in providers.SelectMany(BodiesOf).Distinct().SelectMany(Dossier.AgreementsAbout))
        {
            naming.TryAdd(agreement.Id, agreement);
        }

        // Only the rest are asked whether they may name one of them, which takes longer.
        CooperationAgreement[] here = [.. Dossier.AgreementsAbout(Cohort.Facility)];
        foreach (var agreement in here.Where(a => !naming.ContainsKey(a.Id) && MayName(Dossier.Effective(a), providers)))
        {
            naming.Add(agreement.Id, agreement);
        }

        CooperationAgreement[] found = [.. naming.Values.Where(a => !a.FacilityDays(Cohort.Facility, null).IsEmpty)];
        return found.Length > 0
            ? found
            : here.Where(a => byOthers.Select(static s => s.Plan.Subject).Distinct().Any(s => !a.SubjectDays(s).IsEmpty));
    }

    // Whom it names may be followed by one of them, or be the same body: the record that would say so is not there. Whoever is introduced as a body is it.
    private bool MayName(CooperationAgreement agreement, ProviderId[] providers) =>
        Array.Exists(
            providers,
            p =>
                (p.Brought is not null && !agreement.ProviderDays(p, null).IsEmpty)
                || (
                    (agreement.NamesBodiesNotHeld || Dossier.Directory.NotHeldOf(p) is not null)
                    && !agreement.ProviderDaysNotKnown(p, null).Days.IsEmpty
                )
        );

    // A body is asked under every record of it, and as whomever a party introduces under one.
    private IEnumerable<object> BodiesOf(ProviderId provider)
    {
        if (provider.Party is not { } party)
        {
            return [provider.Brought!];
        }

        if (party.Stakeholder is not { } stakeholder)
        {
            return [party.Facility!];
        }

        var kin = Kin(stakeholder);
        return kin.Concat<object>(
            kin.SelectMany(Dossier.Introducing).SelectMany(s => s.Associates.Where(a => a.Record is { } r && kin.Contains(r))).Select(static a => a.Id)
        );
    }

    /// <summary>A body under every record of it, those who follow it, one after another, and those whom it follows.</summary>
    private HashSet<StakeholderId> Kin(StakeholderId one)
    {
        var kin = Reached(one, id => (Dossier.Find(id)?.Successions.Segments ?? []).SelectMany(static s => s.Value.Bodies));
        kin.UnionWith(Reached(one, id => Dossier.FollowedBy(id).Select(static s => s.Id)));
        return kin;
    }

    private HashSet<StakeholderId> Reached(StakeholderId one, Func<StakeholderId, IEnumerable<StakeholderId>> next)
    {
        var reached = new HashSet<StakeholderId>();
        var open = new Stack<StakeholderId>([one]);
        while (open.TryPop(out var id))
        {
            if (!reached.Add(id))
            {
                continue;
            }

            StakeholderId[] into = Dossier.Find(id)?.MergedInto is { } merged ? [merged] : [];
            foreach (var other in Dossier.MergedInto(id).Select(static s => s.Id).Concat(into).Concat(next(id)))
            {
                open.Push(other);
            }
        }

        return reached;
    }

    /// <summary>An agreement with the other cohorts whose people and sessions its quotas count, and what is missing of both.</summary>
    internal CoveringAgreement Among(CooperationAgreement agreement)
    {
        var isShared = Cohort.Sessions.Any(s => s.Counts && agreement.TermsOn(s.Day).Quotas.Any(static q => q.Per != QuotaPer.Cohort));
        var successors = new Lazy<ValueList<DomainError>>(() => Dossier.AroundUndeclared(agreement.Id, Cohort.Facility));
        return new(agreement)
        {
            OtherCohorts = isShared ? Dossier.CohortsUnder(agreement).ToValueList() : [],
            CohortsNotDeclared = isShared ? Dossier.CohortsUndeclaredFor(agreement).ToValueList() : [],
            SuccessorsNotDeclared = () => successors.Value,
            SameNotHeld = Dossier.SameMissing(agreement).ToValueList(),
        };
    }

    private List<CooperationAgreement> FrameworksOf(CooperationAgreement agreement)
    {
        List<CooperationAgreement> found = [];
        var seen = new HashSet<AgreementId>();
        for (var at = agreement; at?.Framework is { } framework && seen.Add(framework) && Dossier.Find(framework) is { } held; at = held)
        {
            found.Add(held);
        }

        return found;
    }

    /// <summary>That the status of a day gives no ground for Pembinaan, or is not known.</summary>
    private static DomainError? StatusFault(ParticipantFacts person, LocalDate day)
    {
        var track = StatusTracks.TrackOf(person, day);
        return StatusTracks.FaultOf(person, day, "participant") is { } fault ? fault
            : track == EnrolmentTrack.Pembinaan ? null
            : CohortErrors.PembinaanNotForStatus.For(
                "participant",
                Argument.Of("participant", person.Id.Value),
                Argument.Of("day", day),
                Argument.Of("track", track!.Name)
            );
    }

    /// <summary>That no Litmas for Pembinaan since the last release is on record by a day, or that it is not known whether one is.</summary>
    private static DomainError? LitmasFault(ParticipantFacts person, LocalDate day)
    {
        var who = Argument.Of("participant", person.Id.Value);
        var on = Argument.Of("day", day);
        var rule = person.Status.IsKnown && person.Status.Value.TryOn(day, out var status) && status == LegalStatus.AnakBinaan
            ? NationalEligibilityRules.PembinaanOfChildrenRestsOnLitmas
            : NationalEligibilityRules.PembinaanRestsOnLitmas;
        return NationalConditions.HasLitmas(person, FacilityFunction.Pembinaan, day) switch
        {
            Verdict.Met => null,
            Verdict.NotMet => CohortErrors.PembinaanWithoutLitmas.Refusal(rule.Code, "participant", who, on),
            _ => CohortErrors.LitmasNotKnown.Refusal(rule.Code, "participant", who, on),
        };
    }
}
