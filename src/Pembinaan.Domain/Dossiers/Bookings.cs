using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Dossiers;

/// <summary>One space, one instructor and one person at one hour, over all cohorts of a dossier and what its facilities have booked.</summary>
internal static class Bookings
{
    /// <summary>The sessions of a cohort, or some of them, that want what a session of another cohort wants at the same time; by day.</summary>
    internal static IEnumerable<Clash> Of(Dossier dossier, Cohort cohort, IReadOnlyCollection<PlannedSession> sessions) =>
        Found(dossier, cohort, sessions)
            .OrderBy(static c => c.Day)
            .ThenBy(static c => c.Session.Value, StringComparer.Ordinal)
            .ThenBy(static c => c.OtherCohort?.Value, StringComparer.Ordinal)
            .ThenBy(static c => c.OtherSession.Value, StringComparer.Ordinal);

    /// <summary>
    /// Why sessions cannot be planned so: a space is not there, a space or an instructor is taken, or it is not declared that all cohorts are here that may
    /// have taken them. That a person would have to be in two places is told by <see cref="WarningsOf"/>: who goes where is decided by people.
    /// </summary>
    internal static DomainError[] FaultsOf(Dossier dossier, Cohort cohort, IReadOnlyCollection<PlannedSession> sessions)
    {
        List<DomainError> faults = [.. Of(dossier, cohort, sessions).Where(static c => c.Participant is null).Select(static c => c.Fault)];
        if (dossier.Find(cohort.Facility) is { } facility)
        {
            faults.AddRange(sessions.SelectMany(s => NotToBeHad(facility, s)).Distinct());
        }
        else if (sessions.Any(static s => s.Space is not null))
        {
            // What is booked there otherwise stands in its own record.
            faults.Add(dossier.NotHeld(References.Facility, cohort.Facility));
        }

        return [.. faults, .. Undeclared(dossier, cohort, sessions)];
    }

    /// <summary>
    /// Spaces of sessions to come that were closed, left behind or made smaller since they were planned: the first session of each, since when, what it is and
    /// for which days, in order of the days.
    /// </summary>
    internal static IEnumerable<(PlannedSession First, LocalDate Since, ErrorDefinition What, Argument[] Arguments)> SpacesLost(
        Facility facility,
        Cohort cohort,
        IEnumerable<CohortSession> toCome
    ) =>
        toCome
            .Where(static s => s.Plan.Space is not null)
            .Select(s => (s.Plan, Space: facility.FindSpace(s.Plan.Space!)))
            .Where(s => s.Space is not null && facility.Existence.Contains(s.Plan.Day))
            .SelectMany(s => Lost(facility, cohort, s.Plan, s.Space!))
            .GroupBy(static l => (l.Space.Id, l.What))
            .Select(static g => (Found: g.MinBy(static l => l.Plan.Day), Most: g.MaxBy(static l => l.Short), Days: DaysOf(g.Select(static l => l.Plan.Day))))
            .OrderBy(static g => g.Found.Plan.Day)
            .Select(g => (g.Found.Plan, g.Found.Since, g.Found.What, ArgumentsOf(g.Found.Space, g.Days, g.Most.People, g.Most.Short)));

    private static IEnumerable<(PlannedSession Plan, TrainingSpace Space, LocalDate Since, ErrorDefinition What, int People, int Short)> Lost(
        Facility facility,
        Cohort cohort,
        PlannedSession plan,
        TrainingSpace space
    )
    {
        var inPremises = FacilityCheck.DaysIn(facility, space);
        if (!inPremises.Contains(plan.Day))
        {
            yield return (plan, space, FirstOf(inPremises.Complement(), plan.Day), FacilityErrors.SpaceLeftBehind, 0, 0);
        }

        if (!space.IsAvailableOn(plan.Day))
        {
            yield return (plan, space, FirstOf(space.Days.Complement(), plan.Day), FacilityErrors.SpaceNotAvailable, 0, 0);
        }

        var people = cohort.SeatsTakenOn(plan.Day);
        if (people > space.Seats.On(plan.Day))
        {
            var since = FirstOf(space.Seats.DaysWhere(seats => seats < people), plan.Day);
            yield return (plan, space, since, FacilityErrors.SpaceTooSmall, people, people - space.Seats.On(plan.Day));
        }
    }

