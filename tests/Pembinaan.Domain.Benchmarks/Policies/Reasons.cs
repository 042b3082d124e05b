using Pembinaan.Domain.Rules;

namespace Pembinaan.Domain.Benchmarks.Policies;

/// <summary>What a check by hand gives: one bit for each condition that is met and for each that is not.</summary>
internal readonly record struct Reasons(uint Met, uint NotMet)
{
    private const uint All = 0xFF;

    public Outcome Outcome => NotMet != 0 ? Outcome.NotMet : Met == All ? Outcome.Met : Outcome.Undetermined;
}
