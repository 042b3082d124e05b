using Pembinaan.Domain.Rules;

namespace Pembinaan.Domain.Programmes;

/// <inheritdoc cref="ProgrammeCondition.AllOf"/>
internal sealed record AllOf(ValueList<ProgrammeCondition> Conditions) : ProgrammeCondition
{
    internal override bool IsPossible => !Conditions.IsEmpty;

    internal override bool IsGroup => true;

    internal override ValueList<ProgrammeCondition> Members => Conditions;

    /// <inheritdoc/>
    public bool Equals(AllOf? other) => other is not null && ConditionTree.AreEqual(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => ConditionTree.HashOf(this);

    internal override Rule<EligibilityFacts> ToRule(ConditionCompiler compiler, string code) =>
        Rule<EligibilityFacts>.AllOf(
            code,
            new($"Semua syarat terpenuhi ({Conditions.Count} syarat).", $"All {Conditions.Count} conditions are met."),
            Basis,
            compiler.RulesOf(Conditions)
        );
}
