using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Cohorts;

/// <summary>
/// Somebody's place in a cohort, from its first to its last day. The same person may have one after another; the next may begin on the last day of the one
/// before.
/// </summary>
public sealed record Enrolment : IAboutPeople
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

    /// <summary>Under which function, by day: <i>Pelayanan</i> until the final judgment is executed, <i>Pembinaan</i> after.</summary>
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
        Guard.Against.NotIso(day);
        if (day < FirstDay)
        {
            return EnrolmentStatus.NotYet;
        }

        if (day > LastDay || day > LapsesOn)
        {
            return EnrolmentStatus.Ended;
        }

        var status = Pauses.IsEmpty ? EnrolmentStatus.Enrolled : AmongPauses(day);
        return status == EnrolmentStatus.Enrolled && IsBetween(day) ? EnrolmentStatus.BetweenFunctions : status;
    }

    /// <summary>Whether it takes up a seat on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>Whether it does: enrolled, suspended, between two functions, or transferred out while the place is held.</returns>
    public bool TakesASeatOn(LocalDate day)
    {
        Guard.Against.NotIso(day);
        return StatusOn(day) is not (EnrolmentStatus.NotYet or EnrolmentStatus.Ended);
    }

    /// <summary>
    /// The last day on which the place of somebody transferred out is held: with it the seat ends, and by it one has to be back. The first such day if nobody
    /// came back by then, whatever else was planned; null if no place lapses.
    /// </summary>
    internal LocalDate? LapsesOn
    {
        get
        {
            LocalDate? lapses = null;
            foreach (var pause in Pauses)
            {
                if (HeldThrough(pause) is { } last && (pause.LastDay is not { } end || (end >= last && end >= pause.FirstDay)) && !(lapses <= last))
                {
                    lapses = last;
                }
            }

            return lapses;
        }
    }

    /// <summary>The last day on which the place is held during a pause; null if it is kept throughout.</summary>
    internal LocalDate? HeldThrough(Pause pause) =>
        pause.Status == EnrolmentStatus.TransferredOut && PlaceHeldDays is { } held ? CalendarDays.After(pause.FirstDay, held - 1) : null;

    /// <summary>Whether <i>Pelayanan</i> was ended, so that there may be days without a track.</summary>
    internal bool HasGap { get; init; }

    private bool IsBetween(LocalDate day) => HasGap && !Tracks.TryOn(day, out _);

    private EnrolmentStatus AmongPauses(LocalDate day)
    {
        // Of several that hold the day, the one that began last says where somebody is.
        Pause? found = null;
        foreach (var pause in Pauses)
        {
            found = pause.Holds(day) && !(pause.FirstDay < found?.FirstDay) ? pause : found;
        }

        return found?.Status ?? EnrolmentStatus.Enrolled;
    }

    /// <inheritdoc/>
    public override string ToString() => RecordPrinter.Of(this);
}
