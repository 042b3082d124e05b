using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Text;
using Pembinaan.Domain.Time;
using Pembinaan.Domain.Values;

namespace Pembinaan.Domain.Programmes.Eligibility;

/// <summary>No penalty of a level or above was imposed within a length before the day, or is still served on it. Known to be none passes; a register that was not consulted does not.</summary>
internal sealed class DisciplineCondition(Term length, DisciplineLevel from) : SteppedCondition
{
    public override ValueList<NamedFact<EligibilityFacts>> Reads { get; } = [EligibilityFact.Discipline];

    public override LocalisedText Description { get; } = new(
        $"tidak ada hukuman disiplin tingkat {from.Name.Id} atau lebih dalam {length.In(Language.Indonesian)} terakhir atau yang masih dijalani",
        $"no discipline penalty of level {from.Name.En} or above lies within the last {length.In(Language.English)} or is still served");

    internal override string Canonical => FormattableString.Invariant($"no-discipline({length.Months}m,{length.Days}d,{length.Convention},{from})");

    internal override Verdict Judge(in EligibilityFacts facts, int day)
    {
        var discipline = facts.Person.Discipline;
        if (!discipline.IsKnownOn(day))
        {
            return Verdict.Undetermined;
        }

        foreach (var penalty in discipline.Raw.AsSpan())
        {
            var key = DateKey.Of(penalty.Day);
            if (penalty.Level >= from && key <= day && penalty.FreeFrom(length) > day)
            {
                return Verdict.NotMet;
            }
        }

        return Verdict.Met;
    }

    internal override void Narrow(in EligibilityFacts facts, ref Narrowing days)
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
            var (first, after) = (DateKey.Of(penalty.Day), penalty.FreeFrom(length));
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
            steps.Add(DateKey.Of(penalty.Day));
            steps.Add(penalty.FreeFrom(length));
        }
    }
}
