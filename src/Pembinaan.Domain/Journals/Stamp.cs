using NodaTime.Text;

namespace Pembinaan.Domain.Journals;

/// <summary>When something was recorded, and by whom.</summary>
public sealed record Stamp
{
    /// <summary>
    /// How far the clock of one server may be behind that of another: clocks that are set over a network differ by less than a second, and a command takes no
    /// second one to arrive. What lies further back is a mistake, or was recorded without having seen what came before.
    /// </summary>
    internal static readonly Duration Tolerance = Duration.FromSeconds(2);

    private static readonly LocalisedText Everywhere = new(" di setiap zona waktu Indonesia", " in every zone of Indonesia");

    private Stamp(Instant recordedAt, string author, Instant? clock)
    {
        RecordedAt = recordedAt;
        Author = author;
        Clock = clock;
    }

    /// <summary>The instant of recording; within a journal never before that of an earlier entry. Imports keep the original instant.</summary>
    public Instant RecordedAt { get; }

    /// <summary>
    /// What the clock of whoever recorded it said, where it was a little behind that of the entry before, at most two seconds; null where it is
    /// <see cref="RecordedAt"/>.
    /// </summary>
    public Instant? Clock { get; }

    /// <summary>Who recorded it: an account or office of the application's, not blank.</summary>
    public string Author { get; }

    /// <summary>A stamp.</summary>
    /// <param name="recordedAt">The instant of recording.</param>
    /// <param name="author">Who recorded it; not blank.</param>
    /// <returns>The stamp.</returns>
    /// <exception cref="ArgumentException">The author is blank, or holds half a character or a control character, which no database need keep.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Its day is not one of the years 1900 to 2999 in every zone of Indonesia.</exception>
    public static Stamp Of(Instant recordedAt, string author)
    {
        Guard.Against.Outside(
            !EventYears.OfOurTime.Hold(recordedAt),
            $"The day of an instant of recording must lie in the years {EventYears.OfOurTime.First} to {EventYears.OfOurTime.Last} in every zone of Indonesia.",
            nameof(recordedAt)
        );
        return new(recordedAt, Named(Utf16.Said(author)), null);
    }

    /// <summary>What is wrong with the stamp and the number of a stored entry; null where nothing is.</summary>
    internal static DomainError[] FaultsOf(EntryId id, int sequence, Instant recordedAt, string author, Instant? clock)
    {
        List<DomainError>? found = null;
        if (sequence < 1)
        {
            found =
            [
                JournalErrors.SequenceBroken.For(
                    "sequence",
                    Argument.Of("id", id.Value),
                    Argument.Of("sequence", sequence),
                    Argument.Of("expected", new LocalisedText("nomor mulai 1", "a number from 1 on"))
                ),
            ];
        }

        if (!EventYears.OfOurTime.Hold(recordedAt))
        {
            (found ??= []).Add(
                JournalErrors.DayOutOfRange.For(
                    "recordedAt",
                    Argument.Of("day", InstantPattern.ExtendedIso.Format(recordedAt)),
                    Argument.Of("first", EventYears.OfOurTime.First),
                    Argument.Of("last", EventYears.OfOurTime.Last),
                    Argument.Of("hint", Everywhere)
                )
            );
        }

        if (author.Any(char.IsControl))
        {
            (found ??= []).Add(JournalErrors.BrokenText.For("author", Argument.Of("field", FieldNames.Of("author"))));
        }

        if (clock is { } said && (said >= recordedAt || recordedAt - said > Tolerance))
        {
            (found ??= []).Add(JournalErrors.ClockUnfit.For("clock", Argument.Of("clock", said), Argument.Of("recorded", recordedAt)));
        }

        return found?.ToArray() ?? [];
    }

    /// <summary>A stamp as it was stored, of which <see cref="FaultsOf"/> found nothing.</summary>
    internal static Stamp Read(Instant recordedAt, string author, Instant? clock) => new(recordedAt, author, clock);

    /// <summary>The same stamp taken at the instant of the entry before, if the clock was behind it by no more than <see cref="Tolerance"/>.</summary>
    internal Stamp After(Instant last) => RecordedAt < last && last - RecordedAt <= Tolerance ? new(last, Author, RecordedAt) : this;

    private static string Named(string author)
    {
        Guard.Against.Violation(author.Any(char.IsControl), $"The author must be a name without control characters.", nameof(author));
        return author;
    }

    /// <summary>Instant and author.</summary>
    /// <returns>For example "2025-05-19T03:00:00Z petugas".</returns>
    public override string ToString() => $"{InstantPattern.ExtendedIso.Format(RecordedAt)} {Author}";
}
