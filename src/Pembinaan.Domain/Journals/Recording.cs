using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Pembinaan.Domain.Journals;

/// <summary>
/// What every command is told about its own recording: the entry's identity, the instant and the author. A command sent again with the same identity changes
/// nothing.
/// </summary>
public sealed record Recording
{
    private Recording(EntryId id, Stamp stamp)
    {
        Id = id;
        Stamp = stamp;
    }

    /// <summary>The identity of the entry to be written.</summary>
    public EntryId Id { get; }

    /// <summary>When and by whom.</summary>
    public Stamp Stamp { get; }

    /// <summary>What stands after the identity of a command in that of the first of its entries, where it writes several.</summary>
    internal const string First = "/1";

    /// <summary>The recording of one of several entries that are made in one step: its identity is this one with a number.</summary>
    internal Recording Numbered(int step) => Part(step.ToString(CultureInfo.InvariantCulture));

    /// <summary>
    /// The recording of a further entry of one command: its identity is this one with a name after it. Where that is longer than an identity may be, the
    /// SHA-256 of this one stands in its place.
    /// </summary>
    internal Recording Part(string step) => Of(PartOf(Id.Value, step), Stamp.RecordedAt, Stamp.Author);

    /// <summary>The identity of the first entry of a command of several, whose own identity is this.</summary>
    internal static EntryId FirstOf(EntryId id) => EntryId.From(PartOf(id.Value, First[1..]));

    /// <summary>The identity of the command of which this would be the first of several entries; null if it is not numbered so.</summary>
    internal static EntryId? CommandOfFirst(EntryId id) =>
        id.Value.EndsWith(First, StringComparison.Ordinal) && EntryId.TryFrom(id.Value[..^First.Length], out var command) ? command : null;

    /// <summary>Whether an entry is the one of a command, or has its identity with a number or a name after it.</summary>
    internal static bool IsOf(EntryId entry, EntryId command) =>
        entry == command
        || (
            entry.Value.LastIndexOf('/') is > 0 and var slash
            && (entry.Value[..slash] == command.Value || entry.Value == PartOf(command.Value, entry.Value[(slash + 1)..]))
        );

    private static string PartOf(string id, string step) =>
        $"{id}/{step}" is { Length: <= Identity.LongestValue } part ? part : $"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(id)))}/{step}";

    /// <summary>A recording.</summary>
    /// <remarks>
    /// Some commands write several entries: with this identity, or with a number or a word after it, such as <c>E-7/2</c>. What stands after the slash belongs
    /// to the library: where <c>E-7</c> is on record a command with the identity <c>E-7/1</c> is refused, and where <c>E-7/1</c> is, one with <c>E-7</c>. What
    /// a command wrote is found by <see cref="JournaledRoot{TRoot, TEvent}.EntriesOf"/>.
    /// </remarks>
    /// <param name="id">The identity of the entry.</param>
    /// <param name="recordedAt">The instant of recording; its day is one of the years 1900 to 2999 in every zone of Indonesia.</param>
    /// <param name="author">Who records; not blank, and without control characters.</param>
    /// <returns>The recording.</returns>
    /// <exception cref="ArgumentException">The author is blank or has another form, or the instant lies outside these years.</exception>
    public static Recording Of(EntryId id, Instant recordedAt, string author)
    {
        Guard.Against.Null(id);
        return new(id, Stamp.Of(recordedAt, author));
    }

    /// <summary>A recording.</summary>
    /// <param name="id">The identity of the entry, as <see cref="EntryId.From"/> takes it.</param>
    /// <param name="recordedAt">The instant of recording; its day is one of the years 1900 to 2999 in every zone of Indonesia.</param>
    /// <param name="author">Who records; not blank, and without control characters.</param>
    /// <returns>The recording.</returns>
    /// <exception cref="ArgumentException">The identity or the author has another form, or the instant lies outside these years.</exception>
    public static Recording Of(string id, Instant recordedAt, string author) => Of(EntryId.From(Guard.Against.NotAnIdentity(id)), recordedAt, author);
}
