using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Programmes;

/// <summary>A step of the facility's own is on record by the day.</summary>
internal sealed class AttestationCondition(string code, LocalisedText step) : SteppedCondition
{
    public override ValueList<NamedFact<EligibilityFacts>> Reads { get; } = [EligibilityFact.Attestations];

    public override LocalisedText Description { get; } = new($"tercatat: {step.Id}", $"on record: {step.En}");

    internal override string Canonical => $"attested({code})";

    internal override Verdict Judge(in EligibilityFacts facts, int day)
    {
        var attestations = facts.Person.Attestations;
        if (!attestations.IsKnownOn(day))
        {
            return Verdict.Undetermined;
        }

        foreach (var attestation in attestations.Raw.AsSpan())
        {
            if (DateKey.Of(attestation.Day) <= day && string.Equals(attestation.Code, code, StringComparison.Ordinal))
            {
                return Verdict.Met;
            }
        }

        return Verdict.NotMet;
    }

    protected override void AddSteps(in EligibilityFacts facts, SortedSet<int> steps)
    {
        foreach (var attestation in facts.Person.Attestations is { IsKnown: true } attestations ? attestations.Raw.AsSpan() : [])
        {
            steps.Add(DateKey.Of(attestation.Day));
        }
    }
}
