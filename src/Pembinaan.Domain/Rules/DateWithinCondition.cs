using Pembinaan.Domain.Text;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Rules;

/// <summary>A date that lies between two fixed days, whatever day is asked.</summary>
internal sealed class DateWithinCondition<TFacts>(FactOf<TFacts, LocalDate> date, int earliest, int latest, LocalisedText description)
    : FactCondition<TFacts, LocalDate, DayWithin>(date, description, FormattableString.Invariant($"within({earliest},{latest})"))
{
    protected override Window DaysOf(LocalDate value) => Window.If(new DayWithin(earliest, latest).Judge(value) == Verdict.Met);

    protected override DayWithin On(int day) => new(earliest, latest);
}
