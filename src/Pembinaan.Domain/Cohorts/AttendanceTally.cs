using Pembinaan.Domain.Identities;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Cohorts;

/// <summary>All sheets of a cohort added up once: the hours of each person in each session held, corrections included.</summary>
internal sealed class AttendanceTally
{
    private const ushort NotNamed = ushort.MaxValue;

    private readonly CohortState _state;
    private readonly CohortSession[] _held;
    private readonly Dictionary<ParticipantId, int> _places;
    private readonly ParticipantId[] _people;
    private readonly ushort[] _attended;
    private readonly ushort[] _excused;
    private readonly int _heldHours;
    private readonly int _plannedHours;

    private AttendanceTally(CohortState state, LocalDate? through)
    {
        _state = state;
        var counting = state.Sessions.Values.Where(static s => s.Counts).ToList();
        _plannedHours = counting.Sum(static s => s.Plan.Hours.Count);
        _held = [.. counting.Where(s => s.IsHeld && (through is null || s.Day <= through)).OrderBy(static s => s.Day).ThenBy(static s => s.Plan.Start).ThenBy(static s => s.Id.Value, StringComparer.Ordinal)];
        _heldHours = _held.Sum(static s => s.Plan.Hours.Count);
        _places = new(state.Enrolments.All.Count);
        _people = [.. Order(state, _held)];
        for (var i = 0; i < _people.Length; i++)
        {
            _places.Add(_people[i], i);
        }

        _attended = new ushort[_people.Length * _held.Length];
        _excused = new ushort[_attended.Length];
        Array.Fill(_attended, NotNamed);
        for (var session = 0; session < _held.Length; session++)
        {
            Count(session);
        }
    }

    internal IReadOnlyList<CohortSession> Held => _held;

    /// <summary>The tally of the sessions held through a day; of all if no day is given.</summary>
    internal static AttendanceTally Of(CohortState state, LocalDate? through = null) => new(state, through);

    internal Presence PresenceOf(ParticipantId participant)
    {
        if (!_places.TryGetValue(participant, out var place))
        {
            return new(LessonHours.None, LessonHours.Of(_heldHours), LessonHours.Of(_plannedHours - _heldHours));
        }

        var (attended, excused, open) = (0, 0, _plannedHours - _heldHours);
        for (var session = 0; session < _held.Length; session++)
        {
            var at = At(place, session);
            if (_attended[at] != NotNamed)
            {
                attended += _attended[at];
                excused += _excused[at];
            }
            else if (_state.Enrolments.TakesPartOn(participant, _held[session].Day))
            {
                open += _held[session].Plan.Hours.Count;
            }
        }

        return new(LessonHours.Of(attended), LessonHours.Of(_plannedHours - open - attended - excused), LessonHours.Of(open));
    }

    /// <summary>The sessions of which the person attended at least a part, in order.</summary>
    internal IEnumerable<CohortSession> AttendedBy(ParticipantId participant)
    {
        if (_places.TryGetValue(participant, out var place))
        {
            for (var session = 0; session < _held.Length; session++)
            {
                if (_attended[At(place, session)] is > 0 and not NotNamed)
                {
                    yield return _held[session];
                }
            }
        }
    }

    internal LocalDate? LastDayAttendedBy(ParticipantId participant)
    {
        if (_places.TryGetValue(participant, out var place))
        {
            for (var session = _held.Length - 1; session >= 0; session--)
            {
                if (_attended[At(place, session)] is > 0 and not NotNamed)
                {
                    return _held[session].Day;
                }
            }
        }

        return null;
    }

    /// <summary>The first session after which the percentage was reached, or could no longer be.</summary>
    internal DecidingSession? DecidedBy(ParticipantId participant, int percent)
    {
        if (!_places.TryGetValue(participant, out var place))
        {
            return null;
        }

        var excused = Enumerable.Range(0, _held.Length).Sum(session => (int)_excused[At(place, session)]);
        var (attended, missed) = (0, 0);
        for (var session = 0; session < _held.Length; session++)
        {
            var at = At(place, session);
            var hours = _held[session].Plan.Hours.Count;
            if (_attended[at] != NotNamed)
            {
                attended += _attended[at];
                missed += hours - _attended[at] - _excused[at];
            }
            else if (!_state.Enrolments.TakesPartOn(participant, _held[session].Day))
            {
                missed += hours;
            }

            var open = _plannedHours - excused - attended - missed;
            var verdict = new Presence(LessonHours.Of(attended), LessonHours.Of(missed), LessonHours.Of(open)).AtLeast(percent);
            if (verdict != Verdict.Undetermined)
            {
                return new(_held[session].Id, _held[session].Day, verdict);
            }
        }

        return null;
    }

    // The order of the first sheet is that of the others too, as a rule: then each line is found next to the one before it.
    private static IEnumerable<ParticipantId> Order(CohortState state, CohortSession[] held) =>
        (held.Length == 0 ? [] : held[0].Sheet!.Named.Where(state.Enrolments.All.ContainsKey)).Concat(state.Enrolments.All.Keys).Distinct();

    private int At(int place, int session) => (place * _held.Length) + session;

    private void Count(int session)
    {
        var (held, next) = (_held[session], 0);
        var hours = (ushort)held.Plan.Hours.Count;
        foreach (var present in held.Sheet!.Present.AsSpan())
        {
            if (TryPlace(present, ref next, out var place))
            {
                _attended[At(place, session)] = hours;
            }
        }

        next = 0;
        foreach (var absence in held.Sheet.Absences.AsSpan())
        {
            if (TryPlace(absence.Participant, ref next, out var place))
            {
                Set(place, session, hours, absence.Attended, absence.Kind);
            }
        }

        foreach (var (participant, corrections) in held.Corrections)
        {
            if (_places.TryGetValue(participant, out var place))
            {
                Set(place, session, hours, corrections[^1].After.Attended, corrections[^1].After.Absence);
            }
        }
    }

    private void Set(int place, int session, ushort hours, LessonHours attended, AbsenceKind? kind)
    {
        var at = At(place, session);
        _attended[at] = (ushort)attended.Count;
        _excused[at] = kind is not null && _state.Curriculum.Completion.Excused.Contains(kind) ? (ushort)(hours - attended.Count) : (ushort)0;
    }

    private bool TryPlace(ParticipantId participant, ref int next, out int place)
    {
        place = next;
        if (next >= _people.Length || !_people[next].Equals(participant))
        {
            if (!_places.TryGetValue(participant, out place))
            {
                return false;
            }
        }

        next = place + 1;
        return true;
    }
}
