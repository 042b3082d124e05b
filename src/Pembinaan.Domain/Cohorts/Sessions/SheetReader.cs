using System.Runtime.CompilerServices;
using Pembinaan.Domain.Programmes;

namespace Pembinaan.Domain.Cohorts;

/// <summary>
/// Reads sheets line by line, each with the place of its person among all. Sheets name people in much the same order, so the next line is mostly found without
/// a look-up.
/// </summary>
internal sealed class SheetReader
{
    private readonly Dictionary<ParticipantId, int> _places;
    private readonly ParticipantId[] _people;
    private readonly int[] _next;
    private readonly HashSet<AbsenceKind> _excused;
    private readonly EnrolmentBook _enrolments;

    // Of these people each line is looked at: they did not take part on all days of sessions.
    private readonly bool[] _mayMiss;

    internal SheetReader(CohortState state)
    {
        _people = [.. state.Enrolments.All.Keys];
        _places = new(_people.Length);
        for (var i = 0; i < _people.Length; i++)
        {
            _places.Add(_people[i], i);
        }

        _enrolments = state.Enrolments;
        var (first, last) = (LocalDate.MaxIsoValue, LocalDate.MinIsoValue);
        foreach (var session in state.Sessions.Values)
        {
            (first, last) = session.IsHeld ? (LocalDate.Min(first, session.Day), LocalDate.Max(last, session.Day)) : (first, last);
        }

        _mayMiss = [.. _people.Select(p => !_enrolments.TakesPartThroughout(p, first, last))];
        _next = new int[_people.Length + 1];
        _excused = [.. state.Curriculum.Completion.Excused];
    }

    internal int Count => _people.Length;

    internal bool TryPlace(ParticipantId participant, out int place) => _places.TryGetValue(participant, out place);

    /// <summary>Gives every line of a session to the taker, with what counts after corrections.</summary>
    /// <remarks>Optimised at once: a cohort is added up a few times in the life of a process, long before tiering would reach these loops.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal void Read<TLine>(CohortSession session, TLine into)
        where TLine : struct, IAttendanceReader
    {
        if (_people.Length == 0)
        {
            return;
        }

        var hours = session.Plan.Hours.Count;
        var corrected = session.Corrections.IsEmpty ? null : session.Corrections;
        var last = _people.Length;
        foreach (var present in session.Sheet!.Present.AsSpan())
        {
            if (TryFollow(present, ref last) && Counts(last, session) && corrected?.ContainsKey(present) != true)
            {
                into.Take(last, hours, 0);
            }
        }

        last = _people.Length;
        foreach (var absence in session.Sheet.Absences.AsSpan())
        {
            if (TryFollow(absence.Participant, ref last) && Counts(last, session) && corrected?.ContainsKey(absence.Participant) != true)
            {
                into.Take(last, absence.Attended.Count, ExcusedOf(absence.Kind, hours - absence.Attended.Count));
            }
        }

        foreach (var (participant, corrections) in corrected ?? [])
        {
            if (_places.TryGetValue(participant, out var place) && Counts(place, session))
            {
                var mark = corrections[^1].After;
                into.Take(place, mark.Attended.Count, ExcusedOf(mark.Absence, hours - mark.Attended.Count));
            }
        }
    }

    /// <summary>Whether some lines of a person may lie on days without taking part.</summary>
    internal bool MayMiss(int place) => _mayMiss[place];

    // What is recorded for a day on which somebody did not take part does not count, whichever was recorded first.
    private bool Counts(int place, CohortSession session) => !_mayMiss[place] || _enrolments.TakesPartOn(_people[place], session.Day);

    private int ExcusedOf(AbsenceKind? kind, int hours) => kind is not null && _excused.Contains(kind) ? hours : 0;

    // After whom somebody stood on the sheet before, or, where one person is missing between them, after that one.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool TryFollow(ParticipantId participant, ref int last)
    {
        var follows = _next[last];
        if (Is(follows, participant))
        {
            last = follows;
            return true;
        }

        var afterThat = _next[follows];
        if (Is(afterThat, participant))
        {
            last = afterThat;
            return true;
        }

        if (!_places.TryGetValue(participant, out var place))
        {
            return false;
        }

        _next[last] = place;
        last = place;
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool Is(int place, ParticipantId participant) => ReferenceEquals(_people[place], participant) || _people[place].Value == participant.Value;
}
