using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Rules;

/// <summary>A day that is not after a threshold.</summary>
internal readonly struct DayOnOrBefore(int latest) : IDayTest<LocalDate>
{
    public Verdict Judge(LocalDate value) => DayTests.Of(DateKey.Of(value) <= latest);
}
