using Pembinaan.Domain.Rules;

namespace Pembinaan.Domain.Programmes;

/// <inheritdoc cref="ProgrammeCondition.AnyOf"/>
internal sealed record AnyOf(ValueList<ProgrammeCondition> Conditions) : ProgrammeCondition
{
    internal override bool IsPossible => !Conditions.IsEmpty;

    internal override bool IsGroup => true;

    internal override ValueList<ProgrammeCondition> Members => Conditions;

    /// <inheritdoc/>
    public bool Equals(AnyOf? other) => other is not null && ConditionTree.AreEqual(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => ConditionTree.HashOf(this);

    internal override Rule<EligibilityFacts> ToRule(ConditionCompiler compiler, string code) =>
        Rule<EligibilityFacts>.AnyOf(
            code,
            new($"Paling sedikit satu dari {Conditions.Count} syarat terpenuhi.", $"At least one of {Conditions.Count} conditions is met."),
            Basis,
            compiler.RulesOf(Conditions)
        );
}
