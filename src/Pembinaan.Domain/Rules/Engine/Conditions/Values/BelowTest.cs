using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Rules;

/// <summary>A value that is below a limit: easily taken for "at most".</summary>
internal readonly struct BelowTest<T>(T limit) : IDayTest<T>
    where T : notnull, IComparable<T>
{
    public Verdict Judge(T value) => DayTests.Of(value.CompareTo(limit) < 0);
}
