using Pembinaan.Domain.Journals;

namespace Pembinaan.Domain.Cohorts;

/// <summary>Somebody's wish to join, identified by the entry that recorded it.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Sequence">Its place in the journal, which decides between applications of one day.</param>
/// <param name="Participant">Who wishes to join.</param>
/// <param name="AppliedOn">The day of the application.</param>
public sealed record Application(EntryId Entry, int Sequence, ParticipantId Participant, LocalDate AppliedOn) : IAboutPeople
{
    /// <summary>The cohort that the person left for this one, in which hours may have been learnt; null for whoever does not come by a transfer.</summary>
    public CohortId? From { get; internal init; }

    /// <summary>Why the person comes by a transfer, where leaving the other cohort does not say it.</summary>
    internal string? Reason { get; init; }

    /// <summary>The day it was approved and put on the waiting list; null if it was not.</summary>
    public LocalDate? ApprovedOn { get; internal init; }

    /// <summary>The day it was answered by an enrolment; null if it was not.</summary>
    public LocalDate? EnrolledOn { get; internal init; }

    /// <summary>The last day of its validity if it was closed; null if it was not.</summary>
    public LocalDate? ClosedOn { get; internal init; }

    /// <summary>Why it was closed.</summary>
    public string? ClosedBecause { get; internal init; }

    /// <summary>Whether it waits for a seat: approved, neither enrolled nor closed.</summary>
    public bool IsWaiting => ApprovedOn is not null && IsOpen;

    /// <summary>Whether it is neither enrolled nor closed.</summary>
    public bool IsOpen => EnrolledOn is null && ClosedOn is null;

    /// <inheritdoc/>
    public override string ToString() => RecordPrinter.Of(this);
}
