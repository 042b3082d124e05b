using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Cohorts.Events;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Dossiers;

/// <content>Who may join.</content>
public sealed partial class CohortInDossier
{
    private static readonly LocalisedText FactsOfPerson = new("data peserta", "facts about the participant");

    private Tuple<LocalDate, FacilityContext>? _context;

    /// <summary>May this person join on a day: eligibility, coverage, a seat and the hours of the day in one answer.</summary>
    /// <param name="person">What is known about the person.</param>
    /// <param name="day">The first day of the enrolment.</param>
    /// <param name="terms">Waivers and whatever else bears on it; null for nothing.</param>
    /// <returns>
    /// The answer with every reason. Undetermined is what needs a facility, space or framework that the dossier does not hold, other cohorts of the person or
    /// under the agreements where nobody declared them to be here (<see cref="Holding.CohortsWith"/>, <see cref="Holding.CohortsOf"/>), the cohorts whose hours
    /// go along with a transfer, unless the programme recognises nothing, and the agreements of the facility (<see cref="Holding.AgreementsAt"/>): others may
    /// cover, or have taken the cohort over from one that does.
    /// </returns>
    /// <example>
    /// Whether the person is admitted, or why not and from which day:
    /// <code>
    /// var decision = dossier[cohort.Id].MayJoin(person, day);
    /// foreach (var reason in decision.Reasons.Concat(decision.Undetermined))
    /// {
    ///     Console.WriteLine(reason.Text.In(Language.English));
    /// }
    ///
    /// Console.WriteLine(decision.IsAdmitted ? "admitted" : $"from {decision.FirstDay}");
    /// </code>
    /// </example>
    public AdmissionDecision MayJoin(ParticipantFacts person, LocalDate day, AdmissionTerms? terms = null)
    {
        Guard.Against.Null(Guard.Against.Null(person).Id, nameof(person));
        Guard.Against.NotIso(day);
        return Decide(person, day, terms, []);
    }

    /// <summary>May somebody join on a day about whom the dossier knows facts (<see cref="Dossier.Knowing"/>), as of a person handed in.</summary>
    /// <param name="participant">Who.</param>
    /// <param name="day">The first day of the enrolment.</param>
    /// <param name="terms">Waivers and whatever else bears on it; null for nothing.</param>
    /// <returns>The answer; undetermined, with <see cref="DossierErrors.Missing"/>, if the dossier knows nothing about the person.</returns>
    public AdmissionDecision MayJoin(ParticipantId participant, LocalDate day, AdmissionTerms? terms = null)
    {
        Guard.Against.Null(participant);
        Guard.Against.NotIso(day);
        return Dossier.Find(participant) is { } person
            ? Decide(person, day, terms, [])
            : Decide(new() { Id = participant }, day, terms, [NoFactsOf(participant)]);
    }

    /// <summary>Who of several may join on a day, in which order, and why not the others.</summary>
    /// <param name="applicants">What is known about each.</param>
    /// <param name="day">The first day of the enrolment.</param>
    /// <param name="terms">What bears on all of them; of the credits each has their own, and no application is named. Null for nothing.</param>
    /// <returns>
    /// Who may join, each with the evidence, and the others, each with every reason: those who wait, in the order of their applications, then the rest in the
    /// order in which they were handed in. Each is asked with those chosen before already in the cohort, so that the evidence is good for enrolling them one
    /// after another. The same facts count once; whoever comes with two that differ is among the others, undetermined with <see cref="DossierErrors.Twice"/>.
    /// </returns>
    public (ValueList<AdmissionDecision> Chosen, ValueList<AdmissionDecision> Others) Select(
        IEnumerable<ParticipantFacts> applicants,
        LocalDate day,
        AdmissionTerms? terms = null
    )
    {
        var people = Guard.Against.NullItem(applicants);
        Guard.Against.NullItem<ParticipantId>([.. people.Select(static p => p.Id)], nameof(applicants));
        Guard.Against.NotIso(day);
        var waiting = new Dictionary<ParticipantId, int>();
        foreach (var application in Cohort.Applications.Where(a => a.IsWaiting && a.ApprovedOn <= day))
        {
            waiting.TryAdd(application.Participant, waiting.Count);
        }

        var (at, chosen, others) = (this, new List<AdmissionDecision>(), new List<AdmissionDecision>());
        foreach (var (person, faults) in OncePerPerson(people).OrderBy(p => waiting.GetValueOrDefault(p.Person.Id, waiting.Count)))
        {
            var own = terms is null ? null : terms with { Application = null, Credits = [.. terms.Credits.Where(c => c.Participant == person.Id)] };
            var decision = at.Decide(person, day, own, faults, isInTurn: true);
            (decision.IsAdmitted ? chosen : others).Add(decision);
            if (decision.TryAdmit(out var admission))
            {
                at = at.Supposing(admission);
            }
        }

        return (chosen.ToValueList(), others.ToValueList());
    }

