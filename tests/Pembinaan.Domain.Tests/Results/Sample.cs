namespace Pembinaan.Domain.Tests.Results;

/// <summary>Errors to test with.</summary>
internal static class Sample
{
    public static DomainError Bad { get; } = new("name", "SAMPLE-BAD", new("Buruk.", "Bad."));

    public static DomainError Missing { get; } = new("id", "SAMPLE-MISSING", new("Tidak ada.", "Missing."), status: ResultStatus.NotFound);

    public static DomainError Late { get; } = new("day", "SAMPLE-LATE", new("Terlambat.", "Late."), ValidationSeverity.Warning, status: ResultStatus.Ok);

    public static DomainError Early { get; } = new("day", "SAMPLE-EARLY", new("Terlalu awal.", "Early."), ValidationSeverity.Warning, status: ResultStatus.Ok);
}
