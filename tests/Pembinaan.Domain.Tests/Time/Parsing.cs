using NodaTime.Text;

namespace Pembinaan.Domain.Tests.Time;

/// <summary>Days written as in tables.</summary>
internal static class Parsing
{
    public static LocalDate Day(this string day) => LocalDatePattern.Iso.Parse(day).Value;

    public static Instant Instant(this string instant) => InstantPattern.ExtendedIso.Parse(instant).Value;
}
