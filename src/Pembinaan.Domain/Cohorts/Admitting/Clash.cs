namespace Pembinaan.Domain.Cohorts;

/// <summary>Two sessions of two cohorts at one time, that want one space, one instructor or one person.</summary>
/// <param name="Session">The session of this cohort.</param>
/// <param name="OtherCohort">The other cohort.</param>
/// <param name="OtherSession">Its session.</param>
/// <param name="Day">The day of the session of this cohort.</param>
public sealed record Clash(SessionId Session, CohortId OtherCohort, SessionId OtherSession, LocalDate Day) : IAboutPeople, ILocalisable
{
    private static readonly LocalisedTemplate OfSessions = new(
        "Sesi {session} pada {day} bersamaan dengan sesi {other} dari angkatan {cohort}.",
        "The session {session} on {day} is at the time of the session {other} of the cohort {cohort}."
    );

    /// <summary>The space that both want; null if it is not that.</summary>
    public SpaceId? Space { get; init; }

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
            { Space: not null } => CohortErrors.SpaceTaken.For("sessions", Arguments),
            { Instructor: not null } => CohortErrors.InstructorTaken.For("sessions", Arguments),
            _ => CohortErrors.PersonTaken.For("sessions", Arguments),
        };

    /// <summary>What is to be known: where people go is decided by people.</summary>
    internal DomainError Warning => CohortErrors.PersonTaken.Warning("sessions", Arguments);

    /// <summary>The same without who or what both want, where that is said already.</summary>
    internal LocalisedText Plain => OfSessions.Fill([.. Arguments.AsSpan()[1..]]);

    private Argument[] Arguments =>
        [
            Argument.Of("what", SpaceName ?? Space?.Value ?? Instructor?.Reference ?? Participant?.Value ?? ""),
            Argument.Of("session", Session.Value),
            Argument.Of("day", Day),
            Argument.Of("other", OtherSession.Value),
            Argument.Of("cohort", CohortName ?? LocalisedText.Same(OtherCohort.Value)),
        ];

    /// <inheritdoc/>
    public string In(Language language) => (Space is null && Instructor is null && Participant is null ? Plain : Fault.Text).In(language);

    /// <inheritdoc/>
    public override string ToString() => RecordPrinter.Of(this);
}