    /// <summary>The seats for somebody who joins on a day and stays: every limit of cohort, programme, spaces, facility and agreements.</summary>
    /// <param name="day">The day.</param>
    /// <returns>
    /// The seats, or <see cref="DossierErrors.Missing"/> and <see cref="DossierErrors.NotDeclared"/> where a limit is not known: sessions to come that the
    /// facility does not give itself need the agreements of the facility (<see cref="Holding.AgreementsAt"/>), any of which may have a quota.
    /// </returns>
    public DomainResult<SeatDecision> SeatsOn(LocalDate day)
    {
        Guard.Against.NotIso(day);
        var (seats, _, doubts) = SeatsFor(day, null);
        return doubts.IsEmpty ? seats : DomainResult<SeatDecision>.Failure([.. doubts]);
    }

    /// <summary>
    /// Enrols whom the rules let in (<see cref="AdmissionDecision.TryAdmit"/>). Where something changed on which the evidence rests, such as another cohort of
    /// the person or an agreement, it is decided again in this dossier; so it is where credits are decided about by the author, because nobody was named.
    /// </summary>
    /// <param name="admission">The evidence.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>
    /// The cohort with the person, and if it was decided again the warnings of that; or <see cref="DossierErrors.DecisionOutdated"/> with what changed and
    /// every reason, <see cref="CohortErrors.EvidenceStale"/>, <see cref="CohortErrors.EvidenceOfAnother"/>, <see cref="CohortErrors.AlreadyEnrolled"/> or
    /// <see cref="CohortErrors.EnrolmentOverlaps"/>. Sent again, what was answered the first time; <see cref="JournalErrors.EntryIdReused"/> if the entry says
    /// something else.
    /// </returns>
    public DomainResult<CohortInDossier> Enrol(Admission admission, Recording recording)
    {
        Guard.Against.Null(admission);
        Guard.Against.Null(recording);
        return Sent<ParticipantEnrolled>(
                recording,
                e =>
                    admission.Cohort == Cohort.Id
                    && IsAsked(e, admission.Participant, admission.Day, TermsOf(admission), recording)
                    && AreRecognised(TermsOf(admission), recording)
            ) ?? WithCredits(Enrolled(admission, recording), admission.Participant, admission.Day, TermsOf(admission), recording);
    }

    /// <summary>
    /// Asks whether a person may join and enrols whoever may. Of whoever waited for a seat after a transfer
    /// (<see cref="TransferIn"/>), or after several, what the other cohorts prove is recognised with it.
    /// </summary>
    /// <param name="person">What is known about the person.</param>
    /// <param name="day">The first day of the enrolment.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <param name="terms">Waivers and whatever else bears on it; null for nothing.</param>
    /// <returns>
    /// The cohort with the person and the warnings of the answer; or every reason why not. Sent again, what was answered the first time, whatever is known
    /// since; <see cref="JournalErrors.EntryIdReused"/> if the entry says something else.
    /// </returns>
    public DomainResult<CohortInDossier> Enrol(ParticipantFacts person, LocalDate day, Recording recording, AdmissionTerms? terms = null)
    {
        Guard.Against.Null(person);
        Guard.Against.Null(person.Id, nameof(person));
        Guard.Against.NotIso(day);
        Guard.Against.Null(recording);
        return Sent<ParticipantEnrolled>(recording, e => IsAsked(e, person.Id, day, terms, recording) && AreRecognised(terms, recording))
            ?? WithCredits(
                Told(
                    MayJoin(person, day, (terms ?? new()) with { DecidedBy = terms?.DecidedBy ?? recording.Stamp.Author })
                        .Admission.Bind(admission => After(Cohort.Enrol(admission, recording)))
                ),
                person.Id,
                day,
                terms,
                recording
            );
    }

