using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Rules;

/// <summary>Whether a day is in a set, or is not.</summary>
internal readonly struct OnItsDaysTest(int day, bool inside) : IDayTest<DateSet>
{
    public Verdict Judge(DateSet value) => DayTests.Of(value.Contains(day) == inside);
}
