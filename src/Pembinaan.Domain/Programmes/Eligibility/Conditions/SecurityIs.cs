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
            $"Tingkat pengamanan: {string.Join(" atau ", Levels.Select(static v => v.Name.Id))}.",
            $"The security level is: {string.Join(" or ", Levels.Select(static v => v.Name.En))}.",
            EligibilityFact.Security.Holds(Levels.AsSpan())
        );
}
