using Pembinaan.Domain.Cohorts;

namespace Pembinaan.Domain.Json;

/// <summary>The version of a slip.</summary>
internal sealed class JsonSlipVersionConverter() : JsonSchemaConverter(CertificateSlip.Version, JsonErrors.NewSlip);
