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

    /// <summary>The key of the first day on which it counts.</summary>
    internal int CountsFrom(DisciplineEvent counts) =>
        counts == DisciplineEvent.Serving && Served is not null ? Served.FirstKey
        : counts == DisciplineEvent.ImpositionOrServing && Served is not null ? Math.Min(DateKey.Of(Day), Served.FirstKey)
        : DateKey.Of(Day);

    /// <summary>
    /// The key of the first day on which it counts no more: a length after the last day of the event. Served without an end it counts for ever.
    /// </summary>
    internal int FreeFrom(Term length, DisciplineEvent counts)
    {
        var last = counts != DisciplineEvent.Imposition && Served is not null ? Served.LastKey : DateKey.Of(Day);
        return length.AfterKey(counts == DisciplineEvent.ImpositionOrServing ? Math.Max(last, DateKey.Of(Day)) : last);
    }

    /// <summary>Whether the event lies in a window, from its first key to before its end.</summary>
    internal bool LiesWithin(int start, int end, DisciplineEvent counts)
    {
        var imposed = DateKey.Of(Day);
        var isImposed = imposed >= start && imposed < end;
        var isServed = Served is { } days && days.FirstKey < end && days.LastKey >= start;
        return counts switch
        {
            DisciplineEvent.Imposition => isImposed,
            DisciplineEvent.Serving => Served is null ? isImposed : isServed,
            _ => isImposed || isServed,
        };
    }
}
