namespace Pembinaan.Domain.Journals;

/// <summary>
/// Takes an earlier entry back: it no longer counts, but stays visible. With an event beside it, the entry is a correction: the event counts in place of the
/// one taken back.
/// </summary>
/// <param name="Entry">The entry that no longer counts.</param>
/// <param name="Reason">Why; not blank.</param>
public sealed record Annulment(EntryId Entry, [property: Personal(PersonalKind.Text)] string Reason)
{
    /// <inheritdoc/>
    /// <remarks>Without the reason, which may tell of a person.</remarks>
    public override string ToString() => RecordPrinter.Of(this);
}
