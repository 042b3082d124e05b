using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Rules;

namespace Pembinaan.Domain.Programmes;

/// <inheritdoc cref="ProgrammeCondition.SppnAtLeast"/>
internal sealed record SppnAtLeast(int Score, SppnVariable? Variable = null, int Months = 1, SppnScale? Scale = null) : ProgrammeCondition
{
    internal override bool IsPossible => (Scale ?? SppnScale.Reported).Contains(Score) && Months is >= 1 and <= 120;

    internal override Rule<EligibilityFacts> ToRule(ConditionCompiler compiler, string code)
    {
        var variable = Variable ?? SppnVariable.Overall;
        return Rule(
            code,
            $"Nilai SPPN ({variable.Name.Id}) paling rendah {Score} dalam {Months} bulan terakhir.",
            $"The SPPN score ({variable.Name.En}) is at least {Score} in the last {(Months == 1 ? "month" : $"{Months} months")}.",
            Made(Score, Scale ?? SppnScale.Reported, variable, Months)
        );
    }

    private static Condition<EligibilityFacts> Made(int score, SppnScale scale, SppnVariable variable, int months) =>
        new SppnCondition(score, scale, variable, months).Beside(() =>
            [
                Made(score + 1, scale, variable, months),
                Made(score - 1, scale, variable, months),
                Made(score, scale, variable, months + 1),
                .. months > 1 ? new[] { Made(score, scale, variable, months - 1) } : [],
                .. NationalConditions.Others(SppnVariable.All, variable, near => Made(score, scale, near, months)),
            ]
        );
}
