using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Rules;

/// <summary>On days from which a term of a length, counted with its first day, has ended by the date.</summary>
internal sealed class RoomForTermCondition<TFacts> : FactCondition<TFacts, LocalDate, DayOnOrAfter>
{
    private readonly Term _length;

    internal RoomForTermCondition(FactOf<TFacts, LocalDate> date, Term length, Func<LocalisedText> describe)
        : base(date, describe)
    {
        _length = length.Inclusive;
    }

    public override bool MayBegin => false;

    protected override string Form => ConditionText.Canonical("room-for-term", _length);

    protected override void Limit(LocalDate value, ref RemainingDays days) => days.NotAfter(_length.LatestStartKey(DateKey.Next(DateKey.Of(value))));

    protected override DayOnOrAfter On(int day) => new(_length.LastKeyFrom(day));
}
