namespace Pembinaan.Domain.Cohorts;

/// <summary>One limit of the seats.</summary>
/// <param name="Kind">What limits.</param>
/// <param name="Seats">To how many.</param>
/// <param name="Source">Which space, facility or agreement: by its name where one is on record, else by its identity; empty if the kind says it.</param>
public sealed record SeatLimit(SeatLimitKind Kind, int Seats, string Source = "")
{
    /// <summary>What limits, in words.</summary>
    public LocalisedText Name => Source.Length == 0 ? Kind.Text : new($"{Kind.Text.Id} {Source}", $"{Kind.Text.En} {Source}");
}
