using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Rules;

namespace Pembinaan.Domain.Programmes;

/// <inheritdoc cref="ProgrammeCondition.OffenceIs"/>
internal sealed record OffenceIs(ValueList<OffenceClass> Classes) : ProgrammeCondition
{
    internal override bool IsPossible => !Classes.IsEmpty;

    internal override Rule<EligibilityFacts> ToRule(ConditionCompiler compiler, string code) =>
        Rule(
            code,
            $"Golongan tindak pidana: {string.Join(" atau ", Classes.Select(static v => v.Name.Id))}.",
            $"The class of the offence is: {string.Join(" or ", Classes.Select(static v => v.Name.En))}.",
            EligibilityFact.Offence.OneOf(Classes.AsSpan())
        );
}
