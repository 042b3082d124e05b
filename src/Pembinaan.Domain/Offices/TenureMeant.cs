namespace Pembinaan.Domain.Offices;

/// <summary>Which of several times of one person in one post is meant.</summary>
/// <param name="FirstDay">Its first day.</param>
/// <param name="Acting">Plt, Plh or Pj, or null for the holder.</param>
public sealed record TenureMeant(LocalDate FirstDay, ActingKind? Acting)
{
    /// <inheritdoc/>
    public override string ToString() => RecordPrinter.Of(this);
}
