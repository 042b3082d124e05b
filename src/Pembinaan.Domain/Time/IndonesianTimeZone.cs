using System.Diagnostics.CodeAnalysis;

namespace Pembinaan.Domain.Time;

/// <summary>The three time zones of Indonesia, none with daylight saving. A facility carries its zone; a rule only ever sees the local day.</summary>
public sealed record IndonesianTimeZone
{
    private IndonesianTimeZone(string code, string tzdbId)
    {
        Code = code;
        Zone = DateTimeZoneProviders.Tzdb[tzdbId];
    }

    /// <summary>Waktu Indonesia Barat, UTC+7 (Asia/Jakarta).</summary>
    public static IndonesianTimeZone Wib { get; } = new("WIB", "Asia/Jakarta");

    /// <summary>Waktu Indonesia Tengah, UTC+8 (Asia/Makassar).</summary>
    public static IndonesianTimeZone Wita { get; } = new("WITA", "Asia/Makassar");

    /// <summary>Waktu Indonesia Timur, UTC+9 (Asia/Jayapura).</summary>
    public static IndonesianTimeZone Wit { get; } = new("WIT", "Asia/Jayapura");

    /// <summary>All three, from west to east.</summary>
    public static ImmutableArray<IndonesianTimeZone> All { get; } = [Wib, Wita, Wit];

    /// <summary>WIB, WITA or WIT.</summary>
    public string Code { get; }

    /// <summary>The zone in NodaTime's terms.</summary>
    public DateTimeZone Zone { get; }

    /// <summary>The zone with a code.</summary>
    /// <param name="code">WIB, WITA or WIT.</param>
    /// <returns>The zone.</returns>
    /// <exception cref="ArgumentException">There is no such code.</exception>
    public static IndonesianTimeZone FromCode(string code)
    {
        Guard.Against.NullOrEmpty(code);
        return Guard.Against.UnknownCode(TryFromCode(code, out var zone) ? zone : null, code, "Indonesian time zone");
    }

    /// <summary>The zone with a code.</summary>
    /// <param name="code">WIB, WITA or WIT; any other text, or null, has no zone.</param>
    /// <param name="zone">The zone.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out IndonesianTimeZone? zone)
    {
        zone = All.FirstOrDefault(z => z.Code == code);
        return zone is not null;
    }

    /// <summary>The calendar day that an instant falls on in this zone: the one helper that turns an instant into a day.</summary>
    /// <param name="instant">The instant.</param>
    /// <returns>The local day.</returns>
    public LocalDate DayOf(Instant instant) => instant.InZone(Zone).Date;

    /// <summary>The last instant of a day in this zone; what is known "on" that day is what is known at this instant.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The instant before the next day begins.</returns>
    public Instant EndOf(LocalDate day) => Guard.Against.NotIso(day) == LocalDate.MaxIsoValue
        ? Zone.AtLeniently(day.At(LocalTime.MaxValue)).ToInstant()
        : Zone.AtStartOfDay(day.PlusDays(1)).ToInstant() - Duration.Epsilon;

    /// <inheritdoc/>
    public override string ToString() => Code;
}
