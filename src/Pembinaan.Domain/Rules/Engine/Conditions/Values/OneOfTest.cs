using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Rules;

/// <summary>A value that is among several.</summary>
internal readonly struct OneOfTest<T>(T[] accepted) : IDayTest<T>
    where T : notnull
{
    public Verdict Judge(T value)
    {
        foreach (var candidate in accepted)
        {
            if (EqualityComparer<T>.Default.Equals(value, candidate))
            {
                return Verdict.Met;
            }
        }

        return Verdict.NotMet;
    }
}
