namespace Pembinaan.Domain.Facilities;

/// <content>Errors about training spaces and their bookings.</content>
public static partial class FacilityErrors
{
    /// <summary>A space that is not known.</summary>
    public static ErrorDefinition SpaceUnknown { get; } =
        new("SPACE-UNKNOWN", "Ruang {space} tidak dikenal.", "The space {space} is not known.", ResultStatus.NotFound);

    /// <summary>A space that is known already.</summary>
    public static ErrorDefinition SpaceExists { get; } = new(
        "SPACE-EXISTS",
        "Ruang {space} sudah ada.",
        "The space {space} exists already.",
        ResultStatus.Conflict
    );

    /// <summary>Not available on the day.</summary>
    public static ErrorDefinition SpaceNotAvailable { get; } =
        new("SPACE-NOT-AVAILABLE", "{space} tidak tersedia pada {day}.", "{space} is not available on {day}.");

    /// <summary>The facility has left the premises in which the space lies.</summary>
    public static ErrorDefinition SpaceLeftBehind { get; } =
        new(
            "SPACE-LEFT-BEHIND",
            "{space} berada di gedung yang tidak ditempati UPT pada {day}; pilih ruang di gedung yang ditempati.",
            "{space} lies in premises that the facility does not occupy on {day}; choose a space in premises that it occupies."
        );

    /// <summary>Too small, and by how much.</summary>
    public static ErrorDefinition SpaceTooSmall { get; } =
        new(
            "SPACE-TOO-SMALL",
            "{people} orang tidak muat di {space}: {seats} tempat, kurang {short}.",
            "{people} do not fit into {space}: {seats} seats, {short} too few."
        );

    /// <summary>Taken at that time.</summary>
    public static ErrorDefinition SpaceTaken { get; } =
        new(
            "SPACE-TAKEN",
            "{space} pada {day} sudah dipesan untuk sesi {session}, pukul {hours}.",
            "{space} is booked on {day} for the session {session}, {hours}.",
            ResultStatus.Conflict
        );

    /// <summary>The session is booked into the space already.</summary>
    public static ErrorDefinition SpaceSessionBooked { get; } =
        new("SPACE-SESSION-BOOKED", "Sesi {session} sudah memesan {space}.", "The session {session} is booked into {space} already.", ResultStatus.Conflict);

    /// <summary>A booking that does not exist.</summary>
    public static ErrorDefinition SpaceNotBooked { get; } =
        new("SPACE-NOT-BOOKED", "Sesi {session} tidak memesan {space}.", "The session {session} is not booked into {space}.", ResultStatus.NotFound);

    /// <summary>Hours that end before they begin.</summary>
    public static ErrorDefinition SpaceHours { get; } =
        new("SPACE-HOURS", "Waktu selesai {end} harus sesudah waktu mulai {start}.", "The end, {end}, must be later than the start, {start}.");
}
