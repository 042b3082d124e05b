using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Rules;

/// <summary>A value that equals another.</summary>
internal readonly struct IsTest<T>(T expected) : IDayTest<T>
    where T : notnull
{
    public Verdict Judge(T value) => DayTests.Of(EqualityComparer<T>.Default.Equals(value, expected));
}
