using Pembinaan.Domain.Programmes;

namespace Pembinaan.Domain.Cohorts;

/// <summary>
/// All assessment sheets of a cohort by person and unit, through a day; without what was assessed after somebody had left, which counts no more than the hours
/// after that day do.
/// </summary>
internal sealed class AssessmentTally
{
    private readonly CohortState _state;
    private readonly ValueList<CompetencyUnit> _units;
    private readonly Dictionary<ParticipantId, Line[]> _lines = [];

    private AssessmentTally(CohortState state, LocalDate? through)
    {
        _state = state;
        _units = state.Curriculum.Units;
        for (var unit = 0; unit < _units.Count; unit++)
        {
            foreach (var sheet in state.SheetsOf(_units[unit].Code))
            {
                if (through is null || sheet.Day <= through)
                {
                    Count(unit, sheet);
                }
            }
        }
    }

    internal static AssessmentTally Of(CohortState state, LocalDate? through = null) => new(state, through);

    internal ValueList<UnitResult> ResultsOf(ParticipantId participant)
    {
        var lines = _lines.GetValueOrDefault(participant);
        var results = new UnitResult[_units.Count];
        for (var unit = 0; unit < results.Length; unit++)
        {
            var line = lines?[unit] ?? default;
            results[unit] = new(_units[unit].Code, line.Assessments, line.IsCompetent, line.BestMark);
        }

        return new(results);
    }

    private void Count(int unit, AssessmentSheet sheet)
    {
        foreach (var result in sheet.Results.AsSpan())
        {
            if (_state.HadLeftBefore(result.Participant, sheet.Day))
            {
                continue;
            }

            if (!_lines.TryGetValue(result.Participant, out var lines))
            {
                _lines.Add(result.Participant, lines = new Line[_units.Count]);
            }

            ref var line = ref lines[unit];
            line = new(
                line.Assessments + 1,
                line.IsCompetent || result.IsCompetent,
                line.BestMark > result.Mark ? line.BestMark : result.Mark ?? line.BestMark
            );
        }
    }

    private readonly struct Line(int assessments, bool isCompetent, int? bestMark)
    {
        public int Assessments { get; } = assessments;

        public bool IsCompetent { get; } = isCompetent;

        public int? BestMark { get; } = bestMark;
    }
}
