using Pembinaan.Domain.Facilities;

namespace Pembinaan.Domain.Cohorts;

/// <summary>Two sessions at one time that want one space, one instructor or one person.</summary>
/// <param name="Session">The session of this cohort.</param>
/// <param name="OtherCohort">The other cohort; null where it is the facility's own record that has the space booked.</param>
/// <param name="OtherSession">Its session, or that for which the space is booked.</param>
/// <param name="Day">The day of the session of this cohort.</param>
public sealed record Clash(SessionId Session, CohortId? OtherCohort, SessionId OtherSession, LocalDate Day) : IAboutPeople, ILocalisable
{
    private static readonly LocalisedTemplate OfSessions = new(
        "Sesi {session} pada {day} bersamaan dengan sesi {other} dari angkatan {cohort}.",
        "The session {session} on {day} is at the time of the session {other} of the cohort {cohort}."
    );

    /// <summary>The space that both want; null if it is not that.</summary>
    public SpaceId? Space { get; init; }

    /// <summary>What the facility's own record has booked the space for; null if it is a session of another cohort that wants it.</summary>
    public Booking? Booking { get; init; }

    /// <summary>What the space is called, where its facility is on record.</summary>
    internal string? SpaceName { get; init; }

    /// <summary>The other cohort by the title of its programme, where its root was looked at.</summary>
    internal LocalisedText? CohortName { get; init; }

    /// <summary>The instructor whom both want; null if it is not that.</summary>
    public SessionInstructor? Instructor { get; init; }

    /// <summary>Who takes part in both; null if it is not that.</summary>
    public ParticipantId? Participant { get; init; }

    /// <summary>Why it cannot be so: a space and an instructor are at one place at a time.</summary>
    internal DomainError Fault =>
        this switch
        {
            { Booking: { } booking } => FacilityErrors.SpaceTaken.For("sessions", ArgumentsOf(booking)),
            { Space: not null } => CohortErrors.SpaceTaken.For("sessions", Arguments),
            { Instructor: not null } => CohortErrors.InstructorTaken.For("sessions", Arguments),
            _ => CohortErrors.PersonTaken.For("sessions", Arguments),
        };

    /// <summary>What is to be known: where people go is decided by people, and what was held was held.</summary>
    internal DomainError Warning =>
        Booking is { } booking
            ? FacilityErrors.SpaceTaken.Warning("sessions", ArgumentsOf(booking))
            : CohortErrors.PersonTaken.Warning("sessions", Arguments);

    /// <summary>The same without who or what both want, where that is said already.</summary>
    internal LocalisedText Plain => OfSessions.Fill([.. Arguments.AsSpan()[1..]]);

    private Argument[] Arguments =>
        [
            Argument.Of("what", SpaceName ?? Space?.Value ?? Instructor?.Reference ?? Participant?.Value ?? ""),
            Argument.Of("session", Session.Value),
            Argument.Of("day", Day),
            Argument.Of("other", OtherSession.Value),
            Argument.Of("cohort", CohortName ?? LocalisedText.Same(OtherCohort?.Value ?? "")),
        ];

    private Argument[] ArgumentsOf(Booking booking) =>
        [
            Argument.Of("space", SpaceName ?? booking.Space.Value),
            Argument.Of("day", Day),
            Argument.Of("session", booking.Session.Value),
            Argument.Of("hours", $"{BookingBook.Clock(booking.Start)}–{BookingBook.Clock(booking.End)}"),
        ];

    /// <inheritdoc/>
    public string In(Language language) => (Space is null && Instructor is null && Participant is null ? Plain : Fault.Text).In(language);

    /// <inheritdoc/>
    public override string ToString() => RecordPrinter.Of(this);
}
