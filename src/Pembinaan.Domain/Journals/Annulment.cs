namespace Pembinaan.Domain.Journals;

/// <summary>Takes an earlier entry back: it no longer counts, but stays visible.</summary>
/// <param name="Entry">The entry that no longer counts.</param>
/// <param name="Reason">Why; not blank.</param>
public sealed record Annulment(EntryId Entry, string Reason);
