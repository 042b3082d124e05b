namespace Pembinaan.Domain.Rules;

/// <summary>How far a decision over many has come.</summary>
/// <param name="Done">How many are decided.</param>
/// <param name="Total">How many there are, over all days.</param>
public readonly record struct BulkProgress(long Done, long Total);
