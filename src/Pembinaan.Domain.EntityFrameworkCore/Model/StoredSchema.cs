namespace Pembinaan.Domain.EntityFrameworkCore;

/// <summary>The version of the tables; one row.</summary>
internal sealed class StoredSchema
{
    public int Id { get; private set; }

    public int Version { get; private set; }

    /// <summary>The version by which the rows that follow from journals were written; null until they have been.</summary>
    public int? Rows { get; private set; }
}