    private static LocalDate FirstOf(in DateSet days, LocalDate day) => days.SpanOn(day)?.FirstDay ?? day;

    private static DateSet DaysOf(IEnumerable<LocalDate> days) => DateSet.UnionOf([.. days.Select(DateSet.On)]);

    private static Argument[] ArgumentsOf(TrainingSpace space, DateSet days, int people, int missing) =>
        missing == 0
            ? [Argument.Of("space", space.Name), Argument.Of("day", days)]
            : [Argument.Of("people", people), Argument.Of("space", space.Name), Argument.Of("seats", people - missing), Argument.Of("short", missing)];

    /// <summary>
    /// What is not declared, so that a space or an instructor may be taken by a cohort that is not here: an instructor of a partner may teach anywhere, and an
    /// officer too unless all facilities are here and the officer is of no other.
    /// </summary>
    internal static IEnumerable<DomainError> Undeclared(Dossier dossier, Cohort cohort, IReadOnlyCollection<PlannedSession> sessions)
    {
        DomainError[] elsewhere =
        [
            .. sessions
                .Select(static s => s.Instructor)
                .OfType<SessionInstructor>()
                .Where(i => i.Kind == InstructorKind.Mitra || (i.Kind == InstructorKind.Petugas && MayBeElsewhere(dossier, cohort.Facility, i)))
                .Distinct()
                .Select(i => dossier.Undeclared(Holding.Cohorts, Holding.CohortsTaughtBy(i)))
                .OfType<DomainError>()
                .Distinct(),
        ];
        return elsewhere.Length > 0 ? elsewhere
            : sessions.Any(static s => s.Space is not null || s.Instructor is not null) ? dossier.UndeclaredCohortsOf([cohort.Facility])
            : [];
    }

    private static bool MayBeElsewhere(Dossier dossier, FacilityId facility, SessionInstructor officer) =>
        !dossier.HoldsAll(Holding.Facilities)
        || dossier.CohortsTaughtBy(officer).Any(c => c.Facility != facility)
        || (
            OfficialId.TryFrom(officer.Reference, out var official)
            && dossier.Facilities.Any(f => f.Id != facility && f.Offices.NameOf(official) is not null)
        );

    /// <summary>
    /// What is not declared, so that people may be in a cohort that is not here at the same time: of whom it is known where they are, the cohorts of that
    /// facility; of others all cohorts. What is known is what the dossier knows, unless it is handed in.
    /// </summary>
    internal static Holding[] UndeclaredOfPeople(
        Dossier dossier,
        FacilityId facility,
        IEnumerable<(ParticipantId Participant, LocalDate Day)> people,
        Func<ParticipantId, ParticipantFacts?>? factsOf = null
    )
    {
        if (dossier.HoldsAll(Holding.Cohorts))
        {
            return [];
        }

        var open = new HashSet<Holding>();
        foreach (var (participant, day) in people)
        {
            var person = factsOf is null ? dossier.Find(participant) : factsOf(participant);
            if (Around(dossier, facility, participant, person, day).Where(h => !dossier.HoldsAll(h)).ToList() is { Count: > 0 } undeclared)
            {
                open.UnionWith(undeclared);
                dossier.Note(Holding.CohortsWith(participant));
            }
        }

        return open.Contains(Holding.Cohorts) ? [Holding.Cohorts] : [.. open];
    }

