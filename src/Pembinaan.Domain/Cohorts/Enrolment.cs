using Pembinaan.Domain.Identities;
using Pembinaan.Domain.Time;
using Pembinaan.Domain.Values;

namespace Pembinaan.Domain.Cohorts;

/// <summary>Somebody's place in a cohort, from its first to its last day. The same person may have one after another, even on one day, never two at a time.</summary>
public sealed record Enrolment
{
    internal Enrolment(ParticipantId participant, int number, LocalDate firstDay, Timeline<EnrolmentTrack> tracks, AdmissionReceipt grounds)
    {
        Participant = participant;
        Number = number;
        FirstDay = firstDay;
        Tracks = tracks;
        Grounds = grounds;
    }

    /// <summary>Whose.</summary>
    public ParticipantId Participant { get; }

    /// <summary>Which of the person's enrolments in this cohort, counted from 1.</summary>
    public int Number { get; }

    /// <summary>The first day.</summary>
    public LocalDate FirstDay { get; }

    /// <summary>The last day, inclusive; null while it is open.</summary>
    public LocalDate? LastDay { get; internal init; }

    /// <summary>How it ended; null while it is open.</summary>
    public ExitKind? Exit { get; internal init; }

    /// <summary>Why it ended; null if no reason was needed.</summary>
    public string? ExitReason { get; internal init; }

    /// <summary>Under which function, by day: <i>Pelayanan</i> until the judgment is final, <i>Pembinaan</i> after.</summary>
    public Timeline<EnrolmentTrack> Tracks { get; internal init; }

    /// <summary>Suspensions and transfers, in the order they were recorded.</summary>
    public ValueList<Pause> Pauses { get; internal init; }

    /// <summary>On what grounds.</summary>
    public AdmissionReceipt Grounds { get; }

    /// <summary>For how many days a place is held after a transfer, by the curriculum.</summary>
    internal int? PlaceHeldDays { get; init; }

    /// <summary>Where it stands on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The status.</returns>
    public EnrolmentStatus StatusOn(LocalDate day)
    {
        if (day < FirstDay)
        {
            return EnrolmentStatus.NotYet;
        }

        if (LastDay is { } last && day > last)
        {
            return EnrolmentStatus.Ended;
        }

        var status = Pauses.IsEmpty ? EnrolmentStatus.Enrolled : AmongPauses(day);
        return status == EnrolmentStatus.Enrolled && IsBetween(day) ? EnrolmentStatus.BetweenFunctions : status;
    }

    /// <summary>Whether it takes up a seat on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>Whether it does: enrolled, suspended, between two functions, or transferred out while the place is held.</returns>
    public bool TakesASeatOn(LocalDate day) => StatusOn(day) is not (EnrolmentStatus.NotYet or EnrolmentStatus.Ended);

    /// <summary>The last day on which the place of somebody transferred out is held, if nobody came back in time; otherwise null.</summary>
    internal LocalDate? LapsesOn => PlaceHeldDays is { } held && Pauses.LastOrDefault(static p => p.Status == EnrolmentStatus.TransferredOut && p.LastDay is null) is { } pause
        ? DayAfter.Days(pause.FirstDay, held - 1)
        : null;

    /// <summary>Whether <i>Pelayanan</i> was ended, so that there may be days without a track.</summary>
    internal bool HasGap { get; init; }

    private bool IsBetween(LocalDate day) => HasGap && !Tracks.TryOn(day, out _);

    private EnrolmentStatus AmongPauses(LocalDate day)
    {
        foreach (var pause in Pauses)
        {
            if (pause.Status == EnrolmentStatus.TransferredOut && PlaceHeldDays is { } held && (pause.LastDay is null || pause.LastDay >= DayAfter.Days(pause.FirstDay, held))
                && day >= DayAfter.Days(pause.FirstDay, held))
            {
                return EnrolmentStatus.Ended;
            }

            if (day >= pause.FirstDay && (pause.LastDay is null || day <= pause.LastDay))
            {
                return pause.Status;
            }
        }

        return EnrolmentStatus.Enrolled;
    }

    /// <inheritdoc/>
    public override string ToString() => Printed.Of(this);
}
