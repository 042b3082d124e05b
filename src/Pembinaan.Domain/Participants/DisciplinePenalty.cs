using Pembinaan.Domain.Values;

namespace Pembinaan.Domain.Participants;

/// <summary>A discipline penalty.</summary>
/// <param name="Day">The day on which it was imposed.</param>
/// <param name="Level">Its level.</param>
public sealed record DisciplinePenalty(LocalDate Day, DisciplineLevel Level)
{
    /// <inheritdoc/>
    public override string ToString() => Printed.Of(this);
}
