using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Agreements;

/// <summary>
/// The suspensions, or the closings of intake, one for each entry: two that meet or overlap stay two, so that the end of one leaves the other as it is.
/// </summary>
internal sealed record Halts(GrowingList<Halt> All)
{
    private const string Key = nameof(Halts);

    public static Halts None { get; } = new(GrowingList<Halt>.KeyedBy(static _ => Key, static h => h.Days.Hull));

    /// <summary>The days of all of them.</summary>
    public DateSet Days => DateSet.UnionOf([.. All.Select(static h => h.Days)]);

    /// <summary>Why, on a day, in recorded order; empty where none holds it.</summary>
    public string ReasonOn(LocalDate day) =>
        string.Join("; ", On(day).Select(static h => h.Reason).Distinct(StringComparer.Ordinal));

    public Halts With(in DateSet days, string reason) => new(All.Add(new(days, reason)));

    /// <summary>Those to which a day belongs end on the day before it; the others stay.</summary>
    public Halts EndedBefore(LocalDate day) => new(All.With(Key, day, static _ => true, h => h with { Days = h.Days & DateSet.Until(day.PlusDays(-1)) }));

    /// <summary>Whether one of them holds a day.</summary>
    public bool IsOn(LocalDate day) => On(day).Any();

    /// <summary>Whether one of them ended on the day before.</summary>
    public bool EndedTheDayBefore(LocalDate day) => On(day.PlusDays(-1)).Any(h => h.Days.LastDay == day.PlusDays(-1));

    private IEnumerable<Halt> On(LocalDate day) => All.Overlapping(Key, ValidityPeriod.On(day));
}
