namespace Pembinaan.Domain.Journals;

/// <summary>That something personal was taken out of a record: when, by whom and why. A hash stays in its place, so that the rest is still proven.</summary>
/// <remarks>What somebody typed comes in by <see cref="Of"/>, which answers what is wrong with it; for the constructor that is a bug of the caller.</remarks>
/// <param name="RedactedAt">The instant.</param>
/// <param name="Author">Who did it: an account or office of the application's; not blank.</param>
/// <param name="Reason">Why, for example the end of the time for which it was kept; not blank, and never about the person.</param>
/// <exception cref="ArgumentException">Author or reason is blank or holds a broken character.</exception>
public sealed record Redaction(Instant RedactedAt, string Author, string Reason)
{
    /// <summary>Who did it.</summary>
    [Personal(PersonalKind.Official)]
    public string Author
    {
        get;
        init => field = Utf16.Said(value, nameof(Author));
    } = Utf16.Said(Author);

    /// <summary>Why.</summary>
    public string Reason
    {
        get;
        init => field = Utf16.Said(value, nameof(Reason));
    } = Utf16.Said(Reason);

    /// <summary>A redaction by what somebody typed.</summary>
    /// <param name="redactedAt">The instant.</param>
    /// <param name="author">Who did it.</param>
    /// <param name="reason">Why.</param>
    /// <returns>The redaction, or <see cref="JournalErrors.BlankText"/> or <see cref="JournalErrors.BrokenText"/> of each of the two texts.</returns>
    public static DomainResult<Redaction> Of(Instant redactedAt, string author, string reason)
    {
        Guard.Against.Null(author);
        Guard.Against.Null(reason);
        var faults = EventWalk.FaultsIn(
            EventYears.OfOurTime,
            walk =>
            {
                walk.Text(nameof(author), author);
                walk.Text(nameof(reason), reason);
            }
        );
        return faults.Length > 0 ? DomainResult<Redaction>.Failure(faults) : new Redaction(redactedAt, author, reason);
    }

    /// <summary>What is wrong with it as one of an entry, or null: nothing is taken out of what is not yet recorded.</summary>
    internal DomainError? FaultOf(EntryId entry, Instant recordedAt, string field) =>
        RedactedAt < recordedAt
            ? JournalErrors.RedactedEarlier.For(
                field,
                Argument.Of("id", entry.Value),
                Argument.Of("at", RedactedAt),
                Argument.Of("recorded", recordedAt)
            )
            : null;

    /// <inheritdoc/>
    public override string ToString() => RecordPrinter.Of(this);
}
