namespace Pembinaan.Domain.Agreements;

/// <summary>What came of one activity under an agreement: plain figures handed in by whoever keeps them.</summary>
/// <param name="Subject">The subject.</param>
/// <param name="Day">The day to which the figures belong, for example that of a session or of the end of a class.</param>
/// <param name="Planned">Sessions planned.</param>
/// <param name="Held">Sessions held.</param>
/// <param name="TookPart">People who took part.</param>
/// <param name="Completed">People who completed.</param>
/// <param name="Certified">People who were certified.</param>
/// <param name="Obligation">The code of the obligation it serves, or null.</param>
/// <param name="Working">Of those certified, people who went to work with an employer; null if that is not known.</param>
/// <param name="OwnBusiness">Of those certified, people who began a business of their own; null if that is not known.</param>
public sealed record ActivityFacts(
    SubjectId Subject,
    LocalDate Day,
    int Planned,
    int Held,
    int TookPart,
    int Completed,
    int Certified,
    string? Obligation = null,
    int? Working = null,
    int? OwnBusiness = null
)
{
    /// <inheritdoc/>
    public override string ToString() => RecordPrinter.Of(this);
}
