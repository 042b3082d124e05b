using Pembinaan.Domain.Rules;

namespace Pembinaan.Domain.Programmes;

/// <summary>A step of the facility's own is on record: an interview, a commitment, a check.</summary>
/// <param name="Step">The facility's own code of the step.</param>
/// <param name="Name">What the step is.</param>
public sealed record Attested(string Step, LocalisedText Name) : ProgrammeCondition
{
    /// <inheritdoc/>
    public override string Kind => "attested";

    internal override bool IsPossible => !string.IsNullOrWhiteSpace(Step);

    internal override Rule<EligibilityFacts> ToRule(ConditionCompiler compiler, string code) =>
        Rule(code, $"Tercatat: {Name.Id}.", $"On record: {Name.En}.", new AttestationCondition(Step, Name));
}
