namespace Pembinaan.Domain.EntityFrameworkCore;

/// <summary>What is read of an entry, with the version of the tables at the same time if it was asked.</summary>
internal sealed record StoredLine(int Revision, string Entry, string Body, int Rewritten, int? Schema);
