using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Cohorts.Events;

namespace Pembinaan.Domain.Cohorts;

/// <summary>A session and what became of it.</summary>
public sealed record CohortSession
{
    internal CohortSession(PlannedSession plan, ProviderId provider)
    {
        Plan = plan;
        Provider = provider;
    }

    /// <summary>The session as it is planned now.</summary>
    public PlannedSession Plan { get; internal init; }

    /// <summary>Who gives it.</summary>
    public ProviderId Provider { get; internal init; }

    /// <summary>Earlier plans, the oldest first.</summary>
    public ValueList<PlannedSession> EarlierPlans { get; internal init; }

    /// <summary>Why it was cancelled; null if it was not.</summary>
    public string? CancelledBecause { get; internal init; }

    /// <summary>Who was there; null if it was not held.</summary>
    public SessionSheet? Sheet { get; internal init; }

    /// <summary>What was found about its coverage when it was held; null if it was not.</summary>
    public CoverageReceipt? Coverage { get; internal init; }

    /// <summary>The identity.</summary>
    public SessionId Id => Plan.Id;

    /// <summary>The day in the zone of the cohort.</summary>
    public LocalDate Day => Plan.Day;

    /// <summary>Whether it was held and its sheet recorded.</summary>
    public bool IsHeld => Sheet is not null;

    /// <summary>Whether its lesson hours count.</summary>
    public bool Counts => CancelledBecause is null;

    internal ImmutableDictionary<ParticipantId, ValueList<AttendanceCorrection>> Corrections { get; init; } =
        ImmutableDictionary<ParticipantId, ValueList<AttendanceCorrection>>.Empty;

    /// <summary>What counts for a person, corrections included.</summary>
    /// <param name="participant">Who.</param>
    /// <returns>The mark; null if the session was not held or the person is not named.</returns>
    public AttendanceMark? MarkOf(ParticipantId participant)
    {
        Guard.Against.Null(participant);
        return Corrections.TryGetValue(participant, out var corrections) ? corrections[^1].After : MarkOnSheet(participant);
    }

    /// <summary>The corrections of a person's line, the oldest first; both values are kept.</summary>
    /// <param name="participant">Who.</param>
    /// <returns>The corrections.</returns>
    public ValueList<AttendanceCorrection> CorrectionsOf(ParticipantId participant)
    {
        Guard.Against.Null(participant);
        return Corrections.GetValueOrDefault(participant);
    }

    internal AttendanceMark? MarkOnSheet(ParticipantId participant)
    {
        if (Sheet is null)
        {
            return null;
        }

        foreach (var absence in Sheet.Absences.AsSpan())
        {
            if (absence.Participant == participant)
            {
                return new(absence.Attended, absence.Kind);
            }
        }

        foreach (var present in Sheet.Present.AsSpan())
        {
            if (present == participant)
            {
                return new(Plan.Hours, null);
            }
        }

        return null;
    }

    internal CohortSession Corrected(AttendanceCorrected corrected, LocalDate recordedOn)
    {
        var correction = new AttendanceCorrection(MarkOf(corrected.Participant), corrected.Mark, corrected.Reason, recordedOn);
        return this with { Corrections = Corrections.SetItem(corrected.Participant, CorrectionsOf(corrected.Participant).Add(correction)) };
    }

    /// <inheritdoc/>
    public override string ToString() => RecordPrinter.Of(this);
}
