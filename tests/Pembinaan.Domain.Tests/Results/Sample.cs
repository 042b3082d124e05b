using Pembinaan.Domain.Results;

namespace Pembinaan.Domain.Tests.Results;

/// <summary>Errors to test with.</summary>
internal static class Sample
{
    public static ValidationError Bad { get; } = new("name", "SAMPLE-BAD", new("Buruk.", "Bad."));

    public static ValidationError Missing { get; } = new("id", "SAMPLE-MISSING", new("Tidak ada.", "Missing."), status: ResultStatus.NotFound);

    public static ValidationError Late { get; } = new("day", "SAMPLE-LATE", new("Terlambat.", "Late."), ValidationSeverity.Warning, status: ResultStatus.Ok);

    public static ValidationError Early { get; } = new("day", "SAMPLE-EARLY", new("Terlalu awal.", "Early."), ValidationSeverity.Warning, status: ResultStatus.Ok);
}
