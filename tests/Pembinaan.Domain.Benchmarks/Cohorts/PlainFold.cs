using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Cohorts.Events;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Programmes;

namespace Pembinaan.Domain.Benchmarks.Cohorts;

/// <summary>The same entries in dictionaries, as somebody would write it who asks for nothing else: the nearest plain way to what loading a cohort does.</summary>
internal sealed class PlainFold
{
    private readonly Dictionary<SessionId, PlannedSession> _sessions = [];
    private readonly Dictionary<ParticipantId, LocalDate> _enrolled = [];
    private readonly Dictionary<(ParticipantId Participant, string Unit), AssessmentResult> _results = [];

    /// <summary>What each sheet says of each person: the hours attended.</summary>
    public Dictionary<SessionId, Dictionary<ParticipantId, LessonHours>> Marks { get; } = [];

    public IEnumerable<ParticipantId> Participants => _enrolled.Keys;

    public static PlainFold Of(IEnumerable<Entry<CohortEvent>> entries)
    {
        var fold = new PlainFold();
        foreach (var entry in entries)
        {
            fold.Add(entry.Event!);
        }

        return fold;
    }

    /// <summary>The hours of everybody, added up by hand.</summary>
    public Dictionary<ParticipantId, LessonHours> Sums()
    {
        var sums = new Dictionary<ParticipantId, LessonHours>(_enrolled.Count);
        foreach (var (session, marks) in Marks)
        {
            foreach (var (participant, hours) in marks)
            {
                if (_enrolled.TryGetValue(participant, out var firstDay) && _sessions[session].Day >= firstDay)
                {
                    sums[participant] = sums.GetValueOrDefault(participant) + hours;
                }
            }
        }

        return sums;
    }

    private void Add(CohortEvent happened)
    {
        switch (happened)
        {
            case CohortOpened opened:
                foreach (var session in opened.Plan.Sessions)
                {
                    _sessions[session.Id] = session;
                }

                break;
            case ParticipantEnrolled enrolled:
                _enrolled[enrolled.Participant] = enrolled.FirstDay;
                break;
            case SessionHeld held:
                var marks = Marks[held.Session] = new(held.Sheet.Present.Count + held.Sheet.Absences.Count);
                foreach (var participant in held.Sheet.Present)
                {
                    marks[participant] = _sessions[held.Session].Hours;
                }

                foreach (var absence in held.Sheet.Absences)
                {
                    marks[absence.Participant] = absence.Attended;
                }

                break;
            case UnitAssessed assessed:
                foreach (var result in assessed.Sheet.Results)
                {
                    _results[(result.Participant, assessed.Sheet.Unit)] = result;
                }

                break;
        }
    }
}
