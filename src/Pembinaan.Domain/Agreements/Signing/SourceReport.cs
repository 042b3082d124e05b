namespace Pembinaan.Domain.Agreements;

/// <summary>What one source says about the agreement. Sources may contradict each other; all are kept side by side.</summary>
/// <param name="Source">The source, for example a newspaper.</param>
/// <param name="TitleAsPrinted">The title it prints, or null.</param>
/// <param name="Day">The day of signing it prints, or null.</param>
/// <param name="Place">The place it prints, or null.</param>
/// <param name="People">Who it says took part, and as what.</param>
public sealed record SourceReport(string Source, string? TitleAsPrinted, LocalDate? Day, string? Place, ValueList<ReportedPerson> People)
{
    /// <inheritdoc/>
    public override string ToString() => RecordPrinter.Of(this);
}
