using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Rules;

namespace Pembinaan.Domain.Programmes;

/// <inheritdoc cref="ProgrammeCondition.SecurityIs"/>
internal sealed record SecurityIs(ValueList<SecurityLevel> Levels) : ProgrammeCondition
{
    internal override bool IsPossible => !Levels.IsEmpty;

    internal override Rule<EligibilityFacts> ToRule(ConditionCompiler compiler, string code) =>
        Rule(
            code,
            $"Tingkat pengamanan: {ValueText.AnyOf([.. Levels], Language.Indonesian)}.",
            $"The security level is: {ValueText.AnyOf([.. Levels], Language.English)}.",
            EligibilityFact.Security.Holds(Levels.AsSpan())
        );
}
