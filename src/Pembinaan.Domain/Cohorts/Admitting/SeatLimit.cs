namespace Pembinaan.Domain.Cohorts;

/// <summary>One limit of the seats.</summary>
/// <param name="Kind">What limits.</param>
/// <param name="Seats">To how many.</param>
/// <param name="Source">Which space, facility or agreement: by its name where one is on record, else by its identity; empty if the kind says it.</param>
public sealed record SeatLimit(SeatLimitKind Kind, int Seats, string Source = "")
{
    /// <summary>How many people the quota is for, where one agreement's quota limits; otherwise null.</summary>
    public int? Quota { get; init; }

    /// <summary>How many of <see cref="Quota"/> are used by other cohorts, or by people of this one who left and still count.</summary>
    public int UsedElsewhere { get; init; }

    /// <summary>
    /// What limits, in words; a space or a facility by its name alone, which says what it is. Of a quota also how much of it is used elsewhere.
    /// </summary>
    public LocalisedText Name =>
        Quota is { } all && UsedElsewhere > 0
            ? Say.Of(
                $"{Bare}, {UsedElsewhere} dari {all} sudah dipakai angkatan lain atau peserta yang keluar",
                $"{Bare}, {UsedElsewhere} of {all} used by other cohorts or by those who left"
            )
            : Bare;

    /// <inheritdoc/>
    public override string ToString() => RecordPrinter.Of(this);

    private LocalisedText Bare =>
        Source.Length == 0 ? Kind.Text
        : Kind is SeatLimitKind.Space or SeatLimitKind.Facility ? LocalisedText.Same(Source)
        : new($"{Kind.Text.Id} {Source}", $"{Kind.Text.En} {Source}");
}
