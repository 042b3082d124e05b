using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Cohorts;

/// <summary>All sheets of a cohort added up once: the hours of each person, corrections included.</summary>
internal sealed class AttendanceTally
{
    private readonly CohortState _state;
    private readonly SheetReader _reader;
    private readonly CohortSession[] _held;
    private readonly Totals[] _totals;
    private readonly int _heldHours;
    private readonly int _plannedHours;
    private AttendanceMatrix? _matrix;

    private AttendanceTally(CohortState state, LocalDate? through)
    {
        _state = state;
        var counting = state.Sessions.Values.Where(static s => s.Counts).ToList();
        _plannedHours = counting.Sum(static s => s.Plan.Hours.Count);
        _held =
        [
            .. counting
                .Where(s => s.IsHeld && (through is null || s.Day <= through))
                .OrderBy(static s => s.Day)
                .ThenBy(static s => s.Plan.Start)
                .ThenBy(static s => s.Id.Value, StringComparer.Ordinal),
        ];
        _heldHours = _held.Sum(static s => s.Plan.Hours.Count);
        _reader = new(state);
        _totals = new Totals[_reader.Count];
        Array.Fill(_totals, new(0, 0, 0, -1));
        for (var session = 0; session < _held.Length; session++)
        {
            _reader.Read(_held[session], new Adder(_totals, session, _held[session].Plan.Hours.Count));
        }
    }

    /// <summary>The sessions held, in order.</summary>
    internal IReadOnlyList<CohortSession> Held => _held;

    private AttendanceMatrix Matrix => _matrix ??= new(_state, _reader, _held, _plannedHours);

    /// <summary>The tally of the sessions held through a day; of all if no day is given.</summary>
    internal static AttendanceTally Of(CohortState state, LocalDate? through = null) => new(state, through);

    internal Presence PresenceOf(ParticipantId participant)
    {
        if (!_reader.TryPlace(participant, out var place))
        {
            return new(LessonHours.None, LessonHours.Of(_heldHours), LessonHours.Of(_plannedHours - _heldHours));
        }

        var totals = _totals[place];
        var open = _plannedHours - _heldHours + (totals.Named == _heldHours ? 0 : Matrix.UnrecordedOf(participant, place));
        return new(LessonHours.Of(totals.Attended), LessonHours.Of(_plannedHours - open - totals.Attended - totals.Excused), LessonHours.Of(open));
    }

    /// <summary>The sessions of which the person attended at least a part, in order.</summary>
    internal IEnumerable<CohortSession> AttendedBy(ParticipantId participant) => _reader.TryPlace(participant, out var place) ? Matrix.AttendedBy(place) : [];

    /// <summary>The sessions held whose sheet gives the person hours that do not count, in order: he or she did not take part on that day.</summary>
    internal IEnumerable<CohortSession> UncountedOf(ParticipantId participant) =>
        _reader.TryPlace(participant, out var place) && _reader.MayMiss(place)
            ? _held.Where(s => !_state.Enrolments.TakesPartOn(participant, s.Day) && s.MarkOf(participant)?.Attended.Count > 0)
            : [];

    internal LocalDate? LastDayAttendedBy(ParticipantId participant) =>
        _reader.TryPlace(participant, out var place) && _totals[place].LastSession >= 0 ? _held[_totals[place].LastSession].Day : null;

    /// <summary>The first session after which the percentage was reached, or could no longer be, with what the presence says is recognised.</summary>
    internal (SessionId Session, LocalDate Day, Verdict Verdict)? DecidedBy(ParticipantId participant, int percent, in Presence presence) =>
        _reader.TryPlace(participant, out var place)
            ? Matrix.DecidedBy(participant, place, percent, presence.Recognised, presence.RecognisedAs)
            : null;

    private readonly struct Totals(int attended, int excused, int named, int lastSession)
    {
        public int Attended { get; } = attended;

        public int Excused { get; } = excused;

        public int Named { get; } = named;

        public int LastSession { get; } = lastSession;
    }

    private readonly struct Adder(Totals[] totals, int session, int hours) : IAttendanceReader
    {
        public void Take(int place, int attended, int excused)
        {
            ref var total = ref totals[place];
            total = new(total.Attended + attended, total.Excused + excused, total.Named + hours, attended > 0 ? session : total.LastSession);
        }
    }
}
