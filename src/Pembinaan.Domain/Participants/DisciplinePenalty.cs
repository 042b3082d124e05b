
namespace Pembinaan.Domain.Participants;

/// <summary>A discipline penalty.</summary>
/// <param name="Day">The day on which it was imposed.</param>
/// <param name="Level">Its level.</param>
public sealed record DisciplinePenalty(LocalDate Day, DisciplineLevel Level)
{
    /// <inheritdoc/>
    /// <remarks>Only what it is: facts about people do not leak into logs.</remarks>
    public override string ToString() => "discipline penalty";
}
