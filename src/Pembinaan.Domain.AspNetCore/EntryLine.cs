using Pembinaan.Domain.Journals;

namespace Pembinaan.Domain.AspNetCore;

/// <summary>An entry of a journal for people: of a life that is shown, and of what changed since a caller looked.</summary>
/// <param name="Entry">The identity of the entry.</param>
/// <param name="Revision">Its place in the journal, counted from 1.</param>
/// <param name="RecordedAt">When it was recorded.</param>
/// <param name="Author">Who recorded it.</param>
/// <param name="Text">What it says, in the caller's language.</param>
public sealed record EntryLine(EntryId Entry, int Revision, Instant RecordedAt, string Author, string Text);
