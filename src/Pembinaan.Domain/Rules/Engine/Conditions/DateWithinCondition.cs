namespace Pembinaan.Domain.Rules;

/// <summary>A date that lies between two fixed days, whatever day is asked.</summary>
internal sealed class DateWithinCondition<TFacts>(FactOf<TFacts, LocalDate> date, int earliest, int latest, Func<LocalisedText> describe)
    : FactCondition<TFacts, LocalDate, DayWithin>(date, describe)
{
    public override bool MayBegin => false;

    public override bool MayEnd => false;

    protected override string Form => FormattableString.Invariant($"within({earliest},{latest})");

    protected override void Limit(LocalDate value, ref RemainingDays days) => days.If(new DayWithin(earliest, latest).Judge(value));

    protected override DayWithin On(int day) => new(earliest, latest);
}
