using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Text;
using Pembinaan.Domain.Time;
using Pembinaan.Domain.Values;

namespace Pembinaan.Domain.Programmes.Eligibility;

/// <summary>No penalty in a window that is counted back from the day on which a fraction is served, not from the day asked. Before that day the window is not over: a penalty in it settles the answer, none does not.</summary>
internal sealed class CleanBeforeFractionCondition(Fraction fraction, Term window, SentenceCounting counting, SentenceTerm? atLeast) : SteppedCondition
{
    public override ValueList<NamedFact<EligibilityFacts>> Reads { get; } = [EligibilityFact.ServedFrom(fraction, counting, atLeast), EligibilityFact.Discipline];

    public override LocalisedText Description { get; } = new(
        $"tidak ada hukuman disiplin dalam {window.In(Language.Indonesian)} sebelum tanggal {fraction} masa pidana{(atLeast is { } a ? $" (paling sedikit {a.In(Language.Indonesian)})" : "")} ({counting.In(Language.Indonesian)})",
        $"no discipline penalty lies in the {window.In(Language.English)} before {fraction} of the sentence{(atLeast is { } b ? $" (at least {b.In(Language.English)})" : "")} is served ({counting.In(Language.English)})");

    internal override string Canonical => FormattableString.Invariant($"clean-before({fraction},{atLeast},{window.Months}m,{window.Days}d,{window.Convention},{counting.In(Language.English)})");

    internal override Verdict Judge(in EligibilityFacts facts, int day)
    {
        var (sentence, discipline) = (facts.Person.Sentence, facts.Person.Discipline);
        if (!sentence.IsKnownOn(day))
        {
            return Verdict.Undetermined;
        }

        var served = sentence.Raw.ServedFrom(fraction, counting, atLeast);
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
            var imposed = DateKey.Of(penalty.Day);
            if ((imposed >= start && imposed < end) || (penalty.Served is { } days && days.FirstKey < end && days.LastKey >= start))
            {
                return Verdict.NotMet;
            }
        }

        return day >= end && discipline.IsKnownOn(DateKey.Previous(end)) ? Verdict.Met : Verdict.Undetermined;
    }

    protected override void AddSteps(in EligibilityFacts facts, SortedSet<int> steps)
    {
        if (facts.Person.Sentence is { IsKnown: true } sentence && sentence.Raw.ServedFrom(fraction, counting, atLeast).Day is { } anchor)
        {
            steps.Add(DateKey.Of(anchor));
        }
    }
}
