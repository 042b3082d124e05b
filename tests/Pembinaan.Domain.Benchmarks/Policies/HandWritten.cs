using Pembinaan.Domain.Rules;

namespace Pembinaan.Domain.Benchmarks.Policies;

/// <summary>The policy as a careful programmer writes it by hand over the same facts with NodaTime: three-valued, all reasons kept, nothing but plain code.</summary>
internal static class HandWritten
{
    /// <summary>One person on one day, with that person's own thresholds.</summary>
    public static Reasons Check(Applicant person, LocalDate day)
    {
        uint met = 0;
        uint notMet = 0;
        if (person.Status.IsKnownOn(day))
        {
            Note(person.Status.Value == LegalStatus.Convicted, 0, ref met, ref notMet);
        }

        if (person.SentenceStart.IsKnownOn(day) && person.SentenceDays.IsKnownOn(day))
        {
            Note(2L * Period.DaysBetween(person.SentenceStart.Value, day) >= person.SentenceDays.Value, 1, ref met, ref notMet);
        }

        if (person.Release.IsKnownOn(day))
        {
            Note(day.PlusMonths(Policy.ProgrammeMonths) <= person.Release.Value, 2, ref met, ref notMet);
        }

        if (person.Birth.IsKnownOn(day))
        {
            var birth = person.Birth.Value;
            Note(birth.PlusYears(18) <= day && day < birth.PlusYears(56), 3, ref met, ref notMet);
        }

        if (person.Risk.IsKnownOn(day))
        {
            Note(person.Risk.Value <= Risk.Medium, 4, ref met, ref notMet);
        }

        if (person.Discipline.IsKnownOn(day))
        {
            if (person.Discipline.Value.Day is not { } last)
            {
                met |= 1 << 5;
            }
            else if (last <= day)
            {
                Note(last.PlusMonths(6) <= day, 5, ref met, ref notMet);
            }
        }

        if (person.SeatsLeft.IsKnownOn(day))
        {
            Note(person.SeatsLeft.Value > 0, 6, ref met, ref notMet);
        }

        if (person.Domicile.IsKnownOn(day))
        {
            Note(person.Domicile.Value == Policy.Domicile, 7, ref met, ref notMet);
        }

        return new(met, notMet);
    }

    /// <summary>Many people on one day, with thresholds hoisted exactly.</summary>
    public static void Check(ReadOnlySpan<Applicant> people, LocalDate day, Span<Reasons> into)
    {
        var earliestRelease = day.PlusMonths(Policy.ProgrammeMonths);
        var latestBirth = LatestDayBefore(day, 18 * 12);
        var tooOld = LatestDayBefore(day, 56 * 12);
        var latestDiscipline = LatestDayBefore(day, 6);
        for (var i = 0; i < people.Length; i++)
        {
            var person = people[i];
            uint met = 0;
            uint notMet = 0;
            if (person.Status.IsKnownOn(day))
            {
                Note(person.Status.Value == LegalStatus.Convicted, 0, ref met, ref notMet);
            }

            if (person.SentenceStart.IsKnownOn(day) && person.SentenceDays.IsKnownOn(day))
            {
                Note(2L * Period.DaysBetween(person.SentenceStart.Value, day) >= person.SentenceDays.Value, 1, ref met, ref notMet);
            }

            if (person.Release.IsKnownOn(day))
            {
                Note(person.Release.Value >= earliestRelease, 2, ref met, ref notMet);
            }

            if (person.Birth.IsKnownOn(day))
            {
                var birth = person.Birth.Value;
                Note(birth <= latestBirth && birth > tooOld, 3, ref met, ref notMet);
            }

            if (person.Risk.IsKnownOn(day))
            {
                Note(person.Risk.Value <= Risk.Medium, 4, ref met, ref notMet);
            }

            if (person.Discipline.IsKnownOn(day))
            {
                if (person.Discipline.Value.Day is not { } last)
                {
                    met |= 1 << 5;
                }
                else if (last <= day)
                {
                    Note(last <= latestDiscipline, 5, ref met, ref notMet);
                }
            }

            if (person.SeatsLeft.IsKnownOn(day))
            {
                Note(person.SeatsLeft.Value > 0, 6, ref met, ref notMet);
            }

            if (person.Domicile.IsKnownOn(day))
            {
                Note(person.Domicile.Value == Policy.Domicile, 7, ref met, ref notMet);
            }

            into[i] = new(met, notMet);
        }
    }

    /// <summary>The outcome with the two groups: one of two, and two of three.</summary>
    public static Outcome CheckWithGroups(Applicant person, LocalDate day)
    {
        var flat = Check(person, day).Outcome;
        var either = AtLeast(1, day, person.HasGuarantor, person.HasFinishedPreparation);
        var two = AtLeast(2, day, person.IsLiterate, person.IsFit, person.IsWilling);
        return flat == Outcome.NotMet || either == Outcome.NotMet || two == Outcome.NotMet ? Outcome.NotMet
            : flat == Outcome.Met && either == Outcome.Met && two == Outcome.Met ? Outcome.Met
            : Outcome.Undetermined;
    }

    private static Outcome AtLeast(int needed, LocalDate day, params ReadOnlySpan<Fact<bool>> facts)
    {
        var (met, open) = (0, 0);
        foreach (var fact in facts)
        {
            met += fact.IsKnownOn(day) && fact.Value ? 1 : 0;
            open += fact.IsKnownOn(day) ? 0 : 1;
        }

        return met >= needed ? Outcome.Met : met + open >= needed ? Outcome.Undetermined : Outcome.NotMet;
    }

    /// <summary>The latest day from which so many months lead to the day or an earlier one: subtracting the months is a day or more short of it at the end of a month.</summary>
    private static LocalDate LatestDayBefore(LocalDate day, int months)
    {
        var latest = day.PlusMonths(-months);
        while (latest.PlusDays(1).PlusMonths(months) <= day)
        {
            latest = latest.PlusDays(1);
        }

        return latest;
    }

    private static void Note(bool holds, int bit, ref uint met, ref uint notMet)
    {
        if (holds)
        {
            met |= 1u << bit;
        }
        else
        {
            notMet |= 1u << bit;
        }
    }
}
