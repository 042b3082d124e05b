namespace Pembinaan.Domain.EntityFrameworkCore;

/// <summary>The version of the tables; one row.</summary>
internal sealed class StoredSchema
{
    public int Id { get; private set; }

    public int Version { get; private set; }
}
