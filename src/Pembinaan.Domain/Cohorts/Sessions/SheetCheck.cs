namespace Pembinaan.Domain.Cohorts;

/// <summary>What is wrong with a presence sheet: everybody who takes part stands on it once, and nobody else.</summary>
internal static class SheetCheck
{
    internal static List<DomainError> FaultsOf(CohortSession session, SessionSheet sheet, EnrolmentBook enrolments)
    {
        var faults = new List<DomainError>();
        var named = new HashSet<ParticipantId>(sheet.Present.Count + sheet.Absences.Count);
        foreach (var participant in sheet.Named)
        {
            if (!named.Add(participant))
            {
                faults.Add(CohortErrors.SheetNamesTwice.For("sheet", Argument.Of("session", session.Id.Value), Argument.Of("participant", participant.Value)));
            }
            else if (!enrolments.TakesPartOn(participant, session.Day))
            {
                faults.Add(CohortErrors.NotTakingPart.For("sheet", Argument.Of("participant", participant.Value), Argument.Of("day", session.Day)));
            }
        }

        foreach (var absence in sheet.Absences.Where(a => a.Attended >= session.Plan.Hours))
        {
            faults.Add(MarkTooLong(session, absence.Participant));
        }

        var missing = enrolments.TakingPartOn(session.Day).Where(p => !named.Contains(p)).Select(static p => p.Value).Order(StringComparer.Ordinal).ToList();
        if (missing.Count > 0)
        {
            faults.Add(
                CohortErrors.SheetIncomplete.For("sheet", Argument.Of("session", session.Id.Value), Argument.Of("participants", string.Join(", ", missing)))
            );
        }

        return faults;
    }

    /// <summary>What is wrong with one line; null if nothing is.</summary>
    internal static DomainError? FaultOf(AttendanceMark mark, CohortSession session, ParticipantId participant)
    {
        var hours = session.Plan.Hours;
        if (mark.Absence is null && mark.Attended < hours)
        {
            return CohortErrors.AbsenceKindMissing.For(
                nameof(mark),
                Argument.Of("participant", participant.Value),
                Argument.Of("attended", mark.Attended),
                Argument.Of("hours", hours),
                Argument.Of("session", session.Id.Value)
            );
        }

        return mark.Attended < hours || (mark.Absence is null && mark.Attended == hours) ? null : MarkTooLong(session, participant);
    }

    internal static DomainError MarkTooLong(CohortSession session, ParticipantId participant) =>
        CohortErrors.MarkTooLong.For(
            "sheet",
            Argument.Of("participant", participant.Value),
            Argument.Of("session", session.Id.Value),
            Argument.Of("hours", session.Plan.Hours)
        );
}
