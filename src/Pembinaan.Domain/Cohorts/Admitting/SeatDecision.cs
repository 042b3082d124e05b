namespace Pembinaan.Domain.Cohorts;

/// <summary>How many seats are free on a day, and which limit binds; made for one revision of the cohort.</summary>
/// <param name="Cohort">The cohort.</param>
/// <param name="Revision">
/// The revision that was looked at; a host that stores entries under a unique (stream, revision) makes the last seat safe between two clerks.
/// </param>
/// <param name="Day">The day that was asked about.</param>
/// <param name="Limits">All limits, the lowest first.</param>
/// <param name="Taken">The most seats taken on any day from that one on.</param>
/// <param name="NeededToOpen">How many more participants the programme needs before the cohort may open; 0 if there are enough.</param>
/// <exception cref="ArgumentException">There is no limit.</exception>
public sealed record SeatDecision(CohortId Cohort, int Revision, LocalDate Day, ValueList<SeatLimit> Limits, int Taken, int NeededToOpen) : ILocalisable
{
    /// <summary>All limits, the lowest first; at least that of the cohort.</summary>
    /// <exception cref="ArgumentException">There is no limit.</exception>
    public ValueList<SeatLimit> Limits
    {
        get;
        init => field = Guard.Against.NoItems(value);
    } = Guard.Against.NoItems(Limits);

    /// <summary>The limit that binds: the lowest.</summary>
    public SeatLimit Binding => Limits[0];

    /// <summary>The free seats on the day; 0 where all are taken or the limit is exceeded, never negative.</summary>
    public int Free => Math.Max(0, Binding.Seats - Taken);

    /// <summary>Whether there are as many participants as the programme needs before the cohort may open.</summary>
    public bool MayOpen => NeededToOpen == 0;

    /// <summary>By how many people the limit is exceeded, after it was lowered. Nobody loses a place by it.</summary>
    public int OverCapacity => Math.Max(0, Taken - Binding.Seats);

    /// <summary>The free seats on the day, the limit that binds, and what the cohort still needs before it may open.</summary>
    /// <param name="language">The reader's language.</param>
    /// <returns>For example "6 January 2025: 3 of 20 seats free (seats of the cohort)."</returns>
    public string In(Language language)
    {
        var over = OverCapacity > 0 ? Say.Of($", {OverCapacity} melebihi batas", $", {OverCapacity} more than the limit") : null;
        var needed =
            NeededToOpen > 0
                ? Say.Of($" Masih perlu {NeededToOpen} peserta agar angkatan dapat dibuka.", $" {NeededToOpen} more needed before the cohort may open.")
                : null;
        return Say.Of(
                $"{Day}: {Free} dari {Binding.Seats} tempat kosong ({Binding.Name}){over}.{needed}",
                $"{Day}: {Free} of {Binding.Seats} seats free ({Binding.Name}){over}.{needed}"
            )
            .In(language);
    }

    /// <inheritdoc/>
    public override string ToString() => RecordPrinter.Of(this);
}
