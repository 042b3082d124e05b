using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Rules;

/// <summary>A day that is not before another day plus a length.</summary>
internal readonly struct NotBeforeTest(Term length) : IDayTest<(LocalDate First, LocalDate Second)>
{
    public Verdict Judge((LocalDate First, LocalDate Second) value) => DayTests.Of(DateKey.Of(value.First) >= length.AfterKey(DateKey.Of(value.Second)));
}
