using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Rules;

/// <summary>Whether what held on a day is among several values; where nothing is recorded, it is not known.</summary>
internal readonly struct TimelineTest<T>(LocalDate day, T[] accepted) : IDayTest<Timeline<T>>
    where T : notnull
{
    public Verdict Judge(Timeline<T> value) => value.TryOn(day, out var held) ? new OneOfTest<T>(accepted).Judge(held) : Verdict.Undetermined;
}
