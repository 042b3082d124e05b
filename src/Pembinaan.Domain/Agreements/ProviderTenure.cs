using Pembinaan.Domain.Identities;
using Pembinaan.Domain.Time;
using Pembinaan.Domain.Values;

namespace Pembinaan.Domain.Agreements;

/// <summary>Since when and until when somebody who is not a party carries subjects out.</summary>
/// <param name="Provider">The implementing office, or the person or body brought.</param>
/// <param name="Subjects">The subjects; empty for all.</param>
/// <param name="Days">The days.</param>
internal sealed record ProviderTenure(ProviderId Provider, ValueList<SubjectId> Subjects, DateSet Days);
