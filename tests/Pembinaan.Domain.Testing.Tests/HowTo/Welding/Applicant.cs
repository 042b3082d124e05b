using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Testing.Tests.HowTo.Welding;

// What the rules read: a fact is known, known until a day, or unknown. Nothing else about a person is handed in.
internal sealed record Applicant
{
    public Fact<LocalDate> SentenceStart { get; init; }

    public Fact<Term> Sentence { get; init; }

    public Fact<Occurrence> LastPenalty { get; init; }

    public Fact<Risk> Risk { get; init; }

    public Fact<bool> IsRecommended { get; init; }

    public Fact<LocalDate> SafetyCourse { get; init; }
}
