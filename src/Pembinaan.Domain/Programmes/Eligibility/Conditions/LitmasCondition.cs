using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Programmes;

/// <summary>
/// From a Litmas for a function on, up to the next day as bebas: that of an earlier imprisonment or detention, which ended in release, opens nothing in a later
/// one. Undetermined where the status is not known on a day between.
/// </summary>
internal sealed class LitmasCondition(FacilityFunction function) : Condition<EligibilityFacts>
{
    public override ValueList<NamedFact<EligibilityFacts>> Reads { get; } = [EligibilityFact.Litmas, EligibilityFact.Status];

    public override LocalisedText Description { get; } =
        new(
            $"hari sejak Litmas {function.Name.Id} yang tidak disusul status bebas mencakup hari itu",
            $"the day falls within the days since a Litmas for {function.Name.En} without release after it"
        );

    internal override string Canonical => $"litmas({function.Code})";

    internal override IEnumerable<NamedFact<EligibilityFacts>> ToldOn(EligibilityFacts facts, int day) => [EligibilityFact.Litmas];

    internal override IEnumerable<NamedFact<EligibilityFacts>> UnknownOn(EligibilityFacts facts, LocalDate day) =>
        EligibilityFact.Litmas.IsKnownOn(facts, day) ? [EligibilityFact.Status] : [EligibilityFact.Litmas];

    internal override Verdict Judge(in EligibilityFacts facts, int day) => Days(facts).At(day);

    internal override Window Days(in EligibilityFacts facts)
    {
        var litmas = facts.Person.Litmas;
        return litmas.IsKnown
            ? NationalConditions.WhileKnown(NationalConditions.Since(litmas.Raw, function, facts.Person.Status), litmas.KnownUntilKey)
            : Window.Unknown;
    }

    internal override void Mark(ReadOnlySpan<EligibilityFacts> facts, int day, int bit, Span<ConditionVerdicts> into)
    {
        for (var i = 0; i < facts.Length; i++)
        {
            into[i] = into[i].With(Judge(facts[i], day), bit);
        }
    }
}
