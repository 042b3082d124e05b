using Pembinaan.Domain.Rules;

namespace Pembinaan.Domain.Benchmarks.Policies;

/// <summary>The facts that the measured policy reads, as an application would hand them in.</summary>
internal sealed record Applicant
{
    public Fact<LegalStatus> Status { get; init; }

    public Fact<LocalDate> SentenceStart { get; init; }

    public Fact<int> SentenceDays { get; init; }

    public Fact<LocalDate> Release { get; init; }

    public Fact<LocalDate> Birth { get; init; }

    public Fact<Risk> Risk { get; init; }

    public Fact<Occurrence> Discipline { get; init; }

    public Fact<int> SeatsLeft { get; init; }

    public Fact<string> Domicile { get; init; }

    public Fact<bool> HasGuarantor { get; init; }

    public Fact<bool> HasFinishedPreparation { get; init; }

    public Fact<bool> IsLiterate { get; init; }

    public Fact<bool> IsFit { get; init; }

    public Fact<bool> IsWilling { get; init; }
}
