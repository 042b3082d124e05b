using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Rules;

namespace Pembinaan.Domain.Programmes;

/// <inheritdoc cref="ProgrammeCondition.ForOffences"/>
internal sealed record ForOffences(ValueList<OffenceClass> Classes, ProgrammeCondition Condition) : ProgrammeCondition
{
    internal override bool IsPossible => !Classes.IsEmpty && OffenceClass.All.Except(Classes).Any();

    internal override bool IsGroup => true;

    internal override ValueList<ProgrammeCondition> Members => [Condition];

    internal override string MemberNamed(int index) => "condition";

    /// <inheritdoc/>
    public bool Equals(ForOffences? other) => other is not null && ConditionTree.AreEqual(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => ConditionTree.HashOf(this);

    internal override bool IsLike(ProgrammeCondition other) => base.IsLike(other) && Classes == ((ForOffences)other).Classes;

    internal override Rule<EligibilityFacts> ToRule(ConditionCompiler compiler, string code) =>
        Rule<EligibilityFacts>.Unless(
            code,
            new(
                $"Bagi {ValueText.AnyOf([.. Classes], Language.Indonesian)}, syarat berikut terpenuhi.",
                $"For {ValueText.AnyOf([.. Classes], Language.English)} the following is met."
            ),
            Basis,
            compiler.RuleOf(Condition),
            compiler.RuleOf(new OffenceIs([.. OffenceClass.All.Except(Classes)]))
        );
}
