using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Programmes;

/// <inheritdoc cref="ProgrammeCondition.AgeBetween"/>
internal sealed record AgeBetween(
    int From,
    int UpTo,
    LeapDayBirthday LeapDay = LeapDayBirthday.TwentyEighthOfFebruary,
    AgeReference On = AgeReference.DayDecidedFor
) : ProgrammeCondition
{
    /// <inheritdoc/>
    public override string Kind => "age-between";

    internal override bool IsPossible => From >= 0 && UpTo >= From && UpTo <= 150 && Enum.IsDefined(LeapDay) && Enum.IsDefined(On);

    internal override Rule<EligibilityFacts> ToRule(ConditionCompiler compiler, string code) =>
        On switch
        {
            AgeReference.ProgrammeStart => Rule(
                code,
                $"Berusia {From} sampai {UpTo} tahun pada hari pertama program.",
                $"Aged {From} to {UpTo} on the first day of the programme.",
                Made(AgeReference.ProgrammeStart)
            ),
            AgeReference.Arrival => Rule(
                code,
                $"Berusia {From} sampai {UpTo} tahun pada hari kedatangan di UPT.",
                $"Aged {From} to {UpTo} on the day of arrival at the facility.",
                Made(AgeReference.Arrival)
            ),
            _ => Rule(code, $"Berusia {From} sampai {UpTo} tahun.", $"Aged {From} to {UpTo}.", Made(AgeReference.DayDecidedFor)),
        };

    private Condition<EligibilityFacts> Made(AgeReference on) =>
        (
            on switch
            {
                AgeReference.ProgrammeStart => EligibilityFact.BirthDate.AgeOn(EligibilityFact.ProgrammeFirstDay, From, UpTo, LeapDay),
                AgeReference.Arrival => EligibilityFact.BirthDate.AgeOn(EligibilityFact.ArrivalDay, From, UpTo, LeapDay),
                _ => EligibilityFact.BirthDate.AgeBetween(From, UpTo, LeapDay),
            }
        ).Beside(() => NationalConditions.Others(Enum.GetValues<AgeReference>(), on, Made));
}
