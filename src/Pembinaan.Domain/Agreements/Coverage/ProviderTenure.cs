using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Agreements;

/// <summary>Since when and until when somebody who is not a party carries subjects out.</summary>
/// <param name="Party">The party for which it carries them out.</param>
/// <param name="Provider">The implementing office, or the person or body brought.</param>
/// <param name="Subjects">The subjects; empty for all.</param>
/// <param name="Days">The days.</param>
/// <param name="KnownOn">
/// The day on which it was recorded, where the agreement was signed by then: days before it were covered only afterwards. Null otherwise.
/// </param>
internal sealed record ProviderTenure(PartyId Party, ProviderId Provider, ValueList<SubjectId> Subjects, DateSet Days, LocalDate? KnownOn)
{
    /// <summary>The days that were covered when they came.</summary>
    public DateSet InTime => KnownOn is { } known ? Days & DateSet.From(known) : Days;
}
