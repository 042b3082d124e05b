using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Rules;

namespace Pembinaan.Domain.Programmes;

/// <inheritdoc cref="ProgrammeCondition.StatusIs"/>
internal sealed record StatusIs(ValueList<LegalStatus> Statuses) : ProgrammeCondition
{
    internal override bool IsPossible => !Statuses.IsEmpty;

    internal override Rule<EligibilityFacts> ToRule(ConditionCompiler compiler, string code) =>
        Rule(
            code,
            $"Status hukum: {string.Join(" atau ", Statuses.Select(static v => v.Name.Id))}.",
            $"The legal status is: {string.Join(" or ", Statuses.Select(static v => v.Name.En))}.",
            EligibilityFact.Status.Holds(Statuses.AsSpan())
        );
}
