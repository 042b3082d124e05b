namespace Pembinaan.Domain.Cohorts;

/// <summary>What is wrong with an assessment sheet.</summary>
internal static class AssessmentCheck
{
    private const int BestMark = 100;

    internal static List<DomainError> FaultsOf(CohortState state, AssessmentSheet sheet, LocalDate today)
    {
        var faults = new List<DomainError>();
        if (state.Curriculum.FindUnit(sheet.Unit) is null)
        {
            faults.Add(CohortErrors.UnitUnknown.For("sheet", Argument.Of("unit", sheet.Unit)));
        }

        if (sheet.Day > today)
        {
            faults.Add(CohortErrors.AssessmentToCome.For("sheet", Argument.Of("unit", state.Curriculum.NameOfUnit(sheet.Unit)), Argument.Of("day", sheet.Day)));
        }

        if (sheet.Results.IsEmpty)
        {
            faults.Add(CohortErrors.NobodyAssessed.For("sheet"));
        }

        if (state.AssessmentLastDay is { } last && sheet.Day > last)
        {
            faults.Add(CohortErrors.AssessmentIsClosed.For("sheet", Argument.Of("last", last)));
        }

        using var named = new Seen<ParticipantId>(sheet.Results.Count);
        foreach (var result in sheet.Results)
        {
            CheckResult(state, sheet, result, named, faults);
        }

        return faults;
    }

    /// <summary>Who was assessed in the unit as often as it may be. All earlier sheets are counted, by the command alone.</summary>
    internal static IEnumerable<DomainError> TooOften(CohortState state, AssessmentSheet sheet)
    {
        if (state.Limits.MostAssessments is not { } most)
        {
            return [];
        }

        var earlier = CountEarlier(state, sheet);
        return sheet
            .Results.Where(r => earlier.GetValueOrDefault(r.Participant) >= most)
            .Select(r =>
                CohortErrors.TooManyAssessments.For(
                    "sheet",
                    Named.Who(r.Participant),
                    Argument.Of("most", most),
                    Argument.Of("unit", state.Curriculum.NameOfUnit(sheet.Unit))
                )
            );
    }

    private static Dictionary<ParticipantId, int> CountEarlier(CohortState state, AssessmentSheet sheet)
    {
        var counts = new Dictionary<ParticipantId, int>();
        foreach (var result in state.SheetsOf(sheet.Unit).SelectMany(static s => s.Results))
        {
            counts[result.Participant] = counts.GetValueOrDefault(result.Participant) + 1;
        }

        return counts;
    }

    private static void CheckResult(
        CohortState state,
        AssessmentSheet sheet,
        AssessmentResult result,
        Seen<ParticipantId> named,
        List<DomainError> faults
    )
    {
        if (!named.Add(result.Participant))
        {
            faults.Add(CohortErrors.AssessedTwice.For("sheet", Named.Who(result.Participant)));
        }

        // Whoever attended may be assessed after the last session, so a past enrolment is enough.
        var enrolments = state.Enrolments.Of(result.Participant);
        if (enrolments.IsEmpty)
        {
            faults.Add(CohortErrors.NotEnrolled.For("sheet", Named.Who(result.Participant)));
        }
        else if (enrolments[0].FirstDay > sheet.Day)
        {
            faults.Add(
                CohortErrors.DayBeforeEnrolment.For(
                    "sheet",
                    Argument.Of("day", sheet.Day),
                    Named.Who(result.Participant),
                    Argument.Of("first", enrolments[0].FirstDay)
                )
            );
        }

        if (result.Mark is < 0 or > BestMark)
        {
            faults.Add(CohortErrors.MarkOutOfRange.For("sheet", Named.Who(result.Participant)));
        }

        foreach (var evidence in result.Evidence.AsSpan())
        {
            if (evidence.Participant != result.Participant)
            {
                faults.Add(
                    CohortErrors.EvidenceBelongsToAnother.For(
                        "sheet",
                        Argument.Of("reference", evidence.Reference),
                        Named.Who(result.Participant),
                        Argument.Of("owner", evidence.Participant.Value)
                    )
                );
            }
        }
    }
}
