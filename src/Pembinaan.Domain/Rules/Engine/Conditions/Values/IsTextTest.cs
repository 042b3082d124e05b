using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Rules;

/// <summary>A text that equals another, letter by letter; without generics, because equality of a shared generic is an interface call.</summary>
internal readonly struct IsTextTest(string expected) : IDayTest<string>
{
    public Verdict Judge(string value) => DayTests.Of(string.Equals(value, expected, StringComparison.Ordinal));
}
