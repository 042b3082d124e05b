namespace Pembinaan.Domain.Facilities;

/// <summary>Errors about training spaces and their bookings.</summary>
public static class SpaceErrors
{
    /// <summary>A space that is not known.</summary>
    public static ErrorDefinition Unknown { get; } =
        new("SPACE-UNKNOWN", "Ruang {space} tidak dikenal.", "The space {space} is not known.", ResultStatus.NotFound);

    /// <summary>A space that is known already.</summary>
    public static ErrorDefinition Exists { get; } = new("SPACE-EXISTS", "Ruang {space} sudah ada.", "The space {space} exists already.", ResultStatus.Conflict);

    /// <summary>Not available on the day.</summary>
    public static ErrorDefinition NotAvailable { get; } =
        new("SPACE-NOT-AVAILABLE", "{space} tidak tersedia pada {day}.", "{space} is not available on {day}.");

    /// <summary>The facility has left the premises in which the space lies.</summary>
    public static ErrorDefinition LeftBehind { get; } =
        new(
            "SPACE-LEFT-BEHIND",
            "{space} berada di gedung yang tidak ditempati UPT pada {day}.",
            "{space} lies in premises that the facility does not occupy on {day}."
        );

    /// <summary>Too small, and by how much.</summary>
    public static ErrorDefinition TooSmall { get; } =
        new(
            "SPACE-TOO-SMALL",
            "{people} orang tidak muat di {space}: {seats} tempat, kurang {short}.",
            "{people} do not fit into {space}: {seats} seats, {short} too few."
        );

    /// <summary>Taken at that time.</summary>
    public static ErrorDefinition Taken { get; } =
        new(
            "SPACE-TAKEN",
            "{space} pada {day} sudah dipesan untuk sesi {session}, pukul {hours}.",
            "{space} is booked on {day} for the session {session}, {hours}.",
            ResultStatus.Conflict
        );

    /// <summary>The session is booked into the space already.</summary>
    public static ErrorDefinition SessionBooked { get; } =
        new("SPACE-SESSION-BOOKED", "Sesi {session} sudah memesan {space}.", "The session {session} is booked into {space} already.", ResultStatus.Conflict);

    /// <summary>A booking that does not exist.</summary>
    public static ErrorDefinition NotBooked { get; } =
        new("SPACE-NOT-BOOKED", "Sesi {session} tidak memesan {space}.", "The session {session} is not booked into {space}.", ResultStatus.NotFound);

    /// <summary>Hours that end before they begin.</summary>
    public static ErrorDefinition Hours { get; } =
        new("SPACE-HOURS", "Waktu selesai {end} tidak sesudah waktu mulai {start}.", "The end, {end}, is not after the start, {start}.");
}
