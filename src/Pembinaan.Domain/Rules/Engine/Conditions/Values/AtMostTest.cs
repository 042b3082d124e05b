using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Rules;

/// <summary>A value that is not above a limit.</summary>
internal readonly struct AtMostTest<T>(T limit) : IDayTest<T>
    where T : notnull, IComparable<T>
{
    public Verdict Judge(T value) => DayTests.Of(value.CompareTo(limit) <= 0);
}
