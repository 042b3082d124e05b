using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Rules;

/// <summary>A day that is not before a threshold.</summary>
internal readonly struct DayOnOrAfter(int earliest) : IDayTest<LocalDate>
{
    public Verdict Judge(LocalDate value) => DayTests.Of(DateKey.Of(value) >= earliest);
}
