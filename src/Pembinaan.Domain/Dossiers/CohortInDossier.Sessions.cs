using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Cohorts.Events;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Dossiers;

/// <content>Sessions: planned, moved, held, and what they meet in other cohorts.</content>
public sealed partial class CohortInDossier
{
    /// <summary>
    /// Where a session wants the space, the instructor or a person that a session of another cohort has at the same time, or a space that the facility's own
    /// record has booked then.
    /// </summary>
    /// <returns>
    /// All clashes, by day, with warnings about sessions not held whose space was closed, left behind or made smaller since, or is not on record here;
    /// or <see cref="DossierErrors.Missing"/> about the facility where a session wants a space, as its bookings stand in its record; or
    /// <see cref="DossierErrors.NotDeclared"/>, as there may be others while nobody declared that all cohorts are here: all of the
    /// facility for its spaces and its own instructors, all of all facilities for instructors of a partner and for people.
    /// </returns>
    public DomainResult<ValueList<Clash>> Clashes()
    {
        var plans = Cohort.Sessions.Where(static s => s.Counts).Select(static s => s.Plan).ToList();
        DomainError[] undeclared = [.. ClashDoubts(plans)];
        if (undeclared.Length > 0)
        {
            return DomainResult<ValueList<Clash>>.Failure(undeclared);
        }

        CohortSession[] open = [.. Cohort.Sessions.Where(static s => s is { Counts: true, IsHeld: false })];
        return DomainResult.Success(
            Bookings.Of(Dossier, Cohort, plans).ToValueList(),
            [
                .. SpacesNotHeld(open)
                    .Select(static s => DossierErrors.Missing.Warning("dossier", Argument.Of("role", s.Role), Argument.Of("id", s.Id))),
                .. SpacesLost(open).Select(static l => l.What.Warning("sessions", l.Arguments)),
            ]
        );
    }

    /// <summary>Who takes part on a day: enrolled, neither suspended nor elsewhere.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The participants, in order of identity.</returns>
    public IEnumerable<ParticipantId> TakingPartOn(LocalDate day)
    {
        Guard.Against.NotIso(day);
        return Cohort.TakingPartOn(day);
    }

    /// <summary>Adds sessions to the plan, for example to make up for one that was not held.</summary>
    /// <param name="sessions">The sessions; at least one.</param>
    /// <param name="reason">Why; not blank.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>
    /// The cohort, with the warnings of <see cref="Dossiers.Dossier.Open"/> and <see cref="DossierErrors.NotDeclared"/> where
    /// people may be in cohorts that are not here; or everything that is wrong with the sessions,
    /// <see cref="Facilities.FacilityErrors.SpaceUnknown"/>, <see cref="Facilities.FacilityErrors.SpaceLeftBehind"/>,
    /// <see cref="Facilities.FacilityErrors.SpaceNotAvailable"/>,
    /// <see cref="CohortErrors.SpaceTaken"/>, <see cref="CohortErrors.InstructorTaken"/>, <see cref="Facilities.FacilityErrors.SpaceTaken"/>, or
    /// <see cref="DossierErrors.NotDeclared"/> where other cohorts that are not here may have taken space or instructor.
    /// </returns>
    public DomainResult<CohortInDossier> Plan(ValueList<PlannedSession> sessions, string reason, Recording recording)
    {
        Guard.Against.Null(reason);
        Guard.Against.Null(recording);
        return Planned(Cohort.Plan(sessions, reason, recording), sessions);
    }

    /// <summary>
    /// Plans sessions to come anew, all of them or none. Each keeps its identity, and its earlier plan stays visible. A session whose day has passed when this
    /// is recorded is not moved, and none is moved to such a day.
    /// </summary>
    /// <param name="sessions">The sessions as they are planned now; at least one.</param>
    /// <param name="reason">Why; not blank.</param>
    /// <param name="recording">Identity, instant and author of the entry; its instant says what is past.</param>
    /// <returns>
    /// The cohort, or what <see cref="Plan"/> may answer, or <see cref="CohortErrors.SessionUnknown"/>, <see cref="CohortErrors.SessionHeldAlready"/>,
    /// <see cref="CohortErrors.SessionIsCancelled"/>, <see cref="CohortErrors.SessionPast"/> or <see cref="CohortErrors.MovedIntoThePast"/>.
    /// </returns>
    public DomainResult<CohortInDossier> Replan(ValueList<PlannedSession> sessions, string reason, Recording recording)
    {
        Guard.Against.Null(reason);
        Guard.Against.Null(recording);
        return Planned(Cohort.Replan(sessions, reason, recording), sessions);
    }

