using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Rules;

namespace Pembinaan.Domain.Programmes.Eligibility;

/// <summary>The SPPN scores of the last finished months reach a minimum. No minimum is national law: 65 is reported of one Lapas.</summary>
/// <param name="Score">The minimum, from 0 to 100.</param>
/// <param name="Variable">What was assessed; null for the overall score.</param>
/// <param name="Months">How many finished months; from 1 to 120.</param>
public sealed record SppnAtLeast(int Score, SppnVariable? Variable = null, int Months = 1) : ProgrammeCondition
{
    /// <inheritdoc/>
    public override string Kind => "sppn-at-least";

    internal override bool IsPossible => Score is >= 0 and <= 100 && Months is >= 1 and <= 120;

    internal override Rule<EligibilityFacts> ToRule(ConditionCompiler compiler, string code) => Rule(
        code,
        $"Nilai SPPN ({(Variable ?? SppnVariable.Overall).Name.Id}) paling rendah {Score} dalam {Months} bulan terakhir.",
        $"The SPPN score ({(Variable ?? SppnVariable.Overall).Name.En}) is at least {Score} in the last {(Months == 1 ? "month" : FormattableString.Invariant($"{Months} months"))}.",
        new SppnCondition(Score, Variable ?? SppnVariable.Overall, Months));
}
