namespace Pembinaan.Domain.EntityFrameworkCore;

/// <summary>How many entries are stored of a root, and how often they were rewritten; zero where nothing is stored.</summary>
internal readonly record struct StreamState(int Revision, int Rewritten);
