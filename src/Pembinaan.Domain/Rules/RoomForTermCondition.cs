using Pembinaan.Domain.Text;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Rules;

/// <summary>On days from which a term of a length, counted with its first day, has ended by the date.</summary>
internal sealed class RoomForTermCondition<TFacts> : FactCondition<TFacts, LocalDate, DayOnOrAfter>
{
    private readonly Term _length;

    internal RoomForTermCondition(FactOf<TFacts, LocalDate> date, Term length, LocalisedText description)
        : base(date, description, ConditionText.Canonical("room-for-term", length))
    {
        _length = length.Inclusive;
    }

    protected override Window DaysOf(LocalDate value) => Window.Of(DateSet.Of(DateKey.Min, _length.LatestStartKey(DateKey.Next(DateKey.Of(value)))));

    protected override DayOnOrAfter On(int day) => new(_length.LastKeyFrom(day));
}
