using Pembinaan.Domain.Text;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Facilities;

/// <summary>Whether a training space answers a need, and if not, in what it falls short.</summary>
/// <param name="Space">The space.</param>
/// <param name="Need">The need.</param>
/// <param name="Seats">The fewest seats on any of the days; null if there is no day.</param>
/// <param name="Days">The days of the need on which it is available and equipped.</param>
public sealed record SpaceFinding(TrainingSpace Space, SpaceNeed Need, int? Seats, DateSet Days) : ILocalisable
{
    /// <summary>How many people too many; 0 if all fit.</summary>
    public int ShortBy => Seats is { } seats ? Math.Max(0, Need.People - seats) : 0;

    /// <summary>Whether everybody fits on at least one day.</summary>
    public bool Fits => Seats is not null && ShortBy == 0;

    /// <summary>Whether everybody fits on every day of the need. Days of the week on which the space is not available do not count against it.</summary>
    public bool FitsThroughout => Fits && Need.Period.ToDateSet().IsSubsetOf(Days);

    /// <summary>The finding as a sentence.</summary>
    public LocalisedText Text => (Seats, Need.Subject) switch
    {
        (null, { } subject) when Space.EquippedFor(subject).IsEmpty => new($"{Space.Name}: tidak dilengkapi untuk {subject}.", $"{Space.Name}: not equipped for {subject}."),
        (null, _) => new($"{Space.Name}: tidak tersedia pada masa itu.", $"{Space.Name}: not available in that time."),
        ({ } seats, _) when ShortBy > 0 => new(
            $"{Space.Name}: {Need.People} orang tidak muat, hanya {seats} tempat (kurang {ShortBy}).", $"{Space.Name}: {Need.People} do not fit: {seats} seats ({ShortBy} too few)."),
        (_, { } subject) => new(
            $"{Space.Name}: dapat dipakai untuk {subject}, {Days.In(Language.Indonesian)}{Weekly.Id}.", $"{Space.Name}: allows {subject}, {Days.In(Language.English)}{Weekly.En}."),
        _ => new($"{Space.Name}: dapat dipakai, {Days.In(Language.Indonesian)}{Weekly.Id}.", $"{Space.Name}: can be used, {Days.In(Language.English)}{Weekly.En}."),
    };

    private (string Id, string En) Weekly => Space.Weekdays.IsEmpty
        ? ("", "")
        : ($" (hari {Names(static d => IndonesianNames[(int)d - 1])})", $" ({Names(static d => d.ToString())})");

    private static readonly ImmutableArray<string> IndonesianNames = ["Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"];

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

        int? fewest = null;
        foreach (var segment in space.Seats.Segments)
        {
            if (space.Seats.DaysWhere(s => s == segment.Value).Overlaps(days))
            {
                fewest = Math.Min(fewest ?? int.MaxValue, segment.Value);
            }
        }

        return new(space, need, fewest, days);
    }

    private string Names(Func<IsoDayOfWeek, string> name) => string.Join(", ", Space.Weekdays.Order().Select(name));
}
