namespace Pembinaan.Domain.Time;

/// <summary>What held from a day on, until the next segment of its timeline begins.</summary>
/// <typeparam name="T">The type of what held.</typeparam>
/// <param name="FirstDay">The first day, inclusive; null for a segment without a beginning.</param>
/// <param name="LastDay">The last day, inclusive; null for the segment that goes on.</param>
/// <param name="Value">What held.</param>
public sealed record Segment<T>(LocalDate? FirstDay, LocalDate? LastDay, T Value)
    where T : notnull;
