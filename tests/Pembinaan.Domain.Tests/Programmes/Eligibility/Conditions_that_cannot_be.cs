using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Programmes;

namespace Pembinaan.Domain.Tests.Programmes.Eligibility;

public class Conditions_that_cannot_be
{
    public static TheoryData<ProgrammeCondition> OfNothingServed => new(
        new ServedAtLeast(default),
        new ServedAtLeast(Fraction.Of(0, 3)),
        new ServedAtLeast(Fraction.Half, ForChildren: default(Fraction)),
        new ServedLessThan(default),
        new CleanBeforeFraction(default, SentenceTerm.Of(months: 9)));

    [Theory]
    [MemberData(nameof(OfNothingServed))]
    public void Of_nothing_served_are_refused(ProgrammeCondition condition) =>
        EligibilityBooks.For(ProgrammeConditions.Of("PRG-1", condition)).ValidationErrors.Select(static e => e.ErrorCode).Should().Equal(EligibilityErrors.ConditionImpossible.Code);
}
