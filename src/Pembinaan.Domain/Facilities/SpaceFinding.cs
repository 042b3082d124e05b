using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Facilities;

/// <summary>Whether a training space answers a need, and if not, in what it falls short.</summary>
/// <param name="Space">The space.</param>
/// <param name="Need">The need.</param>
/// <param name="Seats">The fewest seats on any day on which it can be used; null if there is no such day.</param>
/// <param name="Days">
/// The days of the need on which it is available and equipped, whatever the day of the week; of them it can be used on the <paramref name="Weekdays"/>.
/// </param>
/// <param name="Weekdays">The days of the week on which it is both needed and available; all seven are named.</param>
public sealed record SpaceFinding(TrainingSpace Space, SpaceNeed Need, int? Seats, DateSet Days, ValueList<IsoDayOfWeek> Weekdays) : ILocalisable
{
    /// <summary>How many people too many; 0 if all fit.</summary>
    public int ShortBy => Seats is { } seats ? Math.Max(0, Need.People - seats) : 0;

    /// <summary>Whether everybody fits on at least one day.</summary>
    public bool Fits => Seats is not null && ShortBy == 0;

    /// <summary>Whether everybody fits on every day of the need: every day of its period that falls on one of its days of the week.</summary>
    public bool FitsThroughout
    {
        get
        {
            var needed = DaysOfWeek.In(Need.Weekdays);
            var period = Need.Period.ToDateSet();
            return Fits && !DaysOfWeek.AnyOf(period.Except(Days), needed) && !DaysOfWeek.AnyOf(period, needed.Except(Weekdays).ToValueList());
        }
    }

    /// <summary>The finding as a sentence.</summary>
    public LocalisedText Text =>
        (Seats, Need.Subject) switch
        {
            (null, { } subject) when Space.EquippedFor(subject).IsEmpty => new(
                $"{Space.Name}: tidak dilengkapi untuk {subject}.",
                $"{Space.Name}: not equipped for {subject}."
            ),
            (null, _) when !Days.IsEmpty => new(
                $"{Space.Name}: tidak tersedia pada hari yang diperlukan, hanya {DaysOfWeek.Names(DaysOfWeek.In(Space.Weekdays), Language.Indonesian)}.",
                $"{Space.Name}: not available on the days of the week needed, only {DaysOfWeek.Names(DaysOfWeek.In(Space.Weekdays), Language.English)}."
            ),
            (null, _) => new($"{Space.Name}: tidak tersedia pada masa itu.", $"{Space.Name}: not available in that time."),
            ({ } seats, _) when ShortBy > 0 => new(
                $"{Space.Name}: {Need.People} orang tidak muat, hanya {seats} tempat (kurang {ShortBy}).",
                $"{Space.Name}: {Need.People} do not fit: {seats} seats ({ShortBy} too few)."
            ),
            (_, { } subject) => new(
                $"{Space.Name}: dapat dipakai {Need.People} orang untuk {subject}, {Days.In(Language.Indonesian)}{OnWeekdays.Id}.",
                $"{Space.Name}: allows {subject} for {Need.People}, {Days.In(Language.English)}{OnWeekdays.En}."
            ),
            _ => new(
                $"{Space.Name}: dapat dipakai {Need.People} orang, {Days.In(Language.Indonesian)}{OnWeekdays.Id}.",
                $"{Space.Name}: can be used by {Need.People}, {Days.In(Language.English)}{OnWeekdays.En}."
            ),
        };

    private (string Id, string En) OnWeekdays =>
        Space.Weekdays.IsEmpty && Need.Weekdays.IsEmpty
            ? ("", "")
            : ($" (hari {DaysOfWeek.Names(Weekdays, Language.Indonesian)})", $" ({DaysOfWeek.Names(Weekdays, Language.English)})");

    /// <inheritdoc/>
    public string In(Language language) => Text.In(language);

    /// <inheritdoc/>
    public override string ToString() => Text.En;

    internal static SpaceFinding Of(TrainingSpace space, SpaceNeed need, DateSet open)
    {
        var days = open & space.Days & need.Period.ToDateSet();
        if (need.Subject is { } subject)
        {
            days &= space.EquippedFor(subject);
        }

        var weekdays = DaysOfWeek.Both(space.Weekdays, need.Weekdays);
        int? fewest = null;
        foreach (var segment in space.Seats.Segments)
        {
            if (DaysOfWeek.AnyOf(segment.ToDateSet() & days, weekdays))
            {
                fewest = Math.Min(fewest ?? int.MaxValue, segment.Value);
            }
        }

        return new(space, need, fewest, days, weekdays);
    }
}
