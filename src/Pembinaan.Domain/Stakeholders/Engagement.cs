namespace Pembinaan.Domain.Stakeholders;

/// <summary>A visit or talk before there is an agreement (penjajakan).</summary>
/// <param name="Id">The identity.</param>
/// <param name="Facility">The facility that sought the partner.</param>
/// <param name="Kind">How they met.</param>
/// <param name="Day">The day, in the facility's zone.</param>
/// <param name="Place">Where.</param>
/// <param name="Present">The offices that took part, of both sides.</param>
/// <param name="Purpose">What for.</param>
/// <param name="Outcome">What came of it.</param>
/// <param name="Draft">The agreement drafted from it, once there is one.</param>
/// <param name="SentBy">The title of who sent those of the facility, not blank; null if that is not reported.</param>
public sealed record Engagement(
    EngagementId Id,
    FacilityId Facility,
    EngagementKind Kind,
    LocalDate Day,
    string Place,
    ValueList<OfficePresent> Present,
    string Purpose,
    EngagementOutcome Outcome,
    AgreementId? Draft = null,
    [property: Personal(PersonalKind.Official)] string? SentBy = null
) : ILocalisable
{
    /// <summary>What took place, in one sentence by the titles as reported.</summary>
    /// <param name="language">The reader's language.</param>
    /// <returns>The sentence.</returns>
    public string In(Language language)
    {
        var present = string.Join("; ", Present.Select(static p => p.Title));
        var sent = SentBy is null ? null : Say.Of($", diutus oleh {SentBy}", $", sent by {SentBy}");
        var said = Say.Of(
            $"{Met}{sent}: {present}. Maksud: {Purpose}. Hasil: {Outcome}.",
            $"{Met}{sent}: {present}. Purpose: {Purpose}. Outcome: {Outcome}."
        ).In(language);
        return $"{char.ToUpperInvariant(said[0])}{said[1..]}";
    }

    /// <summary>How, where and when they met: one goes to somebody, and is visited or talks at a place.</summary>
    internal LocalisedText Met =>
        Kind == EngagementKind.Visit ? Say.Of($"{Kind} ke {Place} pada {Day}", $"{Kind} to {Place} on {Day}")
        : Say.Of($"{Kind} di {Place} pada {Day}", $"{Kind} at {Place} on {Day}");

    /// <inheritdoc/>
    public override string ToString() => RecordPrinter.Of(this);
}
