namespace Pembinaan.Domain.Placements;

/// <summary>Whether work or a business was kept for some months.</summary>
/// <param name="Months">The months.</param>
/// <param name="Day">The last day of them, on which the person must still be there; null where no work began.</param>
/// <param name="Answer">The answer.</param>
/// <param name="Reason">Why it is not known, or not yet; null where there is an answer.</param>
public sealed record Kept(int Months, LocalDate? Day, KeptAnswer Answer, DomainError? Reason) : ILocalisable
{
    /// <inheritdoc/>
    public string In(Language language) =>
        Say.Of($"{Length(Months)}: {Answer}{Because}", $"{Length(Months)}: {Answer}{Because}").In(language);

    /// <inheritdoc/>
    public override string ToString() => In(Language.English);

    /// <summary>A number of months in words.</summary>
    internal static LocalisedText Length(int months) => new($"{months} bulan", months == 1 ? "1 month" : $"{months} months");

    private LocalisedText? Because => Reason is null ? null : Say.Of($" ({Reason.Text})", $" ({Reason.Text})");
}
