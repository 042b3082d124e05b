using NodaTime.Text;

namespace Pembinaan.Domain.Journals;

/// <summary>When something was recorded, and by whom.</summary>
public sealed record Stamp
{
    private Stamp(Instant recordedAt, string author)
    {
        RecordedAt = recordedAt;
        Author = author;
    }

    /// <summary>The instant of recording. Imports keep the original instant.</summary>
    public Instant RecordedAt { get; }

    /// <summary>Who recorded it: an account or office of the application's, not blank.</summary>
    public string Author { get; }

    /// <summary>A stamp.</summary>
    /// <param name="recordedAt">The instant of recording.</param>
    /// <param name="author">Who recorded it; not blank.</param>
    /// <returns>The stamp.</returns>
    /// <exception cref="ArgumentException">The author is blank.</exception>
    public static Stamp Of(Instant recordedAt, string author)
    {
        Guard.Against.NullOrWhiteSpace(author);
        return new(recordedAt, author);
    }

    /// <summary>Instant and author.</summary>
    /// <returns>For example "2025-05-19T03:00:00Z petugas".</returns>
    public override string ToString() => $"{InstantPattern.ExtendedIso.Format(RecordedAt)} {Author}";
}
