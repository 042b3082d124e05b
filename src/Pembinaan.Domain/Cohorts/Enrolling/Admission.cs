namespace Pembinaan.Domain.Cohorts;

/// <summary>
/// Evidence: the rules of admission let this person into this cohort on this day. Only they make it; <c>CohortInDossier.Enrol</c> asks for it.
/// </summary>
public sealed record Admission : IAboutPeople
{
    internal Admission(CohortId cohort, int revision, ParticipantId participant, LocalDate day, EnrolmentTrack track, AdmissionReceipt receipt)
    {
        Cohort = cohort;
        Revision = revision;
        Participant = participant;
        Day = day;
        Track = track;
        Receipt = receipt;
    }

    /// <summary>The cohort.</summary>
    public CohortId Cohort { get; }

    /// <summary>The revision of the cohort that was looked at.</summary>
    public int Revision { get; }

    /// <summary>Who is admitted.</summary>
    public ParticipantId Participant { get; }

    /// <summary>The first day of the enrolment.</summary>
    public LocalDate Day { get; }

    /// <summary>Under which function.</summary>
    public EnrolmentTrack Track { get; }

    /// <summary>The grounds.</summary>
    public AdmissionReceipt Receipt { get; }

    /// <summary>Among what it was decided; null where everything was handed in by hand.</summary>
    internal AdmissionGrounds? Grounds { get; init; }

    /// <inheritdoc/>
    public override string ToString() => RecordPrinter.Of(this);
}
