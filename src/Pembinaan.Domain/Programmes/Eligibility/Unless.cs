using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Values;

namespace Pembinaan.Domain.Programmes.Eligibility;

/// <summary>A condition with an exception.</summary>
/// <param name="Condition">The condition.</param>
/// <param name="Exception">Where this holds, the condition is not asked.</param>
public sealed record Unless(ProgrammeCondition Condition, ProgrammeCondition Exception) : ProgrammeCondition
{
    /// <inheritdoc/>
    public override string Kind => "unless";

    internal override ValueList<ProgrammeCondition> Members => [Condition, Exception];

    internal override Rule<EligibilityFacts> ToRule(ConditionCompiler compiler, string code) => Rule<EligibilityFacts>.Unless(
        code,
        new("Syarat berikut terpenuhi, kecuali pengecualiannya berlaku.", "The following is met, unless its exception applies."),
        Basis,
        compiler.RuleOf(Condition),
        compiler.RuleOf(Exception));
}
