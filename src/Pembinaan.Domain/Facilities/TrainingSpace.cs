using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Facilities;

/// <summary>A place in which programmes are held: what it is, how many fit, what it is equipped for, when it is available.</summary>
public sealed record TrainingSpace
{
    internal TrainingSpace(SpaceId id, SpaceKind kind, string name, int seats, ValidityPeriod available, ValueList<IsoDayOfWeek> weekdays, PremisesId? premises)
    {
        (Id, Kind, Name, Weekdays, Premises) = (id, kind, name, weekdays, premises);
        (Open, SeatSteps) = (available.ToDateSet(), default(Steps<int>).From(available.FirstDay, seats));
    }

    /// <summary>The identity.</summary>
    public SpaceId Id { get; }

    /// <summary>What it is.</summary>
    public SpaceKind Kind { get; }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>The days of the week on which it is available; empty for all seven.</summary>
    public ValueList<IsoDayOfWeek> Weekdays { get; }

    /// <summary>The premises in which it lies, or null if none were on record; a facility that moves leaves it behind.</summary>
    public PremisesId? Premises { get; }

    /// <summary>How many people fit, by day.</summary>
    public Timeline<int> Seats => SeatSteps.ByDay;

    /// <summary>The days on which it is available, without those blocked and those after its closing.</summary>
    public DateSet Days => Open.Except(BlockedDays.Days);

    /// <summary>What it is equipped for, and when.</summary>
    public ValueList<Equipment> Equipped => [.. EquippedDays.Select(static e => new Equipment(e.Subject, e.Days.Days))];

    /// <summary>The days on which it is equipped for a subject.</summary>
    /// <param name="subject">The subject.</param>
    /// <returns>The days; none if it never is.</returns>
    public DateSet EquippedFor(SubjectId subject) => EquippedBy(Guard.Against.Null(subject)).Days;

    /// <summary>Whether it is available on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>Whether the day is one of its days and of its weekdays.</returns>
    public bool IsAvailableOn(LocalDate day) =>
        Open.Contains(day) && !BlockedDays.On(day) && (Weekdays.IsEmpty || Weekdays.Contains(day.DayOfWeek));

    // From its first day to its last, blocked or not.
    private DateSet Open { get; init; }

    private Steps<int> SeatSteps { get; init; }

    private Timeline<bool> BlockedDays { get; init; } = Timeline<bool>.Empty;

    private GrowingList<(SubjectId Subject, Timeline<bool> Days)> EquippedDays { get; init; } =
        GrowingList<(SubjectId Subject, Timeline<bool> Days)>.KeyedBy(static e => e.Subject);

    internal TrainingSpace WithSeats(int seats, LocalDate firstDay) => this with { SeatSteps = SeatSteps.From(firstDay, seats) };

    internal TrainingSpace Blocked(ValidityPeriod period) => this with { BlockedDays = BlockedDays.Over(period, true) };

    internal TrainingSpace ClosedAfter(LocalDate lastDay) => this with { Open = Open & DateSet.Until(lastDay) };

    internal TrainingSpace WithEquipment(ValueList<SubjectId> subjects, ValidityPeriod period)
    {
        var equipped = EquippedDays;
        foreach (var subject in subjects.Distinct())
        {
            var changed = (subject, EquippedBy(subject).Over(period, true));
            equipped = equipped.Having(subject).Any() ? equipped.With(subject, _ => changed) : equipped.Add(changed);
        }

        return this with { EquippedDays = equipped };
    }

    private Timeline<bool> EquippedBy(SubjectId subject) => EquippedDays.LastHaving(subject).Days ?? Timeline<bool>.Empty;
}
