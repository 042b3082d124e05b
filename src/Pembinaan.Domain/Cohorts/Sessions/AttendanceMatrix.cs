using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Cohorts;

/// <summary>The hours of each person in each session held; made only when a question about single sessions is asked.</summary>
internal sealed class AttendanceMatrix
{
    private const ushort NotNamed = ushort.MaxValue;
    private const long Whole = 100;

    private readonly CohortState _state;
    private readonly CohortSession[] _held;
    private readonly int _plannedHours;
    private readonly ushort[] _attended;
    private readonly ushort[] _excused;

    internal AttendanceMatrix(CohortState state, SheetReader reader, CohortSession[] held, int plannedHours)
    {
        _state = state;
        _held = held;
        _plannedHours = plannedHours;
        _attended = new ushort[reader.Count * held.Length];
        _excused = new ushort[_attended.Length];
        Array.Fill(_attended, NotNamed);
        for (var session = 0; session < held.Length; session++)
        {
            reader.Read(held[session], new Setter(this, session));
        }
    }

    internal IEnumerable<CohortSession> AttendedBy(int place)
    {
        for (var session = 0; session < _held.Length; session++)
        {
            if (_attended[At(place, session)] is > 0 and not NotNamed)
            {
                yield return _held[session];
            }
        }
    }

    /// <summary>The hours of sessions in which the person took part but is not named, as when an enrolment was recorded late.</summary>
    internal int UnrecordedOf(ParticipantId participant, int place)
    {
        var unrecorded = 0;
        for (var session = 0; session < _held.Length; session++)
        {
            if (_attended[At(place, session)] == NotNamed && _state.Enrolments.TakesPartOn(participant, _held[session].Day))
            {
                unrecorded += _held[session].Plan.Hours.Count;
            }
        }

        return unrecorded;
    }

    internal (SessionId Session, LocalDate Day, Verdict Verdict)? DecidedBy(
        ParticipantId participant,
        int place,
        int percent,
        LessonHours recognised,
        CreditedPresence counting
    )
    {
        // Recognised hours stand in the place of missed ones; taken out, they count no more, and as attended they are there from the first session on.
        var replaced = counting == CreditedPresence.NotCounted ? 0 : recognised.Count;
        var present = counting == CreditedPresence.AsAttended ? replaced : 0;
        var (attended, missed, excused) = (0, 0, 0);
        for (var session = 0; session < _held.Length; session++)
        {
            var at = At(place, session);
            var hours = _held[session].Plan.Hours.Count;
            if (_attended[at] != NotNamed)
            {
                attended += _attended[at];
                excused += _excused[at];
                missed += hours - _attended[at] - _excused[at];
            }
            else if (!_state.Enrolments.TakesPartOn(participant, _held[session].Day))
            {
                missed += hours;
            }

            // Hours that are excused later count up to then, so that no answer is older than what it rests on.
            var counted = _plannedHours - excused - (replaced - present);
            var needed = (long)percent * counted;
            if (needed > 0 && Whole * (attended + present) >= needed)
            {
                return (_held[session].Id, _held[session].Day, Verdict.Met);
            }

            if (Whole * (counted - Math.Max(0, missed - replaced)) < needed)
            {
                return (_held[session].Id, _held[session].Day, Verdict.NotMet);
            }
        }

        return null;
    }

    private int At(int place, int session) => (place * _held.Length) + session;

    private readonly struct Setter(AttendanceMatrix matrix, int session) : IAttendanceReader
    {
        public void Take(int place, int attended, int excused)
        {
            var at = matrix.At(place, session);
            matrix._attended[at] = (ushort)attended;
            matrix._excused[at] = (ushort)excused;
        }
    }
}
