using Pembinaan.Domain.Identities;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Values;

namespace Pembinaan.Domain.Cohorts.Admitting;

/// <summary>Who wishes to join, from when, and what else bears on it.</summary>
public sealed record AdmissionRequest
{
    /// <summary>Who.</summary>
    public required ParticipantId Participant { get; init; }

    /// <summary>The first day of the enrolment.</summary>
    public required LocalDate Day { get; init; }

    /// <summary>Under which function.</summary>
    public required EnrolmentTrack Track { get; init; }

    /// <summary>The last day on which the person is there; not known unless said.</summary>
    public Fact<LocalDate> LastDayThere { get; init; }

    /// <summary>The other cohorts in which the person may take part.</summary>
    public ValueList<Cohort> OtherCohorts { get; init; }

    /// <summary>The application that is answered; null if there is none.</summary>
    public EntryId? Application { get; init; }
}
