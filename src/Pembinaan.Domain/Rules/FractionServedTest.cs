using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Rules;

/// <summary>Whether enough days are served on a day, in integers and without division.</summary>
internal readonly struct FractionServedTest(int dayCount, int numerator, int denominator) : IDayTest<(LocalDate First, int Second)>
{
    public Verdict Judge((LocalDate First, int Second) value) => value.Second < 1
        ? Verdict.Undetermined
        : DayTests.Of((long)denominator * (dayCount - DayCount.Of(DateKey.Of(value.First))) >= (long)numerator * value.Second);
}
