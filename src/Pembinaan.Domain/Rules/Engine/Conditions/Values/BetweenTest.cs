using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Rules;

/// <summary>A value between two limits, both inclusive unless said otherwise.</summary>
internal readonly struct BetweenTest<T>(T from, T upTo, bool isAbove = false, bool isBelow = false) : IDayTest<T>
    where T : notnull, IComparable<T>
{
    public Verdict Judge(T value) => DayTests.Of(value.CompareTo(from) >= (isAbove ? 1 : 0) & value.CompareTo(upTo) <= (isBelow ? -1 : 0));
}
