using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Programmes.Eligibility;

/// <summary>The age on the day lies between two ages: "at most 55" ends the day before the 56th birthday.</summary>
/// <param name="From">The lower age in whole years, inclusive.</param>
/// <param name="UpTo">The upper age in whole years, inclusive; not below the lower one.</param>
/// <param name="LeapDay">The birthday of those born on 29 February: 28 February (the default) or 1 March.</param>
public sealed record AgeBetween(int From, int UpTo, LeapDayBirthday LeapDay = LeapDayBirthday.TwentyEighthOfFebruary) : ProgrammeCondition
{
    /// <inheritdoc/>
    public override string Kind => "age-between";

    internal override bool IsPossible => From >= 0 && UpTo >= From && UpTo <= 150;

    internal override Rule<EligibilityFacts> ToRule(ConditionCompiler compiler, string code) => Rule(
        code,
        $"Berusia {From} sampai {UpTo} tahun.",
        $"Aged {From} to {UpTo}.",
        EligibilityFact.BirthDate.AgeBetween(From, UpTo, LeapDay));
}
