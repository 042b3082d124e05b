using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Rules;

namespace Pembinaan.Domain.Programmes;

/// <inheritdoc cref="ProgrammeCondition.EducationAtLeast"/>
internal sealed record EducationAtLeast(EducationLevel Level) : ProgrammeCondition
{
    internal override Rule<EligibilityFacts> ToRule(ConditionCompiler compiler, string code) =>
        Rule(
            code,
            $"Pendidikan paling rendah {Level.Name.Id}.",
            $"Education of at least {Level.Name.En}.",
            Made(Level)
        );

    private static Condition<EligibilityFacts> Made(EducationLevel least) =>
        EligibilityFact
            .Education.OneOf([.. EducationLevel.All.Where(e => e >= least)])
            .Beside(() => EducationLevel.All.Where(e => e < least).TakeLast(1).Select(Made));
}
