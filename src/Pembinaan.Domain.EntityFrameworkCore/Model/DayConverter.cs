using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Pembinaan.Domain.EntityFrameworkCore;

/// <summary>
/// Days as what every provider has for them: <c>date</c> in PostgreSQL, with its NodaTime plug-in and without, ISO text in SQLite. Both compare as days do.
/// </summary>
internal sealed class DayConverter() : ValueConverter<LocalDate, DateOnly>(v => v.ToDateOnly(), v => LocalDate.FromDateOnly(v));
