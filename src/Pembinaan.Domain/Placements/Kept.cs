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
        Say.Of($"{Months} bulan: {Answer}{Because}", $"{Months} {(Months == 1 ? "month" : "months")}: {Answer}{Because}").In(language);

    /// <inheritdoc/>
    public override string ToString() => In(Language.English);

    private LocalisedText? Because => Reason is null ? null : Say.Of($" ({Reason.Text})", $" ({Reason.Text})");
}
