using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Rules;

/// <summary>A value that is above a limit: easily taken for "at least".</summary>
internal readonly struct AboveTest<T>(T limit) : IDayTest<T>
    where T : notnull, IComparable<T>
{
    public Verdict Judge(T value) => DayTests.Of(value.CompareTo(limit) > 0);
}