    /// <summary>
    /// Records that a session was held and who was there. A session that is not covered is held and marked; one whose agreement is suspended is not held at
    /// all; and one of which it cannot be said whether it is covered waits until it can.
    /// </summary>
    /// <param name="session">The session.</param>
    /// <param name="sheet">Who was there: everybody who takes part on that day, once.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>
    /// The cohort, with the warnings <see cref="CohortErrors.NotCovered"/>, <see cref="CohortErrors.HeldAfterRelease"/>,
    /// <see cref="CohortErrors.HeldNotServing"/>,
    /// <see cref="Facilities.FacilityErrors.SpaceTaken"/> where the facility's own record has the space booked for something else,
    /// <see cref="CohortErrors.ReleaseNotChecked"/>, <see cref="CohortErrors.PersonTaken"/>, <see cref="DossierErrors.NotDeclared"/> where those present may
    /// have been in cohorts that are not here, and, at the first session,
    /// <see cref="CohortErrors.TooFewToOpen"/>; or what <see cref="CoverageOf"/> may answer, or <see cref="CohortErrors.SessionHeldAlready"/>,
    /// <see cref="CohortErrors.SessionToCome"/>, <see cref="CohortErrors.SessionBlocked"/>, <see cref="CohortErrors.SheetIncomplete"/>,
    /// <see cref="CohortErrors.SheetNamesTwice"/>, <see cref="CohortErrors.NotTakingPart"/>, <see cref="CohortErrors.MarkTooLong"/>. Sent again, what was
    /// answered the first time.
    /// </returns>
    public DomainResult<CohortInDossier> Hold(SessionId session, SessionSheet sheet, Recording recording)
    {
        Guard.Against.Null(session);
        Guard.Against.Null(sheet);
        Guard.Against.Null(recording);
        return Sent<SessionHeld>(recording, e => e.Session == session && e.Sheet == sheet)
            ?? Told(
                CoverageOf(session)
                    .Bind(coverage => After(Cohort.Hold(sheet, coverage, recording)))
                    .Bind(next => DomainResult.Success(next, [.. next.WarningsOf(session)]))
            );
    }

    /// <summary>Corrects one line of a sheet; both values stay visible. After <see cref="Cohort.LastDayForCorrecting"/> it needs a reason.</summary>
    /// <param name="session">The session.</param>
    /// <param name="participant">Whose line.</param>
    /// <param name="mark">What counts now.</param>
    /// <param name="recording">Identity, instant and author of the entry; its instant says whether it is late.</param>
    /// <param name="reason">Why, not blank; null if it is not late.</param>
    /// <returns>
    /// The cohort, with the warnings <see cref="CohortErrors.HoursNotCounted"/> about a day without taking part,
    /// <see cref="CohortErrors.CertificateToReview"/>, and of somebody who was there after all those of <see cref="Hold"/>; or
    /// <see cref="CohortErrors.SessionUnknown"/>, <see cref="CohortErrors.SessionNotHeld"/>,
    /// <see cref="CohortErrors.NotTakingPart"/>, <see cref="CohortErrors.MarkTooLong"/>, <see cref="CohortErrors.AbsenceKindMissing"/>,
    /// <see cref="CohortErrors.CorrectionNeedsReason"/> or <see cref="JournalErrors.BlankText"/>.
    /// </returns>
    public DomainResult<CohortInDossier> Correct(
        SessionId session,
        ParticipantId participant,
        AttendanceMark mark,
        Recording recording,
        string? reason = null
    )
    {
        Guard.Against.Null(mark);
        var corrected = Cohort.Correct(session, participant, mark, recording, reason);
        return !corrected.IsSuccess || corrected.Value.Revision == Cohort.Revision || mark.Attended == Programmes.LessonHours.None
            ? After(corrected)
            : Told(After(corrected).Bind(next => DomainResult.Success(next, [.. next.WarningsOf(next.Cohort.FindSession(session)!, [participant])])));
    }

    /// <summary>
    /// Lets somebody take part again, after a suspension or a transfer. The pause that holds the day ends; one that was planned for later stays.
    /// </summary>
    /// <param name="participant">Who.</param>
    /// <param name="firstDay">The first day of taking part again; after a transfer not after the last day on which the place is held.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>
    /// The cohort, with the warnings <see cref="CohortErrors.PersonTaken"/> where another cohort has the person at the hour of a session, and
    /// <see cref="DossierErrors.NotDeclared"/> where one that is not here may; or <see cref="CohortErrors.NotEnrolled"/>,
    /// <see cref="CohortErrors.EnrolmentEndedAlready"/>, <see cref="CohortErrors.EnrolmentNotPaused"/>, <see cref="CohortErrors.PlaceLapsed"/>,
    /// <see cref="CohortErrors.SeatGiven"/> or <see cref="CohortErrors.DayBeforePause"/>.
    /// </returns>
    public DomainResult<CohortInDossier> Resume(ParticipantId participant, LocalDate firstDay, Recording recording) =>
        AmongOthers(Cohort.Resume(participant, firstDay, recording));

