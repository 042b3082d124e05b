using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Programmes;

/// <summary>An age on the first day of the programme; where no run is planned, on each day as if the programme began on it.</summary>
internal sealed class AgeAtTheStartCondition(int from, int upTo, LeapDayBirthday leapDay) : Condition<EligibilityFacts>
{
    private readonly Condition<EligibilityFacts> _planned = EligibilityFact.BirthDate.AgeOn(EligibilityFact.ProgrammeFirstDay, from, upTo, leapDay);
    private readonly Condition<EligibilityFacts> _anyDay = EligibilityFact.BirthDate.AgeBetween(from, upTo, leapDay);

    public override ValueList<NamedFact<EligibilityFacts>> Reads => _planned.Reads;

    public override LocalisedText Description => _planned.Description;

    internal override string Canonical => _planned.Canonical;

    internal override IEnumerable<NamedFact<EligibilityFacts>> UnknownOn(EligibilityFacts facts, LocalDate day) => For(facts).UnknownOn(facts, day);

    internal override IEnumerable<NamedFact<EligibilityFacts>> ReadOn(EligibilityFacts facts, int day) => For(facts).ReadOn(facts, day);

    internal override Verdict Judge(in EligibilityFacts facts, int day) => For(facts).Judge(facts, day);

    internal override Window Days(in EligibilityFacts facts) => For(facts).Days(facts);

    internal override void Narrow(in EligibilityFacts facts, ref RemainingDays days) => For(facts).Narrow(facts, ref days);

    internal override void Mark(ReadOnlySpan<EligibilityFacts> facts, int day, int bit, Span<ConditionVerdicts> into)
    {
        for (var i = 0; i < facts.Length; i++)
        {
            into[i] = into[i].With(Judge(facts[i], day), bit);
        }
    }

    private Condition<EligibilityFacts> For(in EligibilityFacts facts) =>
        facts.Programme is { BeginsOnTheDay: true, FirstDay.IsKnown: false } ? _anyDay : _planned;
}
