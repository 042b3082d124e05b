using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Rules;

/// <summary>A value between two limits, both inclusive.</summary>
internal readonly struct BetweenTest<T>(T from, T upTo) : IDayTest<T>
    where T : notnull, IComparable<T>
{
    public Verdict Judge(T value) => DayTests.Of(value.CompareTo(from) >= 0 & value.CompareTo(upTo) <= 0);
}
