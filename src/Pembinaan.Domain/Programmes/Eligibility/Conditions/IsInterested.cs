using Pembinaan.Domain.Rules;

namespace Pembinaan.Domain.Programmes;

/// <inheritdoc cref="ProgrammeCondition.IsInterested"/>
internal sealed record IsInterested : ProgrammeCondition
{
    internal override Rule<EligibilityFacts> ToRule(ConditionCompiler compiler, string code) =>
        Rule(
            code,
            "Program sesuai dengan minat dan bakat hasil asesmen.",
            "The programme suits the assessed interest and talent.",
            NationalConditions.SubjectOfInterest
        ).SayingFacts();
}
