using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Rules;

/// <summary>What is left of a condition once the day is fixed: thresholds and a comparison.</summary>
internal interface IDayTest<T>
{
    Verdict Judge(T value);
}
