using Pembinaan.Domain.Rules;

namespace Pembinaan.Domain.Programmes;

/// <inheritdoc cref="ProgrammeCondition.AtLeastOf"/>
internal sealed record AtLeastOf(int Count, ValueList<ProgrammeCondition> Conditions) : ProgrammeCondition
{
    internal override bool IsPossible => Count >= 1 && Count <= Conditions.Count;

    internal override bool IsGroup => true;

    internal override ValueList<ProgrammeCondition> Members => Conditions;

    /// <inheritdoc/>
    public bool Equals(AtLeastOf? other) => other is not null && ConditionTree.AreEqual(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => ConditionTree.HashOf(this);

    internal override bool IsLike(ProgrammeCondition other) => base.IsLike(other) && Count == ((AtLeastOf)other).Count;

    internal override Rule<EligibilityFacts> ToRule(ConditionCompiler compiler, string code) =>
        Rule<EligibilityFacts>.AtLeast(
            Count,
            code,
            new(
                $"Paling sedikit {Count} dari {Conditions.Count} syarat terpenuhi.",
                $"At least {Count} of {Conditions.Count} conditions {(Count == 1 ? "is" : "are")} met."
            ),
            Basis,
            compiler.RulesOf(Conditions)
        );
}
