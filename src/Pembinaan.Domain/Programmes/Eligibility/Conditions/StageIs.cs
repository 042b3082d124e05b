using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Rules;

namespace Pembinaan.Domain.Programmes;

/// <summary>The decided stage of pembinaan on the day is one of several.</summary>
/// <param name="Stages">The accepted ones, at least one.</param>
public sealed record StageIs(ValueList<PembinaanStage> Stages) : ProgrammeCondition
{
    /// <inheritdoc/>
    public override string Kind => "stage";

    internal override bool IsPossible => !Stages.IsEmpty;

    internal override Rule<EligibilityFacts> ToRule(ConditionCompiler compiler, string code) =>
        Rule(
            code,
            $"Tahap pembinaan: {string.Join(" atau ", Stages.Select(static v => v.Name.Id))}.",
            $"The stage of pembinaan is: {string.Join(" or ", Stages.Select(static v => v.Name.En))}.",
            EligibilityFact.Stage.Holds(Stages.AsSpan())
        );
}
