namespace Pembinaan.Domain.Facilities;

/// <summary>A training space kept for a session.</summary>
/// <param name="Space">The space.</param>
/// <param name="Session">The session.</param>
/// <param name="Day">The day, in the facility's zone.</param>
/// <param name="Start">When it starts, inclusive.</param>
/// <param name="End">When it ends, exclusive: another session may start at that minute. After <paramref name="Start"/>.</param>
/// <param name="People">How many people; positive.</param>
public sealed record Booking(SpaceId Space, SessionId Session, LocalDate Day, LocalTime Start, LocalTime End, int People)
{
    /// <summary>The space.</summary>
    public SpaceId Space
    {
        get;
        init => field = Guard.Against.Null(value);
    } = Guard.Against.Null(Space);

    /// <summary>The session.</summary>
    public SessionId Session
    {
        get;
        init => field = Guard.Against.Null(value);
    } = Guard.Against.Null(Session);

    /// <summary>Whether two bookings want the same space at the same time.</summary>
    /// <param name="other">The other booking.</param>
    /// <returns>Whether they share space, day and at least one minute.</returns>
    public bool ConflictsWith(Booking other)
    {
        Guard.Against.Null(other);
        return Space == other.Space && Day == other.Day && Start < other.End && other.Start < End;
    }

    /// <inheritdoc/>
    public override string ToString() => RecordPrinter.Of(this);
}
