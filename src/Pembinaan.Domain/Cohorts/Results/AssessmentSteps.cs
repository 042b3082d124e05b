using Pembinaan.Domain.Cohorts.Events;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Programmes;

namespace Pembinaan.Domain.Cohorts;

/// <summary>Assessment of the units, and its end.</summary>
internal static class AssessmentSteps
{
    internal static ValueList<UnitResult> ResultsOf(Cohort cohort, ParticipantId participant)
    {
        Guard.Against.Null(participant);
        return cohort.Assessments.ResultsOf(participant).With([.. cohort.CreditsOf(participant).Select(static e => e.Credit)]);
    }

    internal static DomainResult<Cohort> Assess(Cohort cohort, AssessmentSheet sheet, Recording recording)
    {
        Guard.Against.Null(sheet);
        var assessed = new UnitAssessed(sheet);
        if (EventWalk.Beyond(Cohort.FaultsIn(assessed)) is { Length: > 0 } own)
        {
            return DomainResult<Cohort>.Failure(own);
        }

        if (cohort.IsResend(assessed, recording))
        {
            return cohort.Again(recording);
        }

        var result = cohort.Recorded(assessed, recording, [.. cohort.FaultsOn(assessed, recording), .. AssessmentCheck.TooOften(cohort.State, sheet)]);
        return result.IsSuccess
            ? Cohort.Told(
                result.Warning(
                    [
                        .. LateFacts.OfSheet(result.Value, sheet),
                        .. sheet.Results.SelectMany(r => BelowGrades(cohort.Curriculum, r.Participant, [new(sheet.Unit, 1, r.IsCompetent, r.Mark)], "sheet")),
                    ]
                )
            )
            : result;
    }

    /// <summary>The units in which somebody is competent with a best mark for which no grade of the programme is given.</summary>
    internal static IEnumerable<DomainError> BelowGrades(Curriculum curriculum, ParticipantId participant, ValueList<UnitResult> results, string field) =>
        curriculum.Grades is [var lowest, ..]
            ? results
                .Where(r => r.IsCompetent && r.BestMark < lowest.FromMark)
                .Select(r =>
                    CohortErrors.MarkBelowGrades.Warning(
                        field,
                        Named.Who(participant),
                        Argument.Of("unit", curriculum.NameOfUnit(r.Unit)),
                        Argument.Of("grade", lowest.Name),
                        Argument.Of("from", lowest.FromMark)
                    )
                )
            : [];

    /// <summary>Why a sheet of an assessment cannot come next; but for people who were assessed too often.</summary>
    internal static IEnumerable<DomainError?> FaultsOn(CohortState state, CohortEvent happened, LocalDate today) =>
        happened is UnitAssessed assessed ? AssessmentCheck.FaultsOf(state, assessed.Sheet, today) : [];

    internal static DomainResult<Cohort> Close(Cohort cohort, LocalDate lastDay, Recording recording)
    {
        Guard.Against.NotIso(lastDay);
        var last = cohort.State.Assessments.Values.SelectMany(static sheets => sheets).Select(static s => s.Day).Append(cohort.FirstDay).Max();
        return cohort.Recorded(
            new AssessmentClosed(lastDay),
            recording,
            lastDay < last ? CohortErrors.AssessmentLater.For(nameof(lastDay), Argument.Of("day", lastDay), Argument.Of("last", last)) : null
        );
    }
}
