namespace Pembinaan.Domain.Cohorts;

/// <summary>What is wrong with a presence sheet: everybody who takes part stands on it once, and nobody else.</summary>
internal static class SheetCheck
{
    internal static IEnumerable<DomainError> FaultsOf(CohortSession session, SessionSheet sheet)
    {
        List<DomainError>? twice = null;
        List<DomainError>? tooLong = null;
        using var named = new Seen<ParticipantId>(sheet.Present.Count + sheet.Absences.Count);
        foreach (var participant in sheet.Present.AsSpan())
        {
            Name(participant);
        }

        foreach (var absence in sheet.Absences.AsSpan())
        {
            Name(absence.Participant);
            if (absence.Attended >= session.Plan.Hours)
            {
                (tooLong ??= []).Add(MarkTooLong(session, absence.Participant));
            }
        }

        return (twice, tooLong) is (null, null) ? [] : [.. twice ?? [], .. tooLong ?? []];

        void Name(ParticipantId participant)
        {
            if (!named.Add(participant))
            {
                (twice ??= []).Add(CohortErrors.SheetNamesTwice.For("sheet", Argument.Of("session", session.Id.Value), Named.Who(participant)));
            }
        }
    }

    /// <summary>
    /// Who is on the sheet and does not take part, and who takes part and is not on the sheet. A stored sheet may name who takes no part, as after two people
    /// who were taken for one are told apart; those hours do not count.
    /// </summary>
    internal static IEnumerable<DomainError> FaultsAmong(CohortSession session, SessionSheet sheet, EnrolmentBook enrolments)
    {
        List<DomainError> found = [];
        var named = new HashSet<ParticipantId>(sheet.Present.Count + sheet.Absences.Count);
        foreach (var participant in sheet.Named.Where(p => named.Add(p) && !enrolments.TakesPartOn(p, session.Day)))
        {
            found.Add(CohortErrors.NotTakingPart.For("sheet", Named.Who(participant), Argument.Of("day", session.Day)));
        }

        var missing = enrolments.TakingPartOn(session.Day).Where(p => !named.Contains(p)).Select(static p => p.Value).Order(StringComparer.Ordinal).ToList();
        if (missing.Count > 0)
        {
            found.Add(CohortErrors.SheetIncomplete.For(
                "sheet",
                Argument.Of("session", session.Id.Value),
                Argument.Of("participants", string.Join(", ", missing))
            ));
        }

        return found;
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