    /// <summary>The same of everybody who takes part in some sessions or teaches them as a participant.</summary>
    internal static Holding[] UndeclaredOfPeople(
        Dossier dossier,
        Cohort cohort,
        IEnumerable<PlannedSession> sessions,
        Func<ParticipantId, ParticipantFacts?>? factsOf = null
    ) =>
        UndeclaredOfPeople(
            dossier,
            cohort.Facility,
            sessions
                .Select(static s => s.Day)
                .Distinct()
                .SelectMany(day => cohort.TakingPartOn(day).Select(p => (p, day)))
                .Concat(sessions.Where(static s => s.Instructor?.Participant is not null).Select(static s => (s.Instructor!.Participant!, s.Day)))
                .Distinct(),
            factsOf
        );

    /// <summary>That something is not declared, as a warning of what is carried out all the same.</summary>
    internal static DomainError NotDeclared(Dossier dossier, Holding holding) => DossierErrors.NotDeclared.Warning("dossier", dossier.Named(holding));

    /// <summary>That somebody would have to be in two places, or that it is not known whether, as warnings.</summary>
    internal static DomainError[] WarningsOf(Dossier dossier, Cohort cohort, IReadOnlyCollection<PlannedSession> sessions) =>
        [
            .. Of(dossier, cohort, sessions).Where(static c => c.Participant is not null).Select(static c => c.Warning),
            .. UndeclaredOfPeople(dossier, cohort, sessions).Select(h => NotDeclared(dossier, h)),
        ];

    /// <summary>The sessions of a revision that an earlier one did not count, or had planned otherwise.</summary>
    internal static IReadOnlyCollection<PlannedSession> Anew(Cohort before, Cohort next) =>
        next.HasTheSessionsOf(before)
            ? []
            : [.. next.Counting.Where(s => before.FindSession(s.Id) is not { Counts: true } was || was.Plan != s.Plan).Select(static s => s.Plan)];

    /// <summary>The same of people who have to be at sessions of a revision that are booked anew, or at which they did not have to be before.</summary>
    internal static IEnumerable<DomainError> WarningsBetween(Dossier dossier, Cohort before, Cohort next, IReadOnlyCollection<PlannedSession> booked)
    {
        var again = next
            .Participants.Where(p => next.EnrolmentsOf(p) != before.EnrolmentsOf(p))
            .SelectMany(p => next.Counting.Where(s => next.Needs(p, s.Plan) && !before.Needs(p, s.Plan)).Select(s => (Participant: p, s.Plan)))
            .ToList();
        var clashes = again.Count == 0
            ? []
            : Of(dossier, next, [.. again.Select(static a => a.Plan).Distinct()])
                .Where(c => again.Exists(a => a.Participant == c.Participant && a.Plan.Id == c.Session))
                .Select(static c => c.Warning);
        var undeclared = UndeclaredOfPeople(dossier, next.Facility, again.Select(static a => (a.Participant, a.Plan.Day)).Distinct());
        return clashes
            .Concat(undeclared.Select(h => NotDeclared(dossier, h)))
            .Concat(booked.Count > 0 ? WarningsOf(dossier, next, booked) : [])
            .Distinct();
    }

    private static Holding[] Around(Dossier dossier, FacilityId facility, ParticipantId participant, ParticipantFacts? person, LocalDate day) =>
        dossier.HoldsAll(Holding.CohortsWith(participant)) ? []
        : person is { Whereabouts: var where } && where.IsKnownOn(day) && where.Value.On(day) is { } at
            ? [Holding.CohortsOf(facility), Holding.CohortsOf(at)]
            : [Holding.Cohorts];

    // A day on which the facility does not stand is told as a warning; of its spaces nothing can be said then.
    private static ValueList<DomainError> NotToBeHad(Facility facility, PlannedSession session) =>
        session.Space is { } space && (facility.FindSpace(space) is null || facility.Existence.Contains(session.Day))
            ? FacilityCheck.CheckSpace(facility, space, session.Day, "sessions").ValidationErrors
            : [];

    private static int MinutesOf(Booking booking) => (int)Period.Between(booking.Start, booking.End, PeriodUnits.Minutes).Minutes;

