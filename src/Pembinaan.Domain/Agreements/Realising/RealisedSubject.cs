namespace Pembinaan.Domain.Agreements;

/// <summary>What came of one subject up to a day.</summary>
/// <param name="Subject">The subject.</param>
/// <param name="Planned">Sessions planned.</param>
/// <param name="Held">Sessions held.</param>
/// <param name="TookPart">People who took part.</param>
/// <param name="Completed">People who completed.</param>
/// <param name="Certified">People who were certified.</param>
/// <param name="LastHeldOn">The last day on which a session was held, or null if none was.</param>
/// <param name="IsDormant">Whether nothing was held for the time asked about, on days on which it could have been.</param>
/// <param name="Working">Of those certified, people who went to work with an employer; null if that is not known.</param>
/// <param name="OwnBusiness">Of those certified, people who began a business of their own; null if that is not known.</param>
public sealed record RealisedSubject(
    SubjectId Subject,
    int Planned,
    int Held,
    int TookPart,
    int Completed,
    int Certified,
    LocalDate? LastHeldOn,
    bool IsDormant,
    int? Working = null,
    int? OwnBusiness = null
)
{
    /// <inheritdoc/>
    public override string ToString() => RecordPrinter.Of(this);
}