    /// <summary>What is on record of a person says against being present on some days, of which the last day asked tells the law.</summary>
    internal static IEnumerable<(DateSet Days, ErrorDefinition What)> AgainstPresence(ParticipantFacts person, LocalDate day, DateSet present) =>
        new[]
        {
            (Days: present & Presence.ReleasedDays(person, day), What: CohortErrors.HeldAfterRelease),
            (Days: present & Presence.NotServedDays(person), What: CohortErrors.HeldNotServing),
        }.Where(static said => !said.Days.IsEmpty);

    private static readonly LocalisedText ItsTransfer = new("pengalihannya", "the transfer");
    private static readonly LocalisedText ItsProvider = new("pergantian penyelenggaranya", "the change of provider");

    /// <summary>
    /// A transfer to an agreement and the change of provider that was recorded with it, where one was annulled and the other counts as before.
    /// </summary>
    private List<CohortFinding> OfTransfers(LocalDate day)
    {
        var found = new List<CohortFinding>();
        foreach (var (entry, provider) in SessionPlanning.ChangesOfProvider(Cohort))
        {
            var isKnown = false;
            foreach (var agreement in Dossier.AgreementsAbout(Cohort.Facility))
            {
                if (agreement.TakenOverBy(entry, Cohort.Id) is not var (first, isMoved))
                {
                    continue;
                }

                isKnown = true;
                if (isMoved != (Cohort.Providers.On(first) == provider))
                {
                    var reason = CohortErrors.TransferByHalf.For(
                        "sessions",
                        Named.Of(Cohort),
                        agreement.Named,
                        Argument.Of("day", first),
                        Argument.Of("counts", isMoved ? ItsTransfer : ItsProvider)
                    );
                    found.Add(new(null, null, first, reason, isMoved ? Remedy.Settle : Remedy.Annul));
                }
            }

            // An agreement that is not here may have taken it over.
            foreach (var doubt in isKnown ? [] : UndeclaredOrNotHeld)
            {
                found.Add(new(null, null, day, doubt, Remedy.Of(doubt)));
            }
        }

        return found;
    }

    private IEnumerable<CohortFinding> OfSpaces(LocalDate day)
    {
        CohortSession[] toCome = [.. Cohort.Sessions.Where(s => s.Counts && !s.IsHeld && s.Day >= day && s.Plan.Space is not null)];
        foreach (var doubt in SpaceDoubts(toCome))
        {
            yield return new(null, null, day, doubt, Remedy.Of(doubt));
        }

        foreach (var (session, since, what, arguments) in SpacesLost(toCome))
        {
            yield return new(null, session.Id, since, what.For("sessions", arguments), Remedy.Replan);
        }
    }

    /// <summary>What sessions to come want and something else has at that hour, as <see cref="Clashes"/> tells it.</summary>
    private IEnumerable<CohortFinding> OfClashes(LocalDate day, Func<ParticipantId, ParticipantFacts?>? factsOf = null)
    {
        PlannedSession[] toCome = [.. Cohort.Sessions.Where(s => s.Counts && !s.IsHeld && s.Day >= day).Select(static s => s.Plan)];
        foreach (var doubt in ClashDoubts(toCome, factsOf))
        {
            yield return new(null, null, day, doubt, Remedy.Of(doubt));
        }

        foreach (var clash in Bookings.Of(Dossier, Cohort, toCome))
        {
            yield return new(clash.Participant, clash.Session, clash.Day, clash.Fault, Remedy.Replan);
        }
    }

    /// <summary>What is not here, so that there may be more clashes.</summary>
    private IEnumerable<DomainError> ClashDoubts(IReadOnlyCollection<PlannedSession> plans, Func<ParticipantId, ParticipantFacts?>? factsOf = null)
    {
        DomainError[] doubts =
        [
            .. plans.Any(static p => p.Space is not null) ? FacilityDoubts : [],
            .. Bookings.Undeclared(Dossier, Cohort, plans),
            .. Bookings.UndeclaredOfPeople(Dossier, Cohort, plans, factsOf).Select(Dossier.NotDeclared),
        ];
        return doubts.Distinct();
    }

