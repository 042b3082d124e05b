namespace Pembinaan.Domain.Programmes;

/// <summary>The days of a programme that fit is asked of: its sessions and its certification.</summary>
public sealed record ProgrammeSchedule
{
    private ProgrammeSchedule(ValueList<LocalDate> sessions, LocalDate? certification)
    {
        Sessions = sessions;
        Certification = certification;
    }

    /// <summary>The days of the sessions in order; a day with two sessions is there two times.</summary>
    public ValueList<LocalDate> Sessions { get; }

    /// <summary>The day of the certification, or null if there is none.</summary>
    public LocalDate? Certification { get; }

    /// <summary>The first session.</summary>
    public LocalDate FirstDay => Sessions[0];

    /// <summary>The last session, or the certification where that comes later.</summary>
    public LocalDate LastDay => Certification is { } day && day > Sessions[^1] ? day : Sessions[^1];

    /// <summary>A schedule.</summary>
    /// <param name="sessions">The days of the sessions in any order; at least one.</param>
    /// <param name="certification">The day of the certification, or null.</param>
    /// <returns>The schedule.</returns>
    /// <exception cref="ArgumentException">There is no session, or a day is of another calendar or lies outside the years 1 to 9999.</exception>
    public static ProgrammeSchedule Of(IEnumerable<LocalDate> sessions, LocalDate? certification = null)
    {
        Guard.Against.Null(sessions);
        var ordered = sessions.Select(static s => Guard.Against.NotIso(s, nameof(sessions))).Order().ToValueList();
        if (certification is { } day)
        {
            Guard.Against.NotIso(day, nameof(certification));
        }

        return new(Guard.Against.NoItems(ordered, nameof(sessions)), certification);
    }

    /// <inheritdoc/>
    public override string ToString() => RecordPrinter.Of(this);
}
