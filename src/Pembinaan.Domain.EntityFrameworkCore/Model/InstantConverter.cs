using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Pembinaan.Domain.EntityFrameworkCore;

/// <summary>Instants as date and time in UTC: to the microsecond in PostgreSQL, to the tenth of it in SQLite.</summary>
internal sealed class InstantConverter()
    : ValueConverter<Instant, DateTime>(v => v.ToDateTimeUtc(), v => Instant.FromDateTimeUtc(DateTime.SpecifyKind(v, DateTimeKind.Utc)));
