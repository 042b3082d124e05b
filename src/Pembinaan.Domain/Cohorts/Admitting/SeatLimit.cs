namespace Pembinaan.Domain.Cohorts;

/// <summary>One limit of the seats.</summary>
/// <param name="Kind">What limits.</param>
/// <param name="Seats">To how many.</param>
/// <param name="Source">Which space, facility or agreement: by its name where one is on record, else by its identity; empty if the kind says it.</param>
public sealed record SeatLimit(SeatLimitKind Kind, int Seats, string Source = "")
{
    /// <summary>What limits, in words; a space or a facility by its name alone, which says what it is.</summary>
    public LocalisedText Name =>
        Source.Length == 0 ? Kind.Text
        : Kind is SeatLimitKind.Space or SeatLimitKind.Facility ? LocalisedText.Same(Source)
        : new($"{Kind.Text.Id} {Source}", $"{Kind.Text.En} {Source}");
}
