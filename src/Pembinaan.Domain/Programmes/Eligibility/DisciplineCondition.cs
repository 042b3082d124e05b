using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Programmes;

/// <summary>
/// No penalty of a level or above counts on the day: its event, that it is served or was imposed, does not lie within a length before the day. Known to be none
/// passes; a register that was not consulted does not.
/// </summary>
internal sealed class DisciplineCondition(Term length, DisciplineLevel from, DisciplineEvent counts) : SteppedCondition
{
    public override ValueList<NamedFact<EligibilityFacts>> Reads { get; } = [EligibilityFact.Discipline];

    public override LocalisedText Description { get; } =
        new(
            $"tidak ada hukuman disiplin tingkat {from.Name.Id} atau lebih yang {counts.In(Language.Indonesian)} dalam "
            + $"{length.In(Language.Indonesian)} terakhir",
            $"no discipline penalty of level {from.Name.En} or above was {counts.In(Language.English)} within the last {length.In(Language.English)}"
        );

    internal override string Canonical => FormattableString.Invariant($"no-discipline({counts},{length.Months}m,{length.Days}d,{length.Convention},{from})");

    internal override Verdict Judge(in EligibilityFacts facts, int day)
    {
        var discipline = facts.Person.Discipline;
        if (!discipline.IsKnownOn(day))
        {
            return Verdict.Undetermined;
        }

        foreach (var penalty in discipline.Raw.AsSpan())
        {
            if (Holds(SpanOf(penalty, false), day) || Holds(SpanOf(penalty, true), day))
            {
                return Verdict.NotMet;
            }
        }

        return Verdict.Met;
    }

    internal override void Narrow(in EligibilityFacts facts, ref RemainingDays days)
    {
        var discipline = facts.Person.Discipline;
        if (!discipline.IsKnown)
        {
            days.Doubt();
            return;
        }

        if (discipline.KnownUntilKey != DateKey.Max)
        {
            days.Within(Days(facts));
            return;
        }

        foreach (var penalty in discipline.Raw.AsSpan())
        {
            Narrow(SpanOf(penalty, false), ref days);
            Narrow(SpanOf(penalty, true), ref days);
        }
    }

    protected override void AddSteps(in EligibilityFacts facts, SortedSet<int> steps)
    {
        foreach (var penalty in facts.Person.Discipline is { IsKnown: true } discipline ? discipline.Raw.AsSpan() : [])
        {
            AddSteps(SpanOf(penalty, false), steps);
            AddSteps(SpanOf(penalty, true), steps);
        }
    }

    private static bool Holds((int First, int After)? span, int day) => span is { } days && days.First <= day && days.After > day;

    private static void Narrow((int First, int After)? span, ref RemainingDays days)
    {
        if (span is not { } held || held.After <= days.From)
        {
            return;
        }

        if (held.First <= days.From)
        {
            days.NotBefore(held.After);
        }
        else
        {
            days.Within(Window.Of(DateSet.Of(held.First, ConditionText.Previous(held.After)).Complement()));
        }
    }

    private static void AddSteps((int First, int After)? span, SortedSet<int> steps)
    {
        if (span is { } days)
        {
            steps.Add(days.First);
            steps.Add(days.After);
        }
    }

    /// <summary>
    /// The key of the first day on which an event of a penalty counts, and of the first on which it counts no more: a length after its last day. Null where it
    /// does not count.
    /// </summary>
    private (int First, int After)? SpanOf(DisciplinePenalty penalty, bool isServing) =>
        penalty.Level >= from && penalty.Occurrence(counts, isServing) is { } days ? (days.First, length.AfterKey(days.Last)) : null;
}
