namespace Pembinaan.Domain.Benchmarks.Policies;

/// <summary>From which day, by hand: the first day on or after the day asked that certainly, and that possibly, fits, and the last day of each run. Everything the policy needs for it, and no more.</summary>
internal readonly record struct HandWrittenWindow(LocalDate CertainFirst, LocalDate CertainLast, LocalDate PossibleFirst, LocalDate PossibleLast)
{
    public LocalDate? FirstDayMet => CertainFirst <= CertainLast ? CertainFirst : null;

    public LocalDate? FirstDayPossiblyMet => PossibleFirst <= PossibleLast ? PossibleFirst : null;

    public static HandWrittenWindow Of(Applicant person, LocalDate day)
    {
        var earliest = LocalDate.MinIsoValue;
        var certainFirst = day;
        var certainLast = LocalDate.MaxIsoValue;
        var possibleFirst = day;
        var possibleLast = LocalDate.MaxIsoValue;
        var (alwaysCertain, alwaysPossible) = (true, true);

        Fixed(person.Status.IsKnown, person.Status.IsKnown && person.Status.Value == LegalStatus.Convicted, ref alwaysCertain, ref alwaysPossible);
        Fixed(person.SeatsLeft.IsKnown, person.SeatsLeft.IsKnown && person.SeatsLeft.Value > 0, ref alwaysCertain, ref alwaysPossible);
        Fixed(person.Domicile.IsKnown, person.Domicile.IsKnown && person.Domicile.Value == Policy.Domicile, ref alwaysCertain, ref alwaysPossible);

        if (person.SentenceStart.IsKnown && person.SentenceDays.IsKnown)
        {
            var served = person.SentenceStart.Value.PlusDays((person.SentenceDays.Value + 1) / 2);
            certainFirst = LocalDate.Max(certainFirst, served);
            possibleFirst = LocalDate.Max(possibleFirst, served);
        }
        else
        {
            alwaysCertain = false;
        }

        if (person.Release.IsKnown)
        {
            var last = LatestStart(person.Release.Value, Policy.ProgrammeMonths);
            certainLast = LocalDate.Min(certainLast, last);
            possibleLast = LocalDate.Min(possibleLast, last);
        }
        else
        {
            alwaysCertain = false;
        }

        if (person.Birth.IsKnown)
        {
            var (first, last) = (person.Birth.Value.PlusYears(18), person.Birth.Value.PlusYears(56).PlusDays(-1));
            certainFirst = LocalDate.Max(certainFirst, first);
            possibleFirst = LocalDate.Max(possibleFirst, first);
            certainLast = LocalDate.Min(certainLast, last);
            possibleLast = LocalDate.Min(possibleLast, last);
        }
        else
        {
            alwaysCertain = false;
        }

        if (!person.Risk.IsKnown)
        {
            alwaysCertain = false;
        }
        else if (person.Risk.KnownUntil is { } until)
        {
            certainLast = LocalDate.Min(certainLast, until);
            if (person.Risk.Value > Risk.Medium)
            {
                alwaysCertain = false;
                possibleFirst = LocalDate.Max(possibleFirst, until.PlusDays(1));
            }
        }
        else
        {
            Fixed(true, person.Risk.Value <= Risk.Medium, ref alwaysCertain, ref alwaysPossible);
        }

        if (!person.Discipline.IsKnown)
        {
            alwaysCertain = false;
        }
        else if (person.Discipline.Value.Day is { } discipline)
        {
            // Before the last penalty nothing is known; no day asked lies there.
            var clear = discipline.PlusMonths(6);
            certainFirst = LocalDate.Max(certainFirst, clear);
            possibleFirst = LocalDate.Max(possibleFirst, clear);
        }

        return new(
            certainFirst,
            alwaysCertain && alwaysPossible ? certainLast : earliest,
            possibleFirst,
            alwaysPossible ? possibleLast : earliest);
    }

    private static void Fixed(bool known, bool holds, ref bool alwaysCertain, ref bool alwaysPossible)
    {
        alwaysCertain &= known && holds;
        alwaysPossible &= !known || holds;
    }

    /// <summary>The largest day from which so many months lead to the day or an earlier one.</summary>
    private static LocalDate LatestStart(LocalDate day, int months)
    {
        var latest = day.PlusMonths(-months);
        return day.Day == day.Calendar.GetDaysInMonth(day.Year, day.Month)
            ? new(latest.Year, latest.Month, latest.Calendar.GetDaysInMonth(latest.Year, latest.Month))
            : latest;
    }
}
