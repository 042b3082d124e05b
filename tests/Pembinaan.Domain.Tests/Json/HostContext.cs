using System.Text.Json.Serialization;
using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Facilities.Events;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Offices;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Tests.Json;

internal sealed record HostRow(PartyId Party, AgreementKind Kind, Provenance Provenance, FacilityId? Facility = null);

internal sealed record HostDays(LocalDate Day, ValidityPeriod Period, DateSet Days, Term Notice, ValueList<SubjectId> Subjects, Fact<Sex> Sex, Scope<PartyId> Partners, Instant? At = null);

internal sealed record HostCounts(Dictionary<AgreementId, int> Counts);

internal sealed record HostEntries(ValueList<Entry<FacilityEvent>> Entries);

/// <summary>What a host would write: its own types and its own generated contracts.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(HostRow))]
[JsonSerializable(typeof(HostDays))]
[JsonSerializable(typeof(HostCounts))]
[JsonSerializable(typeof(HostEntries))]
[JsonSerializable(typeof(Receipt))]
internal sealed partial class HostContext : JsonSerializerContext;
