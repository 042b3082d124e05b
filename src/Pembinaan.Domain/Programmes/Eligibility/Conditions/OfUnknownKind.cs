using Pembinaan.Domain.Rules;

namespace Pembinaan.Domain.Programmes;

/// <summary>A condition of a kind that this version does not know. It is undetermined and never a pass, and its data are kept.</summary>
/// <param name="UnknownKind">The name of the kind as it was read.</param>
/// <param name="Data">The data as they were read.</param>
internal sealed record OfUnknownKind(string UnknownKind, string Data) : ProgrammeCondition
{
    internal override Rule<EligibilityFacts> ToRule(ConditionCompiler compiler, string code) =>
        Rule(
            code,
            $"Syarat jenis \"{UnknownKind}\" terpenuhi.",
            $"The condition of the kind \"{UnknownKind}\" is met.",
            new UndeterminedCondition(UnknownKind)
        );
}