    private DomainResult<CohortInDossier> Enrolled(Admission admission, Recording recording) =>
        Told(InThis(admission, recording).Bind(current => After(Cohort.Enrol(current, recording))));

    /// <summary>Each person once; of whom two different facts were handed in, nothing is known but that.</summary>
    private static IEnumerable<(ParticipantFacts Person, ValueList<DomainError> Faults)> OncePerPerson(ParticipantFacts[] people)
    {
        var (once, twice) = Dossier.OnceEach(people);
        var different = twice.ToHashSet();
        return once.Select(p =>
            different.Contains(p.Id)
                ? (new() { Id = p.Id }, [DossierErrors.Twice.For(nameof(people), Argument.Of("id", p.Id.Value))])
                : (p, ValueList<DomainError>.Empty)
        );
    }

    internal static DomainError NoFactsOf(ParticipantId participant) => Dossier.NotHeld(FactsOfPerson, participant.Value);

    // The evidence as it is in this dossier. That the cohort itself is another one by now is told by the cohort.
    private DomainResult<Admission> InThis(Admission admission, Recording recording) =>
        admission.Cohort == Cohort.Id && admission.Revision == Cohort.Revision && admission.Grounds is AdmissionInDossier grounds
            ? grounds.In(this, admission, recording.Stamp.Author)
            : admission;

    private static AdmissionTerms TermsOf(Admission admission) =>
        (admission.Grounds as AdmissionInDossier)?.Terms
        ?? new() { Waivers = admission.Receipt.Waivers, DecidedBy = admission.Receipt.DecidedBy, Application = admission.Receipt.Application };

    private bool IsEnrolledAs(EntryId entry, ParticipantId participant, LocalDate day, AdmissionTerms terms, Recording recording) =>
        Cohort.Journal.Find(entry) is not { Event: ParticipantEnrolled enrolled } || IsAsked(enrolled, participant, day, terms, recording);

    // Which waivers were needed was found then; what was asked is whether they are among those given.
    private static bool IsAsked(ParticipantEnrolled enrolled, ParticipantId participant, LocalDate day, AdmissionTerms? terms, Recording recording) =>
        enrolled.Participant == participant
        && enrolled.FirstDay == day
        && enrolled.Grounds.DecidedBy == (terms?.DecidedBy ?? recording.Stamp.Author)
        && (terms?.Application is null || terms.Application == enrolled.Grounds.Application)
        && enrolled.Grounds.Waivers.All(w => terms?.Waivers.Contains(w) == true);

    internal AdmissionDecision Decide(ParticipantFacts person, LocalDate day, AdmissionTerms? terms, ValueList<DomainError> noFacts, bool isInTurn = false)
    {
        // Where some seats are free in any case, the rules of national law and of programmes ask for no more; other rules may ask how many.
        var (most, fewest, ofSeats) = SeatsFor(day, person.Id);
        var isSure = !ofSeats.IsEmpty && fewest is { Free: > 0 };
        return Admissions.Decide(
            Cohort,
            new()
            {
                Person = person,
                Day = day,
                Facility = ContextOn(day),
                Rules = terms?.Rules ?? Book,
                Waivers = terms?.Waivers ?? [],
                DecidedBy = terms?.DecidedBy,
                Application = terms?.Application,
                Credits = [.. terms?.Credits ?? [], .. AlongOn(person.Id, day, terms)],
                Proof = (credit, earlier) => Crediting.Of(credit, day, earlier),
                OtherCohorts = OthersOf(person.Id).ToValueList(),
                ZoneOn = on => ZoneOf(person, on),
                IsInTurn = isInTurn,
                Grounds = new AdmissionInDossier(this, person, terms, isInTurn),
            },
            Coverage,
            isSure ? fewest! : most,
            new()
            {
                OfPerson = [.. noFacts, .. SourcesNotHeld(person.Id, terms)],
                OfHours = HoursDoubts(person, day),
                OfSeats = isSure && terms?.Rules is null ? [] : ofSeats,
                ASeatIsSure = isSure,
                OfFacility = FacilityDoubts,
            }
        );
    }

