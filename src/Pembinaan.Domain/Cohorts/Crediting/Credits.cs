using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Rules;

namespace Pembinaan.Domain.Cohorts;

/// <summary>How credits are decided, and how they count.</summary>
internal static class Credits
{
    /// <summary>What the rules of the cohort's programme say about a credit on a day.</summary>
    /// <param name="cohort">The cohort.</param>
    /// <param name="credit">The credit.</param>
    /// <param name="day">The day.</param>
    /// <param name="decidedBy">Who decides; null if that is not known.</param>
    /// <param name="earlier">What is recognised for the person already.</param>
    internal static Decision<CreditFacts> Decide(
        Cohort cohort,
        Credit credit,
        LocalDate day,
        string? decidedBy,
        IReadOnlyList<(Credit Credit, LocalDate Day)> earlier
    ) => CreditRules.Book.Decide(FactsOf(cohort, credit, decidedBy, earlier), day);

    /// <summary>The days on which the rules begin or cease to let a credit through.</summary>
    internal static IEnumerable<LocalDate> TurnsOf(Cohort cohort, Credit credit) => Decide(cohort, credit, cohort.FirstDay, null, []).Window.Edges();

    /// <summary>
    /// The presence with recognised hours, counted as the programme says. They take the place of missed hours first, and never of attended ones.
    /// </summary>
    internal static Presence With(this Presence presence, LessonHours recognised, CreditedPresence counting)
    {
        if (recognised == LessonHours.None)
        {
            return presence;
        }

        if (counting == CreditedPresence.NotCounted)
        {
            return presence with { Recognised = recognised, RecognisedAs = counting };
        }

        var counts = Math.Min(recognised.Count, (presence.Missed + presence.Open).Count);
        var ofMissed = Math.Min(counts, presence.Missed.Count);
        return new(presence.Attended, LessonHours.Of(presence.Missed.Count - ofMissed), LessonHours.Of(presence.Open.Count - (counts - ofMissed)))
        {
            Recognised = LessonHours.Of(counts),
            RecognisedAs = counting,
        };
    }

    /// <summary>The results with what is recognised of units: competent if either is, with the better mark.</summary>
    internal static ValueList<UnitResult> With(this ValueList<UnitResult> results, IReadOnlyCollection<Credit> credits)
    {
        if (!credits.Any(static c => !c.Units.IsEmpty))
        {
            return results;
        }

        return results
            .Select(result =>
                credits.SelectMany(static c => c.Units).FirstOrDefault(u => u.Unit == result.Unit) is { } credited
                    ? result with
                    {
                        IsCompetent = result.IsCompetent || credited.IsCompetent,
                        BestMark = credited.BestMark > result.BestMark || result.BestMark is null ? credited.BestMark : result.BestMark,
                        IsRecognised = true,
                    }
                    : result
            )
            .ToValueList();
    }

    /// <summary>
    /// The grade of all units together: that of the mean of their best marks, in whole numbers rounded down. None while a unit has no mark, except one that is
    /// recognised without.
    /// </summary>
    internal static Grade? GradeOf(Curriculum curriculum, ValueList<UnitResult> results)
    {
        if (curriculum.Grades.IsEmpty || results.Any(static r => r is { BestMark: null, IsRecognised: false }))
        {
            return null;
        }

        int[] marks = [.. results.Select(static r => r.BestMark).OfType<int>()];
        return marks.Length == 0 ? null : curriculum.GradeOf((int)(marks.Sum(static m => (long)m) / marks.Length));
    }

    /// <summary>The most lesson hours that may be recognised for one person.</summary>
    internal static int LimitOf(Cohort cohort) => (cohort.Curriculum.Credit?.LimitFor(cohort.Curriculum.Hours) ?? cohort.Curriculum.Hours).Count;

    private static CreditFacts FactsOf(Cohort cohort, Credit credit, string? decidedBy, IReadOnlyList<(Credit Credit, LocalDate Day)> earlier)
    {
        var rule = cohort.Curriculum.Credit;
        var background = new CreditBackground(credit, rule, decidedBy ?? "");
        return new()
        {
            IsOffered = rule is not null,
            IsOfWhatIsTaken = background.Refused.IsEmpty,
            IsFromASource = background.IsFromASource,
            Hours = earlier.Aggregate(credit.AllHours, static (sum, e) => sum + e.Credit.AllHours).Count,
            MostHours = LimitOf(cohort),
            LearntUntil = credit.LastDay is { } last ? last : Fact<LocalDate>.Unknown,
            MostMonths = rule?.MostMonths ?? 0,
            IsDecidedByWhoMay = decidedBy is null && rule is { Deciders.IsEmpty: false } ? Fact<bool>.Unknown : background.IsDecidedByWhoMay,
            Background = background,
        };
    }
}
