
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Participants;

/// <summary>A discipline penalty.</summary>
/// <param name="Day">The day on which it was imposed.</param>
/// <param name="Level">Its level.</param>
/// <param name="Served">The days on which it is served, such as those in isolation or without a right; null where it has none. On these days it counts, however long ago it was imposed.</param>
public sealed record DisciplinePenalty(LocalDate Day, DisciplineLevel Level, ValidityPeriod? Served = null)
{
    /// <inheritdoc/>
    /// <remarks>Only what it is: facts about people do not leak into logs.</remarks>
    public override string ToString() => "discipline penalty";

    /// <summary>The key of the first day on which it counts no more: a length after it was imposed, and not before it is served. Served without an end it counts for ever.</summary>
    internal int FreeFrom(Term length)
    {
        var after = length.AfterKey(DateKey.Of(Day));
        return Served is null ? after : Math.Max(after, Served.LastKey == DateKey.Max ? DateKey.Max : DateKey.Next(Served.LastKey));
    }
}
