using Pembinaan.Domain.Rules;

namespace Pembinaan.Domain.Programmes;

/// <inheritdoc cref="ProgrammeCondition.SeatIsFree"/>
internal sealed record SeatIsFree : ProgrammeCondition
{
    internal override Rule<EligibilityFacts> ToRule(ConditionCompiler compiler, string code) =>
        Rule(code, "Masih ada tempat kosong.", "A seat is free.", EligibilityFact.FreeSeats.AtLeast(1))
            .Otherwise(static (_, _) => new("Semua tempat terisi.", "All seats are taken."));
}
