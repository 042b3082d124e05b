using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Rules;

/// <summary>An age between two birthdays on a day that is itself a fact: born first, the day second.</summary>
internal readonly struct AgeOnTest(Term from, Term? below) : IDayTest<(LocalDate First, LocalDate Second)>
{
    public Verdict Judge((LocalDate First, LocalDate Second) value)
    {
        var (born, day) = (DateKey.Of(value.First), DateKey.Of(value.Second));
        return DayTests.Of(from.AfterKey(born) <= day && (below is not { } end || day < end.AfterKey(born)));
    }
}
