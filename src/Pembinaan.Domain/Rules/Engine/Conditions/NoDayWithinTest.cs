using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Rules;

/// <summary>None of several days lies in the stretch before the day asked.</summary>
internal readonly struct NoDayWithinTest(int latest, int day) : IDayTest<ValueList<LocalDate>>
{
    public Verdict Judge(ValueList<LocalDate> value)
    {
        foreach (ref readonly var date in value.AsSpan())
        {
            var key = DateKey.Of(date);
            if (key > latest && key <= day)
            {
                return Verdict.NotMet;
            }
        }

        return Verdict.Met;
    }
}