    private IEnumerable<Cohort> OthersOf(ParticipantId participant) => Dossier.CohortsWith(participant).Where(c => c.Id != Cohort.Id);

    private FacilityContext ContextOn(LocalDate day)
    {
        // One reference, so that whoever asks on another thread sees the day together with what belongs to it.
        var known = _context;
        if (known?.Item1 != day)
        {
            _context = known = new(day, Facility is { } facility ? FacilityContext.Of(facility, day) : new() { Id = Cohort.Facility });
        }

        return known.Item2;
    }

    // Whoever is placed in this facility throughout can follow cohorts of this facility only; of whom that is not known, any cohort may be one.
    private ValueList<DomainError> HoursDoubts(ParticipantFacts person, LocalDate day) =>
        [.. CohortsNotHere(person, day), .. ZoneDoubts(person, day)];

    // The hours of a day are counted by the day of the facility where the person is.
    private IndonesianTimeZone? ZoneOf(ParticipantFacts person, LocalDate day) =>
        FacilityOf(person, day) is not { } at ? null
        : at == Cohort.Facility ? Cohort.Zone
        : Dossier.Find(at)?.ZoneOn(day);

    private static FacilityId? FacilityOf(ParticipantFacts person, LocalDate day) =>
        person.Whereabouts.IsKnownOn(day) && person.Whereabouts.Value.TryOn(day, out var at) ? at : null;

    private IEnumerable<DomainError> ZoneDoubts(ParticipantFacts person, LocalDate day) =>
        LongestDay
            .ByAnotherClock(Cohort, person.Id, day, OthersOf(person.Id))
            .Select(static s => s.Day)
            .Distinct()
            .Where(on => ZoneOf(person, on) is null)
            .Select(on => FacilityOf(person, on) is { } at ? Dossier.NotHeld(References.Facility, at) : NoFactsOf(person.Id))
            .Distinct();

    private ValueList<DomainError> CohortsNotHere(ParticipantFacts person, LocalDate day)
    {
        var enough = Holding.CohortsWith(person.Id);
        if (Dossier.HoldsAll(enough))
        {
            return [];
        }

        var days = DateSet.Between(day, LocalDate.Max(day, Cohort.LastDay));
        return person.Whereabouts.IsKnownOn(LocalDate.Max(day, Cohort.LastDay)) && days.IsSubsetOf(person.Whereabouts.Value.Days)
            ? Dossier.UndeclaredCohortsOf(
                person
                    .Whereabouts.Value.Segments.Where(s => person.Whereabouts.Value.DaysWhere(f => f == s.Value).Overlaps(days))
                    .Select(static s => s.Value)
                    .Prepend(Cohort.Facility),
                enough
            )
            : [Dossier.Undeclared(Holding.Cohorts, enough)!];
    }

