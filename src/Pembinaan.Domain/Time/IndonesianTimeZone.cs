namespace Pembinaan.Domain.Time;

/// <summary>The three time zones of Indonesia, none with daylight saving. A facility carries its zone; a rule only ever sees the local day.</summary>
[JsonConverter(typeof(PembinaanConverter))]
public sealed class IndonesianTimeZone : Coded<IndonesianTimeZone>, ICoded<IndonesianTimeZone>
{
    private IndonesianTimeZone(string code, LocalisedText name, string tzdbId)
        : base(code, name)
    {
        Zone = DateTimeZoneProviders.Tzdb[tzdbId];
    }

    /// <summary>Waktu Indonesia Barat, UTC+7 (Asia/Jakarta).</summary>
    public static IndonesianTimeZone Wib { get; } = new("WIB", new("Waktu Indonesia Barat", "Western Indonesia Time"), "Asia/Jakarta");

    /// <summary>Waktu Indonesia Tengah, UTC+8 (Asia/Makassar).</summary>
    public static IndonesianTimeZone Wita { get; } = new("WITA", new("Waktu Indonesia Tengah", "Central Indonesia Time"), "Asia/Makassar");

    /// <summary>Waktu Indonesia Timur, UTC+9 (Asia/Jayapura).</summary>
    public static IndonesianTimeZone Wit { get; } = new("WIT", new("Waktu Indonesia Timur", "Eastern Indonesia Time"), "Asia/Jayapura");

    // Before it no zone is past the year 9999: ten hours are more than any of them is ahead.
    private static Instant Latest { get; } = Instant.MaxValue - Duration.FromHours(10);

    /// <summary>All three, from west to east.</summary>
    public static ValueList<IndonesianTimeZone> All { get; } = [Wib, Wita, Wit];

    /// <summary>The zone in NodaTime's terms.</summary>
    public DateTimeZone Zone { get; }

    /// <summary>The calendar day that an instant falls on in this zone: the one helper that turns an instant into a day.</summary>
    /// <param name="instant">The instant.</param>
    /// <returns>The local day.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The day lies outside the years 1 to 9999.</exception>
    public LocalDate DayOf(Instant instant)
    {
        Guard.Against.Outside(
            instant > Latest && instant > EndOf(LocalDate.MaxIsoValue),
            $"The day of an instant must lie in the years 1 to 9999.",
            nameof(instant)
        );
        return Guard.Against.NotIso(instant.InZone(Zone).Date, nameof(instant));
    }

    /// <summary>The last instant of a day in this zone; what is known "on" that day is what is known at this instant.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The instant before the next day begins.</returns>
    public Instant EndOf(LocalDate day) =>
        Guard.Against.NotIso(day) == LocalDate.MaxIsoValue
            ? Zone.AtLeniently(day.At(LocalTime.MaxValue)).ToInstant()
            : Zone.AtStartOfDay(day.PlusDays(1)).ToInstant() - Duration.Epsilon;
}
