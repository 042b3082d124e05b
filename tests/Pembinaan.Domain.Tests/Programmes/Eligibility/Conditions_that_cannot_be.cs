using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Programmes;

namespace Pembinaan.Domain.Tests.Programmes.Eligibility;

public class Conditions_that_cannot_be
{
    public static TheoryData<ProgrammeCondition> OfNothingServed => new(
        ProgrammeCondition.ServedAtLeast(default),
        ProgrammeCondition.ServedAtLeast(Fraction.Of(0, 3)),
        ProgrammeCondition.ServedAtLeast(Fraction.Half, forChildren: default(Fraction)),
        ProgrammeCondition.ServedLessThan(default),
        ProgrammeCondition.CleanBeforeFraction(default, SentenceTerm.Of(months: 9)));

    [Theory]
    [MemberData(nameof(OfNothingServed))]
    public void Of_nothing_served_are_refused(ProgrammeCondition condition) =>
        EligibilityBooks.For(ProgrammeConditions.Of("PRG-1", condition)).ValidationErrors.Select(static e => e.ErrorCode).Should().Equal(ProgrammeErrors.ConditionImpossible.Code);
}
