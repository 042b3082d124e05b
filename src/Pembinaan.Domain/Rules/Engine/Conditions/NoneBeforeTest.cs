using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Rules;

/// <summary>None of several days lies in the stretch that ends on the day before an anchor.</summary>
internal readonly struct NoneBeforeTest(Term length) : IDayTest<(ValueList<LocalDate> First, LocalDate Second)>
{
    public Verdict Judge((ValueList<LocalDate> First, LocalDate Second) value)
    {
        var anchor = DateKey.Of(value.Second);
        return new NoDayWithinTest(length.LatestStartKey(anchor), DateKey.Previous(anchor)).Judge(value.First);
    }
}
