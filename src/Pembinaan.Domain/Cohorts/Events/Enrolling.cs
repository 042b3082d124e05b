namespace Pembinaan.Domain.Cohorts.Events;

/// <content>The kinds of these events in stored texts.</content>
[JsonDerivedType(typeof(ParticipantEnrolled), "participant-enrolled")]
[JsonDerivedType(typeof(EnrolmentPaused), "enrolment-paused")]
[JsonDerivedType(typeof(EnrolmentResumed), "enrolment-resumed")]
[JsonDerivedType(typeof(EnrolmentEnded), "enrolment-ended")]
[JsonDerivedType(typeof(PelayananClosed), "pelayanan-closed")]
[JsonDerivedType(typeof(TrackChanged), "track-changed")]
public abstract partial record CohortEvent;

/// <summary>Somebody was enrolled.</summary>
/// <param name="Participant">Who.</param>
/// <param name="FirstDay">The first day.</param>
/// <param name="Track">Under which function.</param>
/// <param name="Grounds">On what grounds.</param>
public sealed record ParticipantEnrolled(
    [property: Personal(PersonalKind.Identity)] ParticipantId Participant,
    LocalDate FirstDay,
    EnrolmentTrack Track,
    AdmissionReceipt Grounds
) : CohortEvent, IAboutPeople
{
    internal override LocalisedText Line =>
        Say.Of($"{Participant} menjadi peserta mulai {FirstDay} ({Track})", $"{Participant} enrolled from {FirstDay} ({Track})");
}

/// <summary>A detainee became a convict: <i>Pelayanan</i> ended, <i>Pembinaan</i> began, in the same place; attendance is carried over.</summary>
/// <param name="Participant">Who.</param>
/// <param name="FirstDay">The first day under the new function.</param>
/// <param name="Track">The new function.</param>
public sealed record TrackChanged([property: Personal(PersonalKind.Identity)] ParticipantId Participant, LocalDate FirstDay, EnrolmentTrack Track)
    : CohortEvent,
        IAboutPeople
{
    internal override ParticipantId? OfEnrolment => Participant;

    internal override LocalisedText Line =>
        Say.Of($"{Participant} mengikuti jalur {Track} mulai {FirstDay}", $"{Participant} takes part on the track {Track} from {FirstDay}");
}

/// <summary>An enrolment ended.</summary>
/// <param name="Participant">Whose.</param>
/// <param name="LastDay">The last day, inclusive.</param>
/// <param name="Exit">How.</param>
/// <param name="Reason">Why; null where none is needed.</param>
public sealed record EnrolmentEnded(
    [property: Personal(PersonalKind.Identity)] ParticipantId Participant,
    LocalDate LastDay,
    ExitKind Exit,
    [property: Personal(PersonalKind.Text)] string? Reason
) : CohortEvent, IAboutPeople
{
    internal override IEnumerable<DomainError> FaultsBetween =>
        Exit == ExitKind.Completed || Exit == ExitKind.NotCompleted ? [CohortErrors.ExitIsConcluded.For("exit")]
        : Exit == ExitKind.Excluded && Reason is null ? [CohortErrors.ExitNeedsCause.For("reason", Named.Who(Participant))]
        : [];

    internal override ParticipantId? OfEnrolment => Participant;

    internal override LocalisedText Line =>
        Say.Of(
            $"Keikutsertaan {Participant} berakhir, hari terakhir {LastDay}: {Exit}{Say.Aside(Reason)}",
            $"Enrolment of {Participant} ended, last day {LastDay}: {Exit}{Say.Aside(Reason)}"
        );
}

/// <summary>An enrolment was suspended, or the person transferred out for a time.</summary>
/// <param name="Participant">Whose.</param>
/// <param name="FirstDay">The first day without taking part.</param>
/// <param name="IsTransfer">Whether the person is in another facility; otherwise suspended.</param>
/// <param name="Reason">Why.</param>
public sealed record EnrolmentPaused(
    [property: Personal(PersonalKind.Identity)] ParticipantId Participant,
    LocalDate FirstDay,
    [property: JsonPropertyName("transfer")] bool IsTransfer,
    [property: Personal(PersonalKind.Text)] string Reason
) : CohortEvent, IAboutPeople
{
    internal override ParticipantId? OfEnrolment => Participant;

    internal override LocalisedText Line =>
        IsTransfer
            ? Say.Of($"{Participant} berada di UPT lain mulai {FirstDay}: {Reason}", $"{Participant} is in another facility from {FirstDay}: {Reason}")
            : Say.Of($"Keikutsertaan {Participant} ditangguhkan mulai {FirstDay}: {Reason}", $"Enrolment of {Participant} suspended from {FirstDay}: {Reason}");
}

/// <summary>Somebody takes part again.</summary>
/// <param name="Participant">Who.</param>
/// <param name="FirstDay">The first day of taking part again.</param>
public sealed record EnrolmentResumed([property: Personal(PersonalKind.Identity)] ParticipantId Participant, LocalDate FirstDay) : CohortEvent, IAboutPeople
{
    internal override ParticipantId? OfEnrolment => Participant;

    internal override LocalisedText Line =>
        Say.Of($"Keikutsertaan {Participant} dilanjutkan mulai {FirstDay}", $"Enrolment of {Participant} resumed from {FirstDay}");
}

/// <summary>
/// A detainee's final judgment was executed and <i>Pelayanan</i> ended. The place and the attendance are kept; nothing is attended until <i>Pembinaan</i>
/// opens.
/// </summary>
/// <param name="Participant">Whose.</param>
/// <param name="LastDay">The last day of <i>Pelayanan</i>, inclusive.</param>
public sealed record PelayananClosed([property: Personal(PersonalKind.Identity)] ParticipantId Participant, LocalDate LastDay) : CohortEvent, IAboutPeople
{
    internal override ParticipantId? OfEnrolment => Participant;

    internal override LocalisedText Line =>
        Say.Of($"Pelayanan {Participant} berakhir, hari terakhir {LastDay}", $"Pelayanan of {Participant} ended, last day {LastDay}");
}
