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
            if (penalty.Level >= from && penalty.CountsFrom(counts) <= day && penalty.FreeFrom(length, counts) > day)
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
            var (first, after) = (penalty.CountsFrom(counts), penalty.FreeFrom(length, counts));
            if (penalty.Level < from || after <= days.From)
            {
                continue;
            }

            if (first <= days.From)
            {
                days.NotBefore(after);
            }
            else
            {
                days.Within(Window.Of(DateSet.Of(first, ConditionText.Previous(after)).Complement()));
            }
        }
    }

    protected override void AddSteps(in EligibilityFacts facts, SortedSet<int> steps)
    {
        foreach (var penalty in facts.Person.Discipline is { IsKnown: true } discipline ? discipline.Raw.AsSpan() : [])
        {
            steps.Add(penalty.CountsFrom(counts));
            steps.Add(penalty.FreeFrom(length, counts));
        }
    }
}