    /// <summary>The seats, at most; the fewest that they may be, null where that cannot be said; and why they are not known.</summary>
    private (SeatDecision Most, SeatDecision? Fewest, ValueList<DomainError> Doubts) SeatsFor(LocalDate day, ParticipantId? joining)
    {
        CohortSession[] toCome = [.. Cohort.Sessions.Where(s => s.Counts && s.Day >= day)];
        var limits = new List<SeatLimit>();
        var doubts = new List<DomainError>();
        if (Facility is { } facility)
        {
            limits.AddRange(Seating.SpacesOf(Cohort, facility, day));
            limits.AddRange(Seating.FacilityOf(Cohort, facility, day) is { } allowed ? [allowed] : []);
        }
        else if (Cohort.Curriculum.Needs.SpaceKind is not null)
        {
            doubts.AddRange(FacilityDoubts);
        }

        doubts.AddRange(SpaceDoubts(toCome));

        // An agreement that is not here may have a quota, or cover what the quota of another leaves out; one that is named does the latter.
        CohortSession[] byOthers = [.. toCome.Where(s => s.Provider.Party?.Facility != Cohort.Facility)];
        var undeclared = byOthers.Length > 0 ? Undeclared : [];
        DomainError[] notHeld =
        [
            .. (undeclared.IsEmpty ? AgreementsNotHeld : []).Where(m => Array.Exists(byOthers, s => MayCover(m, s))).Select(static m => m.Fault),
        ];
        doubts.AddRange(undeclared);
        doubts.AddRange(byOthers.Length > 0 ? Covering.SelectMany(static a => a.SameNotHeld) : []);
        doubts.AddRange(
            Covering
                .Where(a => Array.Exists(toCome, s => HasSharedQuota(a.Agreement, s)))
                .SelectMany(static a => a.CohortsNotDeclared)
        );
        var least = Places(day, QuotaUse.Least);
        SeatLimit[] quotas = undeclared.IsEmpty ? [.. least.Limits(joining)] : [];
        var seats = Seating.Of(Cohort, day, [.. limits, .. quotas]);
        var mostSeats = notHeld.Length > 0 ? Seating.Of(Cohort, day, [.. limits]) : seats;

        // What cannot be said matters where counted it leaves fewer seats than are known to be free.
        var fewest = doubts.Count == 0 ? seats : null;
        if (undeclared.IsEmpty && least.IsAny && Covering.Any(a => a.MayBeInDoubtFor(Cohort)))
        {
            var most = Places(day, QuotaUse.Most);
            var left = Seating.Of(Cohort, day, [.. limits, .. most.Limits(joining)]);
            if (left.Free < seats.Free)
            {
                fewest = doubts.Count == 0 ? left : null;
                doubts.AddRange(most.InDoubt.SelectMany(d => Dossier.WhyUndetermined(d.Agreement, d.Coverage, d.Day)));
            }
        }

        return (mostSeats, fewest, doubts.Concat(notHeld).Distinct().ToValueList());
    }

    // What an agreement covers, the framework above it does not, and the one before it is over.
    private bool MayCover(MissingAgreement agreement, CohortSession session) =>
        !Coverage.Of(session.Id).Agreements.Any(id => Dossier.Find(id) is { } covering && Dossier.Before([covering]).Contains(agreement.Id));

    private QuotaPlaces Places(LocalDate day, QuotaUse use) =>
        new(
            Cohort,
            Covering,
            day,
            use,
            of => Dossier.CountedOnce(Dossier.AgreementsAbout(of.Facility)).Where(a => use == QuotaUse.OfReview || !Dossier.SameNotHeld(a).Any())
        );

    private static bool HasSharedQuota(CooperationAgreement agreement, CohortSession session) =>
        agreement
            .TermsOn(session.Day)
            .Quotas.Any(q => q.Unit == QuotaUnit.People && q.Per != QuotaPer.Cohort && (q.Subject is null || q.Subject == session.Plan.Subject));

    // The cohort as it will be once somebody is enrolled; the entry itself is written by whoever enrols.
    private CohortInDossier Supposing(Admission admission)
    {
        var id = $"?{Cohort.Revision}";
        while (Cohort.Journal.Find(EntryId.From(id)) is not null)
        {
            id = $"?{id}";
        }

        return Enrol(admission, Recording.Of(EntryId.From(id), Cohort.Journal.Last!.Stamp.RecordedAt, Cohort.Journal.Last.Stamp.Author)).Value;
    }
}
