namespace Pembinaan.Domain.Agreements;

/// <summary>A source reported on the agreement.</summary>
/// <param name="Report">What it says.</param>
public sealed record SourceReported(SourceReport Report) : AgreementEvent;