    // A booking names its session and not its cohort: one of a session of this name is taken for that of this cohort.
    internal static IEnumerable<Clash> BookedOtherwise(Facility facility, Cohort cohort, PlannedSession session) =>
        session.Space is not { } space
            ? []
            : SessionCheck
                .DaysAround(session.Day)
                .SelectMany(facility.State.Bookings.On)
                .Where(b => b.Space == space && b.Session != session.Id)
                .Where(b =>
                    SessionCheck.Overlap(
                        (session.Day + session.Start, cohort.Zone),
                        session.Minutes(cohort.Curriculum.MinutesPerLessonHour),
                        (b.Day + b.Start, facility.ZoneOn(b.Day)),
                        MinutesOf(b)
                    )
                )
                .Select(b => new Clash(session.Id, null, b.Session, session.Day)
                {
                    Space = space,
                    SpaceName = facility.FindSpace(space)?.Name,
                    Booking = b,
                });

    private static IEnumerable<Clash> Found(Dossier dossier, Cohort cohort, IReadOnlyCollection<PlannedSession> sessions)
    {
        if (sessions.Count == 0)
        {
            yield break;
        }

        var spaces = sessions.Select(static s => s.Space).OfType<SpaceId>().ToHashSet();
        var instructors = sessions.Select(static s => s.Instructor).OfType<SessionInstructor>().ToHashSet();
        var others = (spaces.Count == 0 ? [] : dossier.CohortsOf(cohort.Facility))
            .Concat(instructors.SelectMany(dossier.CohortsTaughtBy))
            .DistinctBy(static c => c.Id);
        var told = new HashSet<(SessionId, SessionId)>();

        // In another time zone the same hour may lie on the day before or after.
        var (first, last) = (sessions.Min(static s => s.Day), sessions.Max(static s => s.Day));
        foreach (var other in others.Where(c => c.Id != cohort.Id && Period.DaysBetween(c.LastDay, first) <= 1 && Period.DaysBetween(last, c.FirstDay) <= 1))
        {
            foreach (var (session, taken) in SessionCheck.AtOneTime(cohort, sessions, other))
            {
                var clash = new Clash(session.Id, other.Id, taken.Id, session.Day) { CohortName = Named.Text(other) };
                if (session.Space is { } space && space == taken.Plan.Space && other.Facility == cohort.Facility)
                {
                    told.Add((session.Id, taken.Id));
                    yield return clash with
                    {
                        Space = space,
                        SpaceName = dossier.Find(cohort.Facility)?.FindSpace(space)?.Name,
                    };
                }

                if (session.Instructor is { } instructor && instructor == taken.Plan.Instructor)
                {
                    yield return clash with
                    {
                        Instructor = instructor,
                    };
                }
            }
        }

        // A booking for a session that is told of is not told again.
        if (spaces.Count > 0 && dossier.Find(cohort.Facility) is { } facility)
        {
            foreach (var clash in sessions.SelectMany(s => BookedOtherwise(facility, cohort, s)).Where(c => !told.Contains((c.Session, c.OtherSession))))
            {
                yield return clash;
            }
        }

        // Who teaches in both is told above.
        foreach (var participant in cohort.Participants.Concat(sessions.Select(static s => s.Instructor?.Participant).OfType<ParticipantId>()).Distinct())
        {
            foreach (var other in dossier.CohortsWith(participant).Where(c => c.Id != cohort.Id))
            {
                foreach (var (session, taken) in SessionCheck.AtOneTime(cohort, sessions, other))
                {
                    if (
                        cohort.Needs(participant, session)
                        && other.Needs(participant, taken.Plan)
                        && (session.Instructor?.Participant != participant || taken.Plan.Instructor?.Participant != participant)
                    )
                    {
                        yield return new(session.Id, other.Id, taken.Id, session.Day) { Participant = participant, CohortName = Named.Text(other) };
                    }
                }
            }
        }
    }
}
