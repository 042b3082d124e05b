using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Facilities;

/// <summary>A place in which programmes are held: what it is, how many fit, what it is equipped for, when it is available.</summary>
/// <param name="Id">The identity.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Name">Its name.</param>
/// <param name="Seats">How many people fit, by day.</param>
/// <param name="Days">The days on which it is available, without those blocked and those after its closing.</param>
/// <param name="Weekdays">The days of the week on which it is available; empty for all seven.</param>
/// <param name="Equipped">What it is equipped for, and when.</param>
/// <param name="Premises">The premises in which it lies, or null if none were on record; a facility that moves leaves it behind.</param>
public sealed record TrainingSpace(
    SpaceId Id,
    SpaceKind Kind,
    string Name,
    Timeline<int> Seats,
    DateSet Days,
    ValueList<IsoDayOfWeek> Weekdays,
    ValueList<Equipment> Equipped,
    PremisesId? Premises
)
{
    /// <summary>The days on which it is equipped for a subject.</summary>
    /// <param name="subject">The subject.</param>
    /// <returns>The days; none if it never is.</returns>
    public DateSet EquippedFor(SubjectId subject) => Equipped.FirstOrDefault(e => e.Subject == subject)?.Days ?? DateSet.None;

    /// <summary>Whether it is available on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>Whether the day is one of its days and of its weekdays.</returns>
    public bool IsAvailableOn(LocalDate day) => Days.Contains(day) && (Weekdays.IsEmpty || Weekdays.Contains(day.DayOfWeek));

    private Steps<int> SeatSteps { get; init; }

    internal TrainingSpace WithSeats(int seats, LocalDate firstDay)
    {
        var steps = SeatSteps.From(firstDay, seats);
        return this with { SeatSteps = steps, Seats = steps.ByDay };
    }

    internal TrainingSpace WithEquipment(ValueList<SubjectId> subjects, ValidityPeriod period)
    {
        var kept = Equipped.Where(known => !subjects.Contains(known.Subject));
        return this with { Equipped = kept.Concat(subjects.Distinct().Select(s => new Equipment(s, EquippedFor(s) | period.ToDateSet()))).ToValueList() };
    }
}
