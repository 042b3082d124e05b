using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Programmes;

/// <summary>The class of the offence is among several, held against the sentence as it stood on the day asked.</summary>
internal sealed class OffenceCondition(OffenceClass[] accepted) : SteppedCondition
{
    private readonly Condition<EligibilityFacts> _now = EligibilityFact.Offence.OneOf(accepted);

    public override ValueList<NamedFact<EligibilityFacts>> Reads => _now.Reads;

    public override LocalisedText Description => _now.Description;

    public override bool MayBegin => false;

    public override bool MayEnd => false;

    internal override string Canonical => _now.Canonical;

    internal static Condition<EligibilityFacts> Of(OffenceClass[] accepted) =>
        new OffenceCondition(accepted) { NearBy = Nearby.Accepted<EligibilityFacts, OffenceClass>(accepted, Of) };

    // Which sentence it was held against, so that a reader can look it up: its days, and nothing of its length.
    internal override IEnumerable<NamedFact<EligibilityFacts>> ReadOn(EligibilityFacts facts, int day) =>
        OffenceBySentence.ReadsSentence(facts.Person)
            ? [EligibilityFact.OffenceOn(day), EligibilityFact.SentenceDaysOn(day)]
            : [EligibilityFact.OffenceOn(day)];

    internal override Verdict Judge(in EligibilityFacts facts, int day)
    {
        var offence = OffenceBySentence.Of(facts.Person, day);
        return offence.IsKnownOn(day) ? new OneOfTest<OffenceClass>(accepted).Judge(offence.Raw) : Verdict.Undetermined;
    }

    internal override Window Days(in EligibilityFacts facts) =>
        facts.Person.Sentence is { IsKnown: true, Raw: var sentence } && sentence.ChangeAfter(DateKey.FirstDay) != DateKey.Max
            ? base.Days(facts)
            : _now.Days(facts);

    protected override void AddSteps(in EligibilityFacts facts, SortedSet<int> steps)
    {
        steps.UnionWith(facts.Person.Sentence.Raw.ChangeDays());
        if (facts.Person.Offence.KnownUntil is { } until)
        {
            steps.Add(DateKey.Next(DateKey.Of(until)));
        }
    }
}
