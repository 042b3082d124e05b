using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Rules;

/// <summary>On the days on which a timeline holds one of several values; undetermined on the days it does not cover.</summary>
internal sealed class TimelineCondition<TFacts, T>(FactOf<TFacts, Timeline<T>> timeline, T[] accepted, Func<LocalisedText> describe)
    : FactCondition<TFacts, Timeline<T>, TimelineTest<T>>(timeline, describe)
    where T : notnull
{
    protected override string Form => $"held({ValueText.WriteAll(accepted)})";

    internal override Verdict? SettledFrom(in TFacts facts, int from)
    {
        var read = _read(facts);
        return read.KnownUntilKey == DateKey.Max && read.Raw.IsSettledFrom(from) ? On(read.Raw, from) : null;
    }

    protected override void Limit(Timeline<T> value, ref RemainingDays days)
    {
        if (value.IsSettledFrom(days.From))
        {
            days.If(On(value, days.From));
            return;
        }

        var met = value.DaysWhere(held => new OneOfTest<T>(accepted).Judge(held) == Verdict.Met);
        days.Within(Window.Trusted(met, met.Union(value.Days.Complement())));
    }

    private Verdict On(Timeline<T> value, int day) => value.TryOnKey(day, out var held) ? new OneOfTest<T>(accepted).Judge(held) : Verdict.Undetermined;

    protected override TimelineTest<T> On(int day) => new(DateKey.ToDate(day), accepted);
}
