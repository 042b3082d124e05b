using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Rules;

namespace Pembinaan.Domain.Programmes;

/// <summary>The SPPN scores of the last finished months reach a minimum. No minimum is national law: 65 is reported of one Lapas.</summary>
/// <param name="Score">The minimum, on the scale.</param>
/// <param name="Variable">What was assessed; null for the overall score.</param>
/// <param name="Months">How many finished months; from 1 to 120.</param>
/// <param name="Scale">The scale of the minimum; null for <see cref="SppnScale.Reported"/>. A score on another scale is as if there were none.</param>
public sealed record SppnAtLeast(int Score, SppnVariable? Variable = null, int Months = 1, SppnScale? Scale = null) : ProgrammeCondition
{
    /// <inheritdoc/>
    public override string Kind => "sppn-at-least";

    internal override bool IsPossible => (Scale ?? SppnScale.Reported).Contains(Score) && Months is >= 1 and <= 120;

    internal override Rule<EligibilityFacts> ToRule(ConditionCompiler compiler, string code)
    {
        var variable = Variable ?? SppnVariable.Overall;
        return Rule(
            code,
            $"Nilai SPPN ({variable.Name.Id}) paling rendah {Score} dalam {Months} bulan terakhir.",
            $"The SPPN score ({variable.Name.En}) is at least {Score} in the last {(Months == 1 ? "month" : $"{Months} months")}.",
            new SppnCondition(Score, Scale ?? SppnScale.Reported, variable, Months)
        );
    }
}
