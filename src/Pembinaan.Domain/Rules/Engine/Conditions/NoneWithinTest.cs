using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Rules;

/// <summary>Never, or long enough ago. Before the last occurrence nothing is known of earlier ones, so a day before it is undetermined.</summary>
internal readonly struct NoneWithinTest(int latest, int day) : IDayTest<Occurrence>
{
    public Verdict Judge(Occurrence value) => value.Key > day ? Verdict.Undetermined : DayTests.Of(value.Key <= latest);
}
