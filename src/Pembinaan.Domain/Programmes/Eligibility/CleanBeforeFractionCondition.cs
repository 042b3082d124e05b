using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Programmes;

/// <summary>
/// No penalty in a window that is counted back from the day on which a fraction is served, not from the day asked. Before that day the window is not over: a
/// penalty in it settles the answer, none does not. The fraction is that of the sentence as it stood on the day asked.
/// </summary>
internal sealed class CleanBeforeFractionCondition(
    Fraction fraction,
    Term window,
    SentenceCounting counting,
    SentenceTerm? atLeast,
    LeastReading reading,
    DisciplineEvent counts
) : SteppedCondition
{
    public override ValueList<NamedFact<EligibilityFacts>> Reads { get; } =
    [EligibilityFact.ServedFrom(fraction, counting, atLeast, reading), EligibilityFact.Discipline];

    public override LocalisedText Description { get; } =
        new(
            $"tidak ada hukuman disiplin yang {counts.In(Language.Indonesian)} dalam {window.In(Language.Indonesian)} sebelum tanggal {fraction} masa "
            + $"pidana{LeastWords.In(atLeast, reading, Language.Indonesian)} ({counting.In(Language.Indonesian)})",
            $"no discipline penalty was {counts.In(Language.English)} in the {window.In(Language.English)} before {fraction} of the "
            + $"sentence{LeastWords.In(atLeast, reading, Language.English)} is served ({counting.In(Language.English)})"
        );

    internal override string Canonical =>
        FormattableString.Invariant(
            $"clean-before({counts},{fraction},{atLeast},{reading},{window.Months}m,{window.Days}d,{window.Convention},{counting.In(Language.English)})"
        );

    /// <summary>Once the day of the fraction is known, only penalties up to it can still decide.</summary>
    internal override IEnumerable<NamedFact<EligibilityFacts>> UnknownOn(EligibilityFacts facts, LocalDate day) =>
        Reads[0].IsKnownOn(facts, day) ? [EligibilityFact.Discipline]
        : facts.Person.Sentence.IsKnownOn(day) ? base.UnknownOn(facts, day)
        : EligibilityFact.Discipline.IsKnownOn(facts, day) ? [EligibilityFact.Imposed]
        : [EligibilityFact.Imposed, EligibilityFact.Discipline];

    internal override IEnumerable<NamedFact<EligibilityFacts>> ReadOn(EligibilityFacts facts, int day) =>
        [EligibilityFact.ServedFromOn(fraction, counting, atLeast, reading, day), EligibilityFact.Discipline];

    internal override Verdict Judge(in EligibilityFacts facts, int day)
    {
        var (sentence, discipline) = (facts.Person.Sentence, facts.Person.Discipline);
        if (!sentence.IsKnownOn(day))
        {
            return Verdict.Undetermined;
        }

        var served = sentence.Raw.AsOf(day).ServedFrom(fraction, counting, atLeast, reading);
        if (served.Day is not { } anchor)
        {
            return served.Standing == SentenceDateStanding.Unknown ? Verdict.Undetermined : Verdict.NotMet;
        }

        if (!discipline.IsKnown)
        {
            return Verdict.Undetermined;
        }

        var end = DateKey.Of(anchor);
        var start = window.LatestStartKey(end);
        foreach (var penalty in discipline.Raw.AsSpan())
        {
            if (penalty.LiesWithin(start, end, counts))
            {
                return Verdict.NotMet;
            }
        }

        return day >= end && discipline.IsKnownOn(DateKey.Previous(end)) ? Verdict.Met : Verdict.Undetermined;
    }

    protected override void AddSteps(in EligibilityFacts facts, SortedSet<int> steps)
    {
        var sentence = facts.Person.Sentence;
        foreach (var day in sentence.IsKnown ? sentence.Raw.ChangeDays() : [])
        {
            steps.Add(day);
            if (sentence.Raw.AsOf(day).ServedFrom(fraction, counting, atLeast, reading).Day is { } anchor)
            {
                steps.Add(DateKey.Of(anchor));
            }
        }
    }
}
