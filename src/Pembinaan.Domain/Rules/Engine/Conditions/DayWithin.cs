using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Rules;

/// <summary>A day that lies within two thresholds, both inclusive.</summary>
internal readonly struct DayWithin(int earliest, int latest) : IDayTest<LocalDate>
{
    public Verdict Judge(LocalDate value)
    {
        var key = DateKey.Of(value);
        return DayTests.Of(key >= earliest & key <= latest);
    }
}
