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
    internal override bool IsPossible => From >= 0 && UpTo >= From && UpTo <= 150 && Enum.IsDefined(LeapDay) && Enum.IsDefined(On);

    internal override Rule<EligibilityFacts> ToRule(ConditionCompiler compiler, string code)
    {
        return On switch
        {
            AgeReference.ProgrammeStart => Asked(new("pada hari pertama program", "on the first day of the programme")),
            AgeReference.Arrival => Asked(new("pada hari kedatangan di UPT", "on the day of arrival at the facility")),
            _ => Rule(code, $"Berusia {From} sampai {UpTo} tahun.", $"Aged {From} to {UpTo}.", Made(On))
                .Otherwise(NationalConditions.NotAged(From, UpTo)),
        };

        Rule<EligibilityFacts> Asked(LocalisedText when) =>
            Rule(code, $"Berusia {From} sampai {UpTo} tahun {when.Id}.", $"Aged {From} to {UpTo} {when.En}.", Made(On))
                .Otherwise((_, _) => new($"Tidak berusia {From} sampai {UpTo} tahun {when.Id}.", $"Not aged {From} to {UpTo} {when.En}."));
    }

    private Condition<EligibilityFacts> Made(AgeReference on)
    {
        var made = Asked(From, UpTo, LeapDay);
        made.NearBy ??= Nearby.Ages<EligibilityFacts>(From, UpTo, LeapDay, (from, upTo, born) => Asked(from!.Value, upTo!.Value, born));
        return made.Beside(() => NationalConditions.Others(Enum.GetValues<AgeReference>(), on, Made));

        Condition<EligibilityFacts> Asked(int from, int upTo, LeapDayBirthday born) =>
            on switch
            {
                AgeReference.ProgrammeStart => new AgeAtTheStartCondition(from, upTo, born),
                AgeReference.Arrival => new AgeOnArrivalCondition(from, upTo, born),
                _ => EligibilityFact.BirthDate.AgeBetween(from, upTo, born),
            };
    }
}
