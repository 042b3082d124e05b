namespace Pembinaan.Domain.EntityFrameworkCore;

/// <summary>An occasion as a row. It has no journal: who corrects one stores it anew.</summary>
internal sealed class StoredOccasion(string id, string body)
{
    public string Id { get; private set; } = id;

    /// <summary>The occasion as the library's JSON.</summary>
    public string Body { get; private set; } = body;
}