    private IEnumerable<Clash> BookedOtherwise(IEnumerable<CohortSession> sessions) =>
        Facility is { } facility ? sessions.SelectMany(s => Bookings.BookedOtherwise(facility, Cohort, s.Plan)) : [];

    private IEnumerable<(PlannedSession First, LocalDate Since, ErrorDefinition What, Argument[] Arguments)> SpacesLost(IEnumerable<CohortSession> toCome) =>
        Facility is { } facility ? Bookings.SpacesLost(facility, Cohort, toCome) : [];

    private IEnumerable<DomainError> SpaceDoubts(IEnumerable<CohortSession> sessions) =>
        SpacesNotHeld(sessions).Select(static s => Dossier.NotHeld(s.Role, s.Id));

    // Spaces of which nothing is on record here, or the facility that would have them.
    private IEnumerable<(LocalisedText Role, string Id)> SpacesNotHeld(IEnumerable<CohortSession> sessions)
    {
        SpaceId[] spaces = [.. sessions.Select(static s => s.Plan.Space).OfType<SpaceId>().Distinct()];
        return Facility is { } facility ? spaces.Where(s => facility.FindSpace(s) is null).Select(static s => (References.Space, s.Value))
            : spaces.Length > 0 ? [(References.Facility, Dossier.CalledElsewhere(Cohort.Facility))]
            : [];
    }

    private DomainResult<CohortInDossier> Planned(DomainResult<Cohort> planned, ValueList<PlannedSession> sessions)
    {
        if (!planned.IsSuccess || planned.Value.Revision == Cohort.Revision)
        {
            return After(planned);
        }

        return Bookings.FaultsOf(Dossier, planned.Value, sessions) is { Length: > 0 } faults
            ? DomainResult<CohortInDossier>.Failure(faults)
            : Told(
                After(planned.Warning(Bookings.WarningsOf(Dossier, planned.Value, sessions)))
                    .Bind(next =>
                        DomainResult.Success(next, [.. next.UncoveredAmong([.. next.Cohort.Sessions.Where(s => s.Counts && sessions.Any(p => p.Id == s.Id))])])
                    )
            );
    }

    /// <summary>
    /// That no agreement covers some sessions to come, or why that cannot be said, as <see cref="Review"/> finds it; as warnings of the command that plans.
    /// </summary>
    internal IEnumerable<DomainError> UncoveredAmong(ValueList<CohortSession> sessions)
    {
        DomainError[] doubts = [.. Coverage.DoubtsOf(sessions).Select(static d => d.Beside)];
        var days = DateSet.UnionOf([
            .. sessions
                .Where(s => Coverage.Of(s.Id).Verdict is CoverageVerdict.NotCovered or CoverageVerdict.Blocked && RemedyOf(s) != Remedy.Cancel)
                .Select(static s => DateSet.On(s.Day)),
        ]);
        return days.IsEmpty ? doubts : [CohortErrors.SessionsUncovered.Warning("coverage", Argument.Of("days", days)), .. doubts];
    }

    // What the sheet of a session contradicts that is known of its people and of other cohorts. It is taken in and told.
    private IEnumerable<DomainError> WarningsOf(SessionId held)
    {
        var session = Cohort.FindSession(held)!;
        return BookedOtherwise([session])
            .Select(static c => c.Warning)
            .Concat(WarningsOf(session, [.. session.Sheet!.Named.Where(p => session.MarkOf(p)?.Attended.Count > 0)]));
    }

    private IEnumerable<DomainError> WarningsOf(CohortSession session, ParticipantId[] present)
    {
        foreach (var participant in present)
        {
            var person = Dossier.Find(participant);
            var against = person is null ? [] : AgainstPresence(person, session.Day, DateSet.On(session.Day)).ToList();
            foreach (var (days, what) in against)
            {
                yield return what.Warning("sheet", Who(participant), Argument.Of("days", days));
            }

            if (against.Count == 0 && !Presence.IsReleaseKnown(person, session.Day))
            {
                yield return CohortErrors.ReleaseNotChecked.Warning("sheet", Who(participant));
            }
        }

        if (session.Plan.Instructor?.Participant is { } teacher)
        {
            present = [.. present.Append(teacher).Distinct()];
        }

        foreach (var clash in Bookings.Of(Dossier, Cohort, [session.Plan]).Where(c => c.Participant is { } who && present.Contains(who)))
        {
            yield return clash.Warning;
        }

        foreach (var holding in Bookings.UndeclaredOfPeople(Dossier, Cohort.Facility, present.Select(p => (p, session.Day))))
        {
            yield return Bookings.NotDeclared(Dossier, holding);
        }
    }

    private static Argument Who(ParticipantId participant) => Argument.Of("participant", participant.Value);
}
