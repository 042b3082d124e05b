using Pembinaan.Domain.Journals;

namespace Pembinaan.Domain.Cohorts.Events;

/// <summary>Something that happened in a cohort.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
public abstract partial record CohortEvent : JournalEvent
{
    private protected CohortEvent() { }

    /// <summary>Whose enrolment it changes, or null.</summary>
    internal virtual ParticipantId? OfEnrolment => null;

    /// <summary>Whose learning it recognises, or null.</summary>
    internal virtual ParticipantId? Credited => null;

    /// <summary>About whom something was written in it, as far as that bears on a result.</summary>
    internal virtual IEnumerable<ParticipantId> WrittenAbout => new[] { OfEnrolment, Credited }.OfType<ParticipantId>();

    /// <summary>Which session it is about, that was planned before; or null.</summary>
    internal virtual SessionId? OfSession => null;

    /// <summary>Which application it answers, or null.</summary>
    internal virtual EntryId? OfApplication => null;

    /// <summary>Whose participation it concludes, and on which day; or null.</summary>
    internal virtual (ParticipantId Participant, LocalDate Day)? Concludes => null;

    /// <summary>The number of the certificate that it issues, or null.</summary>
    internal virtual CertificateNumber? Issued => null;
}
