using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Participants;

/// <summary>A discipline penalty.</summary>
/// <param name="Day">The day on which it was imposed.</param>
/// <param name="Level">Its level.</param>
/// <param name="Served">The days on which it is served, such as those in isolation or without a right; null where it has none.</param>
public sealed record DisciplinePenalty(LocalDate Day, DisciplineLevel Level, ValidityPeriod? Served = null)
{
    /// <summary>The day on which it was imposed.</summary>
    public LocalDate Day
    {
        get;
        init => field = Guard.Against.NotIso(value);
    } = Guard.Against.NotIso(Day);

    /// <inheritdoc/>
    /// <remarks>Only what it is: facts about people do not leak into logs.</remarks>
    public override string ToString() => "discipline penalty";

    /// <summary>The keys of the first and last day of an event of it, the imposition or the serving; null where that does not count.</summary>
    /// <remarks>Each counts for itself: on the days between the two neither is so. Served without an end it has no last day.</remarks>
    internal (int First, int Last)? Occurrence(DisciplineEvent counts, bool isServing) =>
        isServing
            ? Served is { } days && counts != DisciplineEvent.Imposition ? (days.FirstKey, days.LastKey) : null
            : counts == DisciplineEvent.Serving && Served is not null ? null : (DateKey.Of(Day), DateKey.Of(Day));

    /// <summary>Whether an event that counts lies in a window, from its first key to before its end.</summary>
    internal bool LiesWithin(int start, int end, DisciplineEvent counts)
    {
        return Lies(Occurrence(counts, false)) || Lies(Occurrence(counts, true));

        bool Lies((int First, int Last)? days) => days is { } found && found.First < end && found.Last >= start;
    }
}
