using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Tests.Rules.Sampling;

/// <summary>One fact of each type that a condition can be declared over.</summary>
internal sealed record Person
{
    public Fact<LocalDate> Birth { get; init; }

    public Fact<LocalDate> Start { get; init; }

    public Fact<int> Days { get; init; }

    public Fact<LocalDate> Release { get; init; }

    public Fact<Occurrence> Penalty { get; init; }

    public Fact<ValueList<LocalDate>> Penalties { get; init; }

    public Fact<Risk> Risk { get; init; }

    public Fact<int> Score { get; init; }

    public Fact<bool> Consent { get; init; }

    public Fact<string> Region { get; init; }

    public Fact<DateSet> Leave { get; init; }

    public Fact<Timeline<string>> Block { get; init; }
}
